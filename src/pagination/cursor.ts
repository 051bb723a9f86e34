import { createHash, createHmac } from 'node:crypto';
import type { SortKey } from '../domain/orders.ts';
import { InputError } from '../errors.ts';

/** A position within the list of one account. */
export interface AccountPosition {
  readonly account: string;
  /** The provider's cursor of the page; null for the first page. */
  readonly from: string | null;
  /** The size that the page was read with; null if it was not read yet, or in a batch with those of other parents. */
  readonly size: number | null;
  /** The number of rows of the page before the position. */
  readonly index: number;
  /** Remote id of the row before the position. It finds the position again after rows were inserted or deleted. */
  readonly after: string | null;
  /** In a sorted list, what that row is sorted by. It finds the position again even if the row was deleted or has moved. */
  readonly sortKey: SortKey;
  /** Whether the provider forgot the cursor, and the pages from the first one on are searched for the row behind `after`. */
  readonly isSearching: boolean;
}

/** Whether no row of the account's list is before the position. */
export function isBeginning({ from, index, after }: AccountPosition): boolean {
  return from === null && index === 0 && after === null;
}

/** A position within a list over several accounts. */
export interface Position {
  /** Position in the current account; null between two accounts and at the end. */
  readonly at: AccountPosition | null;
  /** Name of the last account that was begun; null if none was. The accounts after it follow. */
  readonly last: string | null;
  /** Positions in accounts that failed. They are resumed after all other accounts. */
  readonly deferred: readonly AccountPosition[];
}

/** Encodes positions as signed cursors, each for one list. */
export interface CursorCodec {
  encode(list: ListHash, position: Position): string;
  /** Throws an `InputError` for a text that is no cursor of this list. */
  decode(list: ListHash, cursor: string): Position;
}

/** A hash of the list that a cursor belongs to: its field, its parent, and its arguments other than `first` and `after`. */
export type ListHash = string;

export function hashList(field: string, parentId: string | null, args: unknown): ListHash {
  return createHash('sha256')
    .update(JSON.stringify([field, parentId, args]))
    .digest('base64url')
    .slice(0, 10);
}

const version = 2;
const macLength = 12;

type Packed = readonly [
  account: string,
  from: string | null,
  size: number | null,
  index: number,
  after: string | null,
  isSearching?: 0 | 1,
  sortKey?: SortKey,
];

/** Signs with the first key and accepts signatures of every key, so that keys can be rotated. */
export function createCursorCodec(keys: readonly [string, ...string[]]): CursorCodec {
  const [current] = keys;

  function sign(key: string, list: ListHash, payload: string): string {
    return createHmac('sha256', key)
      .update(list)
      .update('\n')
      .update(payload)
      .digest('base64url')
      .slice(0, macLength);
  }

  return {
    encode(list, { at, last, deferred }) {
      const packed = [version, last, at && pack(at), ...deferred.map(pack)];
      const payload = Buffer.from(JSON.stringify(packed)).toString('base64url');
      return sign(current, list, payload) + payload;
    },

    decode(list, cursor) {
      const payload = cursor.slice(macLength);
      const signature = cursor.slice(0, macLength);
      if (payload === '' || !keys.some((key) => sign(key, list, payload) === signature)) {
        throw new InputError('after is not a cursor of this list with these arguments');
      }
      // Its shape needs no check: the signature proves that a gateway with the same key created it.
      const [, last, at, ...deferred]: [number, string | null, Packed | null, ...Packed[]] = JSON.parse(
        Buffer.from(payload, 'base64url').toString(),
      );
      return { at: at && unpack(at), last, deferred: deferred.map(unpack) };
    },
  };
}

function pack({ account, from, size, index, after, isSearching, sortKey }: AccountPosition): Packed {
  if (sortKey !== null) return [account, from, size, index, after, isSearching ? 1 : 0, sortKey];
  return isSearching ? [account, from, size, index, after, 1] : [account, from, size, index, after];
}

function unpack([account, from, size, index, after, isSearching, sortKey]: Packed): AccountPosition {
  return { account, from, size, index, after, isSearching: isSearching === 1, sortKey: sortKey ?? null };
}

/**
 * The same position, searched from the first page on: ids that descend show it by the last id. A search may take several
 * client pages; if the provider forgets a cursor of the search as well, the search has failed, so that it never begins again
 * for ever.
 */
export function fromFirstPage(position: AccountPosition): AccountPosition {
  return { ...position, from: null, size: Number.MAX_SAFE_INTEGER, index: 0, isSearching: true };
}
