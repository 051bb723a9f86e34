import type { PartialRecord } from '../../domain/records.ts';
import { dateOrNull, dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { keyed, oneByOne } from './by-id.ts';
import { openingKey, readOpeningKey } from './keys.ts';
import { listOrNone } from './values.ts';

const position = object({
  id,
  positionId: textOrNull,
  positionOpenDate: dateTimeOrNull,
  targetStartDate: dateOrNull,
});

/** `GET /jobs/{id}/positions`: they can be listed by job only. The words of their status are not documented. */
export function openings(api: Api): Resource<'Opening'> {
  return {
    parseRemoteId: (key) => {
      const fieldGroups = readOpeningKey(key);
      return fieldGroups && { type: 'Opening', remoteId: key, jobId: fieldGroups.jobId };
    },
    fieldGroups: [
      {
        fields: ['code', 'openedAt', 'targetStartOn', 'jobId', 'remoteData'],
        idsPerCall: 1,
        calls: 1,
        getMany: (keys, _fields, scope) =>
          oneByOne(keys, async (key) => {
            const fieldGroups = readOpeningKey(key);
            if (fieldGroups === null) return null;
            const path = `/jobs/${fieldGroups.jobId}/positions/${fieldGroups.positionId}`;
            const item = await api.get(
              path,
              [],
              keyed(key, (raw) => toOpening(fieldGroups.jobId, raw)),
              scope,
            );
            return { item };
          }),
      },
    ],
  };
}

export async function readPositions(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Opening'>[]> {
  const read = object({ content: listOrNone((raw) => toOpening(jobId, raw)) });
  return (await api.get(`/jobs/${jobId}/positions`, [], read, scope)).content;
}

function toOpening(jobId: string, remoteData: unknown): PartialRecord<'Opening'> {
  const row = position(remoteData);
  return {
    type: 'Opening',
    remoteId: openingKey(jobId, row.id),
    code: row.positionId,
    openedAt: row.positionOpenDate,
    targetStartOn: row.targetStartDate,
    jobId,
    remoteData,
  };
}
