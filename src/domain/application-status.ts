import type { RelatedRecords } from './conditions/condition.ts';
import type { ApplicationStatus } from './values.ts';

/**
 * The status of an application by its row: a rejection whose reason is on the candidate's side is a withdrawal. The reason
 * is null if the row alone decides.
 */
export async function decideStatus(
  status: ApplicationStatus | null,
  decidingReasonId: string | null,
  related: RelatedRecords,
): Promise<ApplicationStatus> {
  if (status !== 'REJECTED') return status ?? 'UNKNOWN';
  if (decidingReasonId === null) return status;
  const reason = await related.load('RejectionReason', decidingReasonId, ['side']);
  return reason?.side === 'BY_CANDIDATE' ? 'WITHDRAWN' : status;
}
