import type { CustomValueFacts } from './custom-fields.ts';
import type { Facts, PlaceFacts, Status } from './facts.ts';

export type JobStatus = 'DRAFT' | 'OPEN' | 'ON_HOLD' | 'FILLED' | 'CANCELLED' | 'CLOSED';

export interface JobFacts extends Facts {
  readonly title: string;
  readonly code: string | null;
  readonly status: Status<JobStatus>;
  readonly isConfidential: boolean;
  readonly isTemplate: boolean;
  readonly department: number | null;
  readonly offices: readonly number[];
  readonly place: PlaceFacts | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly lastActivityAt: string | null;
  readonly hiringTeam: readonly TeamMemberFacts[];
  /** Sorted by position in the hiring process. */
  readonly stages: readonly StageFacts[];
  readonly openings: readonly OpeningFacts[];
  readonly customFields: readonly CustomValueFacts[];
}

export interface TeamMemberFacts {
  readonly user: number;
  readonly role: 'HIRING_MANAGER' | 'RECRUITER' | 'COORDINATOR' | 'SOURCER';
  readonly isResponsible: boolean;
}

/** `key` is unique over all jobs. */
export interface StageFacts {
  readonly key: number;
  readonly name: string;
  readonly isActive: boolean;
}

/** `key` is unique over all jobs. */
export interface OpeningFacts {
  readonly key: number;
  readonly code: string | null;
  readonly isOpen: boolean;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly targetStartOn: string | null;
  /** Application that filled the opening. */
  readonly application: number | null;
  readonly closeReason: number | null;
  readonly customFields: readonly CustomValueFacts[];
}
