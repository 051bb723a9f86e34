import { encodeId, type GlobalId } from '../../src/query/global-id.ts';
import type { Dataset } from '../../src/sandbox/model.ts';
import type { RecordType, Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Setup } from './setup.ts';

/** One account, its data set, and what the gateway calls the records in it. */
export interface Side {
  readonly account: 'gh' | 'sr';
  readonly sandbox: Sandbox;
  readonly dataset: Dataset;
  remoteId(type: RecordType & GlobalId['type'], key: number): string;
  /** The global id. */
  id(type: RecordType & GlobalId['type'], key: number): string;
}

export function greenhouseOf({ greenhouse: sandbox }: Setup): Side {
  const remoteId: Side['remoteId'] = (type, key) => sandbox.remoteId(type, key);
  const id: Side['id'] = (type, key) => encodeId(type, 'gh', remoteId(type, key));
  return { account: 'gh', sandbox, dataset: sandbox.dataset, remoteId, id };
}

export function smartRecruitersOf({ smartRecruiters: sandbox }: Setup): Side {
  const { dataset } = sandbox;
  const remoteId: Side['remoteId'] = (type, key) => {
    const own = sandbox.remoteId(type, key);
    if (type === 'Offer') return `${remoteId('Application', find(dataset.offers, key).application)}:${own}`;
    if (type === 'Source') {
      const { category } = find(dataset.sources, key);
      return `${category.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}:${own}`;
    }
    if (type === 'RejectionReason') {
      const isWithdrawal = find(dataset.rejectionReasons, key).side === 'BY_CANDIDATE';
      return `${isWithdrawal ? 'withdrawal' : 'rejection'}:${own}`;
    }
    if (type === 'Opening') {
      const job = dataset.jobs.find(({ openings }) => openings.some((opening) => opening.key === key));
      return `${remoteId('Job', job?.key ?? 0)}:${own}`;
    }
    return own;
  };
  const id: Side['id'] = (type, key) => encodeId(type, 'sr', remoteId(type, key));
  return { account: 'sr', sandbox, dataset, remoteId, id };
}

/** The record with this key. */
export function find<Facts extends { readonly key: number }>(records: readonly Facts[], key: number): Facts {
  const found = records.find((record) => record.key === key);
  if (found === undefined) throw new RangeError(`the data set has no record with the key ${key}`);
  return found;
}
