import { crc32 } from 'node:zlib';
import { isRecordType } from '../domain/record-types.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';

/** Records that clients only see as values of other records. */
const withoutId = ['BoardLocation', 'ScorecardQuestionOption'] as const;

/** The types of records with a global id. */
export type NodeType = Exclude<RecordType, (typeof withoutId)[number]>;

/** A decoded global id: of a record, or of an account. */
export type GlobalId =
  | { readonly type: NodeType; readonly account: string; readonly remoteId: string }
  | { readonly type: 'Account'; readonly account: string };

const version = '1';
const separator = '\n';

/** Encodes a global id, which is opaque to clients. It never changes: the same record always has the same id. */
export function encodeId(type: GlobalId['type'], account: string, remoteId: string): string {
  const text = [version, type, account, remoteId].join(separator);
  return Buffer.from(`${text}${separator}${crc32(text).toString(36)}`).toString('base64url');
}

/** Decodes a global id. Throws an `InputError` that names the argument if `encodeId` did not create exactly this text. */
export function decodeId(id: string, argument: string): GlobalId {
  const [, type, account, remoteId] = Buffer.from(id, 'base64url').toString().split(separator);
  if (type !== undefined && account !== undefined && remoteId !== undefined && isType(type)) {
    if (encodeId(type, account, remoteId) === id) {
      return type === 'Account' ? { type, account } : { type, account, remoteId };
    }
  }
  throw new InputError(`${argument} is not an id of this graph`);
}

/** Decodes the global id of a record of one type. Throws an `InputError` if it is invalid or of another type. */
export function decodeRecordId<Type extends RecordType>(id: string, argument: string, type: Type) {
  const decoded = decodeId(id, argument);
  if (decoded.type !== type || !('remoteId' in decoded))
    throw new InputError(`${argument} is not the id of a ${type}`);
  return decoded;
}

function isType(name: string): name is GlobalId['type'] {
  return name === 'Account' || (isRecordType(name) && isNodeType(name));
}

export function isNodeType(type: RecordType): type is NodeType {
  return !withoutId.some((other) => other === type);
}
