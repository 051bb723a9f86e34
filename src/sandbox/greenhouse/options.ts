import type { Clock } from '../../clock.ts';
import type { Dataset } from '../model.ts';
import type { RateLimit } from './http/rate-limit.ts';

/** The default credential of a simulated account. */
export const defaultClientId = 'sandbox-credential.harvest';
export const defaultClientSecret = 'sandbox-secret';

export interface GreenhouseOptions {
  readonly dataset: Dataset;
  /** 0 selects a free port. */
  readonly port: number;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes of the credential, such as `harvest:jobs:list`; null means all. */
  readonly scopes: ReadonlySet<string> | null;
  /** Rate limit of the API; null means none. A custom integration was observed to have 150 requests in 30 seconds. */
  readonly rateLimit: RateLimit | null;
  readonly clock: Clock;
  readonly tokenLifetimeMs: number;
  /** Responses and the guide use `expires_at`, the OpenAPI file `expires_in`, the migration guide `expires`. */
  readonly tokenFieldName: 'expires_at' | 'expires_in' | 'expires';
  /** A new token invalidates earlier ones. Two clients assume this; the provider's pages do not mention it. */
  readonly singleToken: boolean;
  /** The user in `sub` has no access to salaries: with such a token the list of offers is empty, with status 200. */
  readonly hidesOffersFromSub: boolean;
  readonly latencyMs: number;
}
