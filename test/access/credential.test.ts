import { describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/access/api-key.ts';
import { type RequestParts, readCredential } from '../../src/access/credential.ts';

const key = createApiKey();
const bare: RequestParts = { authorization: [], cookie: null, url: '/graphql' };
const good: RequestParts = { ...bare, authorization: [`Bearer ${key}`] };

describe('the credential of a request', () => {
  it.each([`Bearer ${key}`, `bearer ${key}`, `BEARER  ${key} `])('is read from the header: %s', (header) => {
    expect(readCredential({ ...bare, authorization: [header] })).toEqual({ kind: 'bearer', text: key });
  });

  it('may be missing', () => {
    expect(readCredential(bare)).toEqual({ kind: 'none' });
    expect(readCredential({ ...bare, cookie: 'session=1; theme=dark', url: '/graphql?query={a}' })).toEqual({
      kind: 'none',
    });
  });

  it.each<[what: string, parts: RequestParts]>([
    ['an empty header', { ...bare, authorization: [''] }],
    ['another scheme', { ...bare, authorization: ['Basic YTpi'] }],
    ['no scheme', { ...bare, authorization: [key] }],
    ['a scheme alone', { ...bare, authorization: ['Bearer'] }],
    ['two headers', { ...bare, authorization: [`Bearer ${key}`, `Bearer ${key}`] }],
    ['two headers of which one is empty', { ...bare, authorization: [`Bearer ${key}`, ''] }],
    ['two credentials in one header', { ...bare, authorization: [`Bearer ${key}, Bearer ${key}`] }],
    ['a token in the URL', { ...good, url: '/graphql?access_token=a' }],
    ['a token behind other parameters', { ...good, url: '/graphql?query={a}&ACCESS_TOKEN=a' }],
    ['a key anywhere in the URL', { ...good, url: `/graphql?key=${key}` }],
    ['a key in a cookie', { ...good, cookie: `a=1; b=${key}` }],
    ['a token in a cookie', { ...good, cookie: 'a=1; access_token=x' }],
  ])('is malformed if there is %s', (_what, parts) => {
    expect(readCredential(parts)).toEqual({ kind: 'malformed' });
  });

  it('is read in a time that grows with its length only', () => {
    const long = `Bearer ${' '.repeat(50_000)}${'a'.repeat(50_000)}!`;
    const startedAt = performance.now();
    expect(readCredential({ ...bare, authorization: [long], cookie: ' ;'.repeat(50_000) }).kind).toBe(
      'malformed',
    );
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
