import type { OfferFilter } from '../../domain/filters.ts';
import { object, smallIntegerOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { ListRequest, Page, Resource } from '../adapter.ts';
import { type Api, maxPageSize, type Query, sizeFor } from './api.ts';
import { keyed, noneIfNotFound, oneByOne } from './by-id.ts';
import { after, before } from './instants.ts';
import { applicationKey, isPathPart, readApplicationKey, readOfferKey } from './keys.ts';
import type { KnownPairs } from './known-pairs.ts';
import { approvalFlows, pathOfOffer } from './offer-parts.ts';
import { offerStatuses, toOffer } from './offer-rows.ts';
import { type Pair, pathOf } from './pairs.ts';
import { listOrNone } from './values.ts';

/** `GET /offers` needs the key of an administrator. */
export function offers(api: Api, known: KnownPairs): Resource<'Offer'> {
  return {
    readKey: (key) => {
      const parts = readOfferKey(key);
      if (parts === null) return null;
      const { candidateId, jobId } = parts;
      const applicationId = applicationKey(candidateId, jobId);
      return { type: 'Offer', remoteId: key, candidateId, jobId, applicationId };
    },
    parts: [
      {
        fields: [
          'createdAt',
          'updatedAt',
          'remoteData',
          'applicationId',
          'candidateId',
          'jobId',
          'status',
          'remoteStatus',
          'resolvedAt',
          'customFields',
        ],
        idsPerCall: 1,
        calls: 1,
        getMany: (keys, _fields, caller) =>
          oneByOne(keys, async (key) => {
            const parts = readOfferKey(key);
            if (parts === null) return null;
            const read = keyed(key, (raw) => toOffer(raw, parts));
            return { item: await api.get(pathOfOffer(parts), [], read, caller) };
          }),
      },
      approvalFlows(api),
    ],
    listing: {
      maxPageSize,
      lacks: [],
      parentsPerCall: 1,
      refuses: [],
      async list(request) {
        const { filter, caller } = request;
        if (filter?.applications) {
          const pairs = filter.applications.flatMap((key) => readApplicationKey(key) ?? []);
          return listOfPairs(api, caller, pairs, (pair) => known.includes(pair, caller));
        }
        if (filter?.candidates)
          return listOfPairs(api, caller, await pairsOf(known, filter.candidates, caller), () => true);
        return list(api, request);
      },
    },
  };
}

const left = ['createdAt', 'updatedAt', 'applications', 'candidates', 'jobs', 'status'] as const;

async function list(api: Api, { size, from, filter, caller }: ListRequest<'Offer'>): Promise<Page<'Offer'>> {
  const place =
    from === null
      ? { offset: 0, limit: Math.min(sizeFor(size, filter, left), maxPageSize) }
      : readPlace(from);
  const read = object({ content: listOrNone((raw) => toOffer(raw, null)), totalFound: smallIntegerOrNull });
  const paging = [
    ['limit', String(place.limit)],
    ['offset', String(place.offset)],
  ] as const;
  const { content, totalFound } = await api.get('/offers', [...toQuery(filter), ...paging], read, caller);
  const offset = place.offset + content.length;
  const goesOn = content.length > 0 && (totalFound === null || offset < totalFound);
  return {
    items: content,
    learned: [],
    next: goesOn ? JSON.stringify({ ...place, offset }) : null,
    isNextCertain: totalFound !== null,
    total: totalFound,
    order: 'unspecified',
    left,
  };
}

function toQuery(filter: OfferFilter | null): Query {
  const words = Object.entries(offerStatuses).filter(([, status]) => filter?.status?.includes(status));
  const isUnknownAsked = filter?.status?.includes('UNKNOWN') ?? true;
  return [
    ...(isUnknownAsked ? [] : words.map(([word]) => ['status', word] as const)),
    ...after('createdAfter', filter?.createdAt),
    ...before('createdBefore', filter?.createdAt),
  ];
}

/** The applications of candidates; a candidate that does not exist has none. */
async function pairsOf(
  known: KnownPairs,
  candidateIds: readonly string[],
  caller: Caller,
): Promise<readonly Pair[]> {
  const pairs = await Promise.all(
    [...new Set(candidateIds)]
      .filter(isPathPart)
      .map((candidateId) => known.of(candidateId, caller).catch(noneIfNotFound)),
  );
  return pairs.flatMap((found) => found ?? []);
}

/**
 * The offers on given applications, which the vendor lists whole for each. An application that does not exist has none;
 * one that the vendor has named exists.
 */
async function listOfPairs(
  api: Api,
  caller: Caller,
  pairs: readonly Pair[],
  isNamed: (pair: Pair) => boolean,
): Promise<Page<'Offer'>> {
  const found = await Promise.all(
    pairs.map((pair) => {
      const read = object({ content: listOrNone((raw) => toOffer(raw, pair)) });
      const reading = api.get(`${pathOf(pair)}/offers`, [], read, caller);
      return isNamed(pair) ? reading : reading.catch(noneIfNotFound);
    }),
  );
  const items = found.flatMap((offers) => offers?.content ?? []);
  return {
    items,
    learned: [],
    next: null,
    isNextCertain: true,
    total: items.length,
    order: 'unspecified',
    left,
  };
}

function readPlace(from: string): { offset: number; limit: number } {
  const { offset, limit }: { offset: number; limit: number } = JSON.parse(from);
  return { offset, limit };
}
