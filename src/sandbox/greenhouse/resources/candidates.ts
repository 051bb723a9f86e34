import { tagsOf } from '../../dataset/company.ts';
import type { TagFacts } from '../../model/company.ts';
import type { CandidateFacts, Dataset, PlaceFacts } from '../../model.ts';
import { hasOption, toCustomFields } from '../custom-fields.ts';
import { chosenBy, dates, idIn, shows, textIs } from '../filters.ts';
import { toId } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

/** Rails' names of time zones, as far as the invented candidates live in them. */
const timeZones: Readonly<Record<string, string>> = {
  de: 'Berlin',
  es: 'Madrid',
  fr: 'Paris',
  jp: 'Tokyo',
  us: 'Eastern Time (US & Canada)',
};

const candidates = defineResource<CandidateFacts>({
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
    // Free text; a provider's user may have typed anything.
    addresses: ({ place }) => (place === null ? [] : [{ value: toText(place), type: 'home' }]),
    email_addresses: ({ emails }) => emails.map(toTyped),
    website_addresses: ({ links }) =>
      links.filter(({ type }) => type === 'WEBSITE').map(({ url }) => ({ value: url, type: 'personal' })),
    // Without a type: what it is can only be told by its host.
    social_media_addresses: ({ links }) =>
      links.filter(({ type }) => type !== 'WEBSITE').map(({ url }) => ({ value: url })),
    custom_fields: toCustomFields,
  },
  filters: {
    last_activity_at: dates('last_activity_at'),
    custom_field_option_id: hasOption('CANDIDATE'),
    private: shows(({ isPrivate }) => isPrivate, 'true'),
    email: chosenBy((text) => {
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

/** Tags have rows of their own; those that have come since stand behind the others. */
function tagsNow({ tags, candidates: all }: Dataset): TagFacts[] {
  const known = new Set(tags.map(({ name }) => name));
  const since = tagsOf(all).filter(({ name }) => !known.has(name));
  const last = Math.max(0, ...tags.map(({ key }) => key));
  return [...tags, ...since.map((tag, index) => ({ ...tag, key: last + index + 1 }))];
}

const candidateTags = defineResource<TagFacts>({
  path: 'candidate_tags',
  from: tagsNow,
  columns: { name: ({ name }) => name },
  filters: {},
});

interface AppliedTagItem extends RowFacts {
  readonly tag: number;
  readonly candidate: number;
}

const appliedCandidateTags = defineResource<AppliedTagItem>({
  path: 'applied_candidate_tags',
  from(dataset) {
    const keys = new Map(tagsNow(dataset).map(({ name, key }) => [name, key]));
    return dataset.candidates.flatMap(({ key, createdAt, updatedAt, tags }) =>
      tags.map((name, index) => ({
        key: key * 100 + index,
        createdAt,
        updatedAt,
        tag: keys.get(name) ?? 0,
        candidate: key,
      })),
    );
  },
  columns: {
    candidate_tag_id: ({ tag }) => toId('candidate_tags', tag),
    candidate_id: ({ candidate }) => toId('candidates', candidate),
  },
  filters: { candidate_tag_ids: idIn('candidate_tag_id'), candidate_ids: idIn('candidate_id') },
});

export const candidateResources = [candidates, candidateTags, appliedCandidateTags];
