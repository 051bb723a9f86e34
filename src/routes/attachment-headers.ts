import { create } from 'content-disposition';
import type { FileDownload } from '../records/record-reader.ts';

type FileDescription = Pick<FileDownload, 'filename' | 'contentType'>;

/** Headers of every response: the file must not run as a page of the gateway's origin, and must not be cached. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': 'sandbox',
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
};

/** The headers of a file. Its name is taken from the record first, its media type from the provider's response first. */
export function toFileHeaders(
  file: FileDescription & Pick<FileDownload, 'sizeBytes'>,
  linked: FileDescription,
): Record<string, string> {
  return {
    ...securityHeaders,
    'content-type': toContentType(file.contentType) ?? toContentType(linked.contentType) ?? unknownType,
    'content-disposition': toDisposition(linked.filename ?? file.filename),
    ...(file.sizeBytes === null ? {} : { 'content-length': String(file.sizeBytes) }),
  };
}

const unknownType = 'application/octet-stream';
const mediaType = /^([\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127})\s*(?:;|$)/;
const charset = /;\s*charset="?([\w.+-]{1,40})"?\s*(?:;|$)/i;

/** Null if the header is not a valid media type. Parameters may hold a file name, so only the charset of text is kept. */
function toContentType(header: string | null): string | null {
  const type = mediaType.exec(header?.trim() ?? '')?.[1]?.toLowerCase();
  if (type === undefined) return null;
  const encoding = type.startsWith('text/') ? charset.exec(header ?? '')?.[1] : undefined;
  return encoding === undefined ? type : `${type}; charset=${encoding.toLowerCase()}`;
}

// Bidirectional controls can disguise a file's extension when its name is shown.
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const maxNameLength = 200;
/** Without a file name, a browser takes the last part of the URL. */
const defaultName = 'attachment';

/** Never inline: an HTML file would otherwise run in the gateway's origin. */
function toDisposition(filename: string | null): string {
  const name = (filename ?? '')
    .toWellFormed()
    .replaceAll(bidiControls, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[/\\]/g, '_')
    .replace(/^[.\s]+/, '')
    .slice(-maxNameLength)
    .toWellFormed()
    .trim();
  if (name === '') return create(defaultName);
  // For clients that do not know the encoded parameter `filename*`.
  const fallback = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]|["%]/gu, '_');
  return create(name, { fallback });
}
