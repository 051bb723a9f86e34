import type { Limit } from '../http.ts';

/** Against errors of floating-point numbers: 0.29 of 100 is 29. */
const precision = 1e-9;

/** This process's part of a number of requests: rounded down, and at least 1. */
export function partOf(requests: number, share: number): number {
  return Math.max(1, Math.floor(requests * share + precision));
}

/** A limit as one of the processes that share it keeps it. */
export function sharedLimit(limit: Limit, share: number): Limit {
  const requests = partOf(limit.requests, share);
  return limit.kind === 'window'
    ? { ...limit, requests, share: limit.share * share }
    : { ...limit, requests };
}
