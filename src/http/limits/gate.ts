import type { Budget, ResponseHead } from '../http.ts';

/** One limit of a provider, with the requests that count against it. */
export interface Gate {
  /** The earliest time for one more request; Infinity if another request has to end first. */
  opensAt(now: number): number;
  /** The expected time for a request that has `ahead` others before it. */
  expectedAt(ahead: number, now: number): number;
  /** The remaining allowance; null if this limit is not a number of requests in a longer time. */
  budget(now: number): Budget | null;
  /** Counts one more request against the limit. */
  reserve(now: number): Reservation;
}

/** One request that counts against a limit. */
export interface Reservation {
  /** The request has been sent, so that the provider may count it from now on. */
  sent(now: number): void;
  /** Called once, when the request has ended; null if it got no complete response. */
  release(response: ResponseHead | null, now: number): void;
}
