import type { PartialRecord } from '../../../domain/records.ts';
import type { Address, Education, Employment, Link, LinkType } from '../../../domain/values.ts';
import { dateTimeOrNull, partialDateOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, id, nullable, object, text, textOrNull } from '../../../http/decode/shape.ts';
import { toApplicationId } from '../client/ids.ts';
import { assignment, assignments, assignmentsOf } from './application-assignments.ts';
import { listOrNone } from './values.ts';

const location = object({
  country: textOrNull,
  countryCode: textOrNull,
  region: textOrNull,
  city: textOrNull,
});

const common = {
  id,
  internal: flagOrNull,
  firstName: textOrNull,
  lastName: textOrNull,
  email: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  location: nullable(location),
  tags: listOrNone(text),
  primaryAssignment: nullable(assignment),
  secondaryAssignments: assignments,
};

/** Decodes a row of `GET /candidates`. */
export const summary = object({ ...common, consent: nullable(object({ status: textOrNull })) });

/** Decodes `GET /candidates/{id}`: the members of the summary without the consent, and more. */
export const detail = object({
  ...common,
  phoneNumber: textOrNull,
  web: nullable(
    object({
      linkedin: textOrNull,
      website: textOrNull,
      twitter: textOrNull,
      facebook: textOrNull,
      skype: textOrNull,
    }),
  ),
  education: listOrNone(
    object({
      institution: textOrNull,
      degree: textOrNull,
      major: textOrNull,
      startDate: partialDateOrNull,
      endDate: partialDateOrNull,
    }),
  ),
  experience: listOrNone(
    object({
      company: textOrNull,
      title: textOrNull,
      current: flagOrNull,
      startDate: partialDateOrNull,
      endDate: partialDateOrNull,
    }),
  ),
});

type Summary = ReturnType<typeof summary>;
type Detail = ReturnType<typeof detail>;
type Common = Omit<Summary, 'consent'>;

export function summaryToCandidate(row: Summary): PartialRecord<'Candidate'> {
  return { ...commonFields(row), canEmail: hasConsented(row.consent?.status ?? null) };
}

/** Whether the candidate consented; null if the row has no consent status. */
export function hasConsented(status: string | null): boolean | null {
  return status === null ? null : status === 'ACQUIRED';
}

export function detailToCandidate(row: Detail, remoteData: unknown): PartialRecord<'Candidate'> {
  const current = row.experience.find((experience) => experience.current === true);
  return {
    ...commonFields(row),
    remoteData,
    phones: row.phoneNumber ? [{ value: row.phoneNumber, type: null }] : [],
    links: toLinks(row.web),
    currentTitle: current?.title ?? null,
    currentCompany: current?.company ?? null,
    educations: row.education.map(toEducation),
    employments: row.experience.map(toEmployment),
  };
}

function commonFields(row: Common): PartialRecord<'Candidate'> {
  const jobIds = assignmentsOf(row).map(({ job }) => job.id);
  return {
    type: 'Candidate',
    remoteId: row.id,
    firstName: row.firstName || null,
    lastName: row.lastName || null,
    emails: row.email ? [{ value: row.email, type: null }] : [],
    addresses: row.location === null ? [] : [toAddress(row.location)],
    tags: row.tags,
    isInternal: row.internal,
    createdAt: row.createdOn,
    updatedAt: row.updatedOn,
    jobIds,
    applicationIds: jobIds.map((jobId) => toApplicationId(row.id, jobId)),
  };
}

function toAddress({ city, region, country, countryCode }: ReturnType<typeof location>): Address {
  const code = countryCode?.toUpperCase() ?? null;
  return { formatted: null, type: null, city, region, country, countryCode: code };
}

const linkTypes: readonly (readonly [name: keyof NonNullable<Detail['web']>, type: LinkType])[] = [
  ['website', 'WEBSITE'],
  ['linkedin', 'LINKEDIN'],
  ['twitter', 'TWITTER'],
  ['facebook', 'FACEBOOK'],
  ['skype', 'SKYPE'],
];

function toLinks(web: Detail['web']): readonly Link[] {
  if (web === null) return [];
  return linkTypes.flatMap(([name, type]) => {
    const url = web[name];
    return url ? { url, type } : [];
  });
}

function toEducation(row: Detail['education'][number]): Education {
  const { institution, degree, major, startDate, endDate } = row;
  return {
    remoteId: null,
    school: institution,
    degree,
    discipline: major,
    startedOn: startDate,
    endedOn: endDate,
  };
}

function toEmployment({
  company,
  title,
  current,
  startDate,
  endDate,
}: Detail['experience'][number]): Employment {
  return { remoteId: null, company, title, startedOn: startDate, endedOn: endDate, isCurrent: current };
}
