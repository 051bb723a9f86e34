import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentsPath, createAttachmentLinks, type LinkedFile } from '../../src/access/attachment-link.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';

const file: LinkedFile = {
  account: 'acme',
  remoteId: 'candidate:job:attachment',
  filename: 'Résumé of Ana.pdf',
  contentType: 'application/pdf',
};

const clock = createFakeClock();
const links = createAttachmentLinks(['a secret'], clock);
const toLink = links.below('https://gateway.example');
const prefix = `https://gateway.example${attachmentsPath}`;
const sealed = () => toLink(file).url.slice(prefix.length);

describe('a link', () => {
  it('leads back to its file', () => {
    expect(links.open(sealed())).toEqual({ kind: 'file', file });
  });

  it('leads to any file', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const name = fc.option(text);
    fc.assert(
      fc.property(fc.record({ account: text, remoteId: text, filename: name, contentType: name }), (any) => {
        expect(links.open(toLink(any).url.slice(prefix.length))).toEqual({ kind: 'file', file: any });
      }),
    );
  });

  it('leads to it after a restart, and at every replica', () => {
    expect(createAttachmentLinks(['a secret'], clock).open(sealed())).toEqual({ kind: 'file', file });
  });

  it.each(['https://gateway.example', 'https://gateway.example/'])(
    'begins with the URL of the gateway: %s',
    (url) => {
      expect(links.below(url)(file).url).toMatch(/^https:\/\/gateway\.example\/attachments\/[\w-]+$/);
    },
  );

  it('keeps the path of the gateway', () => {
    expect(links.below('https://example.com/ats')(file).url).toMatch(
      /^https:\/\/example\.com\/ats\/attachments\//,
    );
  });

  it('does not reveal the file, and differs each time', () => {
    const [one, other] = [sealed(), sealed()];

    const shown = Buffer.from(one, 'base64url').toString('latin1') + one;
    expect(shown).not.toMatch(/acme|candidate|Ana|pdf/);
    expect(one).not.toBe(other);
  });

  it('leaves out a file name of more than 255 characters', () => {
    const long = toLink({ ...file, filename: 'a'.repeat(256) });

    expect(links.open(long.url.slice(prefix.length))).toMatchObject({
      kind: 'file',
      file: { filename: null },
    });
  });
});

describe('the expiry of a link', () => {
  it('is an hour later, for all links of a response', async () => {
    const own = createFakeClock(Date.parse('2026-03-02T08:00:00.900Z'));
    const toOwn = createAttachmentLinks(['a secret'], own).below('https://gateway.example');
    const first = toOwn(file).expiresAt;
    await own.advance(5_000);

    expect([first, toOwn(file).expiresAt]).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z']);
  });

  it('is exact to the millisecond', async () => {
    const own = createFakeClock();
    const ownLinks = createAttachmentLinks(['a secret'], own);
    const text = ownLinks.below('https://gateway.example')(file).url.slice(prefix.length);

    await own.advance(3_599_999);
    expect(ownLinks.open(text).kind).toBe('file');
    await own.advance(1);
    expect(ownLinks.open(text)).toEqual({ kind: 'expired' });
  });
});

describe('an invalid link', () => {
  const refused = { kind: 'refused' };

  it('is refused if one character was changed', () => {
    const text = sealed();
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(links.open(text.slice(0, at) + other + text.slice(at + 1))).toEqual(refused);
    }
  });

  it('is refused if it was cut at any place', () => {
    const text = sealed();
    for (let length = 0; length < text.length; length += 1) {
      expect(links.open(text.slice(0, length))).toEqual(refused);
      expect(links.open(text.slice(length + 1))).toEqual(refused);
    }
  });

  it.each(['=', '.', '/', ' ', '\n', '%00', 'A', '\u0000'])('is refused with %j behind it', (more) => {
    expect(links.open(sealed() + more)).toEqual(refused);
  });

  it('is refused if it was created with another key', () => {
    expect(createAttachmentLinks(['another secret'], clock).open(sealed())).toEqual(refused);
  });

  it('is refused if it is longer than any link', () => {
    expect(links.open('A'.repeat(1_000_000))).toEqual(refused);
  });

  it('is refused for any text', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.webSegment());
    fc.assert(fc.property(anything, (text) => void expect(links.open(text)).toEqual(refused)));
  });
});
