import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import { pageSizeError } from '../query/arguments.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { CallBudget } from '../request-scope.ts';
import { type CursorCodec, hashList, type Position } from './cursor.ts';
import { type PaginatedRow, type PaginatedRows, paginate, type RowSource } from './paginate.ts';
import type { Problem } from './problem.ts';

/** The parent object of the connection types of the schema. */
export interface Connection<Type extends RecordType> {
  readonly edges: readonly Edge<Type>[];
  readonly nodes: readonly AccountRecord<Type>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
  readonly problems: readonly Problem[];
}

export interface Edge<Type extends RecordType> {
  readonly node: AccountRecord<Type>;
  /** A function, so that the cursor is encoded only if it is selected. */
  readonly cursor: () => string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

export interface ConnectionRequest<Type extends RecordType> {
  /** The cursors belong to this field of this parent with these arguments. */
  readonly field: string;
  /** Null for a connection at the root. */
  readonly parentId: string | null;
  /** The arguments other than `first` and `after`. */
  readonly arguments: unknown;
  readonly first: number;
  /** How many rows a provider page is read for; more than `first` if another field reads the same list. */
  readonly wanted: number;
  readonly after: string | null;
  readonly sources: readonly RowSource<Type>[];
  /** The calls that the page may make; null if only the operation limits them. */
  readonly budget: CallBudget | null;
  /** Problems that are known before any upstream call. */
  readonly problems: readonly Problem[];
  /** The selected fields of the connection. */
  readonly selects: {
    readonly problems: boolean;
    readonly hasNextPage: boolean;
    readonly totalCount: boolean;
  };
}

/** Reads a client page of a connection. Every connection of the schema is read here. */
export async function readConnection<Type extends RecordType>(
  request: ConnectionRequest<Type>,
  cursors: CursorCodec,
): Promise<Connection<Type>> {
  const { sources, first, selects } = request;
  const error = pageSizeError(first);
  if (error !== null) throw new InputError(error);
  let hash: string | null = null;
  const list = () => (hash ??= hashList(request.field, request.parentId, request.arguments));
  const paginated = await paginate({
    sources,
    first,
    wanted: request.wanted,
    position: request.after === null ? null : cursors.decode(list(), request.after),
    toleratesProblems: selects.problems,
    showsMore: selects.hasNextPage,
    budget: request.budget,
    // The total is part of a page, so that one is read even if no row is selected.
    looksAhead: selects.hasNextPage || (selects.totalCount && first === 0 && sources.length === 1),
  });

  return new PaginatedConnection(paginated, request, (position) => cursors.encode(list(), position));
}

/** Creates edges and cursors when they are selected. */
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
    // Without any account to read, a problem has taken the place of the whole list.
    this.totalCount = request.sources.length > 0 || request.problems.length === 0 ? total : null;
    this.problems = [...request.problems, ...problems];
    this.#rows = rows;
    this.#encode = encode;
  }

  get edges(): readonly Edge<Type>[] {
    return this.#rows.map((row) => ({ node: row.node, cursor: () => this.#encode(row.position()) }));
  }
}
