import type { JobFacts, JobStatus } from '../../model.ts';

export const jobStatuses = ['CREATED', 'SOURCING', 'FILLED', 'INTERVIEW', 'OFFER', 'CANCELLED', 'ON_HOLD'];

export const postingStatuses = ['PUBLIC', 'INTERNAL', 'NOT_PUBLISHED', 'PRIVATE'];

const jobWords: Readonly<Record<Exclude<JobStatus, 'OPEN'>, string>> = {
  DRAFT: 'CREATED',
  ON_HOLD: 'ON_HOLD',
  FILLED: 'FILLED',
  CANCELLED: 'CANCELLED',
  CLOSED: 'OTHER',
};

const openWords = ['SOURCING', 'INTERVIEW', 'OFFER'] as const;

/** The provider has three statuses for an open job; the data set has one, so the key selects among them. */
export function jobStatusOf({ key, status }: JobFacts): string {
  if (status === 'OPEN') return openWords[key % openWords.length] ?? openWords[0];
  return typeof status === 'string' ? jobWords[status] : status.unknown;
}

/** Tells whether and where a job is published. */
export function postingStatusOf({ status, isConfidential }: JobFacts): string {
  if (status !== 'OPEN') return 'NOT_PUBLISHED';
  return isConfidential ? 'PRIVATE' : 'PUBLIC';
}
