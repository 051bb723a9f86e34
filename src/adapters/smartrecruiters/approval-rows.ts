import type { ApprovalKind, ApprovalState, Approver, ApproverState } from '../../domain/process.ts';
import type { PartialRecord } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, idOrNull, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import { listOrNone } from './values.ts';

const kinds = toWords<ApprovalKind>({ job: 'JOB', offer: 'OFFER' });

const states = toWords<ApprovalState>({
  PENDING: 'PENDING',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  ABANDONED: 'ABANDONED',
});

/** Whether one step comes after the other. */
const orders = new Map([
  ['sequential', true],
  ['parallel', false],
]);

const step = object({
  status: textOrNull,
  approvers: listOrNone(object({ id: idOrNull, decision: textOrNull, decidedOn: dateTimeOrNull })),
});

const request = object({
  id,
  subject: nullable(object({ id: idOrNull, type: textOrNull })),
  type: textOrNull,
  decisionMode: textOrNull,
  status: textOrNull,
  steps: listOrNone(step),
});

type Request = ReturnType<typeof request>;
type Step = ReturnType<typeof step>;

export interface OfferOfJob {
  readonly key: string;
  readonly jobId: string;
}

/** A request names an offer by an id with which the offer cannot be read: only whoever comes from it knows its key. */
export function toFlow(remoteData: unknown, offer: OfferOfJob | null): PartialRecord<'ApprovalFlow'> {
  const flow = request(remoteData);
  const kind = kinds[flow.subject?.type ?? ''] ?? 'UNKNOWN';
  return {
    type: 'ApprovalFlow',
    remoteId: flow.id,
    kind,
    remoteKind: flow.subject?.type ?? null,
    jobId: kind === 'JOB' ? (flow.subject?.id ?? null) : (offer?.jobId ?? null),
    offerId: offer?.key ?? null,
    state: flow.status === null ? null : (states[flow.status] ?? 'UNKNOWN'),
    remoteState: flow.status,
    isSequential: orders.get(flow.type ?? '') ?? null,
    steps: flow.steps.map((each) => ({
      position: null,
      remoteState: each.status,
      approvalsRequired: requiredOf(flow.decisionMode, each),
      isRequiredForException: null,
      resolvedAt: null,
      approvers: each.approvers.map((approver) => toApprover(approver, undecidedIn(flow, each))),
    })),
    remoteData,
  };
}

function requiredOf(decisionMode: string | null, { approvers }: Step): number | null {
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

/** Where somebody stands who has not decided: asked now, asked later, or no longer asked. */
function undecidedIn({ status, type, steps }: Request, step: Step): ApproverState {
  if (status !== 'PENDING' || step.status !== 'PENDING') return 'SKIPPED';
  const current = steps.find((each) => each.status === 'PENDING');
  return type === 'sequential' && step !== current ? 'WAITING' : 'PENDING';
}
