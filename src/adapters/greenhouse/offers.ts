import type { OfferStatus } from '../../domain/values.ts';
import { dateOrNull, dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, idOrNull, list, member, smallIntegerOrNull, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import { type Api, maxIds } from './api.ts';
import { approvalFlowTable } from './approvals.ts';
import { childrenOf } from './child-part.ts';
import { inChunks } from './chunks.ts';
import { column, commonColumns, joined } from './columns.ts';
import { allOf, anyId, anyStatus, equal, within } from './filters.ts';
import { ofOffer } from './parents.ts';
import { createTable } from './table.ts';
import { customFields } from './values.ts';

/** Whether a `Created` offer is in approval is not read for it; that `sent_on` tells it was sent is our reading. */
function toStatus(word: string | null, sentOn: string | null): OfferStatus {
  if (word === 'Created') return sentOn === null ? 'DRAFT' : 'SENT';
  return statuses[word ?? ''] ?? 'UNKNOWN';
}

const statuses = toWords<OfferStatus>({
  Accepted: 'ACCEPTED',
  Rejected: 'DECLINED',
  Deprecated: 'SUPERSEDED',
});

const filterWords = {
  DRAFT: 'Created',
  SENT: 'Created',
  ACCEPTED: 'Accepted',
  DECLINED: 'Rejected',
  SUPERSEDED: 'Deprecated',
} as const;

/** `GET /v3/offers`: each tracked change of an offer is a row, a version. */
export function offers(api: Api): Resource<'Offer'> {
  const table = createTable(api, {
    type: 'Offer',
    path: '/v3/offers',
    columns: {
      ...commonColumns,
      applicationId: column('application_id', idOrNull),
      candidateId: column('candidate_id', idOrNull),
      jobId: column('job_id', idOrNull),
      version: column('version', smallIntegerOrNull),
      status: joined({ status: textOrNull, sent_on: dateOrNull }, (row) => toStatus(row.status, row.sent_on)),
      remoteStatus: column('status', textOrNull),
      sentOn: column('sent_on', dateOrNull),
      startsOn: column('starts_on', dateOrNull),
      resolvedAt: column('resolved_at', dateTimeOrNull),
      openingId: column('opening_id', idOrNull),
      customFields: column('custom_fields', customFields),
    },
    toQuery: (filter) =>
      allOf<'Offer'>({
        createdAt: within('created_at', filter.createdAt),
        updatedAt: within('updated_at', filter.updatedAt),
        applications: anyId('application_ids', filter.applications),
        candidates: anyId('candidate_ids', filter.candidates),
        jobs: anyId('job_ids', filter.jobs),
        status: anyStatus(filter.status, filterWords),
        currentOnly: equal('current_only', filter.currentOnly === true ? true : null),
      }),
    fieldGroups: [currency(api), childrenOf(api, ofOffer).many('approvalFlowIds', approvalFlowTable)],
  });
  const { listing } = table;
  return {
    ...table,
    listing: {
      ...listing,
      async list(request) {
        const page = await listing.list(request);
        if (request.filter?.currentOnly !== true) return page;
        return { ...page, items: page.items.map((offer) => ({ ...offer, isCurrent: true })) };
      },
    },
  };
}

const readIds = list(member('id', id));

/** A row does not say whether it is the current version: those that are come back when only these are asked for. */
function currency(api: Api): FieldGroup<'Offer'> {
  return {
    fields: ['isCurrent'],
    idsPerCall: maxIds,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      inChunks(ids, maxIds, async (chunk) => {
        const query = [
          ['ids', chunk.join()],
          ['current_only', 'true'],
          ['fields', 'id'],
        ] as const;
        const { rows } = await api.getPage('/v3/offers', query, readIds, scope);
        const items = chunk.map((remoteId) => ({
          type: 'Offer' as const,
          remoteId,
          isCurrent: rows.includes(remoteId),
        }));
        return { items, sideloaded: [], missing: null };
      }),
  };
}
