import type {
  ApprovalKind,
  ApprovalState,
  ApprovalStep,
  Approver,
  ApproverState,
} from '../../../domain/process.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import {
  flagOrNull,
  id,
  idOrNull,
  object,
  smallIntegerOrNull,
  textOrNull,
} from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { readChildRows } from '../client/child-rows.ts';
import { parentFilters } from '../client/parent-filters.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createFieldGroup } from '../mapping/field-groups.ts';
import { anyId, anyWord, timeFilters } from '../mapping/filters.ts';
import { byPosition } from '../mapping/positions.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { wordOrNull, wordOrUnknown } from '../mapping/values.ts';

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

/** `GET /v3/approval_flows`. A flow of the kind `OFFER` without an offer is the job's template for its offers. */
export const approvalFlowTable: Table<'ApprovalFlow'> = {
  type: 'ApprovalFlow',
  path: '/v3/approval_flows',
  columns: {
    ...commonColumns,
    kind: column('approval_type', wordOrUnknown(kinds)),
    remoteKind: column('approval_type', textOrNull),
    jobId: column('job_id', idOrNull),
    offerId: column('offer_id', idOrNull),
    state: column('approval_status', wordOrNull(states)),
    remoteState: column('approval_status', textOrNull),
    isSequential: column('sequential', flagOrNull),
    version: column('version', smallIntegerOrNull),
    requestedById: column('requested_by_id', idOrNull),
  },
  filters: {
    ...timeFilters,
    offer: anyId('offer_ids'),
    kind: anyWord('approval_type', kinds),
  },
};

/**
 * Only the flows of a job itself. A public client, airbyte-source-greenhouse, found that `job_ids` leaves out approvals of
 * offers; the reference does not say so, and the result must not depend on it.
 */
export function withoutOfferFlows(
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

const groupList = {
  path: '/v3/approver_groups',
  filter: parentFilters.ApprovalFlow,
  row: groupRow,
};
const approverList = { path: '/v3/approvers', filter: 'approver_group_ids', row: approverRow } as const;

/** `GET /v3/approver_groups`, and one call to `/v3/approvers` for each 50 groups. */
function steps(api: Api): FieldGroup<'ApprovalFlow'> {
  const fieldGroup = createFieldGroup('ApprovalFlow', 'steps', async (flowIds, scope) => {
    const groups = await readChildRows(api, groupList, flowIds, scope);
    const groupIds = groups.all.map(({ id }) => id);
    const approvers = await readChildRows(api, approverList, groupIds, scope);
    const toStep = (group: ReturnType<typeof groupRow>): ApprovalStep => ({
      position: group.sort_order,
      remoteState: null,
      approvalsRequired: group.approvals_required,
      isRequiredForException: group.required_for_exception,
      resolvedAt: group.resolved_at,
      approvers: byRowPosition(approvers.of(group.id)).map(toApprover),
    });
    return { of: (flowId) => byRowPosition(groups.of(flowId)).map(toStep), sideloaded: [] };
  });
  return { ...fieldGroup, calls: 2 };
}

/** Rows without a position come last, in the order in which they were added. */
function byRowPosition<Row extends { readonly sort_order: number | null }>(
  newestFirst: readonly Row[],
): Row[] {
  return byPosition(newestFirst.toReversed().map((row) => ({ row, position: row.sort_order }))).map(
    ({ row }) => row,
  );
}

const toApproverState = wordOrUnknown(
  toWords<ApproverState>({
    waiting: 'WAITING',
    due: 'PENDING',
    approved: 'APPROVED',
    rejected: 'REJECTED',
  }),
);

function toApprover(row: ReturnType<typeof approverRow>): Approver {
  return {
    userId: row.user_id,
    state: toApproverState(row.status),
    remoteState: row.status,
    requestedAt: row.request_sent_at,
    resolvedAt: row.resolved_at,
    resolvedById: row.resolved_by_id,
  };
}
