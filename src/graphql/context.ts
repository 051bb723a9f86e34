import type { ToAttachmentLink } from '../access/attachment-link.ts';
import type { Account, ConnectedAccount } from '../adapters/account.ts';
import type { RecordType } from '../domain/records.ts';
import type { Trace } from '../operations/stages/explain.ts';
import type { ChildPageLoader } from '../pagination/child-source.ts';
import type { CursorCodec } from '../pagination/cursor.ts';
import { RecordReader } from '../records/record-reader.ts';
import type { RequestScope } from '../request-scope.ts';

/** Everything that one client request reads with. Nothing of it outlives the request. */
export interface Context {
  readonly cursors: CursorCodec;
  /** In the order of the configuration. */
  readonly accounts: readonly Account[];
  /** Null where no account has that name. */
  readerOf(name: string): RecordReader | null;
  /** Of the account that a record came from. */
  reader(account: Account): RecordReader;
  /** Where the gateway itself hands out a file. */
  readonly attachmentLink: ToAttachmentLink;
  /** The loader of that key, made where there is none yet. */
  joint<Type extends RecordType>(
    type: Type,
    key: string,
    create: () => ChildPageLoader<Type>,
  ): ChildPageLoader<Type>;
}

export function createContext(
  connected: readonly ConnectedAccount[],
  cursors: CursorCodec,
  scope: RequestScope,
  attachmentLink: ToAttachmentLink,
  trace: Trace | null,
): Context {
  const readers = new Map<string, RecordReader>();
  const loaders: { [Type in RecordType]?: Map<string, ChildPageLoader<Type>> } = {};

  function readerOf(name: string): RecordReader | null {
    const known = readers.get(name);
    if (known !== undefined) return known;
    const found = connected.find(({ account }) => account.name === name);
    if (found === undefined) return null;
    const reader = new RecordReader(found.account, found.adapter, scope, trace);
    readers.set(name, reader);
    return reader;
  }

  return {
    cursors,
    accounts: connected.map(({ account }) => account),
    readerOf,
    reader(account) {
      const reader = readerOf(account.name);
      if (reader === null) throw new Error('a record belongs to no connected account');
      return reader;
    },
    attachmentLink,
    joint<Type extends RecordType>(type: Type, key: string, create: () => ChildPageLoader<Type>) {
      const known: Map<string, ChildPageLoader<Type>> = (loaders[type] ??= new Map());
      const loader = known.get(key) ?? create();
      known.set(key, loader);
      return loader;
    },
  };
}
