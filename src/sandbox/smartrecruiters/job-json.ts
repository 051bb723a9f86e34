import type { DepartmentFacts, JobFacts, OpeningFacts, TeamMemberFacts } from '../model.ts';
import type { Company } from './company.ts';
import { toUuid } from './ids.ts';
import { type Json, present } from './json.ts';
import { link } from './links.ts';
import { jobProperty } from './properties.ts';
import type { Call } from './route.ts';
import { jobStatusOf, postingStatusOf } from './statuses.ts';

export const language = { code: 'en', label: 'English', labelNative: 'English (US)' };

const roles: Readonly<Record<TeamMemberFacts['role'], string>> = {
  HIRING_MANAGER: 'HIRING_MANAGER',
  RECRUITER: 'RECRUITER',
  COORDINATOR: 'COORDINATOR',
  // Beside five words of its own SmartRecruiters takes whatever a company defines.
  SOURCER: 'Sourcer',
};

/** A row of `GET /jobs`. */
export function jobSummary(call: Call, job: JobFacts): Json {
  const details = link(call, `/jobs/${call.company.jobs.idOf(job)}`);
  return present({ ...common(call, job), language, actions: { details } });
}

/** What `GET /jobs/{id}` answers: more than a row, but no `language` outside of the ad. */
export function jobDetails(call: Call, job: JobFacts): Json {
  const path = `/jobs/${call.company.jobs.idOf(job)}`;
  const targets = job.openings.map(({ targetStartOn }) => targetStartOn).filter((day) => day !== null);
  return present({
    ...common(call, job),
    targetHiringDate: targets.toSorted()[0],
    industry: { id: 'computer_software', label: 'Computer Software' },
    function: { id: 'other', label: 'Other' },
    typeOfEmployment: { id: 'permanent', label: 'Full-time' },
    experienceLevel: { id: 'associate', label: 'Associate' },
    template: job.isTemplate,
    creator: creatorOf(call, job),
    compensation: job.key % 2 === 0 ? { min: 50_000, max: 70_000.5, currency: 'EUR' } : null,
    jobAd: { sections: sectionsOf(job), language },
    properties: job.customFields.map(jobProperty).filter((json) => json !== null),
    actions: {
      hiringTeam: link(call, `${path}/hiring-team`),
      publications: link(call, `${path}/publication`),
      positions: link(call, `${path}/positions`),
      applyOnWeb: link(call, `${path}/apply`),
      details: link(call, path),
    },
  });
}

export function sectionsOf({ title }: JobFacts): Json {
  return {
    companyDescription: { title: 'Company Description', text: '<p>An invented company.</p>' },
    jobDescription: { title: 'Job Description', text: `<p>${title.replace(/[&<>]/g, '')}</p>` },
    qualifications: { title: 'Qualifications', text: '<p>Patience.</p>' },
    additionalInformation: { title: 'Additional Information', text: '' },
    videos: { urls: [] },
  };
}

export function teamMember(call: Call, { user, role }: TeamMemberFacts): Json {
  const id = call.company.users.idOf(call.company.users.at(user));
  return { id, role: roles[role], actions: { details: link(call, `/user-api/v201804/users/${id}`) } };
}

/** The words of `status` are on no page. */
export function position({ key, code, isOpen, openedAt, targetStartOn }: OpeningFacts): Json {
  return present({
    id: toUuid('Opening', key),
    positionId: code,
    type: 'NEW',
    positionOpenDate: openedAt,
    targetStartDate: targetStartOn,
    status: isOpen ? 'OPEN' : 'FILLED',
  });
}

function common({ company }: Call, job: JobFacts): Json {
  const { department } = job;
  return {
    id: company.jobs.idOf(job),
    title: job.title,
    refNumber: job.code,
    createdOn: job.createdAt,
    updatedOn: job.updatedAt,
    lastActivityOn: job.lastActivityAt,
    department: department === null ? null : departmentJson(company, company.departments.at(department)),
    location: locationOf(job),
    status: jobStatusOf(job),
    postingStatus: postingStatusOf(job),
  };
}

export function departmentJson({ departments }: Company, department: DepartmentFacts): Json {
  return { id: departments.idOf(department), label: department.name };
}

/** Without latitude and longitude, which no list row has. */
function locationOf({ place, key }: JobFacts): Json | null {
  if (place === null) return null;
  const { city, region, country, countryCode } = place;
  return present({ country, countryCode, region, city, manual: false, remote: key % 5 === 0 });
}

function creatorOf({ company }: Call, { hiringTeam }: JobFacts): Json | null {
  const [first] = hiringTeam;
  if (first === undefined) return null;
  const user = company.users.at(first.user);
  return { id: company.users.idOf(user), firstName: user.firstName, lastName: user.lastName };
}
