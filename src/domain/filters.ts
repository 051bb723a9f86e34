import type { RecordType } from './records.ts';
import type { ApplicationStatus, JobStatus, OfferStatus } from './values.ts';

/** What a list may be narrowed by; a member that is null narrows nothing. Ids are the provider's. */
export type Filters = {
  readonly [Type in RecordType]: Type extends keyof Narrowed ? Narrowed[Type] : NoFilter;
};

interface Narrowed {
  readonly Candidate: CandidateFilter;
  readonly Application: ApplicationFilter;
  readonly Job: JobFilter;
  readonly Offer: OfferFilter;
}

/** Lists of this type are not narrowed. */
export type NoFilter = Readonly<Record<never, never>>;

/** Bounds in milliseconds since the epoch, both included; null is open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

interface Times {
  readonly createdAt: Range | null;
  readonly updatedAt: Range | null;
}

export interface CandidateFilter extends Times {
  /** Compared without case. */
  readonly email: string | null;
  readonly tag: string | null;
  readonly job: string | null;
  /** Every word of it is a word of the name or of an e-mail address, compared without case. */
  readonly search: string | null;
}

export interface ApplicationFilter extends Times {
  /** Of any of these. */
  readonly candidates: readonly string[] | null;
  readonly jobs: readonly string[] | null;
  readonly status: readonly ApplicationStatus[] | null;
  readonly stageName: string | null;
  readonly isProspect: boolean | null;
}

export interface JobFilter extends Times {
  readonly status: readonly JobStatus[] | null;
  readonly department: string | null;
  readonly office: string | null;
  readonly code: string | null;
  /** Every word of it is a word of the title, compared without case. */
  readonly search: string | null;
}

export interface OfferFilter extends Times {
  readonly applications: readonly string[] | null;
  readonly candidates: readonly string[] | null;
  readonly jobs: readonly string[] | null;
  readonly status: readonly OfferStatus[] | null;
  /** Leaves out the versions that a newer one has superseded. */
  readonly currentOnly: boolean | null;
}
