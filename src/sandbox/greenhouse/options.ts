import type { Clock } from '../../clock.ts';
import type { Dataset } from '../model.ts';
import type { RateLimit } from './http/rate-limit.ts';

/** The credential of every simulated account that is not given another. */
export const defaultClientId = 'sandbox-credential.harvest';
export const defaultClientSecret = 'sandbox-secret';

export interface GreenhouseOptions {
  readonly dataset: Dataset;
  /** 0 takes a free one. */
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the credential may do, as `harvest:jobs:list`; null is everything. */
  readonly scopes: ReadonlySet<string> | null;
  /** Of the API; 150 in 30 seconds is what a custom integration was seen to have. */
  readonly rateLimit: RateLimit | null;
  readonly clock: Clock;
  readonly tokenLifetimeMs: number;
  /** The wire and the guide say `expires_at`, the authentication's OpenAPI `expires_in`, the transition `expires`. */
  readonly tokenFieldName: 'expires_at' | 'expires_in' | 'expires';
  /** A new token ends those before it. Two clients act as if it did; no page of the provider's says so. */
  readonly singleToken: boolean;
  /** The `sub` may not see salaries: a token with one lists no offers, with status 200. */
  readonly hidesOffersFromSub: boolean;
  readonly latencyMs: number;
}
