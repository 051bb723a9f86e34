import { parse } from 'content-disposition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileHeaders } from '../../src/routes/attachment-headers.ts';

const none = { filename: null, contentType: null };
const fileOf = (filename: string | null, contentType: string | null = null) => ({
  filename,
  contentType,
  sizeBytes: null,
});
const dispositionOf = (filename: string | null) =>
  toFileHeaders(fileOf(filename), none)['content-disposition'] ?? '';
const nameOf = (filename: string | null) => parse(dispositionOf(filename)).parameters.filename;
const typeOf = (contentType: string | null) => toFileHeaders(fileOf(null, contentType), none)['content-type'];

describe('the headers of an attachment', () => {
  it('prevent display, execution, sniffing, caching and referrers', () => {
    expect(toFileHeaders({ ...fileOf('cv.pdf', 'application/pdf'), sizeBytes: 7 }, none)).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=cv.pdf',
      'content-length': '7',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  it('have no length if it is unknown', () => {
    expect(toFileHeaders(fileOf(null), none)).not.toHaveProperty('content-length');
  });

  it('use the record if the provider sends no name or type', () => {
    const headers = toFileHeaders(fileOf(null), { filename: 'cv.pdf', contentType: 'application/pdf' });

    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=cv.pdf',
    });
  });

  it('prefer the name of the record and the type of the provider', () => {
    const linked = { filename: 'record.pdf', contentType: 'text/plain' };

    expect(toFileHeaders(fileOf('bytes.pdf', 'application/pdf'), linked)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=record.pdf',
    });
  });

  it('are valid for any name and type', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(text, text, text, text, (filename, contentType, otherName, otherType) => {
        const headers = toFileHeaders(fileOf(filename, contentType), {
          filename: otherName,
          contentType: otherType,
        });
        expect(headers['content-disposition']).toMatch(/^attachment(; |$)/);
        for (const [, value] of new Headers(headers)) {
          expect(value).toMatch(/^[ -~]*$/);
        }
      }),
    );
  });
});

describe('the file name of an attachment', () => {
  it.each<[what: string, given: string | null, shown: string]>([
    ['is plain', 'cv.pdf', 'cv.pdf'],
    ['has spaces', 'my cv.pdf', 'my cv.pdf'],
    ['has quotes', 'the "best" cv.pdf', 'the "best" cv.pdf'],
    ['has a backslash', 'a\\b.pdf', 'a_b.pdf'],
    ['has a line break', 'cv.pdf\r\nset-cookie: a=b', 'cv.pdf set-cookie: a=b'],
    ['has a percent sign', '100%25.pdf', '100%25.pdf'],
    ['is in another script', '履歴書.pdf', '履歴書.pdf'],
    ['has diacritics', 'Résumé.pdf', 'Résumé.pdf'],
    ['is a path', '../../etc/passwd', '_.._etc_passwd'],
    ['has a direction override', 'cv\u202efdp.exe', 'cvfdp.exe'],
    ['has a lone surrogate', 'a\ud800.pdf', 'a\ufffd.pdf'],
    ['is nothing but dots', '..', 'attachment'],
    ['is empty', '', 'attachment'],
    ['is not known', null, 'attachment'],
  ])('that %s becomes a safe name', (_what, given, shown) => {
    expect(nameOf(given)).toBe(shown);
    expect(dispositionOf(given)).toMatch(/^attachment(; |$)[ -~]*$/);
  });

  it('has an ASCII fallback for clients without filename*', () => {
    expect(dispositionOf('Résumé "履" 1%.pdf')).toMatch(
      /^attachment; filename="Resume ___ 1_\.pdf"; filename\*=UTF-8''R%C3%A9sum%C3%A9%20/,
    );
  });

  it('keeps its end if it is too long', () => {
    expect(nameOf(`${'a'.repeat(500)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`);
  });
});

describe('the content type of an attachment', () => {
  it.each<[given: string | null, expected: string]>([
    ['application/pdf', 'application/pdf'],
    ['Application/PDF', 'application/pdf'],
    ['text/html', 'text/html'],
    ['text/plain; charset=UTF-8', 'text/plain; charset=utf-8'],
    ['text/plain;charset="iso-8859-1"; name=ana', 'text/plain; charset=iso-8859-1'],
    ['application/pdf; name="cv of Ana.pdf"', 'application/pdf'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['pdf', 'application/octet-stream'],
    ['', 'application/octet-stream'],
    ['a/b/c', 'application/octet-stream'],
    ['text/html, text/plain', 'application/octet-stream'],
    ['text /plain', 'application/octet-stream'],
    [null, 'application/octet-stream'],
  ])('of %j is sent as %s', (given, expected) => {
    expect(typeOf(given)).toBe(expected);
  });
});
