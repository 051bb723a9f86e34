import { createHash, createHmac } from 'node:crypto';
import { InputError } from '../errors.ts';

/** Where to go on within the list of one account. */
export interface AccountPosition {
  readonly account: string;
  /** The provider's cursor of the page; null for its first page. */
  readonly from: string | null;
  /** The size that the first page was asked for with; null where the page is not one of its own. */
  readonly size: number | null;
  /** Rows of that page that are done with. */
  readonly index: number;
  /** The key of the last of them, which finds the place again after rows have come or gone. */
  readonly after: string | null;
}

/** Where a walk over accounts stands. */
export interface Position {
  /** Null between two accounts, and at the end. */
  readonly at: AccountPosition | null;
  /** How many accounts, counted from the last, have not been begun. */
  readonly unstarted: number;
  /** Accounts that failed and still have rows; they come after all others. */
  readonly deferred: readonly AccountPosition[];
}

/** Cursors that only this gateway can have made, and only for one list. */
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

const version = 1;
const macLength = 12;

type Packed = readonly [
  account: string,
  from: string | null,
  size: number | null,
  index: number,
  after: string | null,
];

export function createCursorCodec(key: string): CursorCodec {
  function sign(scope: Scope, payload: string): string {
    return createHmac('sha256', key)
      .update(scope)
      .update('\n')
      .update(payload)
      .digest('base64url')
      .slice(0, macLength);
  }

  return {
    encode(scope, { at, unstarted, deferred }) {
      const packed = [version, unstarted, at && pack(at), ...deferred.map(pack)];
      const payload = Buffer.from(JSON.stringify(packed)).toString('base64url');
      return sign(scope, payload) + payload;
    },

    decode(scope, cursor) {
      const payload = cursor.slice(macLength);
      if (payload === '' || sign(scope, payload) !== cursor.slice(0, macLength)) {
        throw new InputError('after is not a cursor of this list with these arguments');
      }
      // Whoever could sign it made it: the shape needs no further check.
      const [, unstarted, at, ...deferred]: [number, number, Packed | null, ...Packed[]] = JSON.parse(
        Buffer.from(payload, 'base64url').toString(),
      );
      return { at: at && unpack(at), unstarted, deferred: deferred.map(unpack) };
    },
  };
}

function pack({ account, from, size, index, after }: AccountPosition): Packed {
  return [account, from, size, index, after];
}

function unpack([account, from, size, index, after]: Packed): AccountPosition {
  return { account, from, size, index, after };
}
