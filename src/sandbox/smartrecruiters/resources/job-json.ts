import type { JobFacts, JobPostFacts, TeamMemberFacts } from '../../model.ts';
import { type Json, present } from '../http/json.ts';
import { link } from '../http/links.ts';
import type { Call } from '../http/route.ts';
import { jobProperty } from './custom-field-json.ts';
import { departmentJson } from './departments.ts';
import { jobStatusOf, postingStatusOf } from './job-statuses.ts';

export const language = { code: 'en', label: 'English', labelNative: 'English (US)' };

const otherLanguages = [
  { code: 'de', label: 'German', labelNative: 'Deutsch' },
  { code: 'fr', label: 'French', labelNative: 'Français' },
  { code: 'ja', label: 'Japanese', labelNative: '日本語' },
];

/** Mandatory members of jobs that the data set does not have. */
export const classification = {
  industry: { id: 'computer_software', label: 'Computer Software' },
  function: { id: 'other', label: 'Other' },
  typeOfEmployment: { id: 'permanent', label: 'Full-time' },
  experienceLevel: { id: 'associate', label: 'Associate' },
};

const roles: Readonly<Record<TeamMemberFacts['role'], string>> = {
  HIRING_MANAGER: 'HIRING_MANAGER',
  RECRUITER: 'RECRUITER',
  COORDINATOR: 'COORDINATOR',
  // The provider has five predefined roles and accepts custom ones.
  SOURCER: 'Sourcer',
};

/** A row of `GET /jobs`. */
export function jobSummary(call: Call, job: JobFacts): Json {
  const details = link(call, `/jobs/${call.company.jobs.idOf(job)}`);
  return present({ ...common(call, job), language, actions: { details } });
}

/** The response of `GET /jobs/{id}`: has more than a row, but `language` only inside the ad. */
export function jobDetails(call: Call, job: JobFacts): Json {
  const path = `/jobs/${call.company.jobs.idOf(job)}`;
  const [ad] = call.company.jobAdsOf(job);
  const targets = job.openings.map(({ targetStartOn }) => targetStartOn).filter((day) => day !== null);
  return present({
    ...common(call, job),
    targetHiringDate: targets.toSorted()[0],
    ...classification,
    template: job.isTemplate,
    creator: creatorOf(call, job),
    compensation: payOf(call, job),
    jobAd: ad === undefined ? null : { sections: sectionsOf(ad), language: languageOf(ad) },
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

export function sectionsOf({ html }: JobPostFacts): Json {
  return {
    companyDescription: { title: 'Company Description', text: '<p>An invented company.</p>' },
    jobDescription: { title: 'Job Description', text: html ?? '' },
    qualifications: { title: 'Qualifications', text: '<p>Patience.</p>' },
    additionalInformation: { title: 'Additional Information', text: '' },
    videos: { urls: [] },
  };
}

export function languageOf({ language: code }: JobPostFacts): Json {
  return otherLanguages.find((each) => each.code === code) ?? language;
}

/** The pay range of a job; null if there is none. */
export function payOf({ company }: Call, job: JobFacts): Json | null {
  const [range] = company.jobAdsOf(job).flatMap(({ payRanges }) => payRanges);
  if (range === undefined) return null;
  return { min: Number(range.least), max: Number(range.most), currency: range.currency };
}

export function teamMember(call: Call, { user, role }: TeamMemberFacts): Json {
  const id = call.company.users.idOf(call.company.users.at(user));
  return { id, role: roles[role], actions: { details: link(call, `/user-api/v201804/users/${id}`) } };
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

/** The data set does not have this fact, so the key decides. */
export function isRemote({ key }: JobFacts): boolean {
  return key % 5 === 0;
}

/** A location without latitude and longitude, which list rows do not have. */
function locationOf(job: JobFacts): Json | null {
  if (job.place === null) return null;
  const { city, region, country, countryCode } = job.place;
  return present({ country, countryCode, region, city, manual: false, remote: isRemote(job) });
}

/** The first member of the hiring team as the creator; null without a team. */
export function creatorOf({ company }: Call, { hiringTeam }: JobFacts): Json | null {
  const [first] = hiringTeam;
  if (first === undefined) return null;
  const user = company.users.at(first.user);
  return { id: company.users.idOf(user), firstName: user.firstName, lastName: user.lastName };
}
