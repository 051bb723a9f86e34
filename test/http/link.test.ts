import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNextLink } from '../../src/http/link.ts';

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

  it('never leads to another origin and never crashes, whatever the header', () => {
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
      fc.string(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(headers, (header) => {
        const link = readNextLink(header, asked);
        if (link.kind === 'next') expect(link.url.origin).toBe(asked.origin);
      }),
    );
  });
});
