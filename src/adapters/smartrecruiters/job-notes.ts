import type { PartialRecord } from '../../domain/records.ts';
import { object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { oneByOne } from './by-id.ts';
import { isPathPart } from './keys.ts';

const readNote = object({ content: textOrNull });

/** A job has one note at most, without a key of its own: it has the job's. */
export function jobNotes(api: Api): Resource<'JobNote'> {
  return {
    parseRemoteId: (key) => (isPathPart(key) ? { type: 'JobNote', remoteId: key, jobId: key } : null),
    fieldGroups: [
      {
        fields: ['jobId', 'body', 'remoteData'],
        idsPerCall: 1,
        calls: 1,
        getMany: (ids, _fields, scope) =>
          oneByOne(ids, async (jobId) => ({ item: await readJobNote(api, jobId, scope) })),
      },
    ],
  };
}

/** `GET /jobs/{id}/note`; 404 where there is none. */
export async function readJobNote(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<PartialRecord<'JobNote'>> {
  const { raw, content } = await api.get(
    `/jobs/${jobId}/note`,
    [],
    (body) => ({ raw: body, ...readNote(body) }),
    scope,
  );
  return { type: 'JobNote', remoteId: jobId, jobId, body: content, remoteData: raw };
}
