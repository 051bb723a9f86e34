import { crc32 } from 'node:zlib';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';

/** Records that have a global id; the others are only read as a part of these. */
export type NodeType = Exclude<RecordType, 'CustomFieldOption' | 'BoardLocation' | 'ScorecardQuestionOption'>;

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

const types: { readonly [Type in GlobalId['type']]: true } = {
  Account: true,
  Candidate: true,
  Application: true,
  Job: true,
  Offer: true,
  User: true,
  Department: true,
  Office: true,
  Source: true,
  RejectionReason: true,
  Stage: true,
  Opening: true,
  Note: true,
  JobPost: true,
  JobBoard: true,
  PayInput: true,
  StageEvent: true,
  Interview: true,
  Scorecard: true,
  Attachment: true,
  CustomField: true,
  DemographicQuestionSet: true,
  DemographicQuestion: true,
  DemographicAnswerOption: true,
  DemographicAnswer: true,
  EeocResponse: true,
  UserRole: true,
  CloseReason: true,
  Referrer: true,
  Tag: true,
  JobNote: true,
  JobInterview: true,
  InterviewKit: true,
  ScorecardQuestion: true,
  CandidateAttribute: true,
  ApprovalFlow: true,
  ProspectDetail: true,
  ProspectPool: true,
  ProspectPoolStage: true,
  HiringProcess: true,
};

function isType(type: string): type is GlobalId['type'] {
  return Object.hasOwn(types, type);
}
