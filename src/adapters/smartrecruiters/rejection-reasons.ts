import type { PartialRecord } from '../../domain/records.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { type ReasonKind, toReason } from './assignments.ts';
import { toDictionary } from './dictionary.ts';
import { listOrNone } from './values.ts';

const row = object({ id, label: textOrNull });

/** `GET /configuration/rejection-reasons` and `/configuration/withdrawal-reasons`, whole. */
export function rejectionReasons(api: Api): Resource<'RejectionReason'> {
  const readAll = async (scope: RequestScope) => {
    const both = await Promise.all([
      readReasons(api, 'rejection', scope),
      readReasons(api, 'withdrawal', scope),
    ]);
    return both.flat();
  };
  return toDictionary(['name', 'side', 'remoteData'], readAll, 2);
}

async function readReasons(
  api: Api,
  kind: ReasonKind,
  scope: RequestScope,
): Promise<readonly PartialRecord<'RejectionReason'>[]> {
  const read = object({
    content: listOrNone((remoteData) => ({ ...toReason(kind, row(remoteData)), remoteData })),
  });
  return (await api.getOnce(`/configuration/${kind}-reasons`, read, scope)).content;
}
