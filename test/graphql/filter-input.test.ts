import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsOf, wordsOf } from '../../src/domain/filters.ts';
import { InputError } from '../../src/errors.ts';
import {
  toApplicationFilter,
  toCandidateFilter,
  toJobFilter,
  toOfferFilter,
  toRange,
} from '../../src/graphql/filter-input.ts';
import { encodeId } from '../../src/query/global-id.ts';

const runs = { numRuns: 300, seed: 20_261_122 };

describe('the words of a search text', () => {
  it.each([
    ['', []],
    [' …!? ', []],
    ['Ada Lovelace', ['ada', 'lovelace']],
    ["D'Arcy O’Shaughnessy", ['d', 'arcy', 'o', 'shaughnessy']],
    ['ada.lovelace+jobs@example.com', ['ada', 'lovelace', 'jobs', 'example', 'com']],
    ['Engineer, "Payments" | <Core>', ['engineer', 'payments', 'core']],
    ['C++ / C#', ['c', 'c']],
    ['iOS 17', ['ios', '17']],
    ['Rene\u0301', ['rené']],
    ['ÅSA', ['åsa']],
    ['山田 太郎', ['山田', '太郎']],
    ['ليلى الحسيني', ['ليلى', 'الحسيني']],
    ['हिन्दी', ['हिन्दी']],
    ['Fuchs 🦊', ['fuchs']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are found again in a text of these words, with any separator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        for (const separator of [' ', ', ', '"', '\n-\n'])
          expect(wordsOf(words.join(separator))).toEqual(words);
      }),
      runs,
    );
  });

  it('are the same in both Unicode normalization forms of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
      }),
      runs,
    );
  });
});

describe('a range of time', () => {
  const at = (time: number) => new Date(time);

  it.each([
    [null, null],
    [undefined, null],
    [{}, null],
    [{ gte: null, lt: undefined }, null],
    [{ gte: at(5) }, { from: 5, to: null }],
    [{ gt: at(5) }, { from: 6, to: null }],
    [{ lte: at(5) }, { from: null, to: 5 }],
    [{ lt: at(5) }, { from: null, to: 4 }],
    [
      { gte: at(5), gt: at(5) },
      { from: 6, to: null },
    ],
    [
      { gte: at(9), gt: at(5) },
      { from: 9, to: null },
    ],
    [
      { lte: at(5), lt: at(9) },
      { from: null, to: 5 },
    ],
    [
      { gt: at(5), lt: at(6) },
      { from: 6, to: 5 },
    ],
    [
      { gte: at(0), lte: at(0) },
      { from: 0, to: 0 },
    ],
  ])('%j', (input, range) => {
    expect(toRange(input)).toEqual(range);
  });

  it('contains exactly the milliseconds that all bounds allow', () => {
    const time = fc.integer({ min: -20, max: 20 });
    const bound = fc.option(time.map(at), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ gte: bound, gt: bound, lte: bound, lt: bound }), time, (bounds, moment) => {
        const { gte, gt, lte, lt } = bounds;
        const isAllowed =
          (gte === undefined || moment >= gte.getTime()) &&
          (gt === undefined || moment > gt.getTime()) &&
          (lte === undefined || moment <= lte.getTime()) &&
          (lt === undefined || moment < lt.getTime());
        const { from, to } = toRange(bounds) ?? { from: null, to: null };
        expect((from === null || moment >= from) && (to === null || moment <= to)).toBe(isAllowed);
      }),
      runs,
    );
  });
});

describe('a filter', () => {
  const conversions = [toCandidateFilter, toApplicationFilter, toJobFilter, toOfferFilter];

  it('without a condition is null', () => {
    for (const toFilter of conversions) {
      for (const input of [null, undefined, {}, { createdAt: null }, { createdAt: {} }])
        expect(toFilter(input)).toBeNull();
    }
  });

  it('has the account of its ids', () => {
    expect(toCandidateFilter({ job: encodeId('Job', 'acme', '7'), tag: 'sql' })).toMatchObject({
      account: 'acme',
      filter: { job: '7', tag: 'sql', email: null },
    });
    expect(toCandidateFilter({ tag: 'sql' })?.account).toBeNull();
  });

  it('with ids of two accounts has the name of no account', () => {
    const filter = toApplicationFilter({
      candidate: encodeId('Candidate', 'acme', '1'),
      job: encodeId('Job', 'other', '1'),
    });
    expect(filter?.account).toBe('');
  });

  it('rejects a search text without a word and an empty list of statuses', () => {
    for (const search of ['', ' ', '"…"']) {
      expect(() => toJobFilter({ search })).toThrow(new InputError('filter.search must have a word in it'));
    }
    expect(() => toOfferFilter({ status: [] })).toThrow(InputError);
    expect(toJobFilter({ status: ['OPEN', 'DRAFT', 'OPEN'] })?.filter.status).toEqual(['OPEN', 'DRAFT']);
  });

  it('keeps false and the empty string as conditions', () => {
    expect(conditionsOf(toApplicationFilter({ isProspect: false, stageName: '' })?.filter ?? {})).toEqual([
      'stageName',
      'isProspect',
    ]);
  });
});
