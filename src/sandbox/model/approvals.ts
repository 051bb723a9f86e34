import type { Facts } from './facts.ts';

/** Who must agree before a job opens, offers are made for it, or one offer goes out. */
export interface ApprovalFlowFacts extends Facts {
  readonly kind: 'OPEN_JOB' | 'OFFER_JOB' | 'OFFER';
  readonly job: number;
  /** Only of the kind OFFER, and null there for the pattern that the job's offers are approved after. */
  readonly offer: number | null;
  /** One group after the other; otherwise all at once. */
  readonly isSequential: boolean;
  readonly version: number;
  /** Null before anybody asked for the approval. */
  readonly requestedBy: number | null;
  readonly state: 'PENDING' | 'APPROVED' | 'REJECTED' | null;
  /** In their order. */
  readonly groups: readonly ApproverGroupFacts[];
}

/** `key` is unique over all flows. */
export interface ApproverGroupFacts {
  readonly key: number;
  /** So many of the group must agree. */
  readonly needed: number;
  readonly isNeededForException: boolean;
  readonly resolvedAt: string | null;
  readonly approvers: readonly ApproverFacts[];
}

/** `key` is unique over all flows. */
export interface ApproverFacts {
  readonly key: number;
  readonly user: number;
  /** WAITING until asked, then DUE. */
  readonly state: 'WAITING' | 'DUE' | 'APPROVED' | 'REJECTED';
  /** At times somebody else than the approver. */
  readonly resolvedBy: number | null;
  readonly resolvedAt: string | null;
  readonly askedAt: string | null;
  /** The version of the flow that was asked about. */
  readonly askedVersion: number | null;
  readonly remindedAt: string | null;
  readonly remindedBy: number | null;
}
