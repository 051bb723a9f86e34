import type { PartialRecord } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { type ApplicationPair, applicationPath } from '../client/application-pairs.ts';
import { parseStageEventId, toApplicationId, toStageEventId } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { contentOf } from '../mapping/values.ts';

const change = object({ changedOn: dateTimeOrNull, status: textOrNull, subStatus: textOrNull });
const history = contentOf((remoteData) => ({ ...change(remoteData), remoteData }));

type Change = ReturnType<typeof history>[number];

/** Changes of an application's status. An event is the time in the status that the change led to. */
export function stageEvents(api: Api): Resource<'StageEvent'> {
  return {
    parseRemoteId: (id) => {
      const pair = parseStageEventId(id);
      const applicationId = pair && toApplicationId(pair.candidateId, pair.jobId);
      return pair && { type: 'StageEvent', remoteId: id, applicationId };
    },
    fieldGroups: [
      fieldGroup<'StageEvent'>(
        ['applicationId', 'stageName', 'enteredAt', 'exitedAt', 'days', 'isCurrent', 'remoteData'],
        async (id, scope) => {
          const pair = parseStageEventId(id);
          if (pair === null) return null;
          const { events } = await readStageEvents(api, pair, scope);
          const item = events.find(({ remoteId }) => remoteId === id);
          return item === undefined ? null : { item, sideloaded: events };
        },
      ),
    ],
  };
}

interface ApplicationHistory {
  /** The latest rejection with a date; null unless the application is rejected now. */
  readonly rejectedAt: string | null;
  /** Oldest first. */
  readonly events: readonly PartialRecord<'StageEvent'>[];
}

/** `GET …/status/history`, read once in each client request. */
export async function readStageEvents(
  api: Api,
  pair: ApplicationPair,
  scope: RequestScope,
): Promise<ApplicationHistory> {
  const content = await api.getOnce(`${applicationPath(pair)}/status/history`, history, scope);
  const changes = oldestFirst(content);
  const isRejected = changes.at(-1)?.status === 'REJECTED';
  const rejection = changes.findLast(({ status, changedOn }) => status === 'REJECTED' && changedOn !== null);
  return {
    rejectedAt: isRejected ? (rejection?.changedOn ?? null) : null,
    events: toEvents(pair, changes),
  };
}

/**
 * Sorts changes by date. The order of the response is not documented: it counts as newest first, unless the first date is
 * before the last one. This decides between changes of the same date; a change without a date follows the one before it.
 */
function oldestFirst(changes: readonly Change[]): readonly Change[] {
  const dates = changes.flatMap(({ changedOn }) => changedOn ?? []);
  const isAscending = (dates[0] ?? '') < (dates.at(-1) ?? '');
  let date = '';
  return (isAscending ? changes : changes.toReversed())
    .map((each) => {
      date = each.changedOn ?? date;
      return { each, date };
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .map(({ each }) => each);
}

function toEvents(
  { candidateId, jobId }: ApplicationPair,
  changes: readonly Change[],
): readonly PartialRecord<'StageEvent'>[] {
  return changes.map(({ changedOn, status, subStatus, remoteData }, index) => {
    const exitedAt = changes[index + 1]?.changedOn ?? null;
    return {
      type: 'StageEvent',
      remoteId: toStageEventId(candidateId, jobId, index + 1),
      applicationId: toApplicationId(candidateId, jobId),
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
