import type { PartialRecord } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { oneByOne } from './by-id.ts';
import { applicationKey, readStageEventKey, stageEventKey } from './keys.ts';
import { ofPairs, type Pair, pathOf } from './pairs.ts';
import { idsOf, listOrNone } from './values.ts';

const change = object({ changedOn: dateTimeOrNull, status: textOrNull, subStatus: textOrNull });
const readChanges = object({
  content: listOrNone((remoteData) => ({ ...change(remoteData), remoteData })),
});

type Change = ReturnType<typeof readChanges>['content'][number];

/** `GET …/status/history`, from the oldest change on; asked for once in a client request. */
async function readHistory(api: Api, pair: Pair, scope: RequestScope): Promise<readonly Change[]> {
  const { content } = await api.getOnce(`${pathOf(pair)}/status/history`, readChanges, scope);
  return oldestFirst(content);
}

/**
 * The order of the answer is not documented. The newest is taken to come first unless the moments say the contrary;
 * they decide, and a change whose moment is not told stays behind the one before it.
 */
function oldestFirst(told: readonly Change[]): readonly Change[] {
  const known = told.flatMap(({ changedOn }) => changedOn ?? []);
  const isAscending = (known[0] ?? '') < (known.at(-1) ?? '');
  let moment = '';
  return (isAscending ? told : told.toReversed())
    .map((each) => {
      moment = each.changedOn ?? moment;
      return { each, moment };
    })
    .toSorted((one, other) => (one.moment < other.moment ? -1 : Number(one.moment > other.moment)))
    .map(({ each }) => each);
}

/** What the changes of its status say of an application. */
export function history(api: Api): FieldGroup<'Application'> {
  return {
    fields: ['rejectedAt', 'stageEventIds'],
    idsPerCall: 1,
    calls: 1,
    getMany: (keys, _fields, scope) =>
      ofPairs(keys, async (pair) => {
        const changes = await readHistory(api, pair, scope);
        const rejection = changes.findLast(
          ({ status, changedOn }) => status === 'REJECTED' && changedOn !== null,
        );
        const sideloaded = toEvents(pair, changes);
        return {
          item: {
            type: 'Application',
            remoteId: pair.key,
            rejectedAt: rejection?.changedOn ?? null,
            stageEventIds: idsOf(sideloaded).toReversed(),
          },
          sideloaded,
        };
      }),
  };
}

/** Changes of status, as stays in what they changed to. */
export function stageEvents(api: Api): Resource<'StageEvent'> {
  return {
    parseRemoteId: (key) => {
      const pair = readStageEventKey(key);
      const applicationId = pair && applicationKey(pair.candidateId, pair.jobId);
      return pair && { type: 'StageEvent', remoteId: key, applicationId };
    },
    fieldGroups: [
      {
        fields: ['applicationId', 'stageName', 'enteredAt', 'exitedAt', 'days', 'isCurrent', 'remoteData'],
        idsPerCall: 1,
        calls: 1,
        getMany: (keys, _fields, scope) =>
          oneByOne(keys, async (key) => {
            const pair = readStageEventKey(key);
            if (pair === null) return null;
            const sideloaded = toEvents(pair, await readHistory(api, pair, scope));
            const item = sideloaded.find(({ remoteId }) => remoteId === key);
            return item === undefined ? null : { item, sideloaded };
          }),
      },
    ],
  };
}

function toEvents(
  { candidateId, jobId }: Pair,
  changes: readonly Change[],
): readonly PartialRecord<'StageEvent'>[] {
  return changes.map(({ changedOn, status, subStatus, remoteData }, index) => {
    const exitedAt = changes[index + 1]?.changedOn ?? null;
    return {
      type: 'StageEvent',
      remoteId: stageEventKey(candidateId, jobId, index + 1),
      applicationId: applicationKey(candidateId, jobId),
      stageName: subStatus ?? status,
      enteredAt: changedOn,
      exitedAt,
      days: changedOn === null || exitedAt === null ? null : wholeDays(changedOn, exitedAt),
      isCurrent: index === changes.length - 1,
      remoteData,
    };
  });
}

function wholeDays(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
