import { parse } from 'content-disposition';
import type { FileResponse, Http } from '../../../http/http.ts';
import type { Files } from '../../adapter.ts';
import { nullIfNotFound } from './by-id.ts';
import { parseAttachmentId } from './ids.ts';

/**
 * `GET /candidates/attachments/{attachmentId}` returns the bytes: reference, Candidate API. The reference documents no
 * response headers, so each of them may be absent.
 */
export function files(http: Http): Files {
  return {
    async open(id, scope) {
      const parsed = parseAttachmentId(id);
      if (parsed === null) return null;
      const path = `/candidates/attachments/${parsed.attachmentId}`;
      const response = await http.open(path, { query: [], scope }).catch(nullIfNotFound);
      if (response === null) return null;
      const { headers, body } = response;
      return {
        filename: filenameOf(headers),
        contentType: headers['content-type'] ?? null,
        sizeBytes: sizeOf(headers),
        body,
      };
    },
  };
}

function filenameOf({ 'content-disposition': disposition }: FileResponse['headers']): string | null {
  return disposition === undefined ? null : (parse(disposition).parameters.filename ?? null);
}

function sizeOf({ 'content-length': length = '' }: FileResponse['headers']): number | null {
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}
