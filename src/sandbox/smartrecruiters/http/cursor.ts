import { createHash } from 'node:crypto';
import { badRequest } from './refusal.ts';

/** Makes every cursor hold `+`, `/` and `=`, so that one sent without encoding does not come back whole. */
const prefix = Buffer.from([0xfb, 0xef, 0xff]);

/** A position in a list and a mark of its path and filters, in base64: SmartRecruiters' own look like that, and are opaque. */
export function encodeCursor(position: number, list: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(position);
  return Buffer.concat([prefix, bytes, markOf(list)]).toString('base64');
}

/** Refuses what was not made for this list. */
export function decodeCursor(cursor: string, list: string): number {
  const bytes = Buffer.from(cursor, 'base64');
  const position = bytes.length === 11 ? bytes.readUInt32BE(prefix.length) : 0;
  if (encodeCursor(position, list) !== cursor) throw badRequest('The page id is invalid', 'INVALID_PAGE_ID');
  return position;
}

function markOf(list: string): Buffer {
  return createHash('sha1').update(list).digest().subarray(0, 4);
}
