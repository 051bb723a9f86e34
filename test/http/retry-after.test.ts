import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../src/http/limits/retry-after.ts';
import { anyText } from '../support/any-text.ts';

const now = Date.parse('2026-03-02T08:00:00.250Z');

describe('Retry-After', () => {
  it.each([
    ['7', 7_000],
    [' 7 ', 7_000],
    ['0', 0],
    ['1.5', 1_500],
    ['86400', 86_400_000],
    ['Mon, 02 Mar 2026 08:00:10 GMT', 9_750],
    ['Mon, 02 Mar 2026 07:00:00 GMT', 0],
  ])('%s means %d ms', (header, waitMs) => {
    expect(readRetryAfter({ 'retry-after': header }, now)).toBe(waitMs);
  });

  it.each([
    ['-1'],
    ['soon'],
    ['1e3'],
    ['0x10'],
    ['86401'],
    ['99999999999999999999'],
    ['NaN'],
    ['2026-03-02T08:00:10Z'],
    ['Fri, 99 Foo 2026 08:00:10 GMT'],
    [''],
  ])('%j means nothing', (header) => {
    expect(readRetryAfter({ 'retry-after': header }, now)).toBeNull();
  });

  it('is null if the header is absent', () => {
    expect(readRetryAfter({}, now)).toBeNull();
  });

  it('is compared with the Date of the same response', () => {
    const headers = { date: 'Mon, 02 Mar 2026 09:00:00 GMT', 'retry-after': 'Mon, 02 Mar 2026 09:00:10 GMT' };
    expect(readRetryAfter(headers, now)).toBe(10_000);
  });

  it('is a bounded time or null for any headers', () => {
    const header = fc.oneof(
      anyText,
      fc.string(),
      fc.constantFrom('9'.repeat(400), `0.${'9'.repeat(400)}`, 'Mon, 02 Mar 2026 08:00:61 GMT'),
      fc.double().map(String),
      fc.integer().map(String),
      fc.date().map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(header, fc.option(header), (wait, date) => {
        const headers = { 'retry-after': wait, ...(date === null ? {} : { date }) };
        const waitMs = readRetryAfter(headers, now);
        expect(waitMs === null || (waitMs >= 0 && waitMs <= 86_400_000)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the stated time, in seconds or as a date', () => {
    fc.assert(
      fc.property(fc.nat(86_400), fc.integer({ min: -1e9, max: 1e9 }), (seconds, lead) => {
        expect(readRetryAfter({ 'retry-after': String(seconds) }, now)).toBe(seconds * 1_000);
        const date = new Date(now + lead * 1_000);
        const until = new Date(date.getTime() + seconds * 1_000);
        const headers = { date: date.toUTCString(), 'retry-after': until.toUTCString() };
        expect(readRetryAfter(headers, now)).toBe(seconds * 1_000);
      }),
    );
  });
});
