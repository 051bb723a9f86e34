import { describe, expect, it } from 'vitest';
import * as shape from '../../src/http/decode/shape.ts';

const person = shape.object({ id: shape.id, name: shape.text, nickname: shape.textOrNull });

describe('a value', () => {
  it.each([
    ['text', shape.text, 'Ana', 'Ana'],
    ['empty text', shape.text, '', ''],
    ['an integer as an id', shape.id, 6409476002, '6409476002'],
    ['digits beyond 2^53 as an id', shape.id, '9007199254740993', '9007199254740993'],
    ['false', shape.flag, false, false],
    ['zero', shape.number, 0, 0],
    ['a fraction', shape.number, 0.5, 0.5],
    ['an integer', shape.integer, -3, -3],
    ['an integer of 32 bits', shape.smallInteger, -(2 ** 31), -(2 ** 31)],
    ['null where it may be', shape.textOrNull, null, null],
    ['nothing where null may be', shape.idOrNull, undefined, null],
  ])('is read: %s', (_name, read: shape.Decoder<unknown>, value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each([
    ['text', shape.text, 7, '$ is not text'],
    ['text that may be null', shape.textOrNull, false, '$ is not text'],
    ['an id', shape.id, '', '$ is not an id'],
    ['an id', shape.id, '40\n01', '$ is not an id'],
    ['an id', shape.id, '\ud83e', '$ is not an id'],
    ['an id', shape.id, 1.5, '$ is not an id'],
    ['an id', shape.id, 2 ** 53, '$ is not an id'],
    ['a flag', shape.flag, 'true', '$ is not true or false'],
    ['a number', shape.number, '7', '$ is not a number'],
    ['a number', shape.number, Number.POSITIVE_INFINITY, '$ is not a number'],
    ['an integer', shape.integer, 1.5, '$ is not an integer'],
    ['an integer of 32 bits', shape.smallInteger, 2 ** 31, '$ is not an integer of 32 bits'],
    ['an object', shape.row, [], '$ is not an object'],
    ['an object', shape.row, null, '$ is not an object'],
    ['a list', shape.list(shape.text), { length: 0 }, '$ is not a list'],
  ])('is refused: what is no %s', (_name, read: shape.Decoder<unknown>, value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});

describe('an object', () => {
  it('keeps the named members and no others', () => {
    expect(person({ id: 1, name: 'Ana', secret: 'x' })).toEqual({ id: '1', name: 'Ana', nickname: null });
  });

  it('does not read inherited properties as members', () => {
    expect(() => shape.object({ constructor: shape.text })({})).toThrow('$.constructor is not text');
  });

  it('names the path of a mistake, and not the value', () => {
    const rows = [
      { id: 1, name: 'Ana' },
      { id: 2, name: { first: 'Ana Ruiz' } },
    ];
    expect(() => shape.list(person)(rows)).toThrow(new shape.ShapeError('[1].name', 'text'));
  });

  it('names the path at any depth', () => {
    const read = shape.object({ people: shape.list(shape.member('card', shape.nullable(person))) });
    expect(() => read({ people: [{ card: null }, { card: { id: 1 } }] })).toThrow(
      '$.people[1].card.name is not text',
    );
  });

  it('can be decoded one member at a time', () => {
    expect(shape.member('name', shape.text)({ name: 'Ana' })).toBe('Ana');
    expect(() => shape.member('name', shape.text)('Ana')).toThrow('$ is not an object');
  });
});

describe('a record', () => {
  it('accepts any names', () => {
    const value = JSON.parse('{"notice_period":"30 days","__proto__":"x"}');
    expect([...shape.record(shape.text)(value)]).toEqual([
      ['notice_period', '30 days'],
      ['__proto__', 'x'],
    ]);
  });

  it('names a wrong member only if its name is an identifier', () => {
    const read = shape.record(shape.text);
    expect(() => read({ notice_period: 1 })).toThrow('$.notice_period is not text');
    expect(() => read({ 'ana@example.com': 1 })).toThrow('$.* is not text');
    expect(() => read(['leaked'])).toThrow('$ is not an object');
  });
});

it('passes on errors of other kinds', () => {
  const read = shape.list((): never => {
    throw new RangeError('other');
  });
  expect(() => read([1])).toThrow(RangeError);
});
