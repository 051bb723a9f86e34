import { createHash, createHmac } from 'node:crypto';
import { InputError } from '../errors.ts';

/** A position within the list of one account. */
export interface AccountPosition {
  readonly account: string;
  /** The provider's cursor of the page; null for its first page. */
  readonly from: string | null;
  /** The size that the first page was asked for with; null if the page cannot be read on its own. */
  readonly size: number | null;
  /** How many rows of that page have been delivered. */
  readonly index: number;
  /** The key of the last of them, which finds the position again after rows have come or gone. */
  readonly after: string | null;
}

/** A position within a list over several accounts. */
export interface Position {
  /** Null between two accounts, and at the end. */
  readonly at: AccountPosition | null;
  /** The account that was begun last; null if none was. Those after it follow. */
  readonly last: string | null;
  /** Accounts that failed and still have rows; they come after all others. */
  readonly deferred: readonly AccountPosition[];
}

/** Cursors that are signed by this gateway, each for one list. */
export interface CursorCodec {
  encode(scope: Scope, position: Position): string;
  decode(scope: Scope, cursor: string): Position;
}

/** The field and the arguments, other than `first` and `after`, that a cursor belongs to. */
export type Scope = string;

export function createScope(field: string, parentId: string | null, args: unknown): Scope {
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
];

/** Signs with the first key and accepts signatures of all of them, so that keys can be rotated. */
export function createCursorCodec(keys: readonly [string, ...string[]]): CursorCodec {
  const [current] = keys;

  function sign(key: string, scope: Scope, payload: string): string {
    return createHmac('sha256', key)
      .update(scope)
      .update('\n')
      .update(payload)
      .digest('base64url')
      .slice(0, macLength);
  }

  return {
    encode(scope, { at, last, deferred }) {
      const packed = [version, last, at && pack(at), ...deferred.map(pack)];
      const payload = Buffer.from(JSON.stringify(packed)).toString('base64url');
      return sign(current, scope, payload) + payload;
    },

    decode(scope, cursor) {
      const payload = cursor.slice(macLength);
      const signature = cursor.slice(0, macLength);
      if (payload === '' || !keys.some((key) => sign(key, scope, payload) === signature)) {
        throw new InputError('after is not a cursor of this list with these arguments');
      }
      // Only this gateway can have signed it, so its shape needs no check.
      const [, last, at, ...deferred]: [number, string | null, Packed | null, ...Packed[]] = JSON.parse(
        Buffer.from(payload, 'base64url').toString(),
      );
      return { at: at && unpack(at), last, deferred: deferred.map(unpack) };
    },
  };
}

function pack({ account, from, size, index, after }: AccountPosition): Packed {
  return [account, from, size, index, after];
}

function unpack([account, from, size, index, after]: Packed): AccountPosition {
  return { account, from, size, index, after };
}
