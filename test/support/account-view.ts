import { encodeId, type GlobalId } from '../../src/query/global-id.ts';
import type { Dataset } from '../../src/sandbox/model.ts';
import type { RecordType, Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Setup } from './setup.ts';

/** An account with its data set, and the ids of the records in the graph. */
export interface AccountView {
  readonly account: 'gh' | 'sr';
  readonly sandbox: Sandbox;
  readonly dataset: Dataset;
  /** The `remoteId` of the record with this key. */
  remoteId(type: RecordType & GlobalId['type'], key: number): string;
  /** The global id of the record with this key. */
  id(type: RecordType & GlobalId['type'], key: number): string;
}

export function greenhouseOf({ greenhouse: sandbox }: Setup): AccountView {
  const remoteId: AccountView['remoteId'] = (type, key) => sandbox.remoteId(type, key);
  const id: AccountView['id'] = (type, key) => encodeId(type, 'gh', remoteId(type, key));
  return { account: 'gh', sandbox, dataset: sandbox.dataset, remoteId, id };
}

export function smartRecruitersOf({ smartRecruiters: sandbox }: Setup): AccountView {
  const { dataset } = sandbox;
  const remoteId: AccountView['remoteId'] = (type, key) => {
    const plain = sandbox.remoteId(type, key);
    if (type === 'Offer') return `${remoteId('Application', find(dataset.offers, key).application)}:${plain}`;
    if (type === 'Source') {
      const { category } = find(dataset.sources, key);
      return `${category.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}:${plain}`;
    }
    if (type === 'RejectionReason') {
      const isWithdrawal = find(dataset.rejectionReasons, key).side === 'BY_CANDIDATE';
      return `${isWithdrawal ? 'withdrawal' : 'rejection'}:${plain}`;
    }
    if (type === 'Opening') {
      const job = dataset.jobs.find(({ openings }) => openings.some((opening) => opening.key === key));
      return `${remoteId('Job', job?.key ?? 0)}:${plain}`;
    }
    return plain;
  };
  const id: AccountView['id'] = (type, key) => encodeId(type, 'sr', remoteId(type, key));
  return { account: 'sr', sandbox, dataset, remoteId, id };
}

/** Returns the record with this key; throws if there is none. */
export function find<Facts extends { readonly key: number }>(records: readonly Facts[], key: number): Facts {
  const found = records.find((record) => record.key === key);
  if (found === undefined) throw new RangeError(`the data set has no record with the key ${key}`);
  return found;
}
