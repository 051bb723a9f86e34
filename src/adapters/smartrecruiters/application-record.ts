import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { idOrNull, nullable, object } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Part } from '../adapter.ts';
import type { Api } from './api.ts';
import { requireKey } from './by-id.ts';
import { pathPart } from './keys.ts';
import { ofPairs, type Pair, pathOf } from './pairs.ts';

const readApplicationId = object({ applicationId: nullable(pathPart) });

/** The pair's own record, which has its UUID or, in older answers, has not; asked for once in a client request. */
export async function readRecord(api: Api, pair: Pair, caller: Caller) {
  return api.getOnce(pathOf(pair), (raw) => ({ raw, ...readApplicationId(raw) }), caller);
}

const readCreated = object({ createDate: dateTimeOrNull, profileId: idOrNull, jobId: idOrNull });

async function readCreatedAt(
  api: Api,
  applicationId: string,
  { candidateId, jobId }: Pair,
  caller: Caller,
): Promise<string | null> {
  const path = `/job-applications-api/v202112/job-applications/${applicationId}`;
  const read = (raw: unknown) => {
    const created = readCreated(raw);
    // It does not tell its own id, but whose application it is.
    requireKey(candidateId, created.profileId ?? candidateId, '.profileId');
    requireKey(jobId, created.jobId ?? jobId, '.jobId');
    return created;
  };
  return (await api.get(path, [], read, caller)).createDate;
}

export function record(api: Api): Part<'Application'> {
  return {
    fields: ['remoteData'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const { raw } = await readRecord(api, pair, caller);
        return { item: { type: 'Application', remoteId: pair.key, remoteData: raw } };
      }),
  };
}

/** Only the UUID of the pair's own record leads on to the day of the application. */
export function made(api: Api): Part<'Application'> {
  return {
    fields: ['appliedAt', 'createdAt'],
    idsPerCall: 1,
    calls: 2,
    getMany: (keys, _fields, caller) =>
      ofPairs(keys, async (pair) => {
        const { applicationId } = await readRecord(api, pair, caller);
        const at = applicationId ? await readCreatedAt(api, applicationId, pair, caller) : null;
        return { item: { type: 'Application', remoteId: pair.key, appliedAt: at, createdAt: at } };
      }),
  };
}
