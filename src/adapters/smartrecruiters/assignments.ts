import type { AnyPartialRecord, PartialRecord } from '../../domain/records.ts';
import type { ApplicationStatus } from '../../domain/values.ts';
import { id, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import { applicationKey } from './keys.ts';

const reason = object({ id, label: textOrNull });

/**
 * An application as a candidate tells of it. A list row has the job's title, the status and the sub-status of the
 * primary one and nothing but the job's id of the others; the detail has all of it of each.
 */
export const assignment = object({
  job: object({ id, title: textOrNull }),
  status: textOrNull,
  subStatus: textOrNull,
  source: textOrNull,
  reasonOfRejection: nullable(reason),
  reasonOfWithdrawal: nullable(reason),
});

type Assignment = ReturnType<typeof assignment>;

export interface Assigned {
  readonly id: string;
  readonly primaryAssignment: Assignment | null;
  readonly secondaryAssignments: readonly Assignment[];
}

export function assignmentsOf({ primaryAssignment, secondaryAssignments }: Assigned): readonly Assignment[] {
  return [...(primaryAssignment === null ? [] : [primaryAssignment]), ...secondaryAssignments];
}

/** The words of the Candidate API; other APIs of the provider spell them differently. */
const statuses = toWords<ApplicationStatus>({
  LEAD: 'ACTIVE',
  NEW: 'ACTIVE',
  IN_REVIEW: 'ACTIVE',
  INTERVIEW: 'ACTIVE',
  OFFERED: 'ACTIVE',
  HIRED: 'HIRED',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
  TRANSFERRED: 'TRANSFERRED',
});

export function applicationsOfSummary(row: Assigned): readonly PartialRecord<'Application'>[] {
  return assignmentsOf(row).map((assigned) =>
    assigned === row.primaryAssignment ? toApplication(row.id, assigned) : toPair(row.id, assigned.job.id),
  );
}

export function applicationsOfDetail(row: Assigned): readonly PartialRecord<'Application'>[] {
  return assignmentsOf(row).map((assigned) => {
    const { reasonOfRejection, reasonOfWithdrawal, source } = assigned;
    const reasonId =
      (reasonOfRejection && reasonKey('rejection', reasonOfRejection.id)) ??
      (reasonOfWithdrawal && reasonKey('withdrawal', reasonOfWithdrawal.id));
    const wasEnded = assigned.status === 'REJECTED' || assigned.status === 'WITHDRAWN';
    const rejection = { reasonId, rejectedAt: null, rejectedById: null, noteId: null };
    return {
      ...toApplication(row.id, assigned),
      sourceName: source,
      rejection: wasEnded || reasonId !== null ? rejection : null,
    };
  });
}

export function toPair(candidateId: string, jobId: string): PartialRecord<'Application'> {
  return { type: 'Application', remoteId: applicationKey(candidateId, jobId), candidateId, jobId };
}

function toApplication(
  candidateId: string,
  { job, status, subStatus }: Assignment,
): PartialRecord<'Application'> {
  return {
    ...toPair(candidateId, job.id),
    status: statuses[status ?? ''] ?? 'UNKNOWN',
    remoteStatus: status,
    stageName: subStatus,
    isProspect: status === 'LEAD',
    // Only an application that was rejected costs a look at its history, only an ended one a look at its reason.
    ...(status === 'REJECTED' ? {} : { rejectedAt: null }),
    ...(status === 'REJECTED' || status === 'WITHDRAWN' ? {} : { rejection: null }),
  };
}

/** What assignments say in passing of jobs and of reasons. */
export function learnedFrom(row: Assigned): readonly AnyPartialRecord[] {
  return assignmentsOf(row).flatMap(({ job, reasonOfRejection, reasonOfWithdrawal }): AnyPartialRecord[] => [
    ...(job.title === null ? [] : [{ type: 'Job', remoteId: job.id, title: job.title } as const]),
    ...(reasonOfRejection === null ? [] : [toReason('rejection', reasonOfRejection)]),
    ...(reasonOfWithdrawal === null ? [] : [toReason('withdrawal', reasonOfWithdrawal)]),
  ]);
}

/** Reasons come from two dictionaries, which may use the same ids. */
export type ReasonKind = 'rejection' | 'withdrawal';

export function reasonKey(kind: ReasonKind, reasonId: string): string {
  return `${kind}:${reasonId}`;
}

export function toReason(
  kind: ReasonKind,
  { id, label }: ReturnType<typeof reason>,
): PartialRecord<'RejectionReason'> {
  const side = kind === 'rejection' ? 'BY_COMPANY' : 'BY_CANDIDATE';
  return { type: 'RejectionReason', remoteId: reasonKey(kind, id), name: label, side };
}
