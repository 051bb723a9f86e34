import type { OfferFilter } from '../../domain/filters.ts';
import type { Read } from '../../domain/records.ts';
import type { OfferStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/dates.ts';
import type { Caller } from '../../http/http.ts';
import { id, integerOrNull, nullable, object, textOrNull } from '../../http/shape.ts';
import type { ListRequest, Page, Resource } from '../adapter.ts';
import { type Api, maxPageSize, type Query, sizeFor } from './api.ts';
import { noneIfNotFound, oneByOne } from './by-id.ts';
import { after, before } from './instants.ts';
import { applicationKey, offerKey, readApplicationKey, readOfferKey } from './keys.ts';
import { offerProperties } from './properties.ts';
import { listOrNone } from './values.ts';

const statuses: Readonly<Record<string, OfferStatus>> = {
  CREATED: 'DRAFT',
  PENDING_APPROVAL: 'PENDING_APPROVAL',
  APPROVED: 'APPROVED',
  NOT_APPROVED: 'APPROVAL_REJECTED',
  PENDING_ACCEPTANCE: 'SENT',
  ACCEPTED: 'ACCEPTED',
  NOT_ACCEPTED: 'DECLINED',
  ABANDONED: 'WITHDRAWN',
};

const link = nullable(object({ url: textOrNull }));

const row = object({
  id,
  status: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  properties: offerProperties,
  actions: nullable(object({ candidate: link, job: link, details: link })),
});

/** `GET /offers` needs the key of an administrator. */
export function offers(api: Api): Resource<'Offer'> {
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
        getMany: (keys, _fields, caller) =>
          oneByOne(keys, async (key) => {
            const parts = readOfferKey(key);
            if (parts === null) return null;
            const path = `/candidates/${parts.candidateId}/jobs/${parts.jobId}/offers/${parts.offerId}`;
            return { item: await api.get(path, [], (raw) => toOffer(raw, parts), caller) };
          }),
      },
    ],
    listing: {
      maxPageSize,
      parentsPerCall: 1,
      refuses: [],
      list: (request) => {
        const pairs = request.filter?.applications?.map(readApplicationKey) ?? null;
        return pairs === null ? list(api, request) : listOfPairs(api, request.caller, pairs);
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
  const read = object({ content: listOrNone((raw) => toOffer(raw, null)), totalFound: integerOrNull });
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
  const words = Object.entries(statuses).filter(([, status]) => filter?.status?.includes(status));
  const isUnknownAsked = filter?.status?.includes('UNKNOWN') ?? true;
  return [
    ...(isUnknownAsked ? [] : words.map(([word]) => ['status', word] as const)),
    ...after('createdAfter', filter?.createdAt),
    ...before('createdBefore', filter?.createdAt),
  ];
}

type Pair = { readonly candidateId: string; readonly jobId: string };

/** The offers on given applications, which the vendor lists whole for each. */
async function listOfPairs(
  api: Api,
  caller: Caller,
  pairs: readonly (Pair | null)[],
): Promise<Page<'Offer'>> {
  const found = await Promise.all(
    pairs.flatMap((pair) => {
      if (pair === null) return [];
      const read = object({ content: listOrNone((raw) => toOffer(raw, pair)) });
      const path = `/candidates/${pair.candidateId}/jobs/${pair.jobId}/offers`;
      return api.get(path, [], read, caller).catch(noneIfNotFound);
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

/** An offer names its candidate and job in links only, and what these look like is not documented. */
function toOffer(remoteData: unknown, known: Pair | null): Read<'Offer'> {
  const offer = row(remoteData);
  const links = [offer.actions?.details, offer.actions?.candidate, offer.actions?.job].map(
    (link) => link?.url ?? '',
  );
  const candidateId = known?.candidateId ?? idBehind('candidates', links);
  const jobId = known?.jobId ?? idBehind('jobs', links);
  const isResolved = offer.status === 'ACCEPTED' || offer.status === 'NOT_ACCEPTED';
  return {
    type: 'Offer',
    remoteId: offerKey(candidateId ?? '', jobId ?? '', offer.id),
    candidateId,
    jobId,
    applicationId: candidateId && jobId && applicationKey(candidateId, jobId),
    status: statuses[offer.status ?? ''] ?? 'UNKNOWN',
    remoteStatus: offer.status,
    resolvedAt: isResolved ? offer.updatedOn : null,
    createdAt: offer.createdOn,
    updatedAt: offer.updatedOn,
    customFields: offer.properties,
    remoteData,
  };
}

function idBehind(segment: string, urls: readonly string[]): string | null {
  const found = urls.map((url) => new RegExp(`/${segment}/([\\w.~-]+)`).exec(url)?.[1]);
  return found.find((id) => id !== undefined) ?? null;
}

function readPlace(from: string): { offset: number; limit: number } {
  const { offset, limit }: { offset: number; limit: number } = JSON.parse(from);
  return { offset, limit };
}
