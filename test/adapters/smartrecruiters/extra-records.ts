import { expect } from 'vitest';
import type { ApprovalStep, ApproverState } from '../../../src/domain/process.ts';
import { hiringProcesses } from '../../../src/sandbox/dataset/stages.ts';
import type {
  ApprovalFlowFacts,
  ApproverFacts,
  ApproverGroupFacts,
} from '../../../src/sandbox/model/approvals.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { toUuid } from '../../../src/sandbox/smartrecruiters/ids.ts';
import { toHistory } from './stage-events.ts';
import { roleIdOf } from './overrides.ts';
import type { Telling, Told } from '../expected/provider-view.ts';

type RemoteId = Telling['remoteId'];

const undated = { createdAt: null, updatedAt: null };

/** Records that SmartRecruiters has of its own, or tells wholly otherwise. */
export function toFurther(dataset: Dataset, remoteId: RemoteId): Telling['further'] {
  return new Map<Parameters<Telling['further']['get']>[0], ReadonlyMap<string, object>>([
    ['StageEvent', new Map(dataset.applications.flatMap((each) => [...toHistory(each, dataset, remoteId)]))],
    ['ApprovalFlow', requests(dataset, remoteId)],
    ['UserRole', roles(dataset)],
    ['HiringProcess', processes],
  ]);
}

/** Five are in every account. */
const builtInRoles = ['Employee', 'Restricted', 'Standard', 'Extended', 'Administrator'];

function roles({ users }: Dataset): ReadonlyMap<string, Told<'UserRole'>> {
  const names = [...builtInRoles, ...users.map(({ role }) => role)];
  return new Map(names.map((name) => [roleIdOf(name), { ...undated, name, kind: null }]));
}

const processes: ReadonlyMap<string, Told<'HiringProcess'>> = new Map(
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

/** Before somebody asks there is no request. */
function requests({ approvalFlows }: Dataset, remoteId: RemoteId): ReadonlyMap<string, Told<'ApprovalFlow'>> {
  const asked = approvalFlows.filter(({ state }) => state !== null);
  return new Map(asked.map((flow) => [remoteId('ApprovalFlow', flow.key), toRequest(flow, remoteId)]));
}

function toRequest(flow: ApprovalFlowFacts, remoteId: RemoteId): Told<'ApprovalFlow'> {
  const jobId = remoteId('Job', flow.job);
  const subject =
    flow.offer === null
      ? { kind: 'JOB' as const, remoteKind: 'job', jobId, offerId: null }
      : {
          kind: 'OFFER' as const,
          remoteKind: 'offer',
          // Only whoever comes from the offer knows its key.
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
