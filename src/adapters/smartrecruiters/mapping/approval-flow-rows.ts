import type { ApprovalKind, ApprovalState, Approver, ApproverState } from '../../../domain/process.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, idOrNull, nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import { listOrNone } from './values.ts';

const kinds = toWords<ApprovalKind>({ job: 'JOB', offer: 'OFFER' });

const states = toWords<ApprovalState>({
  PENDING: 'PENDING',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  ABANDONED: 'ABANDONED',
});

/** Whether the steps follow one another. */
const orders = new Map([
  ['sequential', true],
  ['parallel', false],
]);

const approvalStep = object({
  status: textOrNull,
  approvers: listOrNone(object({ id: idOrNull, decision: textOrNull, decidedOn: dateTimeOrNull })),
});

const approvalRequest = object({
  id,
  subject: nullable(object({ id: idOrNull, type: textOrNull })),
  type: textOrNull,
  decisionMode: textOrNull,
  status: textOrNull,
  steps: listOrNone(approvalStep),
});

type Request = ReturnType<typeof approvalRequest>;
type Step = ReturnType<typeof approvalStep>;

/** The offer that an approval request was read from. */
export interface OfferOfJob {
  readonly id: string;
  readonly jobId: string;
}

/**
 * Converts an approval request. It names its offer by an id that does not identify the offer elsewhere: without `offer`,
 * offer and job of the flow are null.
 */
export function toApprovalFlow(remoteData: unknown, offer: OfferOfJob | null): PartialRecord<'ApprovalFlow'> {
  const flow = approvalRequest(remoteData);
  const kind = kinds[flow.subject?.type ?? ''] ?? 'UNKNOWN';
  return {
    type: 'ApprovalFlow',
    remoteId: flow.id,
    kind,
    remoteKind: flow.subject?.type ?? null,
    jobId: kind === 'JOB' ? (flow.subject?.id ?? null) : (offer?.jobId ?? null),
    offerId: offer?.id ?? null,
    state: flow.status === null ? null : (states[flow.status] ?? 'UNKNOWN'),
    remoteState: flow.status,
    isSequential: orders.get(flow.type ?? '') ?? null,
    steps: flow.steps.map((step) => ({
      position: null,
      remoteState: step.status,
      approvalsRequired: approvalsRequired(flow.decisionMode, step),
      isRequiredForException: null,
      resolvedAt: null,
      approvers: step.approvers.map((approver) => toApprover(approver, undecidedState(flow, step))),
    })),
    remoteData,
  };
}

function approvalsRequired(decisionMode: string | null, { approvers }: Step): number | null {
  if (decisionMode === 'any') return 1;
  return decisionMode === 'all' ? approvers.length : null;
}

function toApprover(
  { id, decision, decidedOn }: Step['approvers'][number],
  undecided: ApproverState,
): Approver {
  const isOpen = decision === null || decision === 'PENDING';
  const decided = decision === 'APPROVED' || decision === 'REJECTED' ? decision : 'UNKNOWN';
  return {
    userId: id,
    state: isOpen ? undecided : decided,
    remoteState: decision,
    requestedAt: null,
    resolvedAt: decidedOn,
    resolvedById: null,
  };
}

/** The state of an approver without a decision: pending now, waiting for an earlier step, or skipped. */
function undecidedState({ status, type, steps }: Request, step: Step): ApproverState {
  if (status !== 'PENDING' || step.status !== 'PENDING') return 'SKIPPED';
  const current = steps.find((each) => each.status === 'PENDING');
  return type === 'sequential' && step !== current ? 'WAITING' : 'PENDING';
}
