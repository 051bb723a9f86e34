import { flagOrNull, id, idOrNull, integerOrNull, object, textOrNull } from '../../http/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { column, commonColumns } from './columns.ts';
import { createGroupPart } from './group-part.ts';
import { postTable } from './job-tables.ts';
import { createTable } from './table.ts';

const locationRow = object({
  job_post_id: id,
  plain_text_location: textOrNull,
  office_id: idOrNull,
  custom_location_id: idOrNull,
});

const payRangeRow = object({
  job_post_id: id,
  pay_input_id: idOrNull,
  currency_type: textOrNull,
  min_cents: integerOrNull,
  max_cents: integerOrNull,
});

/** `GET /v3/job_posts`, with its places and its pay from lists of their own. */
export function jobPosts(api: Api): Resource<'JobPost'> {
  return createTable(api, {
    ...postTable,
    parts: [
      createGroupPart(api, {
        type: 'JobPost',
        fields: ['locations'],
        path: '/v3/job_post_locations',
        parents: 'job_post_ids',
        row: locationRow,
        parentOf: (row) => row.job_post_id,
        toFields: (rows) => ({
          locations: rows.map((row) => ({
            text: row.plain_text_location,
            officeId: row.office_id,
            boardLocationId: row.custom_location_id,
          })),
        }),
      }),
      createGroupPart(api, {
        type: 'JobPost',
        fields: ['payRanges'],
        path: '/v3/pay_input_ranges',
        parents: 'job_post_ids',
        row: payRangeRow,
        parentOf: (row) => row.job_post_id,
        toFields: (rows) => ({ payRanges: rows.map(toPayRange) }),
      }),
    ],
  });
}

function toPayRange(row: ReturnType<typeof payRangeRow>) {
  const currency = row.currency_type;
  return {
    payInputId: row.pay_input_id,
    min: toAmount(row.min_cents, currency),
    max: toAmount(row.max_cents, currency),
    currency,
  };
}

/** Amounts come in the smallest unit of the currency; 0 is one that was not filled in. */
function toAmount(smallest: number | null, currency: string | null): string | null {
  if (smallest === null || smallest === 0) return null;
  const behind = digits.get(currency ?? '') ?? 2;
  const padded = String(smallest).padStart(behind + 1, '0');
  return behind === 0 ? padded : `${padded.slice(0, -behind)}.${padded.slice(-behind)}`;
}

/** Digits behind the point where ISO 4217 has other than two; what runtimes know is how prices are usually shown. */
const digits = new Map<string, number>([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG'].map((code) => [code, 0] as const),
  ...['RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

/** `GET /v3/job_boards`. */
export function jobBoards(api: Api): Resource<'JobBoard'> {
  return createTable(api, {
    type: 'JobBoard',
    path: '/v3/job_boards',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('company_name', textOrNull),
      isInternal: column('internal', flagOrNull),
      isLive: column('status', (word) => {
        const status = textOrNull(word);
        return status === null ? null : status === 'live';
      }),
    },
  });
}

/** `GET /v3/pay_inputs`. */
export function payInputs(api: Api): Resource<'PayInput'> {
  return createTable(api, {
    type: 'PayInput',
    path: '/v3/pay_inputs',
    columns: {
      ...commonColumns,
      title: column('title', textOrNull),
      blurb: column('blurb', textOrNull),
    },
  });
}

/** `GET /v3/job_board_custom_locations`, by id only. */
export function boardLocations(api: Api): Resource<'BoardLocation'> {
  const { listing: _, ...table } = createTable(api, {
    type: 'BoardLocation',
    path: '/v3/job_board_custom_locations',
    columns: { ...commonColumns, text: column('value', textOrNull) },
  });
  return table;
}
