import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Answered } from '../answers.ts';
import { dispatch } from '../load.ts';

export interface Offer {
  readonly url: string;
  /** Requests per second, sent without waiting for responses. */
  readonly rate: number;
  readonly seconds: number;
  readonly asked: readonly Pick<Answered, 'body' | 'answerLength'>[];
}

/** The results of the requests. Latencies are in ascending order. */
export interface Offered {
  readonly seconds: number;
  readonly sent: number;
  /** Requests that were not sent, because too many were open. */
  readonly unsent: number;
  /** Requests that were sent more than 20 ms after they were due. */
  readonly late: number;
  /** Right responses within the time. */
  readonly good: number;
  readonly acceptedMs: Float64Array;
  readonly refusedMs: Float64Array;
  /** Responses with 503 and without Retry-After. */
  readonly refusedWithoutTime: number;
  /** All other results: another status, a wrong response, a broken connection. */
  readonly failed: number;
}

/** More than the gateway handles at once. Each request takes a socket on both sides. */
export const mostOpen = 3_000;
const lateMs = 20;

export async function offer({ url, rate, seconds, asked }: Offer): Promise<Offered> {
  const pool = new Pool(url, { connections: mostOpen, pipelining: 1, allowH2: false });
  const acceptedMs: number[] = [];
  const refusedMs: number[] = [];
  const counts = { sent: 0, unsent: 0, late: 0, good: 0, refusedWithoutTime: 0, failed: 0 };
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1_000;
  const open = new Set<Promise<void>>();

  async function send({ body, answerLength }: Offer['asked'][number]): Promise<void> {
    const sentAt = performance.now();
    const answer = await dispatch(pool, body).catch(() => null);
    const now = performance.now();
    if (answer?.status === 503) {
      refusedMs.push(now - sentAt);
      if (!(Number(answer.headers['retry-after']) > 0)) counts.refusedWithoutTime += 1;
    } else if (answer?.status === 200 && answer.length === answerLength) {
      acceptedMs.push(now - sentAt);
      if (now <= endsAt) counts.good += 1;
    } else counts.failed += 1;
  }

  for (let due = 0; due < rate * seconds; ) {
    const now = performance.now();
    for (; due < rate * seconds && startedAt + (due / rate) * 1_000 <= now; due++) {
      const next = asked[due % asked.length];
      if (next === undefined) throw new Error('nothing is asked');
      if (now - startedAt - (due / rate) * 1_000 > lateMs) counts.late += 1;
      if (open.size >= mostOpen) {
        counts.unsent += 1;
        continue;
      }
      counts.sent += 1;
      const sending = send(next).finally(() => open.delete(sending));
      open.add(sending);
    }
    await sleep(1);
  }
  await Promise.all(open);
  await pool.close();
  const inOrder = (values: readonly number[]) => Float64Array.from(values).sort();
  return { seconds, ...counts, acceptedMs: inOrder(acceptedMs), refusedMs: inOrder(refusedMs) };
}

/** Requests `/health` ten times per second, each time on a new connection. */
export function watchHealth(url: string): { stop(): Promise<Float64Array> } {
  const asking: Promise<number>[] = [];
  const timer = setInterval(() => asking.push(askHealth(url)), 100);
  return {
    async stop() {
      clearInterval(timer);
      return Float64Array.from(await Promise.all(asking)).sort();
    },
  };
}

/** Resolves with the latency; infinite if the response is not 200. */
function askHealth(url: string): Promise<number> {
  const sentAt = performance.now();
  return new Promise((resolve) => {
    const fail = () => resolve(Number.POSITIVE_INFINITY);
    const request = get(`${url}/health`, { agent: false }, (response) => {
      response.resume().once('error', fail);
      response.once('end', () =>
        response.statusCode === 200 ? resolve(performance.now() - sentAt) : fail(),
      );
    });
    request.once('error', fail);
  });
}
