import type { PartialRecord } from '../../../domain/records.ts';
import { object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { isPathSegment } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';

const note = object({ content: textOrNull });

/** A job has at most one note. A note has no id of its own: `remoteId` is the job's id. */
export function jobNotes(api: Api): Resource<'JobNote'> {
  return {
    parseRemoteId: (jobId) => (isPathSegment(jobId) ? { type: 'JobNote', remoteId: jobId, jobId } : null),
    fieldGroups: [
      fieldGroup<'JobNote'>(['jobId', 'body', 'remoteData'], async (jobId, scope) => ({
        item: await readJobNote(api, jobId, scope),
      })),
    ],
  };
}

/** `GET /jobs/{id}/note`; 404 if there is none. */
export async function readJobNote(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<PartialRecord<'JobNote'>> {
  const { raw, content } = await api.get(
    `/jobs/${jobId}/note`,
    [],
    (body) => ({ raw: body, ...note(body) }),
    scope,
  );
  return { type: 'JobNote', remoteId: jobId, jobId, body: content, remoteData: raw };
}
