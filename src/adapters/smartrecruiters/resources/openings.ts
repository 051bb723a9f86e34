import type { PartialRecord } from '../../../domain/records.ts';
import { dateOrNull, dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { recordWithId } from '../client/by-id.ts';
import { parseOpeningId, toOpeningId } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { contentOf } from '../mapping/values.ts';

const positionRow = object({
  id,
  positionId: textOrNull,
  positionOpenDate: dateTimeOrNull,
  targetStartDate: dateOrNull,
});

/** The provider's positions, listed by job only: `GET /jobs/{id}/positions`. The words of their status are not documented. */
export function openings(api: Api): Resource<'Opening'> {
  return {
    parseRemoteId: (id) => {
      const parsed = parseOpeningId(id);
      return parsed && { type: 'Opening', remoteId: id, jobId: parsed.jobId };
    },
    fieldGroups: [
      fieldGroup<'Opening'>(
        ['code', 'openedAt', 'targetStartOn', 'jobId', 'remoteData'],
        async (id, scope) => {
          const parsed = parseOpeningId(id);
          if (parsed === null) return null;
          const { jobId, positionId } = parsed;
          const decode = recordWithId(id, (raw) => toOpening(jobId, raw));
          return { item: await api.get(`/jobs/${jobId}/positions/${positionId}`, [], decode, scope) };
        },
      ),
    ],
  };
}

export async function readOpenings(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Opening'>[]> {
  return api.get(
    `/jobs/${jobId}/positions`,
    [],
    contentOf((raw) => toOpening(jobId, raw)),
    scope,
  );
}

function toOpening(jobId: string, remoteData: unknown): PartialRecord<'Opening'> {
  const row = positionRow(remoteData);
  return {
    type: 'Opening',
    remoteId: toOpeningId(jobId, row.id),
    code: row.positionId,
    openedAt: row.positionOpenDate,
    targetStartOn: row.targetStartDate,
    jobId,
    remoteData,
  };
}
