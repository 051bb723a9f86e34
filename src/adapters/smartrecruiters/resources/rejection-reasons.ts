import type { PartialRecord } from '../../../domain/records.ts';
import type { Decoded } from '../../../http/decode/contract.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { createDictionary, joined } from '../client/dictionary.ts';
import { type ReasonKind, toReason } from '../mapping/application-assignments.ts';
import { contentOf } from '../mapping/values.ts';

const reasonRow = object({ id, label: textOrNull });

/** `GET /configuration/rejection-reasons` and `/configuration/withdrawal-reasons`, which have no pages. */
export function rejectionReasons(api: Api): Resource<'RejectionReason'> {
  const readAll = async (scope: RequestScope) => {
    const both = await Promise.all([
      readReasons(api, 'rejection', scope),
      readReasons(api, 'withdrawal', scope),
    ]);
    return joined(both);
  };
  return createDictionary('RejectionReason', ['name', 'side', 'remoteData'], readAll, 2);
}

async function readReasons(
  api: Api,
  kind: ReasonKind,
  scope: RequestScope,
): Promise<Decoded<readonly PartialRecord<'RejectionReason'>[]>> {
  const decode = contentOf((remoteData) => ({ ...toReason(kind, reasonRow(remoteData)), remoteData }));
  return api.getRowsOnce(`/configuration/${kind}-reasons`, decode, scope);
}
