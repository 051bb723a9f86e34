import { type Parameters, readList } from '../rows/filters.ts';
import type { Resource, Table } from '../rows/resource.ts';
import type { Row } from '../rows/row.ts';
import { type Cursor, decodeCursor, encodeCursor, toParameters } from './cursor.ts';
import { InvalidValue, Unprocessable } from './refusal.ts';

export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Cursor of the next page; null on the last page. */
  readonly next: string | null;
}

const defaultSize = 100;
const largestSize = 500;

/** Reads one page. Throws `Unprocessable` for parameters that the provider refuses. */
export function readPage(resource: Resource, table: Table, given: Parameters, requestId: string): Page {
  const cursor = readCursor(given);
  const parameters = cursor === null ? given : toParameters(cursor);
  const size = readSize(parameters.get('per_page'));
  const fields = readFields(resource, parameters.get('fields'));
  const rows = table.select(filterParameters(parameters));
  // Rows are sorted by descending id, so rows that are added while a client pages do not move the remaining ones.
  const start = cursor === null ? 0 : rows.findIndex((row) => row.id <= cursor.id);
  const page = start === -1 ? [] : rows.slice(start, start + size);
  const following = start === -1 ? undefined : rows[start + size];
  return {
    rows: fields === null ? page : page.map((row) => pick(row, fields)),
    next:
      following === undefined
        ? null
        : encodeCursor({
            query: Object.fromEntries(parameters),
            per_page: size,
            id: following.id,
            page: (cursor?.page ?? 1) + 1,
            original_request_id: cursor?.original_request_id ?? requestId,
          }),
  };
}

/** A cursor contains all other parameters and excludes them: harvestdocs.greenhouse.io/docs/pagination. */
function readCursor(given: Parameters): Cursor | null {
  const text = given.get('cursor');
  if (text === undefined) return null;
  if (given.size > 1) {
    throw new Unprocessable(['When passing a cursor, do not include other query params.']);
  }
  return decodeCursor(text);
}

function readSize(text: string | undefined): number {
  if (text === undefined) return defaultSize;
  if (!/^\d{1,9}$/.test(text)) throw new Unprocessable([{ per_page: `\`${text}\` is not a valid integer` }]);
  const size = Number(text);
  if (size > largestSize) {
    throw new Unprocessable([{ per_page: `\`${size}\` number is greater than: ${largestSize}` }]);
  }
  if (size < 1) throw new Unprocessable([{ per_page: `\`${size}\` number is less than: 1` }]);
  return size;
}

function readFields(resource: Resource, text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  try {
    const fields = readList(text);
    const unknown = fields.find((field) => !resource.fields.has(field));
    if (unknown !== undefined)
      throw new InvalidValue(`\`${unknown}\` is not one of: ${[...resource.fields].join(', ')}`);
    return fields;
  } catch (error) {
    throw error instanceof InvalidValue ? new Unprocessable([{ fields: error.message }]) : error;
  }
}

/** Selects the parameters that filter rows. */
function filterParameters(parameters: Parameters): Parameters {
  return new Map([...parameters].filter(([name]) => name !== 'per_page' && name !== 'fields'));
}

function pick(row: Row, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}
