import type { Address } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, id, text, textOrNull } from '../../../http/decode/shape.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { listCandidatesOfJob, priceOfCandidatesOfJob } from '../mapping/candidates-of-job.ts';
import { educations, employments } from '../mapping/careers.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { childGroups, createLinksGroup } from '../mapping/field-groups.ts';
import { exactly, timeFilters, within } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';
import {
  contactPoints,
  customFieldValues,
  listOrNone,
  socialLinks,
  toContactType,
  typedValues,
  websites,
} from '../mapping/values.ts';
import { attachmentTable } from './attachments.ts';
import { noteTable } from './notes.ts';

/**
 * `GET /v3/candidates` has no filter by name or job; the candidate search is not part of the public API. `private=false` is
 * not sent, because it is not documented whether it keeps candidates of whom it is not known.
 */
export function candidates(api: Api): Resource<'Candidate'> {
  const children = childGroups(api, 'Candidate');
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
      customFields: column('custom_fields', customFieldValues),
      linkedUserIds: column('linked_user_ids', listOrNone(id)),
    },
    ownFilters: ['job'],
    filters: {
      ...timeFilters,
      email: exactly('email'),
      tag: exactly('tag'),
      lastActivityAt: within('last_activity_at'),
    },
    fieldGroups: [
      educations(api),
      employments(api),
      appliedTags(api),
      children.toMany('attachmentIds', attachmentTable),
      children.toMany('noteIds', noteTable),
    ],
  });
  const { listing } = table;
  return {
    ...table,
    listing: {
      ...listing,
      priceOf: (filter) => (filter.job ? priceOfCandidatesOfJob(filter) : listing.priceOf(filter)),
      list: (request) => {
        const { filter } = request;
        const [job = null, another] = filter?.job ?? [];
        if (another !== undefined) throw new Error('the provider lists the candidates of one job');
        return job === null ? listing.list(request) : listCandidatesOfJob(api, table, job, request);
      },
    },
  };
}

/** `GET /v3/applied_candidate_tags`: the candidate's row has only the names of tags. */
function appliedTags(api: Api): FieldGroup<'Candidate'> {
  return createLinksGroup(api, {
    type: 'Candidate',
    field: 'appliedTagIds',
    path: '/v3/applied_candidate_tags',
    to: 'candidate_tag_id',
  });
}

/** The provider has an address as one text, which is not split into its parts. */
function toAddress({ value, type }: { value: string; type: string | null }): Address {
  const unknownParts = { city: null, region: null, country: null, countryCode: null };
  return { formatted: value, type: toContactType(type), ...unknownParts };
}
