import { describe, expect, it } from 'vitest';
import {
  createDataset,
  type DatasetProfile,
  greenhouseProfile,
  smartRecruitersProfile,
} from '../../src/sandbox/dataset.ts';

const profiles: readonly (readonly [string, DatasetProfile])[] = [
  ['greenhouse', greenhouseProfile],
  ['smartrecruiters', smartRecruitersProfile],
];

interface Keyed {
  readonly key: number;
}

function byKey<Item extends Keyed>(items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item) => [item.key, item]));
}

/** References without a record. */
function dangling(references: readonly (number | null)[], known: readonly Keyed[]): (number | null)[] {
  const keys = new Set<number | null>(known.map(({ key }) => key));
  return references.filter((reference) => reference !== null && !keys.has(reference));
}

describe.each(profiles)('the activity in the data set of %s', (_name, profile) => {
  const dataset = createDataset(profile);
  const { users, jobs, applications, offers, jobPosts, jobInterviews, interviews, scorecards } = dataset;
  const { attributeTypes, stageEvents, attachments, notes, approvalFlows, jobNotes } = dataset;
  const applicationOf = byKey(applications);
  const jobOf = (application: number) => applicationOf.get(application)?.job ?? null;
  const slots = interviews.flatMap((interview) => [interview, ...interview.furtherSlots]);
  const panels = slots.flatMap(({ interviewers }) => interviewers);

  it('has unique keys for each type of nested record', () => {
    const questions = jobInterviews.flatMap(({ kit }) => kit.questions);
    const answers = scorecards.flatMap((scorecard) => scorecard.answers);
    const groups = approvalFlows.flatMap((flow) => flow.groups);
    const kinds: readonly (readonly Keyed[])[] = [
      jobPosts.flatMap(({ locations }) => locations),
      jobPosts.flatMap(({ foundPlaces }) => foundPlaces),
      jobPosts.flatMap(({ payRanges }) => payRanges),
      questions,
      questions.flatMap(({ options }) => options),
      jobInterviews.flatMap(({ kit }) => kit.focus),
      jobInterviews.flatMap(({ kit }) => kit.defaultInterviewers),
      panels,
      answers,
      answers.flatMap(({ chosen }) => chosen),
      scorecards.flatMap(({ ratings }) => ratings),
      groups,
      groups.flatMap(({ approvers }) => approvers),
      dataset.customFields.flatMap(({ options }) => options),
      dataset.prospectPools.flatMap(({ stages }) => stages),
    ];
    for (const parts of kinds) expect(byKey(parts).size).toBe(parts.length);
  });

  it('refers to existing users only', () => {
    const people = [
      ...interviews.map(({ organizer }) => organizer),
      ...panels.map(({ user }) => user),
      ...scorecards.flatMap(({ interviewer, submitter }) => [interviewer, submitter]),
      ...notes.flatMap(({ author, mentions }) => [author, ...mentions]),
      ...jobNotes.map(({ author }) => author),
      ...approvalFlows.map(({ requestedBy }) => requestedBy),
      ...approvalFlows.flatMap(({ groups }) =>
        groups.flatMap(({ approvers }) =>
          approvers.flatMap(({ user, resolvedBy, remindedBy }) => [user, resolvedBy, remindedBy]),
        ),
      ),
    ];
    expect(dangling(people, users)).toEqual([]);
  });

  it('refers to existing applications, jobs and offers only', () => {
    const happened = [...stageEvents, ...interviews, ...scorecards, ...attachments, ...notes];
    expect(
      dangling(
        happened.map(({ application }) => application),
        applications,
      ),
    ).toEqual([]);
    const onJobs = [...jobPosts, ...jobNotes, ...approvalFlows, ...jobInterviews, ...attributeTypes];
    expect(
      dangling(
        onJobs.map(({ job }) => job),
        jobs,
      ),
    ).toEqual([]);
    expect(
      dangling(
        approvalFlows.map(({ offer }) => offer),
        offers,
      ),
    ).toEqual([]);
  });

  it('has applications through posts of their job only', () => {
    const posts = byKey(jobPosts);
    for (const { jobPost, job } of applications) {
      if (jobPost !== null) expect(posts.get(jobPost)?.job).toBe(job);
    }
  });

  it('has interviews of the application’s job, in stages that the application reached', () => {
    const plans = byKey(jobInterviews);
    const visited = new Set(stageEvents.map(({ application, stage }) => `${application}:${stage}`));
    for (const { application, jobInterview } of interviews) {
      expect(jobOf(application)).not.toBeNull();
      if (jobInterview === null) continue;
      expect(plans.get(jobInterview)?.job).toBe(jobOf(application));
      expect(visited).toContain(`${application}:${plans.get(jobInterview)?.stage}`);
    }
  });

  it('ends each stage event when the next begins, and marks the current one', () => {
    for (const [application, events] of Map.groupBy(stageEvents, (event) => event.application)) {
      const current = events.filter(({ isCurrent }) => isCurrent);
      expect(current.map(({ stage }) => stage)).toEqual(
        [applicationOf.get(application)?.stage ?? null].filter((stage) => stage !== null),
      );
      for (const [index, event] of events.slice(1).entries())
        expect(event.enteredAt).toBe(events[index]?.exitedAt);
    }
  });

  it('has scorecards that follow the kit of their interview and the attributes of its job', () => {
    const plans = byKey(jobInterviews);
    const attributes = byKey(attributeTypes);
    for (const { application, jobInterview, answers, ratings } of scorecards) {
      const plan = plans.get(jobInterview ?? 0);
      const questions = byKey(plan?.kit.questions ?? []);
      for (const { question, chosen } of answers) {
        const options = questions.get(question)?.options;
        expect(options).toBeDefined();
        expect(
          dangling(
            chosen.map(({ option }) => option),
            options ?? [],
          ),
        ).toEqual([]);
      }
      for (const { attribute } of ratings) expect(attributes.get(attribute)?.job).toBe(jobOf(application));
      if (plan !== undefined) expect(plan.job).toBe(jobOf(application));
    }
  });

  it('has submitted scorecards after the interview, and drafts without a verdict', () => {
    for (const { isDraft, submittedAt, verdict, ratings, createdAt } of scorecards) {
      expect(submittedAt === null).toBe(isDraft);
      if (isDraft) expect([verdict, ratings]).toEqual([null, []]);
      else expect((submittedAt ?? '') >= createdAt).toBe(true);
    }
  });

  it('has attachments and notes of the application’s candidate', () => {
    for (const { application, candidate } of [...attachments, ...notes]) {
      if (application !== null) expect(applicationOf.get(application)?.candidate).toBe(candidate);
    }
  });

  it('has every rejection note among the notes, under the key of the application', () => {
    const known = byKey(notes);
    for (const { key, rejection } of applications) {
      if (rejection === null || rejection.note === null) continue;
      expect(known.get(key)).toMatchObject({ application: key, kind: 'NOTE', body: rejection.note });
    }
  });

  it('has approved flows exactly if all groups have enough approvals', () => {
    for (const { state, groups, offer, job } of approvalFlows) {
      const isApproved = groups.every(
        ({ needed, approvers }) => approvers.filter((each) => each.state === 'APPROVED').length >= needed,
      );
      const isRejected = groups.some(
        ({ needed, approvers }) =>
          approvers.length - approvers.filter((each) => each.state === 'REJECTED').length < needed,
      );
      expect([isApproved, isRejected]).toEqual([state === 'APPROVED', state === 'REJECTED']);
      if (offer !== null) expect(jobOf(byKey(offers).get(offer)?.application ?? 0)).toBe(job);
    }
  });

  it('has the expected shares of attachments and notes for each provider', () => {
    const isWhole = profile.activity.hasInterviewPlans;
    expect(interviews.length).toBeGreaterThan(isWhole ? 900 : 400);
    expect(attachments.length).toBeGreaterThan(isWhole ? 1_500 : 700);
    expect(notes.length).toBeGreaterThan(isWhole ? 3_000 : 1_200);
    expect(approvalFlows.length).toBeGreaterThan(isWhole ? 110 : 50);
  });
});

