import type { PartialRecord } from '../../../domain/records.ts';
import { flagOrNull, id, nullable, object, text, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { createDictionary } from '../client/dictionary.ts';
import { contentOf, listOrNone } from '../mapping/values.ts';

const names = listOrNone(text);

/** Only these statuses have sub-statuses; stages are in this order. */
const processRow = object({
  id,
  name: textOrNull,
  active: flagOrNull,
  subStatuses: nullable(object({ IN_REVIEW: names, INTERVIEW: names, OFFERED: names })),
});
const processes = contentOf(toProcess);

/** `GET /configuration/hiring-processes`, which has no pages. The API does not say which job has which process. */
export function hiringProcesses(api: Api): Resource<'HiringProcess'> {
  return createDictionary('HiringProcess', ['name', 'isActive', 'stages', 'remoteData'], (scope) =>
    api.getRowsOnce('/configuration/hiring-processes', processes, scope),
  );
}

function toProcess(remoteData: unknown): PartialRecord<'HiringProcess'> {
  const { id, name, active, subStatuses } = processRow(remoteData);
  const stages = Object.entries(subStatuses ?? {}).flatMap(([remoteStatus, stageNames]) =>
    stageNames.map((stageName) => ({ name: stageName, remoteStatus })),
  );
  return { type: 'HiringProcess', remoteId: id, name, isActive: active, stages, remoteData };
}
