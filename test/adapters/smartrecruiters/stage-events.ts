import type { ApplicationFacts, Dataset } from '../../../src/sandbox/model.ts';
import type { ExpectedRecord, ProviderView } from '../expected/provider-view.ts';

/** An application's stage events by `remoteId`, oldest first: the application, its stages, its end. */
export function toStageEvents(
  application: ApplicationFacts,
  { jobs, stageEvents }: Dataset,
  remoteId: ProviderView['remoteId'],
): ReadonlyMap<string, ExpectedRecord<'StageEvent'>> {
  const { key, appliedAt, isProspect, job } = application;
  const stages = jobs.find((each) => each.key === job)?.stages ?? [];
  const nameOf = (stage: number | null) => stages.find((each) => each.key === stage)?.name ?? null;
  const arrival = { stageName: isProspect ? 'LEAD' : 'NEW', enteredAt: appliedAt };
  const now = currentStageOf(application, nameOf(application.stage));
  const changes: { readonly stageName: string; readonly enteredAt: string | null }[] = [arrival];
  if (now !== arrival.stageName) {
    for (const { stage, enteredAt } of stageEvents.filter((each) => each.application === key))
      changes.push({ stageName: nameOf(stage) ?? 'NEW', enteredAt });
    if (changes.at(-1)?.stageName !== now)
      changes.push({ stageName: now, enteredAt: lastChangeOf(application) });
  }
  const applicationId = remoteId('Application', key);
  const all = inOrder(changes).map((change, index, { [index + 1]: next, length }) => {
    const exitedAt = next?.enteredAt ?? null;
    const event = {
      ...change,
      applicationId,
      stageId: null,
      exitedAt,
      days: daysBetween(change.enteredAt, exitedAt),
      isCurrent: index === length - 1,
      createdAt: null,
      updatedAt: null,
    };
    return [`${applicationId}:${index + 1}`, event] as const;
  });
  return new Map(all);
}

/** The sub-status; the word for the status if there is none. */
function currentStageOf({ status, isProspect }: ApplicationFacts, stageName: string | null): string {
  if (typeof status !== 'string') return status.unknown;
  if (status !== 'ACTIVE') return status;
  return isProspect ? 'LEAD' : (stageName ?? 'NEW');
}

function lastChangeOf({ rejectedAt, lastActivityAt, updatedAt }: ApplicationFacts): string {
  return rejectedAt ?? lastActivityAt ?? updatedAt;
}

/** Sorts by date. A change without a date follows the one before it. */
function inOrder<Change extends { readonly enteredAt: string | null }>(changes: readonly Change[]): Change[] {
  const dates = changes.map(
    (_, index) =>
      changes.slice(0, index + 1).findLast(({ enteredAt }) => enteredAt !== null)?.enteredAt ?? '',
  );
  return changes
    .map((change, index) => ({ change, date: dates[index] ?? '' }))
    .toSorted((one, other) => Date.parse(one.date) - Date.parse(other.date))
    .map(({ change }) => change);
}

function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
