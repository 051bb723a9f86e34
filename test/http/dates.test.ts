import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, dateTime, partialDateOrNull } from '../../src/http/decode/dates.ts';
import { ShapeError } from '../../src/http/decode/shape.ts';

describe('a date and time', () => {
  it.each([
    ['2021-10-13T21:04:47.668Z', '2021-10-13T21:04:47.668Z'],
    ['2021-10-13T21:04:47Z', '2021-10-13T21:04:47.000Z'],
    ['2021-10-13t21:04:47z', '2021-10-13T21:04:47.000Z'],
    ['2021-10-13 21:04:47.6Z', '2021-10-13T21:04:47.600Z'],
    ['2021-10-13T21:04:47.123456789Z', '2021-10-13T21:04:47.123Z'],
    ['2021-10-13T21:04:47,5Z', '2021-10-13T21:04:47.500Z'],
    ['2021-10-13T21:04Z', '2021-10-13T21:04:00.000Z'],
    ['2021-10-13T21:04:47', '2021-10-13T21:04:47.000Z'],
    ['2021-10-13T21:04:47+02:00', '2021-10-13T19:04:47.000Z'],
    ['2021-10-13T21:04:47.668+0000', '2021-10-13T21:04:47.668Z'],
    ['2021-10-13T21:04:47-05', '2021-10-14T02:04:47.000Z'],
    ['2021-01-01T00:30:00+01:00', '2020-12-31T23:30:00.000Z'],
    ['2024-02-29T00:00:00.000Z', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29T00:00:00.000Z', '2000-02-29T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is %s', (written, normalised) => {
    expect(dateTime(written)).toBe(normalised);
  });

  it.each([
    ['2021-10-13'],
    ['2021-13-01T00:00:00Z'],
    ['2021-02-29T00:00:00.000Z'],
    ['1900-02-29T00:00:00.000Z'],
    ['2021-04-31T00:00:00.000Z'],
    ['2021-10-00T00:00:00.000Z'],
    ['2021-10-13T24:00:00Z'],
    ['2021-10-13T21:60:00Z'],
    ['2021-10-13T21:04:61Z'],
    ['2021-10-13T21:04:47.Z'],
    ['2021-10-13T21:04:47+25:00'],
    ['9999-12-31T23:59:59-01:00'],
    [' 2021-10-13T21:04:47Z'],
    ['13 Oct 2021'],
    [''],
    [1634159087],
    [null],
  ])('%j is refused', (written) => {
    expect(() => dateTime(written)).toThrow('$ is not a date and time');
  });

  it('of any time is the same as in JavaScript', () => {
    const moments = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(moments, (moment) => dateTime(moment.toISOString()) === moment.toISOString()));
  });

  it('is never read from other text, and only ShapeErrors are thrown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => dateTime(text)).toThrow(ShapeError);
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T00:00:00.000Z', '2026-09-01'],
    ['2026-09-01T00:00:00+14:00', '2026-09-01'],
  ])('%s is %s', (written, normalised) => {
    expect(date(written)).toBe(normalised);
  });

  it.each([['2026-09'], ['2026-02-30'], ['2026-09-01T'], ['2026-09-01 maybe'], [20260901]])(
    '%j is refused',
    (written) => {
      expect(() => date(written)).toThrow('$ is not a date');
    },
  );
});

describe('a partial date', () => {
  it.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-09', '2019-03-09'],
    ['2019-03-09T10:00:00Z', '2019-03-09'],
    ['2019-9', '2019-09'],
    ['2019-9-3', '2019-09-03'],
    ['2019/09', '2019-09'],
    ['2019.12.31', '2019-12-31'],
    [' 2019-09 ', '2019-09'],
  ])('%s is %s', (written, normalised) => {
    expect(partialDateOrNull(written)).toBe(normalised);
  });

  it.each([
    ['19'],
    ['2019-13'],
    ['2019-02-29'],
    ['2019-2-29'],
    ['2019-9/3'],
    ['Present'],
    [''],
    [null],
    [undefined],
  ])('%j is null', (written) => {
    expect(partialDateOrNull(written)).toBeNull();
  });

  it('is refused if it is a number', () => {
    expect(() => partialDateOrNull(2019)).toThrow('$ is not a date');
  });
});
