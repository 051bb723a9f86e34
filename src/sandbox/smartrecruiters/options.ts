import type { Clock } from '../../clock.ts';
import type { Dataset } from '../model.ts';

export const defaultApiKey = 'sandbox-smartrecruiters-key';
export const defaultClientId = 'sandbox-smartrecruiters-client';
export const defaultClientSecret = 'sandbox-smartrecruiters-secret';

/** Keys of the attachments that contain malware by default: an arbitrary file. */
export const defaultInfectedAttachments: ReadonlySet<number> = new Set([42]);

export interface SmartRecruitersOptions {
  readonly dataset: Dataset;
  /** 0 selects a free port. */
  readonly port: number;
  readonly apiKey: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes of an access token; null means all. An API key always has all. */
  readonly scopes: readonly string[] | null;
  /** Limit per credential; null means none. */
  readonly rateLimit: RateLimit | null;
  readonly tokenLifetimeMs: number;
  /** Keys of candidates that the credential must not read. Lists and references still contain them. */
  readonly hiddenCandidates: ReadonlySet<number>;
  /** Keys of jobs that the credential must not read. Lists and references still contain them. */
  readonly hiddenJobs: ReadonlySet<number>;
  /** Keys of attachments that are blocked because of malware. */
  readonly infectedAttachments: ReadonlySet<number>;
  /** The credential has the system role of an administrator, which offers, messages and configuration need. */
  readonly isAdmin: boolean;
  readonly clock: Clock;
  readonly latencyMs: number;
  /** If the last page is full, an empty page follows. */
  readonly emptyLastPage: boolean;
  /** Lists include `totalFound` where it is optional. */
  readonly totalFound: boolean;
}

/** Limits of developers.smartrecruiters.com/docs/rate-limiting */
export interface RateLimit {
  readonly perSecond: number;
  readonly concurrent: number;
  /** Concurrent requests of `GET /candidates`, which also count towards `concurrent`. */
  readonly candidateLists: number;
}

export const defaultRateLimit: RateLimit = { perSecond: 10, concurrent: 8, candidateLists: 1 };
