import type { OfferFilter } from '../../domain/filters.ts';
import { object, smallIntegerOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
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
    parseRemoteId: (key) => {
      const fieldGroups = readOfferKey(key);
      if (fieldGroups === null) return null;
      const { candidateId, jobId } = fieldGroups;
      const applicationId = applicationKey(candidateId, jobId);
      return { type: 'Offer', remoteId: key, candidateId, jobId, applicationId };
    },
    fieldGroups: [
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
        getMany: (keys, _fields, scope) =>
          oneByOne(keys, async (key) => {
            const fieldGroups = readOfferKey(key);
            if (fieldGroups === null) return null;
            const read = keyed(key, (raw) => toOffer(raw, fieldGroups));
            return { item: await api.get(pathOfOffer(fieldGroups), [], read, scope) };
          }),
      },
      approvalFlows(api),
    ],
    listing: {
      maxPageSize,
      omittedFields: [],
      parentsPerCall: 1,
      unsupportedFilters: [],
      async list(request) {
        const { filter, scope } = request;
        if (filter?.applications) {
          const pairs = filter.applications.flatMap((key) => readApplicationKey(key) ?? []);
          return listOfPairs(api, scope, pairs, (pair) => known.includes(pair, scope));
        }
        if (filter?.candidates)
          return listOfPairs(api, scope, await pairsOf(known, filter.candidates, scope), () => true);
        return list(api, request);
      },
    },
  };
}

const residual = ['createdAt', 'updatedAt', 'applications', 'candidates', 'jobs', 'status'] as const;

async function list(api: Api, { size, from, filter, scope }: ListRequest<'Offer'>): Promise<Page<'Offer'>> {
  const place =
    from === null
      ? { offset: 0, limit: Math.min(sizeFor(size, filter, residual), maxPageSize) }
      : readPlace(from);
  const read = object({ content: listOrNone((raw) => toOffer(raw, null)), totalFound: smallIntegerOrNull });
  const paging = [
    ['limit', String(place.limit)],
    ['offset', String(place.offset)],
  ] as const;
  const { content, totalFound } = await api.get('/offers', [...toQuery(filter), ...paging], read, scope);
  const offset = place.offset + content.length;
  const goesOn = content.length > 0 && (totalFound === null || offset < totalFound);
  return {
    items: content,
    sideloaded: [],
    next: goesOn ? JSON.stringify({ ...place, offset }) : null,
    isNextCertain: totalFound !== null,
    total: totalFound,
    order: 'unspecified',
    residual,
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
  scope: RequestScope,
): Promise<readonly Pair[]> {
  const pairs = await Promise.all(
    [...new Set(candidateIds)]
      .filter(isPathPart)
      .map((candidateId) => known.of(candidateId, scope).catch(noneIfNotFound)),
  );
  return pairs.flatMap((found) => found ?? []);
}

/**
 * The offers on given applications, which the provider lists whole for each. An application that does not exist has none;
 * one that the provider has named exists.
 */
async function listOfPairs(
  api: Api,
  scope: RequestScope,
  pairs: readonly Pair[],
  isNamed: (pair: Pair) => boolean,
): Promise<Page<'Offer'>> {
  const found = await Promise.all(
    pairs.map((pair) => {
      const read = object({ content: listOrNone((raw) => toOffer(raw, pair)) });
      const reading = api.get(`${pathOf(pair)}/offers`, [], read, scope);
      return isNamed(pair) ? reading : reading.catch(noneIfNotFound);
    }),
  );
  const items = found.flatMap((offers) => offers?.content ?? []);
  return {
    items,
    sideloaded: [],
    next: null,
    isNextCertain: true,
    total: items.length,
    order: 'unspecified',
    residual,
  };
}

function readPlace(from: string): { offset: number; limit: number } {
  const { offset, limit }: { offset: number; limit: number } = JSON.parse(from);
  return { offset, limit };
}
