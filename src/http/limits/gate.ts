import type { Budget, Limit } from '../http.ts';
import { createConcurrencyGate } from './concurrency-gate.ts';
import { createRateGate } from './rate-gate.ts';
import { createWindowGate } from './window-gate.ts';

/** One limit of a provider, and how much of it is used. */
export interface Gate {
  /** When one more request may pass; Infinity where another has to end first. */
  opensAt(now: number): number;
  /** When a request may expect to pass that has so many others before it. */
  expects(ahead: number, now: number): number;
  /** What is left; null where this limit is none of so many requests in a longer time. */
  budget(now: number): Budget | null;
  /** Takes one request's place, which it holds until it leaves. */
  enter(now: number): Passage;
}

export interface Passage {
  /** The request is on its way: from here on the provider may count it. */
  sent(now: number): void;
  /** Once, when the request has ended. */
  leave(answer: Answered | null, now: number): void;
}

/** What a provider's answer says of its limits. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export function createGate(limit: Limit): Gate {
  switch (limit.kind) {
    case 'window':
      return createWindowGate(limit);
    case 'rate':
      return createRateGate(limit);
    case 'concurrency':
      return createConcurrencyGate(limit);
  }
}
