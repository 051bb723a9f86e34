import type { Facts } from './facts.ts';

/** An approval that a job needs before it opens or before offers are made for it, or that a single offer needs. */
export interface ApprovalFlowFacts extends Facts {
  readonly kind: 'OPEN_JOB' | 'OFFER_JOB' | 'OFFER';
  readonly job: number;
  /** Set only for the kind OFFER. Null there for the template that the flows of the job's offers are copied from. */
  readonly offer: number | null;
  /** The groups are asked one after the other; otherwise all at once. */
  readonly isSequential: boolean;
  readonly version: number;
  /** Null before the approval is requested. */
  readonly requestedBy: number | null;
  readonly state: 'PENDING' | 'APPROVED' | 'REJECTED' | null;
  /** Sorted by position. */
  readonly groups: readonly ApproverGroupFacts[];
}

/** `key` is unique over all flows. */
export interface ApproverGroupFacts {
  readonly key: number;
  /** Number of approvals that the group needs. */
  readonly needed: number;
  readonly isNeededForException: boolean;
  readonly resolvedAt: string | null;
  readonly approvers: readonly ApproverFacts[];
}

/** `key` is unique over all flows. */
export interface ApproverFacts {
  readonly key: number;
  readonly user: number;
  /** WAITING before the request is sent, then DUE. */
  readonly state: 'WAITING' | 'DUE' | 'APPROVED' | 'REJECTED';
  /** May be another user than the approver. */
  readonly resolvedBy: number | null;
  readonly resolvedAt: string | null;
  readonly askedAt: string | null;
  /** Version of the flow that the request was sent for. */
  readonly askedVersion: number | null;
  readonly remindedAt: string | null;
  readonly remindedBy: number | null;
}
