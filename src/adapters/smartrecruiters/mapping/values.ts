import type { AnyPartialRecord } from '../../../domain/records.ts';
import { rows } from '../../../http/decode/rows.ts';
import {
  type Decoder,
  list,
  member,
  nullable,
  row,
  ShapeError,
  smallIntegerOrNull,
} from '../../../http/decode/shape.ts';

/** Decodes a list that may be absent, as nearly every member may: an absent list is an empty one. */
export function listOrNone<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const decode = nullable(list(of));
  return (value) => decode(value) ?? [];
}

/** Decodes the rows in `content` of an object. The list may only be absent if `totalFound` says that it is empty. */
export function contentOf<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const content = member('content', rows(of, { member: 'content' }));
  return (value) => {
    const envelope = row(value);
    return envelope.content === undefined && envelope.totalFound === 0 ? [] : content(envelope);
  };
}

/** Decodes a list with its total, which is null if the provider does not say. */
export function contentWithTotal<T>(of: Decoder<T>): Decoder<RowsWithTotal<T>> {
  const content = contentOf(of);
  const total = member('totalFound', smallIntegerOrNull);
  return (value) => ({ content: content(value), rowCount: rowCountOf(value), totalFound: total(value) });
}

export interface RowsWithTotal<T> {
  readonly content: readonly T[];
  /** The number of rows, including those that cannot be read. */
  readonly rowCount: number;
  readonly totalFound: number | null;
}

function rowCountOf(value: unknown): number {
  const { content } = row(value);
  return Array.isArray(content) ? content.length : 0;
}

/**
 * Decodes a list in either form, a bare array or `content` of an object: the reference says which form some lists have,
 * and nothing about others.
 */
export function bareOrContent<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const bare = rows(of);
  const content = contentOf(of);
  return (value) => (Array.isArray(value) ? bare(value) : content(value));
}

/** Decodes an amount of money to its decimal digits: amounts are JSON numbers. */
export const amountOrNull = nullable((value): string => {
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError('', 'an amount');
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
});

/** Sorts by creation, newest first. Records of the same time keep their order; records without a time come last. */
export function newestFirst<Row extends AnyPartialRecord>(records: readonly Row[]): readonly Row[] {
  const timeOf = ({ createdAt }: Row) => (createdAt ? Date.parse(createdAt) : Number.NEGATIVE_INFINITY);
  return records.toSorted((one, other) => (timeOf(one) === timeOf(other) ? 0 : timeOf(other) - timeOf(one)));
}

/** The distinct ids, in order. */
export function idsOf(records: readonly { readonly remoteId: string }[]): readonly string[] {
  return [...new Set(records.map(({ remoteId }) => remoteId))];
}
