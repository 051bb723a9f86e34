import { describe, expect, it } from 'vitest';
import {
  createDataset,
  type DatasetProfile,
  greenhouseProfile,
  smartRecruitersProfile,
} from '../../src/sandbox/dataset.ts';
import type { Dataset } from '../../src/sandbox/model.ts';

const profiles: readonly (readonly [string, DatasetProfile])[] = [
  ['greenhouse', greenhouseProfile],
  ['smartrecruiters', smartRecruitersProfile],
];

const keysOf = (records: readonly { key: number }[]) => new Set(records.map(({ key }) => key));
const statusOf = ({ status }: { status: unknown }) => status;
const isUnknown = ({ status }: { status: unknown }) => typeof status === 'object';

function countBy<Item>(items: readonly Item[], toGroup: (item: Item) => unknown): Map<unknown, number> {
  return new Map([...Map.groupBy(items, toGroup)].map(([group, members]) => [group, members.length]));
}

describe.each(profiles)('the data set of %s', (_name, profile) => {
  const dataset = createDataset(profile);
  const { users, departments, offices, sources, rejectionReasons, jobs, candidates, applications, offers } =
    dataset;
  const records = Object.values(dataset).flat() as Dataset['jobs'][number][];

  it('is the same for the same seed', () => {
    expect(createDataset(profile)).toEqual(dataset);
  });

  it('differs for another seed', () => {
    expect(createDataset({ ...profile, seed: profile.seed + 100 }).candidates).not.toEqual(candidates);
  });

  it('has the number of records that its profile states', () => {
    const counts = [users, jobs, candidates, applications, offers].map(({ length }) => length);
    const {
      users: user,
      jobs: job,
      candidates: candidate,
      applications: application,
      offers: offer,
    } = profile;
    expect(counts).toEqual([user, job, candidate, application, offer]);
  });

  it('has unique keys within each type of record', () => {
    for (const array of Object.values(dataset) as Dataset['jobs'][])
      expect(keysOf(array).size).toBe(array.length);
    const stages = jobs.flatMap((job) => job.stages);
    const openings = jobs.flatMap((job) => job.openings);
    expect(keysOf(stages).size).toBe(stages.length);
    expect(keysOf(openings).size).toBe(openings.length);
  });

  it('lies between 2023 and November 2026, and nothing is updated before it is created', () => {
    for (const { createdAt, updatedAt } of records) {
      expect(
        createdAt >= '2023-01-01' && createdAt <= updatedAt && updatedAt <= '2026-11-01T00:00:00.000Z',
      ).toBe(true);
    }
  });

  it('has no dangling references', () => {
    const known = {
      users: keysOf(users),
      departments: keysOf(departments),
      offices: keysOf(offices),
      jobs: keysOf(jobs),
      candidates: keysOf(candidates),
      applications: keysOf(applications),
    };
    const references: [Set<number>, number | null][] = [
      ...users.flatMap((user) =>
        user.departments.map((key): [Set<number>, number] => [known.departments, key]),
      ),
      ...users.flatMap((user) => user.offices.map((key): [Set<number>, number] => [known.offices, key])),
      ...jobs.flatMap((job) => job.hiringTeam.map(({ user }): [Set<number>, number] => [known.users, user])),
      ...jobs.flatMap((job) =>
        job.openings.map(({ application }): [Set<number>, number | null] => [
          known.applications,
          application,
        ]),
      ),
      ...jobs.map(({ department }): [Set<number>, number | null] => [known.departments, department]),
      ...applications.map(({ candidate }): [Set<number>, number] => [known.candidates, candidate]),
      ...applications.map(({ job }): [Set<number>, number | null] => [known.jobs, job]),
      ...applications.map(({ source }): [Set<number>, number | null] => [keysOf(sources), source]),
      ...applications.map(({ recruiter }): [Set<number>, number | null] => [known.users, recruiter]),
      ...candidates.flatMap(({ linkedUsers }) =>
        linkedUsers.map((user): [Set<number>, number] => [known.users, user]),
      ),
      ...applications.map(({ rejection }): [Set<number>, number | null] => [
        keysOf(rejectionReasons),
        rejection?.reason ?? null,
      ]),
      ...offers.map(({ application }): [Set<number>, number] => [known.applications, application]),
    ];
    expect(references.filter(([keys, key]) => key !== null && !keys.has(key))).toEqual([]);
  });

  it('has a stage of the job for active applications, and none for others', () => {
    const stagesOf = new Map(jobs.map((job) => [job.key, keysOf(job.stages)]));
    for (const { status, job, stage } of applications.filter((application) => application.stage !== null)) {
      expect(status).toBe('ACTIVE');
      expect(stagesOf.get(job ?? 0)?.has(stage ?? 0)).toBe(true);
    }
  });

  it('has rejections and offers only after the application', () => {
    const appliedAt = new Map(applications.map((application) => [application.key, application.appliedAt]));
    expect(
      applications.filter((each) => each.rejectedAt !== null && each.rejectedAt < each.appliedAt),
    ).toEqual([]);
    expect(offers.filter((offer) => offer.createdAt < (appliedAt.get(offer.application) ?? ''))).toEqual([]);
  });

  it('gives each job four to seven stages, one to four openings and a team of two to five', () => {
    for (const { stages, openings, hiringTeam } of jobs) {
      expect(stages.length >= 4 && stages.length <= 7).toBe(true);
      expect(openings.length >= 1 && openings.length <= 4).toBe(true);
      expect(hiringTeam.length >= 2 && hiringTeam.length <= 5).toBe(true);
    }
  });

  it('has one job with hundreds of applications, and several without any', () => {
    const perJob = countBy(applications, ({ job }) => job);
    expect(Math.max(...perJob.values())).toBeGreaterThan(200);
    expect(jobs.filter(({ key }) => !perJob.has(key)).length).toBeGreaterThan(3);
  });

  it('has one job, one application and one offer with an undocumented status', () => {
    const { job, application, offer } = profile.unknownStatus;
    expect([jobs, applications, offers].map((array) => [...array].filter(isUnknown).map(statusOf))).toEqual([
      [{ unknown: job }],
      [{ unknown: application }],
      [{ unknown: offer }],
    ]);
  });

  it('uses only the statuses of its provider', () => {
    const words = [
      ...new Set(applications.filter((each) => !isUnknown(each) && each.job !== null).map(statusOf)),
    ];
    expect(profile.applicationStatuses).toEqual(expect.arrayContaining(words));
    const jobWords = [...new Set(jobs.filter((each) => !isUnknown(each)).map(statusOf))];
    expect(profile.jobStatuses).toEqual(expect.arrayContaining(jobWords));
  });

  it('uses only reserved domains in addresses', () => {
    const addresses = candidates.flatMap(({ emails }) => emails.map(({ value }) => value.toLowerCase()));
    expect(addresses.filter((address) => !/@(\w+\.)?example\.(com|org)$/.test(address))).toEqual([]);
  });

  it('has candidates without an address, without a name, and with one name only', () => {
    expect(candidates.some(({ emails }) => emails.length === 0)).toBe(true);
    expect(candidates.some(({ firstName, lastName }) => firstName === null && lastName === null)).toBe(true);
    expect(candidates.some(({ firstName, lastName }) => firstName !== null && lastName === null)).toBe(true);
  });

  it('has names in other scripts, with accents, an emoji, an apostrophe and 80 characters', () => {
    const names = candidates.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    for (const script of [
      /\p{Script=Han}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Emoji_Presentation}/u,
      /['’]/,
    ]) {
      expect(names.some((name) => script.test(name))).toBe(true);
    }
    expect(candidates.some(({ lastName }) => lastName?.length === 80)).toBe(true);
  });

  it('has two candidates with the same name, and two whose addresses differ in case only', () => {
    const names = countBy(candidates, ({ firstName, lastName }) => `${firstName} ${lastName}`);
    expect(names.get('Maria Santos')).toBe(2);
    const addresses = candidates.flatMap(({ emails }) => emails.map(({ value }) => value));
    expect(addresses.filter((value) => value.toLowerCase() === 'jordan.lee@example.com')).toEqual([
      'Jordan.Lee@Example.com',
      'jordan.lee@example.com',
    ]);
  });

  it('has custom fields with a value, without one, and none at all', () => {
    const carriers = [...candidates, ...applications, ...jobs].map(({ customFields }) => customFields);
    expect(carriers.some((fields) => fields.some(({ value }) => value !== null))).toBe(true);
    expect(carriers.some((fields) => fields.some(({ value }) => value === null))).toBe(true);
    expect(carriers.some((fields) => fields.length === 0)).toBe(true);
  });

  it('has a leap day, a current employment and an unknown school', () => {
    const employments = candidates.flatMap((candidate) => candidate.employments);
    expect(employments.some(({ startedOn }) => startedOn === '2024-02-29')).toBe(true);
    expect(employments.some(({ endedOn, isCurrent }) => endedOn === null && isCurrent)).toBe(true);
    const educations = candidates.flatMap((candidate) => candidate.educations);
    expect(educations.some(({ school, degree }) => school === null && degree !== null)).toBe(true);
  });
});

