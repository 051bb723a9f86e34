import type { ApprovalFlowFacts, ApproverFacts, ApproverGroupFacts } from '../../model.ts';
import type { Random } from '../random.ts';
import { dayMs, newest, toInstant } from '../time.ts';

export interface Decision {
  /** Null before the approval is requested. */
  readonly state: ApprovalFlowFacts['state'];
  readonly isSequential: boolean;
  /** Null if each group has its own number. */
  readonly quorum: 'ANY' | 'ALL' | null;
  readonly version: number;
  readonly since: number;
}

type GroupState = 'UNASKED' | 'ASKED' | 'APPROVED' | 'REJECTED';

/** Draws one to three groups with one to three approvers each. */
export function drawGroups(
  random: Random,
  people: readonly number[],
  decision: Decision,
  keys: { group: number; approver: number },
): ApproverGroupFacts[] {
  const count = random.between(1, 3);
  const reached = random.between(0, count - 1);
  return Array.from({ length: count }, (_, index) => {
    const state = stateOf(decision, index, reached);
    const users = random.pickSome(people, random.between(1, 3));
    const drawn = random.between(1, users.length);
    const needed = { ANY: 1, ALL: users.length, OWN: drawn }[decision.quorum ?? 'OWN'];
    const since = decision.since + (decision.isSequential ? index : 0) * dayMs;
    const approvers = users.map((user, position) =>
      drawApprover(
        random,
        { key: keys.approver++, user, since, version: decision.version },
        toState(state, position, { needed, count: users.length }),
      ),
    );
    const moments = approvers.flatMap(({ resolvedAt }) => resolvedAt ?? []).sort();
    const isResolved = state === 'APPROVED' || state === 'REJECTED';
    return {
      key: keys.group++,
      needed,
      isNeededForException: random.chance(0.2),
      resolvedAt: isResolved ? (moments.at(-1) ?? null) : null,
      approvers,
    };
  });
}

/** In a pending or rejected flow, all groups before `reached` have approved. */
function stateOf({ state, isSequential }: Decision, index: number, reached: number): GroupState {
  if (state === null) return 'UNASKED';
  if (state === 'APPROVED' || index < reached) return 'APPROVED';
  if (index > reached) return isSequential ? 'UNASKED' : 'ASKED';
  return state === 'REJECTED' ? 'REJECTED' : 'ASKED';
}

/** State of one approver: `needed` approvers approve, or so many reject that `needed` approvals are impossible. */
function toState(
  state: GroupState,
  position: number,
  { needed, count }: { readonly needed: number; readonly count: number },
): ApproverFacts['state'] {
  if (state === 'UNASKED') return 'WAITING';
  if (state === 'APPROVED') return position < needed ? 'APPROVED' : 'DUE';
  if (state === 'REJECTED') return position <= count - needed ? 'REJECTED' : 'DUE';
  return 'DUE';
}

interface ApproverContext {
  readonly key: number;
  readonly user: number;
  readonly since: number;
  readonly version: number;
}

function drawApprover(
  random: Random,
  { key, user, since, version }: ApproverContext,
  state: ApproverFacts['state'],
): ApproverFacts {
  const isAsked = state !== 'WAITING';
  const isResolved = state === 'APPROVED' || state === 'REJECTED';
  const isReminded = state === 'DUE' && random.chance(0.4);
  return {
    key,
    user,
    state,
    // An administrator may decide for another user.
    resolvedBy: isResolved ? (random.chance(0.1) ? 1 : user) : null,
    resolvedAt: isResolved ? toInstant(Math.min(since + random.between(1, 20) * 3_600_000, newest)) : null,
    askedAt: isAsked ? toInstant(since) : null,
    askedVersion: isAsked ? random.between(1, version) : null,
    remindedAt: isReminded ? toInstant(since + 2 * dayMs) : null,
    remindedBy: isReminded ? user : null,
  };
}
