import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import type { AccountRecord } from '../records/record-store.ts';
import { type CursorCodec, createScope, type Position } from './cursor.ts';
import { type PaginatedRow, type PaginatedRows, paginate, type RowSource } from './paginate.ts';
import type { Problem } from './problem.ts';

/** What a connection is resolved from. */
export interface Connection<Type extends RecordType> {
  readonly edges: readonly Edge<Type>[];
  readonly nodes: readonly AccountRecord<Type>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
  readonly problems: readonly Problem[];
}

export interface Edge<Type extends RecordType> {
  readonly node: AccountRecord<Type>;
  /** Makes the cursor when it is selected. */
  readonly cursor: () => string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

export interface ConnectionRequest<Type extends RecordType> {
  /** What the cursors belong to: the field, its parent, and the arguments other than `first` and `after`. */
  readonly field: string;
  readonly parentId: string | null;
  readonly arguments: unknown;
  readonly first: number;
  readonly after: string | null;
  readonly sources: readonly RowSource<Type>[];
  /** Problems that are known before any call. */
  readonly problems: readonly Problem[];
  /** What the operation selects of the connection. */
  readonly selects: {
    readonly problems: boolean;
    readonly hasNextPage: boolean;
    readonly totalCount: boolean;
  };
}

const maxFirst = 500;

/** Answers every connection of the graph. */
export async function readConnection<Type extends RecordType>(
  request: ConnectionRequest<Type>,
  cursors: CursorCodec,
): Promise<Connection<Type>> {
  const { sources, first, selects } = request;
  if (first < 0 || first > maxFirst) throw new InputError(`first must be from 0 to ${maxFirst}`);
  let created: string | null = null;
  const scope = () => (created ??= createScope(request.field, request.parentId, request.arguments));
  const paginated = await paginate({
    sources,
    first,
    position: request.after === null ? null : cursors.decode(scope(), request.after),
    toleratesProblems: selects.problems,
    // A page tells the total even if none of its rows is wanted.
    looksAhead: selects.hasNextPage || (selects.totalCount && first === 0 && sources.length === 1),
  });

  return new PaginatedConnection(paginated, request, (position) => cursors.encode(scope(), position));
}

/** Makes edges and cursors when they are selected. */
class PaginatedConnection<Type extends RecordType> implements Connection<Type> {
  readonly nodes: readonly AccountRecord<Type>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
  readonly problems: readonly Problem[];
  readonly #rows: readonly PaginatedRow<Type>[];
  readonly #encode: (position: Position) => string;

  constructor(
    { rows, hasMore, end, total, problems }: PaginatedRows<Type>,
    request: ConnectionRequest<Type>,
    encode: (position: Position) => string,
  ) {
    this.nodes = rows.map(({ node }) => node);
    this.pageInfo = {
      hasNextPage: hasMore,
      hasPreviousPage: request.after !== null,
      startCursor: () => (rows[0] === undefined ? null : encode(rows[0].position())),
      endCursor: () => (rows.length > 0 || hasMore ? encode(end) : null),
    };
    this.totalCount = total;
    this.problems = [...request.problems, ...problems];
    this.#rows = rows;
    this.#encode = encode;
  }

  get edges(): readonly Edge<Type>[] {
    return this.#rows.map((row) => ({ node: row.node, cursor: () => this.#encode(row.position()) }));
  }
}
