import { foldCase } from '../case-folding.ts';
import type { Field, PartialRecord, Records, RecordType } from '../records.ts';

/** Inclusive bounds in milliseconds since the epoch; null is unbounded. A date is the first millisecond of its day in UTC. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** The form in which a client writes a condition. */
export type ConditionKind = 'times' | 'dates' | 'ids' | 'words' | 'texts' | 'text' | 'search' | 'flag';

/** One condition that a filter of a record type can set. */
export interface Condition<Type extends RecordType, Value> {
  readonly kind: ConditionKind;
  /** The type of the records whose ids the condition takes; null if it takes none. */
  readonly target: RecordType | null;
  /** The fields of a record that `matches` reads. */
  readonly fields: readonly Field<Type>[];
  /** Whether a record matches. The row holds `fields`; a record of another type is read only if the row does not decide. */
  matches(row: PartialRecord<Type>, value: Value, related: RelatedRecords): boolean | Promise<boolean>;
}

/** Reads other records of the same account. */
export interface RelatedRecords {
  /** Null if there is no such record. */
  load<Type extends RecordType>(
    type: Type,
    id: string,
    fields: readonly Field<Type>[],
  ): Promise<PartialRecord<Type> | null>;
}

/** The fields of a record type whose values are of one type. */
type FieldWith<Type extends RecordType, Value> = {
  [Name in Field<Type>]: Records[Type][Name] extends Value ? Name : never;
}[Field<Type>];

type Ids = string | null | readonly string[];

/** The usual conditions on records of one type, each on one field. */
export function conditionsOn<Type extends RecordType>() {
  function on<Value>(
    kind: ConditionKind,
    field: Field<Type>,
    matches: (value: unknown, wanted: Value) => boolean,
    target: RecordType | null = null,
  ): Condition<Type, Value> {
    return { kind, target, fields: [field], matches: (row, wanted) => matches(row[field], wanted) };
  }
  return {
    /** The value is in a range of time. */
    within: (field: FieldWith<Type, string | null>) => on<Range>('times', field, isWithin),
    /** The date is in a range of dates. */
    withinDates: (field: FieldWith<Type, string | null>) => on<Range>('dates', field, isWithin),
    /** The field holds the id of one of these records, or a list with one of them. */
    anyId: (field: FieldWith<Type, Ids>, target: RecordType) =>
      on<readonly string[]>('ids', field, hasAny, target),
    /** The value is one of these words of ours. */
    anyWord: <Name extends Field<Type>>(field: Name) =>
      on<readonly NonNullable<Records[Type][Name]>[]>('words', field, hasAny),
    anyText: (field: FieldWith<Type, string | null>) => on<readonly string[]>('texts', field, hasAny),
    /** The value is exactly this text, or a list with it. */
    text: (field: FieldWith<Type, Ids>) => on<string>('text', field, (value, text) => hasAny(value, [text])),
    /** False also matches if the provider says nothing. */
    flag: (field: FieldWith<Type, boolean | null>) =>
      on<boolean>('flag', field, (value, wanted) => (value === true) === wanted),
  };
}

export function isWithin(instant: unknown, { from, to }: Range): boolean {
  if (typeof instant !== 'string') return false;
  const time = Date.parse(instant);
  return (from === null || time >= from) && (to === null || time <= to);
}

/** Whether a value, or one of the values of a list, is among those that are wanted. */
export function hasAny(value: unknown, wanted: readonly unknown[]): boolean {
  return Array.isArray(value) ? value.some((each) => wanted.includes(each)) : wanted.includes(value);
}

/** Compares e-mail addresses without case. */
export function isSameEmail(one: string, other: string): boolean {
  return foldCase(one) === foldCase(other);
}

/** The words of a text as `search` compares them: letters and digits in any script, without case. */
export function wordsOf(text: string): readonly string[] {
  return foldCase(text).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
}

/** Whether every word of a search is a word of one of the texts. */
export function hasWords(search: string, texts: readonly (string | null | undefined)[]): boolean {
  const words = texts.flatMap((text) => wordsOf(text ?? ''));
  return wordsOf(search).every((start) => words.some((word) => beginsWith(word, start)));
}

/** Whether a word begins with these letters. A mark belongs to the letter before it: `x` does not begin `x̌y`. */
function beginsWith(word: string, start: string): boolean {
  return word.startsWith(start) && !isMark.test(word.slice(start.length));
}

const isMark = /^\p{Mark}/u;
