import type { RecordType } from '../../../src/domain/records.ts';
import type { ExpectedRecords } from '../expected/expected-records.ts';
import type { ProviderView } from '../expected/provider-view.ts';
import { type Comparison, comparisons } from './compared-fields.ts';
import type { Sample } from './filter-samples.ts';

/** Samples for each condition that compares fields: values of some of the records, and values that match nothing. */
export function recordSamples(
  type: RecordType,
  expected: ExpectedRecords,
  view: ProviderView,
): readonly Sample[] {
  const ids = expected.listedIds(type);
  return Object.entries(comparisons[type] ?? {}).flatMap(([name, comparison]) => {
    const values = new Map(ids.map((id) => [id, valuesOf(type, id, comparison, expected, view)]));
    return samplesOf(comparison, [...values.values()].flat(), view).map(({ value, isWanted }) => ({
      name,
      value,
      matches: new Set(ids.filter((id) => isWanted(values.get(id) ?? []))),
    }));
  });
}

/** The values of a record that a condition compares; none if the provider does not have the field. */
function valuesOf(
  type: RecordType,
  id: string,
  { field, member, only, via }: Comparison,
  expected: ExpectedRecords,
  view: ProviderView,
): readonly unknown[] {
  const read = (of: RecordType, remoteId: string, name: string): unknown =>
    view.unsupportedFields[of]?.some((unsupported) => unsupported === name)
      ? null
      : memberOf(expected.record(of, remoteId), name);
  const value = read(type, id, field);
  const items = [value].flat().filter((item) => item !== null && item !== undefined);
  if (via !== null) return items.map((item) => read(via.type, String(item), via.field));
  const counted = only === null ? items : items.filter((item) => memberOf(item, only.member) === only.value);
  return member === null ? counted : counted.map((item) => memberOf(item, member));
}

function memberOf(of: unknown, name: string): unknown {
  const members = new Map<string, unknown>(Object.entries(of ?? {}));
  return members.get(name) ?? null;
}

interface ValueSample {
  readonly value: unknown;
  isWanted(values: readonly unknown[]): boolean;
}

const dayMs = 86_400_000;
/** Few values of each condition keep the suite fast. */
const few = 4;

function samplesOf({ as }: Comparison, all: readonly unknown[], view: ProviderView): readonly ValueSample[] {
  const present = [...new Set(all.filter((value) => typeof value === 'string'))].toSorted();
  const some = present.filter((_value, index) => index % Math.ceil(present.length / few) === 0);
  const oneOf = (value: unknown, wanted: readonly unknown[]): ValueSample => ({
    value,
    isWanted: (values) => values.some((each) => wanted.includes(each)),
  });
  switch (as) {
    case 'FLAG':
      return [true, false].map((value) => ({
        value,
        isWanted: (values) => values.includes(true) === value,
      }));
    case 'ID':
      return [...some, view.unknownId('Job'), 'no id'].map((value) => oneOf([value], [value]));
    case 'WORD':
      return [
        ...present.map((value) => oneOf([value], [value])),
        ...present.map((value) => oneOf([value, some[0]], [value, some[0]])),
        oneOf(present.length === 0 ? ['UNKNOWN'] : present, present),
      ];
    case 'TEXTS':
      return [...some.map((value) => oneOf([value], [value])), oneOf(some, some)];
    case 'TEXT':
      return [...some.map((value) => oneOf(value, [value])), oneOf('none has this', ['none has this'])];
    default:
      return rangesOf(some, as === 'DAY' ? dayMs : 1);
  }
}

/** Ranges around the values of records. */
function rangesOf(some: readonly string[], step: number): readonly ValueSample[] {
  const [early = '2020-01-01', late = '2021-01-01'] = [some[0], some.at(-1)];
  const [from, to] = [Date.parse(early), Date.parse(late)];
  const ranges = [
    { from, to: null },
    { from: null, to: from },
    { from, to },
    { from: to, to },
    { from: from + step, to: to - step },
    { from: to, to: from - step },
    { from: null, to: Date.parse('1970-01-01') },
  ];
  return ranges.map((range) => ({
    value: range,
    isWanted: (values) =>
      values.some((value) => {
        if (typeof value !== 'string') return false;
        const instant = Date.parse(value);
        return (range.from === null || instant >= range.from) && (range.to === null || instant <= range.to);
      }),
  }));
}
