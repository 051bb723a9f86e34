import type { CustomValueFacts } from './custom-fields.ts';
import type { Facts, Status } from './facts.ts';

export type OfferStatus =
  | 'DRAFT'
  | 'PENDING_APPROVAL'
  | 'APPROVED'
  | 'APPROVAL_REJECTED'
  | 'SENT'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export interface OfferFacts extends Facts {
  readonly application: number;
  /** Starts at 1 for each application; the highest version is the current one. */
  readonly version: number;
  readonly isCurrent: boolean;
  readonly status: Status<OfferStatus>;
  readonly sentOn: string | null;
  readonly startsOn: string | null;
  readonly resolvedAt: string | null;
  /** Key of one of the job's openings. */
  readonly opening: number | null;
  readonly customFields: readonly CustomValueFacts[];
}
