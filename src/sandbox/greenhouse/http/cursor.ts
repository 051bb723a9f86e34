import type { Parameters } from '../rows/filters.ts';
import { Unprocessable } from './refusal.ts';

/** The position of the next page. The members are those of the provider's cursors in recorded traffic. */
export interface Cursor {
  /** Parameters of the first request. */
  readonly query: Readonly<Record<string, string>>;
  readonly per_page: number;
  /** Id of the first row of the next page. */
  readonly id: number;
  readonly page: number;
  readonly original_request_id: string;
}

/** Encodes as base64url with padding: the provider's links contain the padding as `%3D`. */
export function encodeCursor(cursor: Cursor): string {
  const encoded = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  return encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=');
}

export function decodeCursor(text: string): Cursor {
  const cursor = readJson(Buffer.from(text, 'base64url').toString());
  if (!isCursor(cursor) || encodeCursor(cursor) !== text)
    throw new Unprocessable(['The cursor is not valid.']);
  return cursor;
}

/** Returns the parameters of the first request. */
export function toParameters({ query }: Cursor): Parameters {
  return new Map(Object.entries(query));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null) return false;
  const { query, per_page, id, page, original_request_id } = value as Partial<Record<keyof Cursor, unknown>>;
  const isQuery =
    typeof query === 'object' &&
    query !== null &&
    Object.values(query).every((each) => typeof each === 'string');
  const areNumbers = [per_page, id, page].every((each) => Number.isSafeInteger(each));
  return isQuery && areNumbers && typeof original_request_id === 'string';
}
