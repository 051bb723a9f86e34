import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentsPath, createAttachmentLinks, type LinkedFile } from '../../src/access/attachment-link.ts';
import type { LinkHolder } from '../../src/access/caller.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';

const file: LinkedFile = {
  account: 'acme',
  remoteId: 'candidate:job:attachment',
  filename: 'Résumé of Ana.pdf',
  contentType: 'application/pdf',
};

const holder: LinkHolder = ['token', 'https://login.example/', ['reader']];
const clock = createFakeClock();
const links = createAttachmentLinks(['a secret'], clock);
const toLink = links.below('https://gateway.example', holder);
const prefix = `https://gateway.example${attachmentsPath}`;
const sealed = () => toLink(file).url.slice(prefix.length);

describe('an attachment link', () => {
  it('decodes to its file', () => {
    expect(links.open(sealed())).toEqual({ kind: 'file', file, holder });
  });

  it('encodes any account name and remote id', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const name = fc.option(text);
    fc.assert(
      fc.property(fc.record({ account: text, remoteId: text, filename: name, contentType: name }), (any) => {
        expect(links.open(toLink(any).url.slice(prefix.length))).toEqual({ kind: 'file', file: any, holder });
      }),
    );
  });

  it('is valid after a restart and at every replica', () => {
    expect(createAttachmentLinks(['a secret'], clock).open(sealed())).toEqual({ kind: 'file', file, holder });
  });

  it.each(['https://gateway.example', 'https://gateway.example/'])(
    'begins as the gateway does: %s',
    (url) => {
      expect(links.below(url, holder)(file).url).toMatch(/^https:\/\/gateway\.example\/attachments\/[\w-]+$/);
    },
  );

  it('keeps the base path of the gateway', () => {
    expect(links.below('https://example.com/ats', holder)(file).url).toMatch(
      /^https:\/\/example\.com\/ats\/attachments\//,
    );
  });

  it('is encrypted, and different each time', () => {
    const [one, other] = [sealed(), sealed()];

    const shown = Buffer.from(one, 'base64url').toString('latin1') + one;
    expect(shown).not.toMatch(/acme|candidate|Ana|pdf/);
    expect(one).not.toBe(other);
  });

  it('omits a file name that is too long', () => {
    const long = toLink({ ...file, filename: 'a'.repeat(256) });

    expect(links.open(long.url.slice(prefix.length))).toMatchObject({
      kind: 'file',
      file: { filename: null },
    });
  });
});

describe('the expiry of an attachment link', () => {
  it('is one hour later, the same for all links of a response', async () => {
    const own = createFakeClock(Date.parse('2026-03-02T08:00:00.900Z'));
    const toOwn = createAttachmentLinks(['a secret'], own).below('https://gateway.example', holder);
    const first = toOwn(file).expiresAt;
    await own.advance(5_000);

    expect([first, toOwn(file).expiresAt]).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z']);
  });

  it('takes effect at its exact time', async () => {
    const own = createFakeClock();
    const ownLinks = createAttachmentLinks(['a secret'], own);
    const text = ownLinks.below('https://gateway.example', holder)(file).url.slice(prefix.length);

    await own.advance(3_599_999);
    expect(ownLinks.open(text).kind).toBe('file');
    await own.advance(1);
    expect(ownLinks.open(text)).toEqual({ kind: 'expired' });
  });
});

describe('an invalid attachment link', () => {
  const refused = { kind: 'refused' };

  it('is refused if one character has changed', () => {
    const text = sealed();
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(links.open(text.slice(0, at) + other + text.slice(at + 1))).toEqual(refused);
    }
  });

  it('is refused if it is cut at any place', () => {
    const text = sealed();
    for (let length = 0; length < text.length; length += 1) {
      expect(links.open(text.slice(0, length))).toEqual(refused);
      expect(links.open(text.slice(length + 1))).toEqual(refused);
    }
  });

  it.each(['=', '.', '/', ' ', '\n', '%00', 'A', '\u0000'])('is refused if %j is appended', (more) => {
    expect(links.open(sealed() + more)).toEqual(refused);
  });

  it('is refused if it was made with another secret', () => {
    expect(createAttachmentLinks(['another secret'], clock).open(sealed())).toEqual(refused);
  });

  it('is refused if it is longer than any valid link', () => {
    expect(links.open('A'.repeat(1_000_000))).toEqual(refused);
  });

  it('is refused for any random text', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.webSegment());
    fc.assert(fc.property(anything, (text) => void expect(links.open(text)).toEqual(refused)));
  });
});
