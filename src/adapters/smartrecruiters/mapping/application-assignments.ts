import type { AnyPartialRecord, PartialRecord } from '../../../domain/records.ts';
import type { ApplicationStatus } from '../../../domain/values.ts';
import {
  type Decoder,
  essential,
  id,
  list,
  nullable,
  object,
  row,
  ShapeError,
  textOrNull,
} from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import { toApplicationId } from '../client/ids.ts';

const essentialRow = essential(row);
const job = object({ id: essential(id), title: textOrNull });

const reason = object({ id, label: textOrNull });

/**
 * An application, as a member of a candidate's row. In a list row, the primary assignment has the job's title, status and
 * sub-status, and the others have only the job's id. In the detail, every assignment has all members.
 */
const members = object({
  job: (value) => job(essentialRow(value)),
  status: textOrNull,
  subStatus: textOrNull,
  source: textOrNull,
  reasonOfRejection: nullable(reason),
  reasonOfWithdrawal: nullable(reason),
});

type Assignment = ReturnType<typeof members>;

/** Each assignment is an application. One without a job costs the candidate's row, so that none is left out unnoticed. */
export const assignment: Decoder<Assignment> = (value) =>
  members(value === null ? value : essentialRow(value));

const listOfAssignments = list(assignment);

/** Decodes the assignments besides the primary one; an absent list is an empty one. */
export const assignments: Decoder<readonly Assignment[]> = (value) => {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new ShapeError('', 'a list', 'row');
  return listOfAssignments(value);
};

/** What list rows and details of candidates have in common here. */
export interface CandidateWithAssignments {
  readonly id: string;
  readonly primaryAssignment: Assignment | null;
  readonly secondaryAssignments: readonly Assignment[];
}

export function assignmentsOf({
  primaryAssignment,
  secondaryAssignments,
}: CandidateWithAssignments): readonly Assignment[] {
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

export function applicationsOfSummary(
  row: CandidateWithAssignments,
): readonly PartialRecord<'Application'>[] {
  return assignmentsOf(row).map((each) =>
    each === row.primaryAssignment ? toApplication(row.id, each) : toApplicationWithIds(row.id, each.job.id),
  );
}

export function applicationsOfDetail(row: CandidateWithAssignments): readonly PartialRecord<'Application'>[] {
  return assignmentsOf(row).map((each) => {
    const { reasonOfRejection, reasonOfWithdrawal, source, status } = each;
    const reasonId =
      (reasonOfRejection && toReasonId('rejection', reasonOfRejection.id)) ??
      (reasonOfWithdrawal && toReasonId('withdrawal', reasonOfWithdrawal.id));
    const wasEnded = status === 'REJECTED' || status === 'WITHDRAWN';
    const rejection = { reasonId, rejectedAt: null, rejectedById: null, noteId: null };
    return {
      ...toApplication(row.id, each),
      sourceName: source,
      rejection: wasEnded || reasonId !== null ? rejection : null,
    };
  });
}

/** An application with no fields but its ids. */
export function toApplicationWithIds(candidateId: string, jobId: string): PartialRecord<'Application'> {
  return { type: 'Application', remoteId: toApplicationId(candidateId, jobId), candidateId, jobId };
}

function toApplication(
  candidateId: string,
  { job, status, subStatus }: Assignment,
): PartialRecord<'Application'> {
  return {
    ...toApplicationWithIds(candidateId, job.id),
    status: statuses[status ?? ''] ?? 'UNKNOWN',
    remoteStatus: status,
    stageName: subStatus,
    isProspect: status === 'LEAD',
    // Absent fields cost a call: the history only of rejected applications, the reason only of ended ones.
    ...(status === 'REJECTED' ? {} : { rejectedAt: null }),
    ...(status === 'REJECTED' || status === 'WITHDRAWN' ? {} : { rejection: null }),
  };
}

/** The jobs and reasons that assignments contain. */
export function sideloadedFrom(row: CandidateWithAssignments): readonly AnyPartialRecord[] {
  return assignmentsOf(row).flatMap(({ job, reasonOfRejection, reasonOfWithdrawal }): AnyPartialRecord[] => [
    ...(job.title === null ? [] : [{ type: 'Job', remoteId: job.id, title: job.title } as const]),
    ...(reasonOfRejection === null ? [] : [toReason('rejection', reasonOfRejection)]),
    ...(reasonOfWithdrawal === null ? [] : [toReason('withdrawal', reasonOfWithdrawal)]),
  ]);
}

/** Reasons come from two dictionaries, which may use the same ids. */
export type ReasonKind = 'rejection' | 'withdrawal';

function toReasonId(kind: ReasonKind, reasonId: string): string {
  return `${kind}:${reasonId}`;
}

export function toReason(
  kind: ReasonKind,
  { id, label }: ReturnType<typeof reason>,
): PartialRecord<'RejectionReason'> {
  const side = kind === 'rejection' ? 'BY_COMPANY' : 'BY_CANDIDATE';
  return { type: 'RejectionReason', remoteId: toReasonId(kind, id), name: label, side };
}
