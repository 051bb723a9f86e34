import { create } from 'content-disposition';
import type { FileDownload } from '../records/record-reader.ts';

type Named = Pick<FileDownload, 'filename' | 'contentType'>;

/** On every answer: what people have sent to an employer is no page of ours, and is kept nowhere on the way. */
export const guardingHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': 'sandbox',
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
};

/** The record's name goes before the one that comes with the bytes, and their type before the record's. */
export function toFileHeaders(
  file: Named & Pick<FileDownload, 'sizeBytes'>,
  linked: Named,
): Record<string, string> {
  return {
    ...guardingHeaders,
    'content-type': toContentType(file.contentType) ?? toContentType(linked.contentType) ?? unknownType,
    'content-disposition': toDisposition(linked.filename ?? file.filename),
    ...(file.sizeBytes === null ? {} : { 'content-length': String(file.sizeBytes) }),
  };
}

const unknownType = 'application/octet-stream';
const mediaType = /^([\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127})\s*(?:;|$)/;
const charset = /;\s*charset="?([\w.+-]{1,40})"?\s*(?:;|$)/i;

/** Null where it is no media type. Of its parameters, which may hold a name, only the encoding of text is kept. */
function toContentType(header: string | null): string | null {
  const type = mediaType.exec(header?.trim() ?? '')?.[1]?.toLowerCase();
  if (type === undefined) return null;
  const encoding = type.startsWith('text/') ? charset.exec(header ?? '')?.[1] : undefined;
  return encoding === undefined ? type : `${type}; charset=${encoding.toLowerCase()}`;
}

// A name that is turned around while it is shown hides what kind of file it is.
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const longestName = 200;
/** Without any, a browser takes the link for one. */
const unnamed = 'attachment';

/** Never inline: a page among the files would otherwise run with the gateway's own origin. */
function toDisposition(filename: string | null): string {
  const name = (filename ?? '')
    .toWellFormed()
    .replaceAll(turning, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[/\\]/g, '_')
    .replace(/^[.\s]+/, '')
    .slice(-longestName)
    .toWellFormed()
    .trim();
  if (name === '') return create(unnamed);
  // For readers that know no other encoding.
  const fallback = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]|["%]/gu, '_');
  return create(name, { fallback });
}
