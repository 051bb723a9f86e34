import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import {
  type AccountPosition,
  createCursorCodec,
  hashList,
  type Position,
} from '../../src/pagination/cursor.ts';
import { anyText } from '../support/any-text.ts';

const runs = { numRuns: 300, seed: 20_261_122 };
const cursors = createCursorCodec(['key']);
const scope = hashList('jobs', null, []);

const place: fc.Arbitrary<AccountPosition> = fc.record({
  account: anyText,
  from: fc.option(anyText),
  size: fc.option(fc.nat(500)),
  index: fc.nat(500),
  after: fc.option(anyText),
  isSearching: fc.boolean(),
  sortKey: fc.option(fc.oneof(fc.string(), fc.integer()), { nil: null }),
});
const position: fc.Arbitrary<Position> = fc.record({
  at: fc.option(place),
  last: fc.option(anyText),
  deferred: fc.array(place, { maxLength: 3 }),
});

const example: Position = {
  at: { account: 'acme', from: 'c1', size: 100, index: 7, after: '4001', isSearching: false, sortKey: null },
  last: 'acme',
  deferred: [],
};

describe('a cursor', () => {
  it('decodes to the position that was encoded', () => {
    fc.assert(
      fc.property(position, (each) => {
        expect(cursors.decode(scope, cursors.encode(scope, each))).toEqual(each);
      }),
      runs,
    );
  });

  it('has only characters that are safe in URLs', () => {
    fc.assert(
      fc.property(position, (each) => {
        expect(cursors.encode(scope, each)).toMatch(/^[\w-]+$/);
      }),
      runs,
    );
  });

  it('is valid at every gateway with the same accounts, and at no other', () => {
    const cursor = cursors.encode(scope, example);
    expect(createCursorCodec(['key']).decode(scope, cursor)).toEqual(example);
    expect(() => createCursorCodec(['other']).decode(scope, cursor)).toThrow(InputError);
  });

  it('is valid only for its field, parent and arguments', () => {
    const scopes = [
      hashList('jobs', null, []),
      hashList('offers', null, []),
      hashList('jobs', 'Candidate:1', []),
      hashList('jobs', null, [null]),
      hashList('jobs', null, [{ status: ['OPEN'] }]),
      hashList('jobs', null, [{ status: ['OPEN', 'DRAFT'] }]),
      hashList('jobs', null, [{ search: '1' }]),
      hashList('jobs', null, [{ search: 1 }]),
    ];
    expect(new Set(scopes).size).toBe(scopes.length);
    for (const own of scopes) {
      const cursor = cursors.encode(own, example);
      for (const other of scopes.filter((each) => each !== own)) {
        expect(() => cursors.decode(other, cursor)).toThrow(InputError);
      }
    }
  });

  it('is refused if it is cut or changed at one place', () => {
    const cursor = cursors.encode(scope, example);
    for (let at = 0; at < cursor.length; at += 1) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
      for (const wrong of [cursor.slice(0, at), changed]) {
        expect(() => cursors.decode(scope, wrong)).toThrow(InputError);
      }
    }
  });

  it('is refused if it is any random text', () => {
    const anything = fc.oneof(anyText, fc.string(), fc.base64String(), fc.json());
    fc.assert(
      fc.property(anything, (cursor) => {
        expect(() => cursors.decode(scope, cursor)).toThrow(
          new InputError('after is not a cursor of this list with these arguments'),
        );
      }),
      runs,
    );
  });
});
