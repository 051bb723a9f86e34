import { conditionNames, type Filters } from '../../../domain/filters.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FieldGroup, ListRequest, Page, Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { type ApplicationPair, applicationPath } from '../client/application-pairs.ts';
import { nullIfNotFound, recordWithId } from '../client/by-id.ts';
import type { CandidatePairs } from '../client/candidate-pairs.ts';
import { isPathSegment, parseApplicationId, parseOfferId, toApplicationId } from '../client/ids.ts';
import { maxPageSize, nextOffset, type OffsetPosition, offsetQuery, type Query } from '../client/paging.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { pageSizeFor, statusQuery } from '../mapping/filters.ts';
import { lowerBound, upperBound } from '../mapping/instants.ts';
import { offerStatuses, toOffer } from '../mapping/offer-rows.ts';
import { contentOf, contentWithTotal, idsOf } from '../mapping/values.ts';
import { readLatestOfOffer } from './approval-flows.ts';

/** `GET /offers` needs the key of an administrator. */
export function offers(api: Api, candidatePairs: CandidatePairs): Resource<'Offer'> {
  const fieldGroups = [primaryGroup(api), approvalFlows(api)];
  return {
    parseRemoteId: (id) => {
      const parsed = parseOfferId(id);
      if (parsed === null) return null;
      const { candidateId, jobId } = parsed;
      const applicationId = toApplicationId(candidateId, jobId);
      return { type: 'Offer', remoteId: id, candidateId, jobId, applicationId };
    },
    fieldGroups,
    listing: {
      maxPageSize,
      omittedFields: [],
      parentsPerCall: 1,
      ...filterSupport('Offer', {
        // `currentOnly` needs no parameter: an offer has one version.
        sent: ['createdAt', 'application', 'candidate', 'status', 'currentOnly'],
        supplied: fieldGroups.flatMap(({ fields }) => fields),
        // One call for the applications of each candidate, and one for the offers of an application.
        priceOf({ application, candidate }) {
          if (application) return { callsPerPage: application.length, maxPages: 1 };
          return candidate ? { callsPerPage: 2 * candidate.length, maxPages: 1 } : {};
        },
      }),
      async list(request) {
        const { filter, scope } = request;
        if (filter?.application) {
          const pairs = filter.application.flatMap((id) => parseApplicationId(id) ?? []);
          return listOfPairs(api, scope, pairs, (pair) => candidatePairs.includes(pair, scope));
        }
        if (filter?.candidate) {
          const pairs = await pairsOf(candidatePairs, filter.candidate, scope);
          return listOfPairs(api, scope, pairs, () => true);
        }
        return list(api, request);
      },
    },
  };
}

function primaryGroup(api: Api): FieldGroup<'Offer'> {
  return fieldGroup(
    [
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
    async (id, scope) => {
      const parsed = parseOfferId(id);
      if (parsed === null) return null;
      const decode = recordWithId(id, (raw) => toOffer(raw, parsed));
      return { item: await api.get(offerPath(parsed), [], decode, scope) };
    },
  );
}

/** The response has the latest approval request in full. */
function approvalFlows(api: Api): FieldGroup<'Offer'> {
  return fieldGroup(['approvalFlowIds'], async (id, scope) => {
    const parsed = parseOfferId(id);
    if (parsed === null) return null;
    const offer = { id, jobId: parsed.jobId };
    const latest = await readLatestOfOffer(api, offerPath(parsed), offer, scope).catch(nullIfNotFound);
    const sideloaded = latest === null ? [] : [latest];
    return { item: { type: 'Offer', remoteId: id, approvalFlowIds: idsOf(sideloaded) }, sideloaded };
  });
}

function offerPath({ offerId, ...pair }: ApplicationPair & { readonly offerId: string }): string {
  return `${applicationPath(pair)}/offers/${offerId}`;
}

/** Every offer is current: there are no versions. */
const residual = conditionNames('Offer').filter((name) => name !== 'currentOnly');

/** The offers of the whole company. */
async function list(api: Api, { size, from, filter, scope }: ListRequest<'Offer'>): Promise<Page<'Offer'>> {
  const position =
    from === null
      ? { offset: 0, limit: Math.min(pageSizeFor(size, filter, residual), maxPageSize) }
      : decodePosition(from);
  const rows = contentWithTotal((raw) => toOffer(raw, null));
  const decode = (body: unknown) => {
    const page = rows(body);
    return { ...page, offset: nextOffset(position, page) };
  };
  const query = [...toQuery(filter), ...offsetQuery(position)];
  const { decoded, problem } = await api.getRows('/offers', query, decode, scope);
  const { content, offset, totalFound } = decoded;
  return {
    items: content,
    sideloaded: [],
    next: offset === null ? null : JSON.stringify({ ...position, offset }),
    isNextCertain: totalFound !== null,
    problem,
    total: totalFound,
    order: 'unspecified',
    residual,
  };
}

function toQuery(filter: Filters['Offer'] | null): Query {
  return [
    ...statusQuery('status', offerStatuses, filter?.status ?? null),
    ...lowerBound('createdAfter', filter?.createdAt),
    ...upperBound('createdBefore', filter?.createdAt),
  ];
}

/** The applications of candidates; a candidate that does not exist has none. */
async function pairsOf(
  candidatePairs: CandidatePairs,
  candidateIds: readonly string[],
  scope: RequestScope,
): Promise<readonly ApplicationPair[]> {
  const pairs = await Promise.all(
    [...new Set(candidateIds)]
      .filter(isPathSegment)
      .map((candidateId) => candidatePairs.pairsOf(candidateId, scope).catch(nullIfNotFound)),
  );
  return pairs.flatMap((found) => found ?? []);
}

/**
 * The offers of the given applications, listed for each without pages. An application that does not exist has none; a 404
 * is an error if the provider has named the application.
 */
async function listOfPairs(
  api: Api,
  scope: RequestScope,
  pairs: readonly ApplicationPair[],
  isKnown: (pair: ApplicationPair) => boolean,
): Promise<Page<'Offer'>> {
  const lists = await Promise.all(
    pairs.map((pair) => {
      const decode = contentOf((raw) => toOffer(raw, pair));
      const list = api.getRows(`${applicationPath(pair)}/offers`, [], decode, scope);
      return isKnown(pair) ? list : list.catch(nullIfNotFound);
    }),
  );
  const items = lists.flatMap((offers) => offers?.decoded ?? []);
  return {
    items,
    sideloaded: [],
    next: null,
    isNextCertain: true,
    problem: lists.find((offers) => offers?.problem)?.problem ?? null,
    total: items.length,
    order: 'unspecified',
    residual,
  };
}

/** The offers of one application. */
export async function readOffers(
  api: Api,
  pair: ApplicationPair,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Offer'>[]> {
  const decode = contentOf((raw) => toOffer(raw, pair));
  return api.get(`${applicationPath(pair)}/offers`, [], decode, scope);
}

function decodePosition(from: string): OffsetPosition {
  const { offset, limit }: OffsetPosition = JSON.parse(from);
  return { offset, limit };
}
