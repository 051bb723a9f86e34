import type { CustomValueFacts } from './custom-fields.ts';
import type { Facts, Status } from './facts.ts';

export type ApplicationStatus = 'ACTIVE' | 'HIRED' | 'REJECTED' | 'WITHDRAWN' | 'CONVERTED' | 'TRANSFERRED';

export interface ApplicationFacts extends Facts {
  readonly candidate: number;
  /** Null for a prospect without a job. */
  readonly job: number | null;
  readonly status: Status<ApplicationStatus>;
  /** Key of one of the job's stages; null before the first and after the last. */
  readonly stage: number | null;
  readonly isProspect: boolean;
  readonly appliedAt: string;
  readonly rejectedAt: string | null;
  readonly lastActivityAt: string | null;
  readonly source: number | null;
  readonly referrer: number | null;
  /** Post that the candidate applied through; null if a user entered the application. */
  readonly jobPost: number | null;
  readonly recruiter: number | null;
  readonly coordinator: number | null;
  readonly answers: readonly { question: string; answer: string | null }[];
  readonly rejection: RejectionFacts | null;
  readonly customFields: readonly CustomValueFacts[];
}

export interface RejectionFacts {
  readonly reason: number | null;
  readonly rejectedBy: number | null;
  readonly note: string | null;
}

/** The time that an application spent in a stage of its job. */
export interface StageEventFacts extends Facts {
  readonly application: number;
  readonly stage: number;
  /** Null in backfilled history. */
  readonly enteredAt: string | null;
  readonly exitedAt: string | null;
  readonly days: number;
  readonly isCurrent: boolean;
}