describe('facts that SmartRecruiters cannot return', () => {
  const dataset = createDataset(smartRecruitersProfile);

  it('are absent from its data set', () => {
    const { jobBoards, jobInterviews, referrers, prospects, demographicAnswers, eeoAnswers } = dataset;
    expect([jobBoards, jobInterviews, referrers, prospects, demographicAnswers, eeoAnswers].flat()).toEqual(
      [],
    );
  });

  it('have reviews with a score and a comment instead, always submitted', () => {
    const { scorecards } = dataset;
    expect(scorecards.length).toBeGreaterThan(400);
    expect(scorecards.every(({ score, verdict }) => verdict === null && score !== null && score >= 1)).toBe(
      true,
    );
    expect(
      scorecards.filter(({ isDraft, answers, ratings }) => isDraft || answers.length + ratings.length > 0),
    ).toEqual([]);
  });

  it('have interviews with slots instead, with start, end and users', () => {
    const slots = dataset.interviews.flatMap((interview) => [interview, ...interview.furtherSlots]);
    expect(slots.length).toBeGreaterThan(dataset.interviews.length + 50);
    for (const { startsAt, endsAt, interviewers } of slots) {
      expect(startsAt !== null && endsAt !== null && startsAt < endsAt).toBe(true);
      expect(interviewers.filter(({ user }) => user === null)).toEqual([]);
    }
    expect(dataset.interviews.filter(({ organizer }) => organizer === null)).toEqual([]);
  });

  it('are not needed for approvals: pending offers have pending flows', () => {
    const flowOf = new Map(dataset.approvalFlows.map((flow) => [flow.offer, flow]));
    for (const { key, status } of dataset.offers) {
      if (status === 'PENDING_APPROVAL') expect(flowOf.get(key)?.state).toBe('PENDING');
      if (status === 'APPROVAL_REJECTED') expect(flowOf.get(key)?.state).toBe('REJECTED');
    }
  });
});

it('has no activity in an empty company', () => {
  const nothing = { jobs: 0, candidates: 0, applications: 0, offers: 0 };
  const dataset = createDataset({ ...greenhouseProfile, ...nothing });
  const { jobPosts, interviews, scorecards, attachments, notes, approvalFlows, stageEvents } = dataset;
  expect([jobPosts, interviews, scorecards, attachments, notes, approvalFlows, stageEvents].flat()).toEqual(
    [],
  );
});
