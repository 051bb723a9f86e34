import { requireConfiguration } from '../http/access.ts';
import { type Json, unpaged } from '../http/json.ts';
import { type Call, get, type Route } from '../http/route.ts';

const scopes = ['configuration_read'];

/** The reasons for a rejection and for a withdrawal: two lists, neither of them paged. */
export const rejectionReasonRoutes: readonly Route[] = [
  get('/configuration/rejection-reasons', scopes, {}, (call) =>
    unpaged(reasonsOf(call, (side) => side !== 'BY_CANDIDATE')),
  ),

  get('/configuration/withdrawal-reasons', scopes, {}, (call) =>
    unpaged(reasonsOf(call, (side) => side === 'BY_CANDIDATE')),
  ),
];

function reasonsOf(call: Call, includes: (side: string) => boolean): Json[] {
  requireConfiguration(call);
  const { dataset, reasons } = call.company;
  return dataset.rejectionReasons
    .filter(({ side }) => includes(side))
    .map((reason) => ({ id: reasons.idOf(reason), label: reason.name }));
}
