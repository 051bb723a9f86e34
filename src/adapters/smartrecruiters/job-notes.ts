import type { Read } from '../../domain/records.ts';
import { object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { oneByOne } from './by-id.ts';
import { isPathPart } from './keys.ts';

const readNote = object({ content: textOrNull });

/** A job has one note at most, without a key of its own: it has the job's. */
export function jobNotes(api: Api): Resource<'JobNote'> {
  return {
    readKey: (key) => (isPathPart(key) ? { type: 'JobNote', remoteId: key, jobId: key } : null),
    parts: [
      {
        fields: ['jobId', 'body', 'remoteData'],
        idsPerCall: 1,
        calls: 1,
        getMany: (ids, _fields, caller) =>
          oneByOne(ids, async (jobId) => ({ item: await readJobNote(api, jobId, caller) })),
      },
    ],
  };
}

/** `GET /jobs/{id}/note`; 404 where there is none. */
export async function readJobNote(api: Api, jobId: string, caller: Caller): Promise<Read<'JobNote'>> {
  const { raw, content } = await api.get(
    `/jobs/${jobId}/note`,
    [],
    (body) => ({ raw: body, ...readNote(body) }),
    caller,
  );
  return { type: 'JobNote', remoteId: jobId, jobId, body: content, remoteData: raw };
}
