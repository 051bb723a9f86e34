import type { PayRange } from '../../../domain/values.ts';
import { idOrNull, integerOrNull, object, textOrNull } from '../../../http/decode/shape.ts';

const payRangeRow = object({
  id: idOrNull,
  job_post_id: idOrNull,
  pay_input_id: idOrNull,
  currency_type: textOrNull,
  min_cents: integerOrNull,
  max_cents: integerOrNull,
});

/** `GET /v3/pay_input_ranges`: the ranges of job posts and of pay inputs. */
export const payRangeList = { path: '/v3/pay_input_ranges', row: payRangeRow };

export function toPayRange(row: ReturnType<typeof payRangeRow>): PayRange {
  const currency = row.currency_type;
  return {
    remoteId: row.id,
    payInputId: row.pay_input_id,
    postId: row.job_post_id,
    min: toAmount(row.min_cents, currency),
    max: toAmount(row.max_cents, currency),
    currency,
  };
}

/** Amounts are in the smallest unit of the currency; 0 is an amount that was not filled in. */
export function toAmount(smallest: number | null, currency: string | null): string | null {
  if (smallest === null || smallest === 0) return null;
  const decimals = minorUnits.get(currency ?? '') ?? 2;
  const sign = smallest < 0 ? '-' : '';
  const padded = String(Math.abs(smallest)).padStart(decimals + 1, '0');
  return sign + (decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`);
}

/**
 * Minor units of ISO 4217, the number of decimals, of the currencies that do not have two. `Intl` is not used: it knows
 * how prices are usually displayed, which differs.
 */
const minorUnits = new Map<string, number>([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG'].map((code) => [code, 0] as const),
  ...['RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);
