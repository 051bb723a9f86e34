import type { InterviewerFacts, JobFacts, UserFacts } from '../../model.ts';
import type { Random } from '../random.ts';

export interface Panel {
  readonly people: readonly UserFacts[];
  nextKey: number;
  /** External guests may take part. */
  readonly hasGuests: boolean;
}

const replies = ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PENDING', 'TENTATIVE', 'DECLINED'] as const;

/** Draws one to three interviewers, mostly from the hiring team; one or two for a take-home test. */
export function drawPanel(
  random: Random,
  panel: Panel,
  { hiringTeam }: JobFacts,
  { isTest, isAhead }: { readonly isTest: boolean; readonly isAhead: boolean },
): InterviewerFacts[] {
  const others = random.pickSome(panel.people, 2).map(({ key }) => key);
  const possible = [...new Set([...hiringTeam.map(({ user }) => user), ...others])];
  const insiders = random
    .pickSome(possible, isTest ? random.between(1, 2) : random.pick([1, 1, 2, 2, 3]))
    .map((user) => ({ user, email: panel.people.find(({ key }) => key === user)?.email ?? null }));
  const guests =
    panel.hasGuests && !isTest && random.chance(0.06)
      ? [{ user: null, email: random.pick(guestAddresses) }]
      : [];
  return [...insiders, ...guests].map((person) => ({
    key: panel.nextKey++,
    ...person,
    reply: isTest ? null : drawReply(random, panel, isAhead),
    scorecard: null,
  }));
}

const guestAddresses = ['guest@client.example.org', 'Board.Member@example.org', 'panel+1@example.org'];

function drawReply(
  random: Random,
  { nextKey, hasGuests }: Panel,
  isAhead: boolean,
): InterviewerFacts['reply'] {
  // One record has a status that the provider does not document.
  if (nextKey === 77 && hasGuests) return { unknown: 'delegated' };
  return isAhead
    ? random.pick(replies)
    : random.pick(['ACCEPTED', 'ACCEPTED', random.pick(replies)] as const);
}
