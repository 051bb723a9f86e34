import type { AnyPartialRecord, PartialRecord } from '../../../domain/records.ts';
import type { JobLocation, JobStatus, PayRange } from '../../../domain/values.ts';
import { dateOrNull, dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import { jobProperties } from './properties.ts';
import { amountOrNull } from './values.ts';

export const jobStatuses = toWords<JobStatus>({
  CREATED: 'DRAFT',
  SOURCING: 'OPEN',
  INTERVIEW: 'OPEN',
  OFFER: 'OPEN',
  ON_HOLD: 'ON_HOLD',
  FILLED: 'FILLED',
  CANCELLED: 'CANCELLED',
});

const common = {
  id,
  title: textOrNull,
  refNumber: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  lastActivityOn: dateTimeOrNull,
  department: nullable(object({ id: idOrNull, label: textOrNull, description: textOrNull })),
  location: nullable(
    object({
      city: textOrNull,
      region: textOrNull,
      country: textOrNull,
      countryCode: textOrNull,
      remote: flagOrNull,
    }),
  ),
  status: textOrNull,
};

/** Decodes a row of `GET /jobs`. */
export const summary = object(common);

const labelled = nullable(object({ label: textOrNull }));

/** Decodes `GET /jobs/{id}`: the members of the summary, and more. */
export const detail = object({
  ...common,
  targetHiringDate: dateOrNull,
  industry: labelled,
  function: labelled,
  typeOfEmployment: labelled,
  experienceLevel: labelled,
  template: flagOrNull,
  compensation: nullable(object({ min: amountOrNull, max: amountOrNull, currency: textOrNull })),
  properties: jobProperties,
});

type Summary = ReturnType<typeof summary>;
type Detail = ReturnType<typeof detail>;

export function summaryToJob(row: Summary): PartialRecord<'Job'> {
  return {
    type: 'Job',
    remoteId: row.id,
    title: row.title,
    code: row.refNumber,
    status: jobStatuses[row.status ?? ''] ?? 'UNKNOWN',
    remoteStatus: row.status,
    createdAt: row.createdOn,
    updatedAt: row.updatedOn,
    lastActivityAt: row.lastActivityOn,
    departmentId: row.department?.id ?? null,
    locations: row.location === null ? [] : [toLocation(row.location)],
  };
}

/** The department that the row contains. */
export function sideloadedFrom({ department }: Summary): readonly AnyPartialRecord[] {
  if (!department?.id) return [];
  return [{ type: 'Department', remoteId: department.id, name: department.label }];
}

export function detailToJob(row: Detail, remoteData: unknown): PartialRecord<'Job'> {
  return {
    ...summaryToJob(row),
    remoteData,
    isTemplate: row.template,
    customFields: row.properties,
    industry: row.industry?.label ?? null,
    function: row.function?.label ?? null,
    employmentType: row.typeOfEmployment?.label ?? null,
    experienceLevel: row.experienceLevel?.label ?? null,
    targetHireOn: row.targetHiringDate,
    payRanges: row.compensation === null ? [] : toPayRanges(row.compensation),
  };
}

/** At most one range; a range without amounts is left out. */
function toPayRanges({ min, max, currency }: NonNullable<Detail['compensation']>): readonly PayRange[] {
  return min === null && max === null
    ? []
    : [{ remoteId: null, payInputId: null, postId: null, min, max, currency }];
}

function toLocation(location: NonNullable<Summary['location']>): JobLocation {
  const { city, region, country, countryCode, remote } = location;
  const code = countryCode?.toUpperCase() ?? null;
  return { formatted: null, city, region, country, countryCode: code, isRemote: remote };
}
