import type { Name } from '../../../domain/values.ts';
import { dateTimeOrNull, partialDateOrNull } from '../../../http/decode/dates.ts';
import {
  type Decoder,
  flagOrNull,
  idOrNull,
  integer,
  nullable,
  object,
  textOrNull,
} from '../../../http/decode/shape.ts';
import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { joined } from './columns.ts';
import { createRowsGroup } from './field-groups.ts';

const year = nullable(between(0, 9_999));
const month = nullable(between(1, 12));

const startOfEducation = { start_date_year: year, start_date_month: month, start_at: dateTimeOrNull };
const endOfEducation = { end_date_year: year, end_date_month: month, end_at: dateTimeOrNull };

const educationRow = object({
  id: idOrNull,
  school_name_custom_field_option_id: idOrNull,
  degree_custom_field_option_id: idOrNull,
  discipline_custom_field_option_id: idOrNull,
  ...startOfEducation,
  ...endOfEducation,
});

/** The columns of the start and the end of an education, whose dates may be a year or a month. */
export const educationDates = {
  startedOn: joined(startOfEducation, (row) =>
    toPartialDate(row.start_date_year, row.start_date_month, row.start_at),
  ),
  endedOn: joined(endOfEducation, (row) => toPartialDate(row.end_date_year, row.end_date_month, row.end_at)),
};

/** `GET /v3/candidate_educations`: names are ids of custom-field options, dates may be a year or a month. */
export function educations(api: Api): FieldGroup<'Candidate'> {
  return createRowsGroup(api, {
    type: 'Candidate',
    field: 'educations',
    path: '/v3/candidate_educations',
    row: educationRow,
    toValue: (rows) =>
      rows.map((row) => ({
        remoteId: row.id,
        school: toName(row.school_name_custom_field_option_id),
        degree: toName(row.degree_custom_field_option_id),
        discipline: toName(row.discipline_custom_field_option_id),
        startedOn: toPartialDate(row.start_date_year, row.start_date_month, row.start_at),
        endedOn: toPartialDate(row.end_date_year, row.end_date_month, row.end_at),
      })),
  });
}

const employmentRow = object({
  id: idOrNull,
  company_name: textOrNull,
  title: textOrNull,
  start_date: partialDateOrNull,
  end_date: partialDateOrNull,
  latest: flagOrNull,
});

/** `GET /v3/candidate_employments`. */
export function employments(api: Api): FieldGroup<'Candidate'> {
  return createRowsGroup(api, {
    type: 'Candidate',
    field: 'employments',
    path: '/v3/candidate_employments',
    row: employmentRow,
    toValue: (rows) =>
      rows.map((row) => ({
        remoteId: row.id,
        company: row.company_name,
        title: row.title,
        startedOn: row.start_date,
        endedOn: row.end_date,
        isCurrent: isCurrent(row.end_date, row.latest),
      })),
  });
}

/** An employment without an end date is known to be current only if it is the latest one. */
export function isCurrent(lastDay: string | null, isLatest: boolean | null): boolean | null {
  if (lastDay !== null) return false;
  return isLatest === true ? true : null;
}

function toName(optionId: string | null): Name | null {
  return optionId === null ? null : { optionId };
}

function toPartialDate(year: number | null, month: number | null, instant: string | null): string | null {
  if (year === null) return instant?.slice(0, 10) ?? null;
  const digits = String(year).padStart(4, '0');
  return month === null ? digits : `${digits}-${String(month).padStart(2, '0')}`;
}

/** Decodes a number out of a CV; null if it is outside the bounds. */
function between(least: number, most: number): Decoder<number | null> {
  return (value) => {
    const found = integer(value);
    return found < least || found > most ? null : found;
  };
}
