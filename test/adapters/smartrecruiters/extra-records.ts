import { expect } from 'vitest';
import type { ApprovalStep, ApproverState } from '../../../src/domain/process.ts';
import { hiringProcesses } from '../../../src/sandbox/dataset/jobs/hiring-processes.ts';
import type {
  ApprovalFlowFacts,
  ApproverFacts,
  ApproverGroupFacts,
} from '../../../src/sandbox/model/approvals.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { toUuid } from '../../../src/sandbox/smartrecruiters/ids.ts';
import type { ExpectedRecord, ProviderView } from '../expected/provider-view.ts';
import { roleIdOf } from './overrides.ts';
import { toStageEvents } from './stage-events.ts';

type RemoteId = ProviderView['remoteId'];

const undated = { createdAt: null, updatedAt: null };

/** Records that only SmartRecruiters has, or that differ entirely from the data set. */
export function toExtraRecords(dataset: Dataset, remoteId: RemoteId): ProviderView['extraRecords'] {
  return new Map<Parameters<ProviderView['extraRecords']['get']>[0], ReadonlyMap<string, object>>([
    [
      'StageEvent',
      new Map(dataset.applications.flatMap((each) => [...toStageEvents(each, dataset, remoteId)])),
    ],
    ['ApprovalFlow', requests(dataset, remoteId)],
    ['UserRole', roles(dataset)],
    ['HiringProcess', processes],
  ]);
}

/** The roles of every account. */
const builtInRoles = ['Employee', 'Restricted', 'Standard', 'Extended', 'Administrator'];

function roles({ users }: Dataset): ReadonlyMap<string, ExpectedRecord<'UserRole'>> {
  const names = [...builtInRoles, ...users.map(({ role }) => role)];
  return new Map(names.map((name) => [roleIdOf(name), { ...undated, name, kind: null }]));
}

const processes: ReadonlyMap<string, ExpectedRecord<'HiringProcess'>> = new Map(
  hiringProcesses.map(({ name, stages }) => [
    toUuid('Hiring process', name),
    {
      ...undated,
      name,
      isActive: true,
      stages: stages.map((stage) => ({ name: stage.name, remoteStatus: stage.phase })),
    },
  ]),
);

/** A flow that has not been started is not a request of the provider. */
function requests(
  { approvalFlows }: Dataset,
  remoteId: RemoteId,
): ReadonlyMap<string, ExpectedRecord<'ApprovalFlow'>> {
  const started = approvalFlows.filter(({ state }) => state !== null);
  return new Map(started.map((flow) => [remoteId('ApprovalFlow', flow.key), toRequest(flow, remoteId)]));
}

function toRequest(flow: ApprovalFlowFacts, remoteId: RemoteId): ExpectedRecord<'ApprovalFlow'> {
  const jobId = remoteId('Job', flow.job);
  const subject =
    flow.offer === null
      ? { kind: 'JOB' as const, remoteKind: 'job', jobId, offerId: null }
      : {
          kind: 'OFFER' as const,
          remoteKind: 'offer',
          // Null in a read by id: only the read of an offer has them.
          jobId: expect.toBeOneOf([jobId, null]),
          offerId: expect.toBeOneOf([remoteId('Offer', flow.offer), null]),
        };
  return {
    ...undated,
    ...subject,
    state: flow.state,
    remoteState: flow.state,
    isSequential: flow.isSequential,
    version: null,
    requestedById: null,
    steps: flow.groups.map((group) => toStep(flow, group, remoteId)),
  };
}

function toStep(flow: ApprovalFlowFacts, group: ApproverGroupFacts, remoteId: RemoteId): ApprovalStep {
  const isOver = flow.state !== 'PENDING' || group.resolvedAt !== null;
  return {
    position: null,
    remoteState: stepStateOf(flow, group),
    approvalsRequired: group.needed,
    isRequiredForException: null,
    resolvedAt: null,
    approvers: group.approvers.map(({ user, state, resolvedAt }) => ({
      userId: remoteId('User', user),
      state: stateOf(state, isOver),
      remoteState: state === 'APPROVED' || state === 'REJECTED' ? state : 'PENDING',
      requestedAt: null,
      resolvedAt,
      resolvedById: null,
    })),
  };
}

function stepStateOf({ state }: ApprovalFlowFacts, { resolvedAt, approvers }: ApproverGroupFacts): string {
  if (resolvedAt === null) return state === 'REJECTED' ? 'SKIPPED' : 'PENDING';
  return approvers.some((each) => each.state === 'REJECTED') ? 'REJECTED' : 'APPROVED';
}

function stateOf(state: ApproverFacts['state'], isOver: boolean): ApproverState {
  if (state === 'APPROVED' || state === 'REJECTED') return state;
  if (isOver) return 'SKIPPED';
  return state === 'DUE' ? 'PENDING' : 'WAITING';
}
