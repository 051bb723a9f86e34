import type { OfferStatus } from '../../../domain/values.ts';
import { dateOrNull, dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, idOrNull, list, member, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { childGroups, createFieldGroup } from '../mapping/field-groups.ts';
import { anyId, anyStatus, flag, noCondition, timeFilters, within, withinDates } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { customFieldValues } from '../mapping/values.ts';
import { approvalFlowTable } from './approval-flows.ts';

/** That a `Created` offer with `sent_on` was sent is our reading. Its approvals are not read for the status. */
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

/** `false` has no effect at the provider, as here. */
const onlyCurrent = (currentOnly: boolean) => (currentOnly ? flag('current_only')(true) : noCondition);

/** `GET /v3/offers`: each tracked change of an offer is a row, a version. */
export const offerTable: Table<'Offer'> = {
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
    customFields: column('custom_fields', customFieldValues),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    candidate: anyId('candidate_ids'),
    job: anyId('job_ids'),
    status: anyStatus<OfferStatus>(filterWords),
    currentOnly: onlyCurrent,
    sentOn: withinDates('sent_on'),
    startsOn: withinDates('starts_on'),
    resolvedAt: within('resolved_at'),
    opening: anyId('opening_ids'),
  },
};

/** Whether a version is the current one comes from another list. */
export function offers(api: Api): Resource<'Offer'> {
  const table = createTable(api, {
    ...offerTable,
    fieldGroups: [
      currentVersions(api),
      childGroups(api, 'Offer').toMany('approvalFlowIds', approvalFlowTable),
    ],
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

/** A row does not say whether it is the current version: a list of current versions only has the rows that are. */
function currentVersions(api: Api): FieldGroup<'Offer'> {
  return createFieldGroup('Offer', 'isCurrent', async (ids, scope) => {
    const query = [
      ['ids', ids.join()],
      ['current_only', 'true'],
      ['fields', 'id'],
    ] as const;
    const { rows } = await api.getPage('/v3/offers', query, readIds, scope);
    return { of: (remoteId) => rows.includes(remoteId), sideloaded: [] };
  });
}
