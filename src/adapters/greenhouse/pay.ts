import type { PayRange } from '../../domain/values.ts';
import { idOrNull, integerOrNull, object, textOrNull } from '../../http/decode/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { column, commonColumns } from './columns.ts';
import { createGroupPart } from './group-part.ts';
import { ofPayInput } from './parents.ts';
import { createTable } from './table.ts';

/** `GET /v3/pay_inputs`. */
export function payInputs(api: Api): Resource<'PayInput'> {
  return createTable(api, {
    type: 'PayInput',
    path: '/v3/pay_inputs',
    columns: {
      ...commonColumns,
      title: column('title', textOrNull),
      blurb: column('blurb', textOrNull),
      customFieldId: column('linked_custom_field_id', idOrNull),
    },
    fieldGroups: [
      createGroupPart(api, {
        ...ofPayInput,
        ...payRangeSource,
        field: 'ranges',
        toValue: (rows) => rows.map(toPayRange),
      }),
    ],
  });
}

const payRangeRow = object({
  job_post_id: idOrNull,
  pay_input_id: idOrNull,
  currency_type: textOrNull,
  min_cents: integerOrNull,
  max_cents: integerOrNull,
});

/** `GET /v3/pay_input_ranges`, of posts and of pay inputs. */
export const payRangeSource = { path: '/v3/pay_input_ranges', row: payRangeRow };

export function toPayRange(row: ReturnType<typeof payRangeRow>): PayRange {
  const currency = row.currency_type;
  return {
    payInputId: row.pay_input_id,
    postId: row.job_post_id,
    min: toAmount(row.min_cents, currency),
    max: toAmount(row.max_cents, currency),
    currency,
  };
}

/** Amounts come in the smallest unit of the currency; 0 is one that was not filled in. */
function toAmount(smallest: number | null, currency: string | null): string | null {
  if (smallest === null || smallest === 0) return null;
  const behind = digits.get(currency ?? '') ?? 2;
  const sign = smallest < 0 ? '-' : '';
  const padded = String(Math.abs(smallest)).padStart(behind + 1, '0');
  return sign + (behind === 0 ? padded : `${padded.slice(0, -behind)}.${padded.slice(-behind)}`);
}

/** Digits behind the point where ISO 4217 has other than two; what runtimes know is how prices are usually shown. */
const digits = new Map<string, number>([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG'].map((code) => [code, 0] as const),
  ...['RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);
