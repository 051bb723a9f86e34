import type {
  ContactPoint,
  ContactType,
  CustomFieldType,
  CustomFieldValue,
  Link,
  LinkType,
} from '../../domain/values.ts';
import { type Decoder, list, nullable, object, record, text, textOrNull } from '../../http/decode/shape.ts';
import { toWords, type Words } from '../../http/decode/words.ts';

const contactTypes = toWords<ContactType>({
  personal: 'PERSONAL',
  work: 'WORK',
  home: 'HOME',
  mobile: 'MOBILE',
  skype: 'SKYPE',
  other: 'OTHER',
});

export const typedValues = listOrNone(object({ value: text, type: textOrNull }));

/** A word that is not in the table is another use; no word is none said. */
export function toContactType(word: string | null): ContactType | null {
  return word === null || word === '' ? null : (contactTypes[word] ?? 'OTHER');
}

export const contactPoints: Decoder<readonly ContactPoint[]> = (value) =>
  typedValues(value).map((point) => ({ value: point.value, type: toContactType(point.type) }));

const linkHosts: readonly (readonly [host: string, type: LinkType])[] = [
  ['linkedin.com', 'LINKEDIN'],
  ['twitter.com', 'TWITTER'],
  ['x.com', 'TWITTER'],
  ['facebook.com', 'FACEBOOK'],
];

export const socialLinks: Decoder<readonly Link[]> = (value) =>
  listOrNone(object({ value: text }))(value).map((link) => ({
    url: link.value,
    type: toLinkType(link.value, 'OTHER'),
  }));

export const websites: Decoder<readonly Link[]> = (value) =>
  typedValues(value).map((link) => ({ url: link.value, type: toLinkType(link.value, 'WEBSITE') }));

/** Social media rows have no type: the host tells. */
function toLinkType(url: string, fallback: LinkType): LinkType {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return linkHosts.find(([known]) => host === known || host?.endsWith(`.${known}`))?.[1] ?? fallback;
}

/**
 * The type of a value is an open set that differs from that of its definition (`boolean` beside `yes_no`), and types of
 * HR systems end in `_hris`: harvestdocs.greenhouse.io, custom fields of each resource.
 */
const customFieldTypes = toWords<CustomFieldType>({
  short_text: 'TEXT',
  long_text: 'TEXT',
  rich_text: 'TEXT',
  boolean: 'BOOLEAN',
  yes_no: 'BOOLEAN',
  single_select: 'OPTION',
  multi_select: 'OPTIONS',
  currency: 'MONEY',
  number: 'NUMBER',
  date: 'DATE',
  date_of_birth: 'DATE',
  url: 'URL',
  user: 'USER',
});

const customFieldRows = nullable(
  record(object({ name: textOrNull, type: textOrNull, value: (value) => value ?? null })),
);

export const customFields: Decoder<readonly CustomFieldValue[]> = (value) =>
  [...(customFieldRows(value) ?? [])].map(([key, field]) => ({
    key,
    label: field.name,
    type: toCustomFieldType(field.type),
    value: field.value,
  }));

export function toCustomFieldType(word: string | null): CustomFieldType {
  return customFieldTypes[word ?? ''] ?? 'OTHER';
}

/** One of our words for one of the provider's; a word that is not in the table is unknown, and so is none. */
export function wordIn<Word extends string>(words: Words<Word>): Decoder<Word | 'UNKNOWN'> {
  return (value) => words[textOrNull(value) ?? ''] ?? 'UNKNOWN';
}

/** Likewise, but no word is none said. */
export function wordOrNull<Word extends string>(words: Words<Word>): Decoder<Word | 'UNKNOWN' | null> {
  return nullable(wordIn(words));
}

/** A list that may be null or absent, which is none. */
export function listOrNone<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const read = nullable(list(of));
  return (value) => read(value) ?? [];
}
