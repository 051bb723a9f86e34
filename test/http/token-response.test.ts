import { describe, expect, it } from 'vitest';
import { readTokenResponse } from '../../src/http/auth/token-response.ts';

const now = Date.parse('2026-05-11T13:54:09Z');
const date = 'Mon, 11 May 2026 13:54:09 GMT';
const hour = 3_600;
const unknown = 3_000;

function lifetime(body: object, headers = {}): number {
  const { value, expiresAt } = readTokenResponse({ headers, body: { access_token: 'a.b-c', ...body } }, now);
  expect(value).toBe('a.b-c');
  return (expiresAt - now) / 1_000;
}

describe('a token', () => {
  it.each([
    ['seconds', { expires_in: 3600 }, hour],
    ['seconds as text', { expires_in: '3600' }, hour],
    ['a moment', { expires_at: '2026-05-11T14:54:09Z' }, hour],
    ['a moment with an offset', { expires_at: '2026-05-11T16:54:09+02:00' }, hour],
    ['a moment in seconds', { expires_at: now / 1_000 + hour }, hour],
    ['a moment in seconds as text', { expires_at: String(now / 1_000 + hour) }, hour],
    ['the older word with seconds', { expires: '3600' }, hour],
    ['the older word with a moment', { expires: '2026-05-11T14:54:09Z' }, hour],
    ['a duration before a moment', { expires_at: '2026-05-11T19:00:00Z', expires_in: 3600 }, hour],
    ['nothing', {}, unknown],
    ['null', { expires_in: null, expires_at: null }, unknown],
    ['rubbish', { expires_in: 'soon', expires_at: {} }, unknown],
    ['no time at all', { expires_in: 0 }, unknown],
    ['a negative time', { expires_in: -5 }, unknown],
    ['next to no time', { expires_in: 1 }, 5],
    ['an age', { expires_in: 31_536_000 }, 24 * hour],
  ])('lives as long as is said in %s', (_name, body, seconds) => {
    expect(lifetime(body)).toBe(seconds);
  });

  it.each([
    ['behind', '2026-05-11T13:54:09Z', 'Mon, 11 May 2026 12:54:09 GMT'],
    ['ahead', '2026-05-11T15:54:09Z', 'Mon, 11 May 2026 14:54:09 GMT'],
  ])('lives as long on a provider clock that is an hour %s', (_name, expiresAt, shown) => {
    expect(lifetime({ expires_at: expiresAt }, { date: shown })).toBe(hour);
  });

  it('of a provider whose clock is an hour behind, without a Date, is not taken to be expired', () => {
    expect(lifetime({ expires_at: '2026-05-11T13:54:09Z' })).toBe(unknown);
  });

  it('ignores a broken Date', () => {
    expect(lifetime({ expires_at: '2026-05-11T14:54:09Z' }, { date: 'yesterday' })).toBe(hour);
    expect(lifetime({ expires_in: 3600 }, { date })).toBe(hour);
  });

  it.each([
    [{}],
    [{ access_token: '' }],
    [{ access_token: 7 }],
    [{ access_token: 'a\r\nb: c' }],
    [{ access_token: 'ä' }],
  ])('is not made out of %j', (body) => {
    expect(() => readTokenResponse({ headers: {}, body }, now)).toThrow('$.access_token is not a token');
  });

  it('is refused if the body is not an object', () => {
    expect(() => readTokenResponse({ headers: {}, body: null }, now)).toThrow('$ is not an object');
  });
});
