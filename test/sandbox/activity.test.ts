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

/** What is referred to and not there. */
function dangling(references: readonly (number | null)[], known: readonly Keyed[]): (number | null)[] {
  const keys = new Set<number | null>(known.map(({ key }) => key));
  return references.filter((reference) => reference !== null && !keys.has(reference));
}

describe.each(profiles)('what happens in the data set of %s', (_name, profile) => {
  const dataset = createDataset(profile);
  const { users, jobs, applications, offers, jobPosts, jobInterviews, interviews, scorecards } = dataset;
  const { attributeTypes, stageEvents, attachments, notes, approvalFlows, jobNotes } = dataset;
  const applicationOf = byKey(applications);
  const jobOf = (application: number) => applicationOf.get(application)?.job ?? null;
  const slots = interviews.flatMap((interview) => [interview, ...interview.furtherSlots]);
  const panels = slots.flatMap(({ interviewers }) => interviewers);

  it('has unique keys for each kind of part', () => {
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

  it('knows everybody who does something', () => {
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

  it('knows the applications, jobs and offers that it happens to', () => {
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

  it('lets applications come through a post of their job', () => {
    const posts = byKey(jobPosts);
    for (const { jobPost, job } of applications) {
      if (jobPost !== null) expect(posts.get(jobPost)?.job).toBe(job);
    }
  });

  it('holds interviews of the application’s job, in stages that the application came to', () => {
    const plans = byKey(jobInterviews);
    const visited = new Set(stageEvents.map(({ application, stage }) => `${application}:${stage}`));
    for (const { application, jobInterview } of interviews) {
      expect(jobOf(application)).not.toBeNull();
      if (jobInterview === null) continue;
      expect(plans.get(jobInterview)?.job).toBe(jobOf(application));
      expect(visited).toContain(`${application}:${plans.get(jobInterview)?.stage}`);
    }
  });

  it('ends each stay in a stage where the next begins, and marks the one that has not ended', () => {
    for (const [application, events] of Map.groupBy(stageEvents, (event) => event.application)) {
      const current = events.filter(({ isCurrent }) => isCurrent);
      expect(current.map(({ stage }) => stage)).toEqual(
        [applicationOf.get(application)?.stage ?? null].filter((stage) => stage !== null),
      );
      for (const [index, event] of events.slice(1).entries())
        expect(event.enteredAt).toBe(events[index]?.exitedAt);
    }
  });

  it('fills scorecards in with the kit of their interview and the attributes of its job', () => {
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

  it('submits what is no draft, after the interview was made, and judges nothing before', () => {
    for (const { isDraft, submittedAt, verdict, ratings, createdAt } of scorecards) {
      expect(submittedAt === null).toBe(isDraft);
      if (isDraft) expect([verdict, ratings]).toEqual([null, []]);
      else expect((submittedAt ?? '') >= createdAt).toBe(true);
    }
  });

  it('files things with the candidate whose application it is', () => {
    for (const { application, candidate } of [...attachments, ...notes]) {
      if (application !== null) expect(applicationOf.get(application)?.candidate).toBe(candidate);
    }
  });

  it('keeps every note of a rejection among the notes, under the key of the application', () => {
    const known = byKey(notes);
    for (const { key, rejection } of applications) {
      if (rejection === null || rejection.note === null) continue;
      expect(known.get(key)).toMatchObject({ application: key, kind: 'NOTE', body: rejection.note });
    }
  });

  it('approves a flow exactly when all of its groups have got enough approvals', () => {
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

  it('lets SmartRecruiters and Greenhouse keep their share of the files and the talk', () => {
    const isWhole = profile.activity.hasInterviewPlans;
    expect(interviews.length).toBeGreaterThan(isWhole ? 900 : 400);
    expect(attachments.length).toBeGreaterThan(isWhole ? 1_500 : 700);
    expect(notes.length).toBeGreaterThan(isWhole ? 3_000 : 1_200);
    expect(approvalFlows.length).toBeGreaterThan(isWhole ? 110 : 50);
  });
});

describe('what SmartRecruiters has no word for', () => {
  const dataset = createDataset(smartRecruitersProfile);

  it('does not stand in its data set', () => {
    const { jobBoards, jobInterviews, referrers, prospects, demographicAnswers, eeoAnswers } = dataset;
    expect([jobBoards, jobInterviews, referrers, prospects, demographicAnswers, eeoAnswers].flat()).toEqual(
      [],
    );
  });

  it('leaves reviews with a score and a comment, always submitted', () => {
    const { scorecards } = dataset;
    expect(scorecards.length).toBeGreaterThan(400);
    expect(scorecards.every(({ score, verdict }) => verdict === null && score !== null && score >= 1)).toBe(
      true,
    );
    expect(
      scorecards.filter(({ isDraft, answers, ratings }) => isDraft || answers.length + ratings.length > 0),
    ).toEqual([]);
  });

  it('leaves interviews with slots that have a beginning, an end and users in them', () => {
    const slots = dataset.interviews.flatMap((interview) => [interview, ...interview.furtherSlots]);
    expect(slots.length).toBeGreaterThan(dataset.interviews.length + 50);
    for (const { startsAt, endsAt, interviewers } of slots) {
      expect(startsAt !== null && endsAt !== null && startsAt < endsAt).toBe(true);
      expect(interviewers.filter(({ user }) => user === null)).toEqual([]);
    }
    expect(dataset.interviews.filter(({ organizer }) => organizer === null)).toEqual([]);
  });

  it('has waiting approvals for the offers that wait', () => {
    const flowOf = new Map(dataset.approvalFlows.map((flow) => [flow.offer, flow]));
    for (const { key, status } of dataset.offers) {
      if (status === 'PENDING_APPROVAL') expect(flowOf.get(key)?.state).toBe('PENDING');
      if (status === 'APPROVAL_REJECTED') expect(flowOf.get(key)?.state).toBe('REJECTED');
    }
  });
});

it('lets nothing happen in an empty company', () => {
  const nothing = { jobs: 0, candidates: 0, applications: 0, offers: 0 };
  const dataset = createDataset({ ...greenhouseProfile, ...nothing });
  const { jobPosts, interviews, scorecards, attachments, notes, approvalFlows, stageEvents } = dataset;
  expect([jobPosts, interviews, scorecards, attachments, notes, approvalFlows, stageEvents].flat()).toEqual(
    [],
  );
});
