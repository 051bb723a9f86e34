import { crc32 } from 'node:zlib';
import { isRecordType } from '../domain/record-types.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';

/** Only read as a part of others. */
const withoutId = ['CustomFieldOption', 'BoardLocation', 'ScorecardQuestionOption'] as const;

/** Records that have a global id. */
export type NodeType = Exclude<RecordType, (typeof withoutId)[number]>;

/** What a global id stands for: a record of an account, or the account itself. */
export type GlobalId =
  | { readonly type: NodeType; readonly account: string; readonly remoteId: string }
  | { readonly type: 'Account'; readonly account: string };

const version = '1';
const separator = '\n';

/** Opaque to clients, stable for ever: the same record always has the same id. */
export function encodeId(type: GlobalId['type'], account: string, remoteId: string): string {
  const text = [version, type, account, remoteId].join(separator);
  return Buffer.from(`${text}${separator}${crc32(text).toString(36)}`).toString('base64url');
}

/** Rejects whatever `encodeId` did not make, such as an id that was cut short; `argument` names the culprit. */
export function decodeId(id: string, argument: string): GlobalId {
  const [, type, account, remoteId] = Buffer.from(id, 'base64url').toString().split(separator);
  if (type !== undefined && account !== undefined && remoteId !== undefined && isType(type)) {
    if (encodeId(type, account, remoteId) === id) {
      return type === 'Account' ? { type, account } : { type, account, remoteId };
    }
  }
  throw new InputError(`${argument} is not an id of this graph`);
}

/** As `decodeId`, for one type of record only. */
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
