import type { Address } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { flagOrNull, id, text, textOrNull } from '../../http/decode/shape.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { listCandidatesOfJob } from './candidates-of-job.ts';
import { educations, employments } from './careers.ts';
import { childrenOf } from './child-part.ts';
import { column, commonColumns, joined } from './columns.ts';
import { allOf, equal, onlyRows, within } from './filters.ts';
import { createLinksPart } from './group-part.ts';
import { attachmentTable, noteTable } from './paper.ts';
import { ofCandidate } from './parents.ts';
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
  const children = childrenOf(api, ofCandidate);
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
      linkedUserIds: column('linked_user_ids', listOrNone(id)),
    },
    toQuery: (filter) =>
      allOf<'Candidate'>({
        createdAt: within('created_at', filter.createdAt),
        updatedAt: within('updated_at', filter.updatedAt),
        email: equal('email', filter.email),
        tag: equal('tag', filter.tag),
        search: onlyRows(filter.search),
      }),
    fieldGroups: [
      educations(api),
      employments(api),
      appliedTags(api),
      children.many('attachmentIds', attachmentTable),
      children.many('noteIds', noteTable),
    ],
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

/** `GET /v3/applied_candidate_tags`; the names alone stand in the candidate's row. */
function appliedTags(api: Api): FieldGroup<'Candidate'> {
  return createLinksPart(api, {
    ...ofCandidate,
    field: 'appliedTagIds',
    path: '/v3/applied_candidate_tags',
    to: 'candidate_tag_id',
  });
}

/** Free text, which is not taken apart. */
function toAddress({ value, type }: { value: string; type: string | null }): Address {
  const fieldGroups = { city: null, region: null, country: null, countryCode: null };
  return { formatted: value, type: toContactType(type), ...fieldGroups };
}