describe('the data set of greenhouse', () => {
  const { users, departments, offices, rejectionReasons, jobs, candidates, applications, offers } =
    createDataset(greenhouseProfile);

  it('is large enough for three pages of 500', () => {
    const { candidates, applications: many } = greenhouseProfile;
    expect(candidates >= 1_250 && many >= 1_600 && jobs.length >= 64 && offers.length >= 320).toBe(true);
  });

  it('has service accounts without an address, deactivated users, and site admins', () => {
    expect(users.filter((user) => user.isServiceAccount && user.email === null)).toHaveLength(2);
    expect(users.some((user) => !user.isActive)).toBe(true);
    expect(users.some((user) => user.isSiteAdmin && !user.isServiceAccount)).toBe(true);
  });

  it('has trees of departments and offices, and built-in rejection reasons of the provider', () => {
    expect(departments.filter(({ parent }) => parent !== null).length).toBeGreaterThan(5);
    expect(offices.filter(({ parent }) => parent !== null).length).toBeGreaterThan(3);
    expect(rejectionReasons.filter(({ isBuiltIn }) => isBuiltIn)).toHaveLength(2);
    expect(new Set(rejectionReasons.map(({ side }) => side)).size).toBe(3);
  });

  it('has fewer than 40 users as recruiters and coordinators', () => {
    const people = applications.flatMap(({ recruiter, coordinator }) => [recruiter, coordinator]);
    expect(new Set(people.filter((key) => key !== null)).size).toBeLessThan(40);
  });

  it('has candidates with two applications to a job, and prospects without a job', () => {
    const pairs = countBy(
      applications.filter(({ job }) => job !== null),
      ({ candidate, job }) => `${candidate}:${job}`,
    );
    expect([...pairs.values()].some((count) => count === 2)).toBe(true);
    expect(applications.some(({ job, isProspect }) => job === null && isProspect)).toBe(true);
  });

  it('has reasons of the candidate for withdrawals, and other reasons for rejections', () => {
    const sideOf = new Map(rejectionReasons.map(({ key, side }) => [key, side]));
    for (const { status, rejection } of applications) {
      if (rejection === null || (status === 'REJECTED' && rejection.reason === null)) continue;
      expect(sideOf.get(rejection.reason ?? 0) === 'BY_CANDIDATE').toBe(status === 'WITHDRAWN');
    }
  });

  it('has exactly one current version of each application’s offer, the highest', () => {
    for (const [, versions] of Map.groupBy(offers, ({ application }) => application)) {
      const current = versions.filter(({ isCurrent }) => isCurrent);
      expect(current.map(({ version }) => version)).toEqual([
        Math.max(...versions.map(({ version }) => version)),
      ]);
    }
  });

  it('links candidates to users, some of them deactivated, and one user to two candidates', () => {
    const linked = candidates.filter(({ linkedUsers }) => linkedUsers.length > 0);
    const counts = countBy(linked, ({ linkedUsers: [user] }) => user);
    expect([...counts.values()].toSorted()).toEqual([...Array.from({ length: 11 }, () => 1), 2]);
    const people = linked.map(({ firstName, lastName, linkedUsers: [key] }) => {
      const user = users.find((each) => each.key === key);
      expect([firstName, lastName]).toEqual([user?.firstName, user?.lastName]);
      return user;
    });
    expect(new Set(people.map((user) => user?.isActive))).toEqual(new Set([true, false]));
    expect(people.filter((user) => user?.isServiceAccount)).toEqual([]);
  });

  it('has custom fields of several kinds on users and openings, but not on service accounts', () => {
    const kindsOf = (carriers: readonly Pick<(typeof users)[number], 'customFields'>[]) => {
      const filled = carriers
        .flatMap(({ customFields }) => customFields)
        .filter(({ value }) => value !== null);
      return new Set(filled.map(({ kind }) => kind));
    };
    expect(kindsOf(users)).toEqual(new Set(['BOOLEAN', 'OPTIONS', 'OPTION', 'USER']));
    expect(kindsOf(jobs.flatMap(({ openings }) => openings))).toEqual(
      new Set(['TEXT', 'OPTION', 'MONEY', 'NUMBER', 'DATE']),
    );
    expect(kindsOf(users.filter(({ isServiceAccount }) => isServiceAccount)).size).toBe(0);
  });

  it('fills openings with hired applications of their job', () => {
    const byKey = new Map(applications.map((application) => [application.key, application]));
    const filled = jobs
      .flatMap((job) => job.openings.map((opening) => ({ job, opening })))
      .filter(({ opening }) => opening.application !== null);
    expect(filled.length).toBeGreaterThan(10);
    for (const { job, opening } of filled) {
      expect(byKey.get(opening.application ?? 0)).toMatchObject({ job: job.key, status: 'HIRED' });
      expect(opening.isOpen).toBe(false);
    }
  });
});

