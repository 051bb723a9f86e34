import type { ApprovalFlowFacts, ApproverFacts, ApproverGroupFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { customFilter, idIn, readIds, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import type { RowFacts } from '../rows/row.ts';

const approvalTypes: Readonly<Record<ApprovalFlowFacts['kind'], string>> = {
  OPEN_JOB: 'open_job',
  OFFER_JOB: 'offer_job',
  OFFER: 'offer_candidate',
};

export const approvalFlows = defineResource<ApprovalFlowFacts>({
  path: 'approval_flows',
  from: (dataset) => dataset.approvalFlows,
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    offer_id: ({ offer }) => toIdOrNull('offers', offer),
    approval_type: ({ kind }) => approvalTypes[kind],
    sequential: ({ isSequential }) => isSequential,
    version: ({ version }) => version,
    requested_by_id: ({ requestedBy }) => toIdOrNull('users', requestedBy),
    approval_status: ({ state }) => state?.toLowerCase() ?? null,
  },
  filters: {
    // Does not match approvals of offers, as observed by a production client.
    job_ids: customFilter((text) => {
      const ids = readIds(text);
      return (_row, { kind, job }) => kind !== 'OFFER' && ids.has(toId('jobs', job));
    }),
    offer_ids: idIn('offer_id'),
    approval_type: wordIs('approval_type', sameWords('open_job', 'offer_job', 'offer_candidate')),
  },
});

interface GroupItem extends RowFacts, ApproverGroupFacts {
  readonly flow: ApprovalFlowFacts;
  readonly position: number;
}

function groupsOf(flow: ApprovalFlowFacts): GroupItem[] {
  const { createdAt, updatedAt } = flow;
  return flow.groups.map((group, position) => ({ ...group, createdAt, updatedAt, flow, position }));
}

export const approverGroups = defineResource<GroupItem>({
  path: 'approver_groups',
  from: (dataset) => dataset.approvalFlows.flatMap(groupsOf),
  columns: {
    approval_flow_id: ({ flow }) => toId('approval_flows', flow.key),
    approvals_required: ({ needed }) => needed,
    sort_order: ({ position }) => position,
    required_for_exception: ({ isNeededForException }) => isNeededForException,
    resolved_at: ({ resolvedAt }) => resolvedAt,
  },
  filters: { approval_flow_ids: idIn('approval_flow_id') },
});

interface ApproverItem extends RowFacts, ApproverFacts {
  readonly group: number;
  /** Null if the group has no order. */
  readonly position: number | null;
}

export const approvers = defineResource<ApproverItem>({
  path: 'approvers',
  from: (dataset) =>
    dataset.approvalFlows
      .flatMap(groupsOf)
      .flatMap(({ key, createdAt, updatedAt, approvers: ofGroup, flow }) =>
        ofGroup.map((approver, index) => ({
          ...approver,
          createdAt,
          updatedAt,
          group: key,
          position: flow.isSequential ? index : null,
        })),
      ),
  columns: {
    sort_order: ({ position }) => position,
    user_id: ({ user }) => toId('users', user),
    status: ({ state }) => state.toLowerCase(),
    resolved_by_id: ({ resolvedBy }) => toIdOrNull('users', resolvedBy),
    resolved_at: ({ resolvedAt }) => resolvedAt,
    request_sent_at: ({ askedAt }) => askedAt,
    version_sent: ({ askedVersion }) => askedVersion,
    reminder_sent_at: ({ remindedAt }) => remindedAt,
    reminder_sent_by_id: ({ remindedBy }) => toIdOrNull('users', remindedBy),
    reminders_sent: ({ remindedAt, key }) => (remindedAt === null ? (key % 2 === 0 ? null : 0) : 1),
    approver_group_id: ({ group }) => toId('approver_groups', group),
    added_by_custom_field_id: () => null,
    // A date.
    send_auto_reminder_at: ({ state, key }) => (state === 'DUE' && key % 3 === 0 ? '2026-11-05' : null),
    auto_reminders_sent: ({ key }) => (key % 3 === 0 ? 0 : null),
  },
  filters: {
    approver_group_ids: idIn('approver_group_id'),
    user_ids: idIn('user_id'),
    status: wordIs('status', sameWords('waiting', 'due', 'approved', 'rejected')),
  },
});
