import type { Read } from '../../domain/records.ts';
import { dateOrNull, dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
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
    readKey: (key) => {
      const parts = readOpeningKey(key);
      return parts && { type: 'Opening', remoteId: key, jobId: parts.jobId };
    },
    parts: [
      {
        fields: ['code', 'openedAt', 'targetStartOn', 'jobId', 'remoteData'],
        idsPerCall: 1,
        calls: 1,
        getMany: (keys, _fields, caller) =>
          oneByOne(keys, async (key) => {
            const parts = readOpeningKey(key);
            if (parts === null) return null;
            const path = `/jobs/${parts.jobId}/positions/${parts.positionId}`;
            const item = await api.get(
              path,
              [],
              keyed(key, (raw) => toOpening(parts.jobId, raw)),
              caller,
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
  caller: Caller,
): Promise<readonly Read<'Opening'>[]> {
  const read = object({ content: listOrNone((raw) => toOpening(jobId, raw)) });
  return (await api.get(`/jobs/${jobId}/positions`, [], read, caller)).content;
}

function toOpening(jobId: string, remoteData: unknown): Read<'Opening'> {
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