describe('the data set of smartrecruiters', () => {
  const { users, candidates, applications, offers, offices, jobs, jobPosts, jobNotes } =
    createDataset(smartRecruitersProfile);

  it('has one application for each candidate and job, and no candidate without one', () => {
    const pairs = applications.map(({ candidate, job }) => `${candidate}:${job}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(applications.map(({ candidate }) => candidate)).size).toBe(candidates.length);
  });

  it('has no fact that the provider cannot return', () => {
    expect(applications.filter(({ job, status }) => job === null || status === 'CONVERTED')).toEqual([]);
    expect(offers.filter(({ version, isCurrent }) => version !== 1 || !isCurrent)).toEqual([]);
    expect(applications.filter(({ isProspect, status }) => isProspect && status !== 'ACTIVE')).toEqual([]);
    expect(candidates.filter(({ emails, phones }) => emails.length > 1 || phones.length > 1)).toEqual([]);
    expect(offices).toEqual([]);
    expect(jobs.filter(({ place }) => place === null)).toEqual([]);
    expect(candidates.filter(({ linkedUsers }) => linkedUsers.length > 0)).toEqual([]);
    expect(users.filter(({ title, customFields }) => title !== null || customFields.length > 0)).toEqual([]);
    const openings = jobs.flatMap((job) => job.openings);
    expect(openings.filter(({ customFields }) => customFields.length > 0)).toEqual([]);
  });

  it('has users with and without an employee id', () => {
    expect(new Set(users.map(({ employeeId }) => employeeId === null))).toEqual(new Set([true, false]));
  });

  it('has a URL for published ads only', () => {
    expect(jobPosts.filter(({ isLive, publicUrl }) => isLive !== (publicUrl !== null))).toEqual([]);
    const addresses = jobPosts.flatMap(({ publicUrl }) => publicUrl ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    const wanted = /^https:\/\/jobs\.smartrecruiters\.com\/LumenCompany\/\d+(-[a-z0-9]+)+$/;
    expect(addresses.filter((address) => !wanted.test(address))).toEqual([]);
  });

  it('has one note with a text for a third of the jobs', () => {
    expect(jobNotes.map(({ job }) => job)).toEqual(jobs.map(({ key }) => key).filter((key) => key % 3 === 0));
    expect(jobNotes.filter(({ body, visibility }) => !body || visibility !== null)).toEqual([]);
  });
});

it('supports an empty company', () => {
  const nothing = { users: 8, jobs: 0, candidates: 0, applications: 0, offers: 0 };
  const dataset = createDataset({ ...greenhouseProfile, ...nothing });
  expect([dataset.jobs, dataset.candidates, dataset.applications, dataset.offers]).toEqual([[], [], [], []]);
});
