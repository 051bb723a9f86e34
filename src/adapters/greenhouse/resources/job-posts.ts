import type { JobPostLocation, SearchableLocation } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import {
  flagOrNull,
  idOrNull,
  nullable,
  number,
  object,
  text,
  textOrNull,
} from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, flag, timeFilters } from '../mapping/filters.ts';
import { payRangeList, toPayRange } from '../mapping/pay-ranges.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { listOrNone } from '../mapping/values.ts';

const questionRow = object({
  label: textOrNull,
  name: textOrNull,
  required: flagOrNull,
  private: flagOrNull,
  answer_type: textOrNull,
  options: listOrNone(object({ label: text })),
});

/** `GET /v3/job_posts`: deleted posts are left out unless a parameter asks for them. */
export const jobPostTable: Table<'JobPost'> = {
  type: 'JobPost',
  path: '/v3/job_posts',
  columns: {
    ...commonColumns,
    title: column('title', textOrNull),
    content: column('content', textOrNull),
    isInternal: column('internal', flagOrNull),
    isLive: column('live', flagOrNull),
    isFeatured: column('featured', flagOrNull),
    language: column('language', textOrNull),
    publicUrl: column('public_url', textOrNull),
    firstPublishedAt: column('first_published_at', dateTimeOrNull),
    jobId: column('job_id', idOrNull),
    boardId: column('job_board_id', idOrNull),
    demographicQuestionSetId: column('demographic_question_set_id', idOrNull),
    questions: column('questions', (value) =>
      listOrNone(questionRow)(value).map((question) => ({
        label: question.label ?? '',
        name: question.name,
        isRequired: question.required,
        isPrivate: question.private,
        answerType: question.answer_type,
        options: question.options.map((option) => option.label),
      })),
    ),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    board: anyId('job_board_ids'),
    isLive: flag('live'),
    isInternal: flag('internal'),
    isFeatured: flag('featured'),
  },
};

/** Locations and pay ranges come from other lists. */
export function jobPosts(api: Api): Resource<'JobPost'> {
  return createTable(api, {
    ...jobPostTable,
    fieldGroups: [
      createRowsGroup(api, {
        type: 'JobPost',
        field: 'locations',
        path: '/v3/job_post_locations',
        row: locationRow,
        toValue: (rows) => rows.map(toLocation),
      }),
      createRowsGroup(api, {
        type: 'JobPost',
        field: 'searchableLocations',
        path: '/v3/job_post_searchable_locations',
        row: searchableLocationRow,
        toValue: (rows) => rows.map(toSearchableLocation),
      }),
      createRowsGroup(api, {
        type: 'JobPost',
        ...payRangeList,
        field: 'payRanges',
        toValue: (rows) => rows.map(toPayRange),
      }),
    ],
  });
}

const locationRow = object({
  id: idOrNull,
  plain_text_location: textOrNull,
  office_id: idOrNull,
  custom_location_id: idOrNull,
});

function toLocation(row: ReturnType<typeof locationRow>): JobPostLocation {
  return {
    remoteId: row.id,
    text: row.plain_text_location,
    officeId: row.office_id,
    boardLocationId: row.custom_location_id,
  };
}

const searchableLocationRow = object({
  id: idOrNull,
  location: textOrNull,
  city: textOrNull,
  region_short_name: textOrNull,
  region_long_name: textOrNull,
  country_short_name: textOrNull,
  country_long_name: textOrNull,
  postal_code: textOrNull,
  latitude: nullable(number),
  longitude: nullable(number),
});

function toSearchableLocation(row: ReturnType<typeof searchableLocationRow>): SearchableLocation {
  return {
    remoteId: row.id,
    text: row.location,
    city: row.city,
    region: row.region_long_name ?? row.region_short_name,
    country: row.country_long_name,
    countryCode: row.country_short_name?.toUpperCase() ?? null,
    postalCode: row.postal_code,
    latitude: row.latitude,
    longitude: row.longitude,
  };
}
