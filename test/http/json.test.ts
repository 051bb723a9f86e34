import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJson, JsonError } from '../../src/http/decode/json.ts';

/** Whether a text is an integer that a number cannot hold exactly. */
const isTooLarge = (value: unknown) =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e21;

const bytes = (text: string) => Buffer.from(text);

describe('JSON', () => {
  it.each([
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['[-12345678901234567890]', ['-12345678901234567890']],
    ['{"a": \n9007199254740992}', { a: '9007199254740992' }],
    ['[9007199254740991]', [9007199254740991]],
    ['[1.2345678901234567]', [1.2345678901234567]],
    ['[12345678901234567890.5]', [Number('12345678901234567890.5')]],
    ['[1e20]', [1e20]],
    ['["12345678901234567890"]', ['12345678901234567890']],
    ['{"a":[{"b":9007199254740993}],"c":1}', { a: [{ b: '9007199254740993' }], c: 1 }],
    ['\ufeff[1]', [1]],
    [' null ', null],
    ['"Ána 👩‍💻"', 'Ána 👩‍💻'],
    ['"\\ud83d\\ude00 \\uD83D\\uDE00"', '😀 😀'],
    ['"a\\ud83d"', 'a\ufffd'],
    ['"\\ud83d\\ud83d\\ude00\\ude00"', '\ufffd😀\ufffd'],
    ['"\\\\ud83d \\n\\uDC00"', '\\ud83d \n\ufffd'],
    ['{"\\udfff":["\\uD800"]}', { '\ufffd': ['\ufffd'] }],
  ])('%s is read exactly', (text, expected) => {
    expect(decodeJson(bytes(text))).toEqual(expected);
  });

  it('round-trips any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const exact = JSON.stringify(value, (_name, member) =>
          isTooLarge(member) ? String(member) : member,
        );
        expect(JSON.stringify(decodeJson(bytes(`[${JSON.stringify(value)}]`)))).toBe(`[${exact}]`);
      }),
    );
  });

  it('keeps every digit of every integer', () => {
    fc.assert(
      fc.property(fc.bigInt(), (integer) => {
        expect(String(decodeJson(bytes(`[${integer}]`)))).toBe(String(integer));
      }),
    );
  });

  it('does not let a member named __proto__ change any object', () => {
    for (const text of ['{"__proto__":{"isAdmin":true}}', '{"__proto__":{"isAdmin":9007199254740993}}']) {
      const value = decodeJson(bytes(text));
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(value).not.toHaveProperty('isAdmin');
    }
  });
});

describe('text that is not JSON', () => {
  it.each([
    ['an empty body', Buffer.alloc(0), 'an empty body'],
    ['a cut off body', bytes('{"name":"Ana Ruiz'), 'a body that is not JSON'],
    ['a page', bytes('<!doctype html><p>Ana Ruiz'), 'a body that is not JSON'],
    ['no number of JSON', bytes('[NaN]'), 'a body that is not JSON'],
    ['a stray byte', Buffer.from([0x22, 0xff, 0x22]), 'a body that is not UTF-8'],
    ['half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'a body that is not UTF-8'],
  ])('is refused without repeating it: %s', (_name, body, message) => {
    expect(() => decodeJson(body)).toThrow(new JsonError(message));
    try {
      decodeJson(body);
    } catch (error) {
      expect(inspect(error, { depth: null })).not.toContain('Ana');
    }
  });

  it.each([
    ['lists', '[', '', ']'],
    ['lists around a long number', '[', '12345678901234567', ']'],
    ['objects', '{"a":', '1', '}'],
    ['lists that begin with an empty one', '[[],', '1', ']'],
  ])('is what nests deeper than 500 levels: %s', (_of, open, inner, close) => {
    const nested = (depth: number) => bytes(open.repeat(depth) + inner + close.repeat(depth));
    expect(() => decodeJson(nested(499))).not.toThrow();
    for (const depth of [501, 200_000])
      expect(() => decodeJson(nested(depth))).toThrow(new JsonError('JSON that is nested too deeply'));
  });

  it('does not mistake brackets in a text for depth', () => {
    const texts = ['['.repeat(1_000), `"${'{'.repeat(1_000)}`, `\\"${'['.repeat(1_000)}`, '\\', '"'];
    expect(decodeJson(bytes(JSON.stringify(texts)))).toEqual(texts);
    const hiding = `[${'"]","\\"]",['.repeat(600)}1${']'.repeat(601)}`;
    expect(() => decodeJson(bytes(hiding))).toThrow('nested too deeply');
  });

  it('is refused for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        try {
          decodeJson(Buffer.from(body));
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError);
        }
      }),
    );
  });
});
