import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { idOrNull, nullable, object } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Api } from './api.ts';
import { type ApplicationPair, applicationPath } from './application-pairs.ts';
import { requireId } from './by-id.ts';
import { pathSegment } from './ids.ts';

const applicationRow = object({ applicationId: nullable(pathSegment) });

/**
 * The application's own row, read once in each client request. It has the application’s UUID, which older
 * answers lack.
 */
export async function readApplicationRow(api: Api, pair: ApplicationPair, scope: RequestScope) {
  return api.getOnce(applicationPath(pair), (raw) => ({ raw, ...applicationRow(raw) }), scope);
}

const creation = object({ createDate: dateTimeOrNull, profileId: idOrNull, jobId: idOrNull });

/** When the application with this UUID was made: only the Job Applications API has it. */
export async function readCreatedAt(
  api: Api,
  applicationId: string,
  { candidateId, jobId }: ApplicationPair,
  scope: RequestScope,
): Promise<string | null> {
  const path = `/job-applications-api/v202112/job-applications/${applicationId}`;
  const decode = (raw: unknown) => {
    const created = creation(raw);
    // The response lacks the UUID, but names candidate and job.
    requireId(candidateId, created.profileId ?? candidateId, '.profileId');
    requireId(jobId, created.jobId ?? jobId, '.jobId');
    return created;
  };
  return (await api.get(path, [], decode, scope)).createDate;
}
