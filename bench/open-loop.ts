import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Answered } from './answers.ts';
import { dispatch } from './load.ts';

export interface Offer {
  readonly url: string;
  /** Arrivals in a second, which wait for no answer. */
  readonly rate: number;
  readonly seconds: number;
  readonly asked: readonly Pick<Answered, 'body' | 'answerLength'>[];
}

/** What became of the requests. Latencies are in ascending order. */
export interface Offered {
  readonly seconds: number;
  readonly sent: number;
  /** Due while so many were open that no further one was sent. */
  readonly unsent: number;
  /** Sent, but later than they were due by more than it takes to notice. */
  readonly late: number;
  /** Right answers within the time. */
  readonly good: number;
  readonly acceptedMs: Float64Array;
  readonly refusedMs: Float64Array;
  /** 503 that do not say when to come again. */
  readonly refusedWithoutTime: number;
  /** Every other end: another status, a wrong answer, a broken connection. */
  readonly failed: number;
}

/** More than the gateway answers at once; each takes a socket here and one there. */
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

/** Asks whether the process lives, ten times a second and each time on a connection of its own. */
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

/** Resolves with how long it took; with infinity where the answer was not that it is well. */
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
