import { parse } from 'content-disposition';
import type { FileResponse, Http } from '../../http/http.ts';
import type { Files } from '../adapter.ts';
import { noneIfNotFound } from './by-id.ts';
import { readAttachmentKey } from './keys.ts';

/**
 * `GET /candidates/attachments/{attachmentId}` answers the bytes: reference, Candidate API. It names no headers, so that
 * none is relied on.
 */
export function files(http: Http): Files {
  return {
    async open(id, scope) {
      const key = readAttachmentKey(id);
      if (key === null) return null;
      const path = `/candidates/attachments/${key.attachmentId}`;
      const opened = await http.open(path, { query: [], scope }).catch(noneIfNotFound);
      if (opened === null) return null;
      const { headers, body } = opened;
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
