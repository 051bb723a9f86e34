import type {
  AttributeTypeFacts,
  InterviewerFacts,
  InterviewFacts,
  JobInterviewFacts,
  ScorecardFacts,
  Status,
  Verdict,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, newest, toInstant } from '../time.ts';
import { drawAnswers, drawRatings, type ScorecardKeys } from './scorecard-answers.ts';

export interface ScorecardResult {
  readonly interviews: InterviewFacts[];
  readonly scorecards: ScorecardFacts[];
}

export interface Plan {
  readonly jobInterviews: readonly JobInterviewFacts[];
  readonly attributeTypes: readonly AttributeTypeFacts[];
}

/** Creates the scorecards of interviewers and links the interviewers to them. */
export function createScorecards(
  profile: DatasetProfile,
  interviews: readonly InterviewFacts[],
  { jobInterviews, attributeTypes }: Plan,
): ScorecardResult {
  const random = createRandom(profile.seed + 18);
  const plans = new Map(jobInterviews.map((plan) => [plan.key, plan]));
  const attributesOf = Map.groupBy(attributeTypes, ({ job }) => job);
  const scorecards: ScorecardFacts[] = [];
  const keys: ScorecardKeys = { answer: 1, chosen: 1, rating: 1 };

  function review(interview: InterviewFacts, { user }: InterviewerFacts): number | null {
    const plan = plans.get(interview.jobInterview ?? 0) ?? null;
    const state = drawState(random, interview);
    if (user === null || state === 'NONE') return null;
    const key = scorecards.length + 1;
    const isDraft = state === 'DRAFT';
    const attributes = attributesOf.get(plan?.job ?? 0) ?? [];
    scorecards.push({
      ...drawScorecard(random, profile, interview, { key, user, isDraft }),
      answers: plan === null || (isDraft && key % 3 > 0) ? [] : drawAnswers(random, plan.kit, keys),
      ratings: plan === null || isDraft ? [] : drawRatings(random, attributes, keys),
    });
    return key;
  }

  const reviewed = interviews.map((interview) => ({
    ...interview,
    interviewers: interview.interviewers.map((each) => ({ ...each, scorecard: review(interview, each) })),
  }));
  // A review of SmartRecruiters refers to candidate, job and reviewer, but not to an interview.
  return { interviews: profile.activity.hasInterviewPlans ? reviewed : [...interviews], scorecards };
}

function drawState(random: Random, { status, jobInterview }: InterviewFacts): 'NONE' | 'DRAFT' | 'COMPLETE' {
  // A provider without drafts has submitted reviews only.
  if (jobInterview === null) return status === 'COMPLETE' && random.chance(0.8) ? 'COMPLETE' : 'NONE';
  if (status === 'COMPLETE') return random.pick(['COMPLETE', 'COMPLETE', 'COMPLETE', 'NONE']);
  if (status === 'COLLECT_FEEDBACK' || status === 'AWAITING_FEEDBACK')
    return random.pick(['COMPLETE', 'DRAFT', 'NONE']);
  return status === 'SCHEDULED' ? random.pick(['DRAFT', 'NONE', 'NONE']) : 'NONE';
}

const remarks = [
  null,
  'Strong on fundamentals; "needs" help with tests.',
  'Knew C++ & Rust.\nWould meet again.',
  'とても良い面接でした。',
  'Salary: 70k–80k | start: <soon>',
];

interface Draft {
  readonly key: number;
  readonly user: number;
  readonly isDraft: boolean;
}

function drawScorecard(
  random: Random,
  { activity }: DatasetProfile,
  interview: InterviewFacts,
  { key, user, isDraft }: Draft,
): Omit<ScorecardFacts, 'answers' | 'ratings'> {
  const isScored = !activity.hasInterviewPlans;
  const createdAt = Date.parse(interview.createdAt);
  const endedAt = Date.parse(interview.endsAt ?? interview.updatedAt);
  const submittedAt = Math.min(Math.max(endedAt, createdAt) + random.between(1, 72) * 3_600_000, newest);
  return {
    key,
    createdAt: interview.createdAt,
    updatedAt: toInstant(isDraft ? createdAt + random.between(0, 2) * dayMs : submittedAt),
    application: interview.application,
    jobInterview: interview.jobInterview,
    interviewer: user,
    // An administrator may submit the scorecard of another user.
    submitter: !isScored && random.chance(0.05) ? 1 : user,
    isDraft,
    interviewedAt: interview.startsAt ?? (key % 7 === 0 ? null : interview.createdAt),
    submittedAt: isDraft ? null : toInstant(submittedAt),
    verdict: isScored || isDraft ? null : drawVerdict(random, key),
    score: isScored ? random.between(1, 5) : null,
    takeaways: random.pick(remarks),
    privateNote: isScored || random.chance(0.8) ? null : 'Asked for a visa; keep it private.',
    publicNote: isScored || random.chance(0.7) ? null : 'Ask about the gap of 2021.',
  };
}

const verdicts = ['STRONG_NO', 'NO', 'NO', 'YES', 'YES', 'YES', 'STRONG_YES', 'NO_DECISION'] as const;

/** Draws a verdict; some are null, which is undocumented but observed, and some are undocumented words. */
function drawVerdict(random: Random, key: number): Status<Verdict> | null {
  if (key % 50 === 13) return null;
  return key % 211 === 100 ? { unknown: 'lean_yes' } : random.pick(verdicts);
}
