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
const list = hashList('jobs', null, []);

const place: fc.Arbitrary<AccountPosition> = fc.record({
  account: anyText,
  from: fc.option(anyText),
  size: fc.option(fc.nat(500)),
  index: fc.nat(500),
  after: fc.option(anyText),
});
const position: fc.Arbitrary<Position> = fc.record({
  at: fc.option(place),
  last: fc.option(anyText),
  deferred: fc.array(place, { maxLength: 3 }),
});

const example: Position = {
  at: { account: 'acme', from: 'c1', size: 100, index: 7, after: '4001' },
  last: 'acme',
  deferred: [],
};

describe('a cursor', () => {
  it('decodes to the position that was encoded', () => {
    fc.assert(
      fc.property(position, (each) => {
        expect(cursors.decode(list, cursors.encode(list, each))).toEqual(each);
      }),
      runs,
    );
  });

  it('has only characters that need no escaping', () => {
    fc.assert(
      fc.property(position, (each) => {
        expect(cursors.encode(list, each)).toMatch(/^[\w-]+$/);
      }),
      runs,
    );
  });

  it('is valid at every gateway with the same keys, and at no other', () => {
    const cursor = cursors.encode(list, example);
    expect(createCursorCodec(['key']).decode(list, cursor)).toEqual(example);
    expect(() => createCursorCodec(['other']).decode(list, cursor)).toThrow(InputError);
  });

  it('belongs to one field, one parent and its arguments', () => {
    const lists = [
      hashList('jobs', null, []),
      hashList('offers', null, []),
      hashList('jobs', 'Candidate:1', []),
      hashList('jobs', null, [null]),
      hashList('jobs', null, [{ status: ['OPEN'] }]),
      hashList('jobs', null, [{ status: ['OPEN', 'DRAFT'] }]),
      hashList('jobs', null, [{ search: '1' }]),
      hashList('jobs', null, [{ search: 1 }]),
    ];
    expect(new Set(lists).size).toBe(lists.length);
    for (const own of lists) {
      const cursor = cursors.encode(own, example);
      for (const other of lists.filter((each) => each !== own)) {
        expect(() => cursors.decode(other, cursor)).toThrow(InputError);
      }
    }
  });

  it('that was cut or changed is refused', () => {
    const cursor = cursors.encode(list, example);
    for (let at = 0; at < cursor.length; at += 1) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
      for (const wrong of [cursor.slice(0, at), changed]) {
        expect(() => cursors.decode(list, wrong)).toThrow(InputError);
      }
    }
  });

  it('is refused for any other text', () => {
    const anything = fc.oneof(anyText, fc.string(), fc.base64String(), fc.json());
    fc.assert(
      fc.property(anything, (cursor) => {
        expect(() => cursors.decode(list, cursor)).toThrow(
          new InputError('after is not a cursor of this list with these arguments'),
        );
      }),
      runs,
    );
  });
});
