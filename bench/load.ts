import type { IncomingHttpHeaders } from 'node:http';
import { Pool } from 'undici';

/** The result of a load. */
export interface Outcome {
  readonly requests: number;
  readonly seconds: number;
  /** Latencies in ascending order. */
  readonly latenciesMs: Float64Array;
}

/** A closed-loop load: each client sends its next request when it has received a response. */
export interface Load {
  /** Sends requests for this time, and waits for the last responses. */
  forSeconds(seconds: number): Promise<Outcome>;
  /** Sends this number of requests. */
  forRequests(requests: number): Promise<Outcome>;
  close(): Promise<void>;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  /** Requests to send in turn, each with the length of the right response. */
  readonly asked: readonly { readonly body: string; readonly answerLength: number }[];
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

export function createLoad({ url, connections, asked }: LoadOptions): Load {
  const pool = new Pool(url, { connections, pipelining: 1, allowH2: false });
  let turn = 0;

  async function run(isOver: (begun: number) => boolean): Promise<Outcome> {
    const latencies: number[] = [];
    let begun = 0;
    const startedAt = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (!isOver(begun)) {
          begun += 1;
          const next = asked[turn++ % asked.length];
          if (next === undefined) throw new Error('nothing is asked');
          const sentAt = performance.now();
          const length = await post(pool, next.body);
          latencies.push(performance.now() - sentAt);
          if (length !== next.answerLength)
            throw new Error(`${url} answered ${length} bytes instead of ${next.answerLength}`);
        }
      }),
    );
    const seconds = (performance.now() - startedAt) / 1_000;
    return { requests: latencies.length, seconds, latenciesMs: Float64Array.from(latencies).sort() };
  }

  return {
    forSeconds(seconds) {
      const end = performance.now() + seconds * 1_000;
      return run(() => performance.now() >= end);
    },
    forRequests: (requests) => run((begun) => begun >= requests),
    close: () => pool.close(),
  };
}

/** Resolves with the length of the response. */
async function post(pool: Pool, body: string): Promise<number> {
  const { status, length } = await dispatch(pool, body);
  if (status !== 200) throw new Error(`The answer has status ${status}.`);
  return length;
}

/** A response without its body. */
export interface Dispatched {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly length: number;
}

export function dispatch(pool: Pool, body: string): Promise<Dispatched> {
  return new Promise((resolve, reject) => {
    let length = 0;
    let status = 0;
    let received: IncomingHttpHeaders = {};
    pool.dispatch(
      { method: 'POST', path: '/graphql', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, code, answered) {
          status = code;
          received = answered;
        },
        onResponseData(_controller, chunk) {
          length += chunk.length;
        },
        onResponseEnd: () => resolve({ status, headers: received, length }),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
