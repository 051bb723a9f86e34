import type {
  ApprovalKind,
  ApprovalState,
  ApprovalStep,
  Approver,
  ApproverState,
} from '../../domain/process.ts';
import type { PartialRecord } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, object, smallIntegerOrNull, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { inOrder } from './child-part.ts';
import { column, commonColumns } from './columns.ts';
import { createFieldPart } from './field-part.ts';
import { ofApprovalFlow } from './parents.ts';
import { readRowsOf } from './rows-of.ts';
import { createTable, type Table } from './table.ts';
import { wordIn, wordOrNull } from './values.ts';

const kinds = toWords<ApprovalKind>({
  open_job: 'JOB',
  offer_job: 'JOB_OFFERS',
  offer_candidate: 'OFFER',
});

const states = toWords<ApprovalState>({
  pending: 'PENDING',
  approved: 'APPROVED',
  rejected: 'REJECTED',
});

/** `GET /v3/approval_flows`. One of the kind OFFER without an offer is the job's pattern for those of its offers. */
export const approvalFlowTable: Table<'ApprovalFlow'> = {
  type: 'ApprovalFlow',
  path: '/v3/approval_flows',
  columns: {
    ...commonColumns,
    kind: column('approval_type', wordIn(kinds)),
    remoteKind: column('approval_type', textOrNull),
    jobId: column('job_id', idOrNull),
    offerId: column('offer_id', idOrNull),
    state: column('approval_status', wordOrNull(states)),
    remoteState: column('approval_status', textOrNull),
    isSequential: column('sequential', flagOrNull),
    version: column('version', smallIntegerOrNull),
    requestedById: column('requested_by_id', idOrNull),
  },
};

/** `job_ids` leaves out approvals of offers, which no page of the provider's says: a client found out. */
export function ofTheJobItself(
  flows: readonly PartialRecord<'ApprovalFlow'>[],
): readonly PartialRecord<'ApprovalFlow'>[] {
  return flows.filter(({ kind, offerId }) => kind !== 'OFFER' && offerId === null);
}

export function approvalFlows(api: Api): Resource<'ApprovalFlow'> {
  return createTable(api, { ...approvalFlowTable, fieldGroups: [steps(api)] });
}

const groupRow = object({
  id,
  sort_order: smallIntegerOrNull,
  approvals_required: smallIntegerOrNull,
  required_for_exception: flagOrNull,
  resolved_at: dateTimeOrNull,
});

const approverRow = object({
  user_id: idOrNull,
  sort_order: smallIntegerOrNull,
  status: textOrNull,
  request_sent_at: dateTimeOrNull,
  resolved_at: dateTimeOrNull,
  resolved_by_id: idOrNull,
});

const groupSource = { ...ofApprovalFlow, path: '/v3/approver_groups', row: groupRow };
const approverSource = { path: '/v3/approvers', filter: 'approver_group_ids', row: approverRow } as const;

/** `GET /v3/approver_groups`, and `/v3/approvers` for 50 groups a call. */
function steps(api: Api): FieldGroup<'ApprovalFlow'> {
  const group = createFieldPart('ApprovalFlow', 'steps', async (flowIds, scope) => {
    const groups = await readRowsOf(api, groupSource, flowIds, scope);
    const groupIds = groups.all.map((group) => group.id);
    const approvers = await readRowsOf(api, approverSource, groupIds, scope);
    const toStep = (group: ReturnType<typeof groupRow>): ApprovalStep => ({
      position: group.sort_order,
      remoteState: null,
      approvalsRequired: group.approvals_required,
      isRequiredForException: group.required_for_exception,
      resolvedAt: group.resolved_at,
      approvers: inRowOrder(approvers.of(group.id)).map(toApprover),
    });
    return { of: (flowId) => inRowOrder(groups.of(flowId)).map(toStep), sideloaded: [] };
  });
  return { ...group, calls: 2 };
}

/** Rows without a place stand in the order in which they were added. */
function inRowOrder<Row extends { readonly sort_order: number | null }>(newestFirst: readonly Row[]): Row[] {
  return inOrder(newestFirst.toReversed().map((row) => ({ row, position: row.sort_order }))).map(
    ({ row }) => row,
  );
}

const approverStates = toWords<ApproverState>({
  waiting: 'WAITING',
  due: 'PENDING',
  approved: 'APPROVED',
  rejected: 'REJECTED',
});

function toApprover(row: ReturnType<typeof approverRow>): Approver {
  return {
    userId: row.user_id,
    state: wordIn(approverStates)(row.status),
    remoteState: row.status,
    requestedAt: row.request_sent_at,
    resolvedAt: row.resolved_at,
    resolvedById: row.resolved_by_id,
  };
}
