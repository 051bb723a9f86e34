import type { ApplicationFacts } from '../../model.ts';
import { assignmentOf, type Denials } from '../http/access.ts';
import { type Json, present, unpaged } from '../http/json.ts';
import { type Call, get, type Route } from '../http/route.ts';
import type { Assignment } from '../tables/company.ts';
import { type StatusPair, statusPairOf } from './application-statuses.ts';

const deniedHistory: Denials = {
  candidate: { status: 403, code: 'NO_ACCESS_TO_CANDIDATE' },
  job: { status: 403, code: 'NO_ACCESS_TO_JOB' },
};

/** The changes of an application's status. */
export const stageEventRoutes: readonly Route[] = [
  get(
    '/candidates/{candidateId}/jobs/{jobId}/status/history',
    ['candidates_read', 'candidate_status_read'],
    {},
    (call) => unpaged(statusHistoryOf(call, assignmentOf(call, deniedHistory))),
  ),
];

interface Change extends StatusPair {
  /** Null in backfilled history. */
  readonly changedOn: string | null;
}

/** Status changes from the application to the present. The order is not documented; here the newest comes first. */
function statusHistoryOf({ company }: Call, application: Assignment): Json[] {
  const job = company.jobs.at(application.job);
  const now = statusPairOf(application, job);
  const arrival: Change = {
    changedOn: application.appliedAt,
    status: application.isProspect ? 'LEAD' : 'NEW',
    subStatus: null,
  };
  const changes = [arrival];
  // A lead or a new application has no earlier statuses, whatever stage events the data set has.
  if (now.status !== arrival.status) {
    for (const { stage, enteredAt } of company.stageEventsOf(application))
      changes.push({ changedOn: enteredAt, ...statusPairOf(inStage(application, stage), job) });
    const last = changes.at(-1);
    if (last?.status !== now.status || last.subStatus !== now.subStatus)
      changes.push({ changedOn: lastChangeOf(application), ...now });
  }
  return changes
    .toReversed()
    .map(({ changedOn, status, subStatus }) => present({ changedOn, status, subStatus, actions: {} }));
}

function inStage(application: ApplicationFacts, stage: number): ApplicationFacts {
  return { ...application, status: 'ACTIVE', isProspect: false, stage };
}

function lastChangeOf({ rejectedAt, lastActivityAt, updatedAt }: ApplicationFacts): string {
  return rejectedAt ?? lastActivityAt ?? updatedAt;
}
