import { createHash } from 'node:crypto';
import { badRequest } from './refusal.ts';

/** Adds `+`, `/` and `=` to every cursor, so that a cursor which is sent without URL encoding arrives corrupted. */
const prefix = Buffer.from([0xfb, 0xef, 0xff]);

/** Encodes a position with a hash of the list's path and filters as base64. The provider's opaque cursors look alike. */
export function encodeCursor(position: number, list: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(position);
  return Buffer.concat([prefix, bytes, hashOf(list)]).toString('base64');
}

/** Decodes a cursor. Refuses one of another list. */
export function decodeCursor(cursor: string, list: string): number {
  const bytes = Buffer.from(cursor, 'base64');
  const position = bytes.length === 11 ? bytes.readUInt32BE(prefix.length) : 0;
  if (encodeCursor(position, list) !== cursor) throw badRequest('The page id is invalid', 'INVALID_PAGE_ID');
  return position;
}

function hashOf(list: string): Buffer {
  return createHash('sha1').update(list).digest().subarray(0, 4);
}
