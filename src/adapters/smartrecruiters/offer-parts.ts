import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { readLatestOfOffer } from './approvals.ts';
import { noneIfNotFound, oneByOne } from './by-id.ts';
import { readOfferKey } from './keys.ts';
import { type Pair, pathOf } from './pairs.ts';
import { idsOf } from './values.ts';

export function pathOfOffer({ offerId, ...pair }: Pair & { readonly offerId: string }): string {
  return `${pathOf(pair)}/offers/${offerId}`;
}

/** The latest request comes whole. */
export function approvalFlows(api: Api): FieldGroup<'Offer'> {
  return {
    fields: ['approvalFlowIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      oneByOne(keys, async (key) => {
        const fieldGroups = readOfferKey(key);
        if (fieldGroups === null) return null;
        const offer = { key, jobId: fieldGroups.jobId };
        const latest = await readLatestOfOffer(api, pathOfOffer(fieldGroups), offer, scope).catch(
          noneIfNotFound,
        );
        const sideloaded = latest === null ? [] : [latest];
        return { item: { type: 'Offer', remoteId: key, approvalFlowIds: idsOf(sideloaded) }, sideloaded };
      }),
  };
}
