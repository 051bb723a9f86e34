import type { AnyPartialRecord } from '../../domain/records.ts';
import { type Decoder, list, member, nullable, row, ShapeError } from '../../http/decode/shape.ts';

/** Nearly every field of the provider's may be absent; an absent list is an empty one. */
export function listOrNone<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const read = nullable(list(of));
  return (value) => read(value) ?? [];
}

/** A list that comes bare, or in `content`: the pages say the one of some lists and nothing of others. */
export function bareOrContent<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const bare = list(of);
  const content = member('content', bare);
  return (value) => (!Array.isArray(value) && 'content' in row(value) ? content(value) : bare(value));
}

/** An amount of money as it was written: amounts come as numbers. */
export const amountOrNull = nullable((value): string => {
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError('', 'an amount');
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
});

/** What was made at the same time stays in the order in which it stood, and what is of no known age comes last. */
export function newestFirst<Row extends AnyPartialRecord>(records: readonly Row[]): readonly Row[] {
  const timeOf = ({ createdAt }: Row) => (createdAt ? Date.parse(createdAt) : Number.NEGATIVE_INFINITY);
  return records.toSorted((one, other) => (timeOf(one) === timeOf(other) ? 0 : timeOf(other) - timeOf(one)));
}

export function idsOf(records: readonly { readonly remoteId: string }[]): readonly string[] {
  return [...new Set(records.map(({ remoteId }) => remoteId))];
}
