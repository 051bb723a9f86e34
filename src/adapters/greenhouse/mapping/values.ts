import type {
  ContactPoint,
  ContactType,
  CustomFieldType,
  CustomFieldValue,
  Link,
  LinkType,
  NoteVisibility,
} from '../../../domain/values.ts';
import {
  type Decoder,
  list,
  nullable,
  object,
  record,
  text,
  textOrNull,
} from '../../../http/decode/shape.ts';
import { toWords, type Words } from '../../../http/decode/words.ts';

const contactTypes = toWords<ContactType>({
  personal: 'PERSONAL',
  work: 'WORK',
  home: 'HOME',
  mobile: 'MOBILE',
  skype: 'SKYPE',
  other: 'OTHER',
});

export const typedValues = listOrNone(object({ value: text, type: textOrNull }));

/** `OTHER` for a word that is not in the table; null if the provider has no word. */
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

/** Rows of social media have no type, so that the type is read from the host. */
function toLinkType(url: string, fallback: LinkType): LinkType {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return linkHosts.find(([known]) => host === known || host?.endsWith(`.${known}`))?.[1] ?? fallback;
}

/**
 * The types of values are an open set that differs from the types of definitions (`boolean` in place of `yes_no`), and
 * those of HR systems end in `_hris`: harvestdocs.greenhouse.io, custom fields of each resource.
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

export const customFieldValues: Decoder<readonly CustomFieldValue[]> = (value) =>
  [...(customFieldRows(value) ?? [])].map(([key, field]) => ({
    key,
    label: field.name,
    type: toCustomFieldType(field.type),
    value: field.value,
  }));

export const toCustomFieldType: Decoder<CustomFieldType> = wordOrOther(customFieldTypes);

/** Visibilities of the notes on candidates and on jobs. */
export const noteVisibilities = toWords<NoteVisibility>({
  publicly_visible: 'PUBLIC',
  privately_visible: 'PRIVATE',
  admin_only_visible: 'ADMIN_ONLY',
});

/** Reads an enum value; `UNKNOWN` for a word that is not in the table, and if the provider has no word. */
export function wordOrUnknown<Word extends string>(words: Words<Word>): Decoder<Word | 'UNKNOWN'> {
  return (value) => words[textOrNull(value) ?? ''] ?? 'UNKNOWN';
}

/** Reads an enum value; `OTHER` for a word that is not in the table, and if the provider has no word. */
export function wordOrOther<Word extends string>(words: Words<Word>): Decoder<Word | 'OTHER'> {
  return (value) => words[textOrNull(value) ?? ''] ?? 'OTHER';
}

/** Reads an enum value; `UNKNOWN` for a word that is not in the table, null if the provider has no word. */
export function wordOrNull<Word extends string>(words: Words<Word>): Decoder<Word | 'UNKNOWN' | null> {
  return nullable(wordOrUnknown(words));
}

/** Reads a list; empty if it is null or absent. */
export function listOrNone<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const read = nullable(list(of));
  return (value) => read(value) ?? [];
}
