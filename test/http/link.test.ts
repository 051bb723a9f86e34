import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNextLink } from '../../src/http/decode/link.ts';
import { anyText } from '../support/any-text.ts';

const asked = new URL('https://harvest.greenhouse.io/v3/jobs');

describe('a next link', () => {
  it.each([
    ['<https://harvest.greenhouse.io/v3/jobs?cursor=eyJ%3D>; rel="next"', '/v3/jobs?cursor=eyJ%3D'],
    ['<https://HARVEST.greenhouse.io:443/v3/jobs?cursor=a>;rel=next', '/v3/jobs?cursor=a'],
    ['</candidates?pageId=a,b;c>; rel="next"', '/candidates?pageId=a,b;c'],
    ['<?pageId=x>; rel="next"', '/v3/jobs?pageId=x'],
    ['</a>; rel="prev", </b>; rel="next", </c>; rel="last"', '/b'],
    ['</b> ; title="a, <x>; rel=next" ; REL = "first NEXT"', '/b'],
    ["</b>; rel='next'", '/b'],
    [', </b>; rel="next",', '/b'],
    ['</b>; rel="next", </c>; rel="next"', '/b'],
  ])('%s leads to %s', (header, path) => {
    expect(readNextLink(header, asked)).toEqual({ kind: 'next', url: new URL(path, asked) });
  });

  it.each([
    [undefined],
    [''],
    ['  '],
    ['</a>; rel="prev"'],
    ['</a>; title="next"'],
    ['</a>; rel="prev"; rel="next"'],
    ['</a>; rel="nextish"'],
    ['</a>'],
  ])('is absent from %j', (header) => {
    expect(readNextLink(header, asked)).toEqual({ kind: 'none' });
  });

  it.each([
    ['<https://evil.example/v3/jobs?cursor=a>; rel="next"'],
    ['<//evil.example/v3/jobs>; rel="next"'],
    ['<\\\\evil.example/v3/jobs>; rel="next"'],
    ['<https://harvest.greenhouse.io.evil.example/>; rel="next"'],
    ['<https://harvest.greenhouse.io@evil.example/>; rel="next"'],
    ['<https://user:secret@harvest.greenhouse.io/v3/jobs>; rel="next"'],
    ['<http://harvest.greenhouse.io/v3/jobs>; rel="next"'],
    ['<https://harvest.greenhouse.io:8443/v3/jobs>; rel="next"'],
    ['<javascript:alert(1)>; rel="next"'],
    ['<file:///etc/passwd>; rel="next"'],
    ['<https://>; rel="next"'],
    ['<>; rel="next"'],
    ['https://harvest.greenhouse.io/v3/jobs?cursor=a; rel="next"'],
    ['</b; rel="next"'],
  ])('is refused in %s', (header) => {
    expect(readNextLink(header, asked)).toEqual({ kind: 'refused' });
  });

  it('never leads to another origin and never throws, for any header', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      ';',
      ',',
      ' ',
      '=',
      '\\',
      'rel',
      'next',
      '/b',
      'https://evil.example',
      '@',
      '//',
    );
    const headers = fc.oneof(
      anyText,
      fc.string(),
      fc.array(pieces).map((all) => all.join('')),
      fc
        .oneof(
          fc.webUrl({
            authoritySettings: { withUserInfo: true, withPort: true },
            validSchemes: ['https', 'http', 'ftp'],
          }),
          fc.tuple(pieces, fc.webUrl()).map((parts) => parts.join('')),
          fc.constantFrom(
            '//evil.example',
            'https:evil.example',
            'https:/\\evil.example',
            'blob:https://harvest.greenhouse.io/',
          ),
        )
        .map((target) => `<${target}>; rel="next"`),
    );
    fc.assert(
      fc.property(headers, (header) => {
        const link = readNextLink(header, asked);
        if (link.kind !== 'next') return;
        const { origin, username, password } = link.url;
        expect({ origin, username, password }).toEqual({ origin: asked.origin, username: '', password: '' });
      }),
      { numRuns: 200 },
    );
  });

  it('is found among any other links and parameters', () => {
    const target = fc.webPath().map((path) => `/v3${path}?cursor=a,b;c"d`);
    const quoted = fc.string().map((text) => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`);
    const parameter = fc
      .tuple(fc.constantFrom('title', 'type', 'relation'), quoted)
      .map((two) => two.join('='));
    const relation = fc.constantFrom(
      '"prev"',
      'last',
      '"first up"',
      '"nextish"',
      '"next"',
      'next',
      '"up NEXT"',
    );
    const link = fc.record({ target, relation, parameters: fc.array(parameter, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 5 }), (links) => {
        const written = links.map((each) =>
          [`<${each.target}>`, ...each.parameters, `rel=${each.relation}`].join('; '),
        );
        const next = links.find((each) => /\bnext\b/i.test(each.relation));
        const expected =
          next === undefined ? { kind: 'none' } : { kind: 'next', url: new URL(next.target, asked) };
        expect(readNextLink(written.join(', '), asked)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
