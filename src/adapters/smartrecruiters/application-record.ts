import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { idOrNull, nullable, object } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { requireKey } from './by-id.ts';
import { pathPart } from './keys.ts';
import { ofPairs, type Pair, pathOf } from './pairs.ts';

const readApplicationId = object({ applicationId: nullable(pathPart) });

/** The pair's own record, which has its UUID or, in older answers, has not; asked for once in a client request. */
export async function readRecord(api: Api, pair: Pair, scope: RequestScope) {
  return api.getOnce(pathOf(pair), (raw) => ({ raw, ...readApplicationId(raw) }), scope);
}

const readCreated = object({ createDate: dateTimeOrNull, profileId: idOrNull, jobId: idOrNull });

async function readCreatedAt(
  api: Api,
  applicationId: string,
  { candidateId, jobId }: Pair,
  scope: RequestScope,
): Promise<string | null> {
  const path = `/job-applications-api/v202112/job-applications/${applicationId}`;
  const read = (raw: unknown) => {
    const created = readCreated(raw);
    // It does not tell its own id, but whose application it is.
    requireKey(candidateId, created.profileId ?? candidateId, '.profileId');
    requireKey(jobId, created.jobId ?? jobId, '.jobId');
    return created;
  };
  return (await api.get(path, [], read, scope)).createDate;
}

export function record(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['remoteData'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const { raw } = await readRecord(api, pair, scope);
        return { item: { type: 'Application', remoteId: pair.key, remoteData: raw } };
      }),
  };
}

/** Only the UUID of the pair's own record leads on to the day of the application. */
export function made(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['appliedAt', 'createdAt'],
    idsPerCall: 1,
    calls: 2,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const { applicationId } = await readRecord(api, pair, scope);
        const at = applicationId ? await readCreatedAt(api, applicationId, pair, scope) : null;
        return { item: { type: 'Application', remoteId: pair.key, appliedAt: at, createdAt: at } };
      }),
  };
}
