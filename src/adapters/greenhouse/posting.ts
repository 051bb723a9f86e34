import type { JobPostLocation, SearchableLocation } from '../../domain/values.ts';
import { flagOrNull, idOrNull, nullable, number, object, textOrNull } from '../../http/decode/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { childrenOf } from './child-part.ts';
import { column, commonColumns } from './columns.ts';
import { createGroupPart } from './group-part.ts';
import { postTable } from './job-tables.ts';
import { ofJobBoard, ofJobPost } from './parents.ts';
import { payRangeSource, toPayRange } from './pay.ts';
import { createTable, createUnlistedTable } from './table.ts';

/** `GET /v3/job_posts`, with its places and its pay from lists of their own. */
export function jobPosts(api: Api): Resource<'JobPost'> {
  return createTable(api, {
    ...postTable,
    fieldGroups: [
      createGroupPart(api, {
        ...ofJobPost,
        field: 'locations',
        path: '/v3/job_post_locations',
        row: locationRow,
        toValue: (rows) => rows.map(toLocation),
      }),
      createGroupPart(api, {
        ...ofJobPost,
        field: 'searchableLocations',
        path: '/v3/job_post_searchable_locations',
        row: searchableLocationRow,
        toValue: (rows) => rows.map(toSearchableLocation),
      }),
      createGroupPart(api, {
        ...ofJobPost,
        ...payRangeSource,
        field: 'payRanges',
        toValue: (rows) => rows.map(toPayRange),
      }),
    ],
  });
}

const locationRow = object({
  plain_text_location: textOrNull,
  office_id: idOrNull,
  custom_location_id: idOrNull,
});

function toLocation(row: ReturnType<typeof locationRow>): JobPostLocation {
  return {
    text: row.plain_text_location,
    officeId: row.office_id,
    boardLocationId: row.custom_location_id,
  };
}

const searchableLocationRow = object({
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

/** `GET /v3/job_boards`. */
export function jobBoards(api: Api): Resource<'JobBoard'> {
  return createTable(api, {
    type: 'JobBoard',
    path: '/v3/job_boards',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('company_name', textOrNull),
      isInternal: column('internal', flagOrNull),
      isLive: column('status', (word) => {
        const status = textOrNull(word);
        return status === null ? null : status === 'live';
      }),
    },
    fieldGroups: [childrenOf(api, ofJobBoard).many('postIds', postTable)],
  });
}

/** `GET /v3/job_board_custom_locations`, by id only. */
export function boardLocations(api: Api): Resource<'BoardLocation'> {
  return createUnlistedTable(api, {
    type: 'BoardLocation',
    path: '/v3/job_board_custom_locations',
    columns: { ...commonColumns, text: column('value', textOrNull) },
  });
}
