import type { Address } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/dates.ts';
import { flagOrNull, text, textOrNull } from '../../http/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { listCandidatesOfJob } from './candidates-of-job.ts';
import { educations, employments } from './careers.ts';
import { column, commonColumns, joined } from './columns.ts';
import { allOf, equal, onlyRows, within } from './filters.ts';
import { createTable } from './table.ts';
import {
  contactPoints,
  customFields,
  listOrNone,
  socialLinks,
  toContactType,
  typedValues,
  websites,
} from './values.ts';

/** `GET /v3/candidates`. There is no filter by name or job; the search of candidates is not part of the public API. */
export function candidates(api: Api): Resource<'Candidate'> {
  const table = createTable(api, {
    type: 'Candidate',
    path: '/v3/candidates',
    columns: {
      ...commonColumns,
      firstName: column('first_name', textOrNull),
      lastName: column('last_name', textOrNull),
      preferredName: column('preferred_name', textOrNull),
      currentTitle: column('title', textOrNull),
      currentCompany: column('company', textOrNull),
      emails: column('email_addresses', contactPoints),
      phones: column('phone_numbers', contactPoints),
      addresses: column('addresses', (value) => typedValues(value).map(toAddress)),
      links: joined({ website_addresses: websites, social_media_addresses: socialLinks }, (row) => [
        ...row.website_addresses,
        ...row.social_media_addresses,
      ]),
      tags: column('tags', listOrNone(text)),
      isPrivate: column('private', flagOrNull),
      canEmail: column('can_email', flagOrNull),
      lastActivityAt: column('last_activity_at', dateTimeOrNull),
      customFields: column('custom_fields', customFields),
    },
    toQuery: (filter) =>
      allOf<'Candidate'>({
        createdAt: within('created_at', filter.createdAt),
        updatedAt: within('updated_at', filter.updatedAt),
        email: equal('email', filter.email),
        tag: equal('tag', filter.tag),
        search: onlyRows(filter.search),
      }),
    parts: [educations(api), employments(api)],
  });
  const { listing } = table;
  return {
    ...table,
    listing: {
      ...listing,
      list: (request) => {
        const { filter } = request;
        return filter?.job ? listCandidatesOfJob(api, table, filter.job, request) : listing.list(request);
      },
    },
  };
}

/** Free text, which is not taken apart. */
function toAddress({ value, type }: { value: string; type: string | null }): Address {
  const parts = { city: null, region: null, country: null, countryCode: null };
  return { formatted: value, type: toContactType(type), ...parts };
}
