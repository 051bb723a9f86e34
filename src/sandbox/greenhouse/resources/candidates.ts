import type { CandidateFacts, EducationFacts, EmploymentFacts, PlaceFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { definitionsOf, hasOption, optionIds, toCustomFields } from '../rows/custom-field-values.ts';
import { customFilter, dates, flag, idIn, includesWhenTrue, textIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import type { RowFacts } from '../rows/row.ts';

/** Rails time zone names for the countries of the invented candidates. */
const timeZones: Readonly<Record<string, string>> = {
  de: 'Berlin',
  es: 'Madrid',
  fr: 'Paris',
  jp: 'Tokyo',
  us: 'Eastern Time (US & Canada)',
};

export const candidates = defineResource<CandidateFacts>({
  path: 'candidates',
  from: (dataset) => dataset.candidates,
  columns: {
    first_name: ({ firstName }) => firstName,
    last_name: ({ lastName }) => lastName,
    preferred_name: ({ preferredName }) => preferredName,
    company: ({ currentCompany }) => currentCompany,
    title: ({ currentTitle }) => currentTitle,
    last_activity_at: ({ lastActivityAt }) => lastActivityAt,
    private: ({ isPrivate }) => isPrivate,
    can_email: ({ canEmail }) => canEmail,
    time_zone: ({ place }) => timeZones[place?.countryCode ?? ''] ?? null,
    tags: ({ tags }) => tags,
    linked_user_ids: ({ linkedUsers }) => linkedUsers.map((user) => toId('users', user)),
    phone_numbers: ({ phones }) => phones.map(toTyped),
    // Free text that users type at the provider.
    addresses: ({ place }) => (place === null ? [] : [{ value: toText(place), type: 'home' }]),
    email_addresses: ({ emails }) => emails.map(toTyped),
    website_addresses: ({ links }) =>
      links.filter(({ type }) => type === 'WEBSITE').map(({ url }) => ({ value: url, type: 'personal' })),
    // These have no type; clients can only infer it from the host.
    social_media_addresses: ({ links }) =>
      links.filter(({ type }) => type !== 'WEBSITE').map(({ url }) => ({ value: url })),
    custom_fields: toCustomFields,
  },
  filters: {
    last_activity_at: dates('last_activity_at'),
    custom_field_option_id: hasOption('CANDIDATE'),
    private: includesWhenTrue(({ isPrivate }) => isPrivate, 'true'),
    email: customFilter((text) => {
      const wanted = text.toLowerCase();
      return (_row, { emails }) => emails.some(({ value }) => value.toLowerCase() === wanted);
    }),
    tag: textIs('tags'),
  },
});

function toTyped({ value, type }: { value: string; type: string }) {
  return { value, type: type.toLowerCase() };
}

function toText({ city, region, country }: PlaceFacts): string {
  return [city, region, country].filter((part) => part !== null).join(', ');
}

/** Exceeds the number of educations or employments of any candidate. */
const maxEntries = 20;

interface EducationItem extends RowFacts, EducationFacts {
  readonly candidate: number;
  readonly isLatest: boolean;
  readonly optionIds: Readonly<Record<'school' | 'degree' | 'discipline', number | null>>;
}

/** Id of an option that the provider no longer lists. */
const forgottenSchool = toId('custom_field_options', 999_999);

export const candidateEducations = defineResource<EducationItem>({
  path: 'candidate_educations',
  from(dataset) {
    const definitions = definitionsOf(dataset);
    const schools = optionIds(definitions, 'school_name');
    const degrees = optionIds(definitions, 'degree');
    const disciplines = optionIds(definitions, 'discipline');
    return dataset.candidates.flatMap((candidate) => {
      const latest = latestOf(candidate.educations);
      return candidate.educations.map((education, index) => ({
        ...timestampsOf(candidate, index),
        ...education,
        isLatest: education === latest,
        optionIds: {
          school: schools.get(education.school ?? '') ?? null,
          degree: degrees.get(education.degree ?? '') ?? null,
          discipline: disciplines.get(education.discipline ?? '') ?? null,
        },
      }));
    });
  },
  columns: {
    candidate_id: ({ candidate }) => toId('candidates', candidate),
    // A degree without a school refers to a school that is not listed.
    school_name_custom_field_option_id: (education) =>
      education.school === null && education.degree !== null ? forgottenSchool : education.optionIds.school,
    degree_custom_field_option_id: (education) => education.optionIds.degree,
    discipline_custom_field_option_id: (education) => education.optionIds.discipline,
    start_at: ({ startedOn }) => toInstant(startedOn),
    end_at: ({ endedOn }) => toInstant(endedOn),
    latest: ({ isLatest }) => isLatest,
    start_date_month: ({ startedOn }) => toPart(startedOn, 1),
    start_date_year: ({ startedOn }) => toPart(startedOn, 0),
    end_date_month: ({ endedOn }) => toPart(endedOn, 1),
    end_date_year: ({ endedOn }) => toPart(endedOn, 0),
  },
  filters: {
    candidate_ids: idIn('candidate_id'),
    start_at: dates('start_at'),
    end_at: dates('end_at'),
    latest: flag('latest'),
  },
});

/** Only complete dates have a timestamp; partial dates have the columns for year and month. */
function toInstant(date: string | null): string | null {
  return date?.length === 10 ? `${date}T00:00:00.000Z` : null;
}

/** Returns the year or the month, "when only month/year granularity is known". */
function toPart(date: string | null, index: 0 | 1): number | null {
  const part = date?.length === 10 ? undefined : date?.split('-')[index];
  return part === undefined ? null : Number(part);
}

interface EmploymentItem extends RowFacts, EmploymentFacts {
  readonly candidate: number;
  readonly isLatest: boolean;
}

export const candidateEmployments = defineResource<EmploymentItem>({
  path: 'candidate_employments',
  from: (dataset) =>
    dataset.candidates.flatMap((candidate) => {
      const current = candidate.employments.find(({ endedOn }) => endedOn === null);
      const latest = current ?? latestOf(candidate.employments);
      return candidate.employments.map((employment, index) => ({
        ...timestampsOf(candidate, index),
        ...employment,
        isLatest: employment === latest,
      }));
    }),
  columns: {
    candidate_id: ({ candidate }) => toId('candidates', candidate),
    company_name: ({ company }) => company,
    title: ({ title }) => title,
    start_date: ({ startedOn }) => startedOn,
    end_date: ({ endedOn }) => endedOn,
    latest: ({ isLatest }) => isLatest,
  },
  filters: { candidate_ids: idIn('candidate_id'), latest: flag('latest') },
});

function timestampsOf({ key, createdAt, updatedAt }: CandidateFacts, index: number) {
  return { key: key * maxEntries + index, createdAt, updatedAt, candidate: key };
}

/** Finds the period that ended last, which the provider marks as `latest`. */
function latestOf<Period extends { readonly endedOn: string | null }>(
  periods: readonly Period[],
): Period | null {
  return periods.toSorted((a, b) => (b.endedOn ?? '').localeCompare(a.endedOn ?? '')).at(0) ?? null;
}
