import type { CandidateFacts, PlaceFacts } from '../../model.ts';
import { type Json, present } from '../http/json.ts';
import { link } from '../http/links.ts';
import type { Call } from '../http/route.ts';
import { detailedAssignment, primarySummary, secondarySummary } from './application-json.ts';

/** A row of `GET /candidates`. `id`, `internal`, both names, `createdOn` and `actions` are always present. */
export function candidateSummary(call: Call, candidate: CandidateFacts): Json {
  const [primary, ...secondary] = call.company.applicationsOf(candidate);
  const path = pathOf(call, candidate);
  return {
    ...present({
      ...common(call, candidate),
      consent: { status: consentStatusOf(candidate) },
      primaryAssignment: primary === undefined ? null : primarySummary(call, primary),
      secondaryAssignments: secondary.map((application) => secondarySummary(call, application)),
      actions: { details: link(call, path), properties: link(call, `${path}/properties`) },
    }),
    firstName: candidate.firstName ?? '',
    lastName: candidate.lastName ?? '',
  };
}

/** The response of `GET /candidates/{id}`: has more than a row, but no `consent`. */
export function candidateDetails(call: Call, candidate: CandidateFacts): Json {
  const [primary, ...secondary] = call.company.applicationsOf(candidate);
  const path = pathOf(call, candidate);
  return present({
    ...common(call, candidate),
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    phoneNumber: candidate.phones[0]?.value,
    web: webOf(candidate),
    education: educationOf(candidate),
    experience: experienceOf(candidate),
    primaryAssignment: primary === undefined ? null : detailedAssignment(call, primary),
    secondaryAssignments: secondary.map((application) => detailedAssignment(call, application)),
    actions: {
      properties: link(call, `${path}/properties`),
      attachments: link(call, `${path}/attachments`),
      consent: link(call, `${path}/consent`),
      consents: link(call, `${path}/consents`),
    },
  });
}

export type ConsentStatus = 'ACQUIRED' | 'PENDING' | 'REQUIRED';

/** Consent is acquired if the candidate accepts e-mails; for others it may be pending. */
export function consentStatusOf({ canEmail, key }: CandidateFacts): ConsentStatus {
  if (canEmail) return 'ACQUIRED';
  return key % 2 === 0 ? 'PENDING' : 'REQUIRED';
}

function common({ company }: Call, candidate: CandidateFacts): Json {
  return {
    id: company.candidates.idOf(candidate),
    internal: candidate.isInternal,
    email: candidate.emails[0]?.value,
    createdOn: candidate.createdAt,
    updatedOn: candidate.updatedAt,
    location: candidate.place === null ? null : locationOf(candidate.place),
    tags: candidate.tags,
  };
}

function pathOf({ company }: Call, candidate: CandidateFacts): string {
  return `/candidates/${company.candidates.idOf(candidate)}`;
}

function locationOf({ city, region, country, countryCode }: PlaceFacts): Json {
  return present({ country, countryCode, region, city });
}

/** One URL of each type. The Candidate API spells `linkedin` in lower case. */
function webOf({ links }: CandidateFacts): Json | null {
  const urlOf = (type: CandidateFacts['links'][number]['type']) =>
    links.find((each) => each.type === type)?.url;
  const web = present({
    skype: urlOf('SKYPE'),
    linkedin: urlOf('LINKEDIN'),
    facebook: urlOf('FACEBOOK'),
    twitter: urlOf('TWITTER'),
    website: urlOf('WEBSITE'),
  });
  return Object.keys(web).length === 0 ? null : web;
}

function educationOf({ educations }: CandidateFacts): Json[] {
  return educations.map(({ school, degree, discipline, startedOn, endedOn }) =>
    present({
      institution: school,
      degree,
      major: discipline,
      current: endedOn === null ? null : false,
      startDate: startedOn,
      endDate: endedOn,
    }),
  );
}

function experienceOf({ employments }: CandidateFacts): Json[] {
  return employments.map(({ title, company, isCurrent, startedOn, endedOn }) =>
    present({ title, company, current: isCurrent, startDate: startedOn, endDate: endedOn }),
  );
}
