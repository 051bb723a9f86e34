import fc from 'fast-check';
import { isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/domain/conditions/condition.ts';
import { conditionNames, conditionsFor, conditionsOf } from '../../src/domain/filters.ts';
import { isRecordType, recordTypes } from '../../src/domain/record-types.ts';
import { InputError } from '../../src/errors.ts';
import { gatewaySchema } from '../../src/gateway.ts';
import { readFilter, toDateRange, toRange } from '../../src/graphql/filter-input.ts';
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
  it.each(recordTypes.filter(isRecordType))('of %s without a condition is null', (type) => {
    for (const input of [null, undefined, {}, { createdAt: null }, { createdAt: {} }])
      expect(readFilter(type, input)).toBeNull();
  });

  it('has the account of its ids', () => {
    expect(readFilter('Candidate', { job: encodeId('Job', 'acme', '7'), tag: 'sql' })).toMatchObject({
      account: 'acme',
      filter: { job: ['7'], tag: 'sql', email: null },
    });
    expect(readFilter('Candidate', { tag: 'sql' })?.account).toBeNull();
  });

  it('with ids of two accounts has the name of no account', () => {
    const filter = readFilter('Application', {
      candidate: encodeId('Candidate', 'acme', '1'),
      job: encodeId('Job', 'other', '1'),
    });
    expect(filter?.account).toBe('');
  });

  it('rejects a search text without a word and an empty list of statuses', () => {
    for (const search of ['', ' ', '"…"']) {
      expect(() => readFilter('Job', { search })).toThrow(
        new InputError('filter.search must have a word in it'),
      );
    }
    expect(() => readFilter('Offer', { status: [] })).toThrow(InputError);
    expect(readFilter('Job', { status: ['OPEN', 'DRAFT', 'OPEN'] })?.filter.status).toEqual([
      'OPEN',
      'DRAFT',
    ]);
  });

  it('keeps false and the empty string as conditions', () => {
    expect(
      conditionsOf(readFilter('Application', { isProspect: false, stageName: '' })?.filter ?? {}),
    ).toEqual(['stageName', 'isProspect']);
  });

  it('holds a single word as a list', () => {
    expect(readFilter('CustomField', { area: 'JOB' })?.filter.area).toEqual(['JOB']);
  });

  it('has whole days as bounds of dates', () => {
    const day = (text: string) => Date.parse(text);
    const bounds = { gte: '2026-02-27', gt: '2026-02-28', lt: '2026-03-02' };
    expect(toDateRange(bounds)).toEqual({ from: day('2026-03-01'), to: day('2026-03-01') });
    expect(readFilter('Offer', { startsOn: { lte: '2026-03-02' } })?.filter.startsOn).toEqual({
      from: null,
      to: day('2026-03-02'),
    });
  });
});

/** The type of the input's field for each kind of condition; an enum is another type, alone or in a list. */
const inputTypes: Readonly<Record<string, RegExp>> = {
  times: /^DateTimeRange$/,
  dates: /^DateRange$/,
  ids: /^ID$/,
  words: /^(\[\w+!\]|CustomFieldArea)$/,
  texts: /^\[String!\]$/,
  text: /^String$/,
  search: /^String$/,
  flag: /^Boolean$/,
};

describe('the inputs of the graph', () => {
  const schema = gatewaySchema();
  const filtered = recordTypes.filter(isRecordType).filter((type) => conditionNames(type).length > 0);

  it.each(filtered)('%sFilter has the conditions of the type, each in the form that is read', (type) => {
    const input = schema.getType(`${type}Filter`);
    if (!isInputObjectType(input)) throw new Error(`there is no ${type}Filter`);
    const fields = input.getFields();
    expect(Object.keys(fields).toSorted()).toEqual(conditionNames(type).toSorted());
    for (const [name, { kind }] of Object.entries(conditionsFor(type)))
      expect(String(fields[name]?.type), name).toMatch(inputTypes[kind] ?? /^$/);
  });

  it('are there for the types with conditions only', () => {
    const inputs = Object.keys(schema.getTypeMap()).filter((name) => /^\w+Filter$/.test(name));
    expect(inputs.toSorted()).toEqual(filtered.map((type) => `${type}Filter`).toSorted());
  });
});
