import type { Clock } from '../../clock.ts';
import type { Dataset } from '../model.ts';

export const defaultApiKey = 'sandbox-smartrecruiters-key';
export const defaultClientId = 'sandbox-smartrecruiters-client';
export const defaultClientSecret = 'sandbox-smartrecruiters-secret';

/** One file of many, of no particular kind. */
export const defaultInfectedAttachments: ReadonlySet<number> = new Set([42]);

export interface SmartRecruitersOptions {
  readonly dataset: Dataset;
  /** 0 takes a free one. */
  readonly port: number;
  readonly apiKey: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What an access token may do; null is everything, which an API key always may. */
  readonly scopes: readonly string[] | null;
  /** For each credential; null is none. */
  readonly rateLimit: RateLimit | null;
  readonly tokenLifetimeMs: number;
  /** Keys of candidates that the credential may not see. Lists and references still name them. */
  readonly hiddenCandidates: ReadonlySet<number>;
  /** Likewise of jobs. */
  readonly hiddenJobs: ReadonlySet<number>;
  /** Keys of attachments in which a scanner has found malware. */
  readonly infectedAttachments: ReadonlySet<number>;
  /** Whether the credential's system role is that of an administrator: offers, messages and configuration need it. */
  readonly isAdmin: boolean;
  readonly clock: Clock;
  readonly latencyMs: number;
  /** After a last page that is full comes an empty one. */
  readonly emptyLastPage: boolean;
  /** Whether lists say `totalFound` where they need not. */
  readonly totalFound: boolean;
}

/** developers.smartrecruiters.com/docs/rate-limiting */
export interface RateLimit {
  readonly perSecond: number;
  readonly concurrent: number;
  /** Concurrent requests of `GET /candidates`, which also count as any others. */
  readonly candidateLists: number;
}

export const defaultRateLimit: RateLimit = { perSecond: 10, concurrent: 8, candidateLists: 1 };
