import type { ApprovalFlowFacts, JobFacts, OfferFacts, UserFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { compareInstants, dayMs, toInstant } from '../time.ts';
import { type Decision, drawGroups } from './approver-groups.ts';

export interface ApprovalContext {
  readonly users: readonly UserFacts[];
  readonly jobs: readonly JobFacts[];
  readonly offers: readonly OfferFacts[];
  /** The job of each application. */
  readonly jobOf: ReadonlyMap<number, number | null>;
}

interface Subject extends Pick<ApprovalFlowFacts, 'kind' | 'job' | 'offer' | 'createdAt' | 'state'> {
  readonly isAsked: boolean;
}

/** Creates the approval flows of jobs and offers, in chronological order. */
export function createApprovalFlows(
  profile: DatasetProfile,
  approvable: ApprovalContext,
): ApprovalFlowFacts[] {
  const random = createRandom(profile.seed + 25);
  const people = approvable.users.filter(({ isServiceAccount }) => !isServiceAccount).map(({ key }) => key);
  const keys = { group: 1, approver: 1 };
  return [
    ...approvable.jobs.flatMap((job) => subjectsOfJob(random, profile, job)),
    ...approvable.offers.flatMap((offer) => subjectsOfOffer(random, offer, approvable.jobOf)),
  ]
    .filter(({ kind }) => profile.activity.approvalKinds.includes(kind))
    .sort((a, b) => compareInstants(a.createdAt, b.createdAt) || a.job - b.job)
    .map(({ isAsked, ...subject }, index) => {
      const version = random.pick([1, 1, 1, 2, 3]);
      const isSequential = random.chance(0.6);
      const decision: Decision = {
        state: isAsked ? subject.state : null,
        isSequential,
        quorum: profile.activity.hasQuorums ? null : isSequential || index % 2 === 0 ? 'ANY' : 'ALL',
        version,
        since: Date.parse(subject.createdAt),
      };
      const groups = drawGroups(random, people, decision, keys);
      const moments = groups.flatMap(({ approvers }) => approvers.map(({ resolvedAt }) => resolvedAt ?? ''));
      return {
        key: index + 1,
        ...subject,
        updatedAt: [subject.createdAt, ...moments].toSorted().at(-1) ?? subject.createdAt,
        isSequential,
        version,
        requestedBy: isAsked ? random.pick(people) : null,
        groups,
      };
    });
}

/** Flows of a job. A draft job is not yet approved; any other job is. */
function subjectsOfJob(random: Random, { activity }: DatasetProfile, job: JobFacts): Subject[] {
  const { key, createdAt, status } = job;
  const isDraft = status === 'DRAFT';
  const state = isDraft ? random.pick(['PENDING', 'REJECTED', null] as const) : 'APPROVED';
  const subject: Omit<Subject, 'kind'> = { job: key, offer: null, createdAt, state, isAsked: state !== null };
  const later = toInstant(Date.parse(createdAt) + dayMs);
  const flows: Subject[] = [
    ...(random.chance(0.6) ? [{ ...subject, kind: 'OPEN_JOB' as const }] : []),
    ...(random.chance(0.45) ? [{ ...subject, kind: 'OFFER_JOB' as const, createdAt: later }] : []),
  ];
  // The template for the flows of the job's offers, which is never requested itself.
  if (activity.hasAccountDetails && random.chance(0.25))
    flows.push({ ...subject, kind: 'OFFER', state: null, isAsked: false });
  return flows;
}

function subjectsOfOffer(random: Random, offer: OfferFacts, jobOf: ApprovalContext['jobOf']): Subject[] {
  const job = jobOf.get(offer.application) ?? null;
  const state = stateOf(random, offer);
  const isAlways = offer.status === 'PENDING_APPROVAL' || offer.status === 'APPROVAL_REJECTED';
  if (job === null || !(isAlways || random.chance(0.14))) return [];
  return [
    { kind: 'OFFER', job, offer: offer.key, createdAt: offer.createdAt, state, isAsked: state !== null },
  ];
}

/** State of an offer's flow. Sent offers have been approved. */
function stateOf(random: Random, { status }: OfferFacts): ApprovalFlowFacts['state'] {
  if (status === 'PENDING_APPROVAL') return 'PENDING';
  if (status === 'APPROVAL_REJECTED') return 'REJECTED';
  return status === 'DRAFT' ? random.pick(['PENDING', 'PENDING', 'REJECTED', null] as const) : 'APPROVED';
}
