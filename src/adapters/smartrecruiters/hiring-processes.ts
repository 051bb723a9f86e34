import type { PartialRecord } from '../../domain/records.ts';
import { flagOrNull, id, nullable, object, text, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { toDictionary } from './dictionary.ts';
import { listOrNone } from './values.ts';

const names = listOrNone(text);

/** Only these statuses have sub-statuses, in this order. */
const row = object({
  id,
  name: textOrNull,
  active: flagOrNull,
  subStatuses: nullable(object({ IN_REVIEW: names, INTERVIEW: names, OFFERED: names })),
});
const read = object({ content: listOrNone(toProcess) });

/** `GET /configuration/hiring-processes`, whole. Which job has which is told nowhere. */
export function hiringProcesses(api: Api): Resource<'HiringProcess'> {
  return toDictionary(['name', 'isActive', 'stages', 'remoteData'], (scope) => readProcesses(api, scope));
}

async function readProcesses(
  api: Api,
  scope: RequestScope,
): Promise<readonly PartialRecord<'HiringProcess'>[]> {
  return (await api.getOnce('/configuration/hiring-processes', read, scope)).content;
}

function toProcess(remoteData: unknown): PartialRecord<'HiringProcess'> {
  const { id, name, active, subStatuses } = row(remoteData);
  const stages = Object.entries(subStatuses ?? {}).flatMap(([remoteStatus, stageNames]) =>
    stageNames.map((stageName) => ({ name: stageName, remoteStatus })),
  );
  return { type: 'HiringProcess', remoteId: id, name, isActive: active, stages, remoteData };
}
