import { hiringProcesses, type Phase } from '../dataset/stages.ts';
import type { ApplicationFacts, JobFacts, JobStatus, OfferStatus, Status } from '../model.ts';

export const candidateStatuses = [
  'LEAD',
  'NEW',
  'IN_REVIEW',
  'INTERVIEW',
  'OFFERED',
  'HIRED',
  'REJECTED',
  'WITHDRAWN',
  'TRANSFERRED',
];
export const jobStatuses = ['CREATED', 'SOURCING', 'FILLED', 'INTERVIEW', 'OFFER', 'CANCELLED', 'ON_HOLD'];
export const postingStatuses = ['PUBLIC', 'INTERNAL', 'NOT_PUBLISHED', 'PRIVATE'];
export const offerStatuses = [
  'CREATED',
  'PENDING_APPROVAL',
  'APPROVED',
  'NOT_APPROVED',
  'PENDING_ACCEPTANCE',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'ABANDONED',
];

const jobWords: Readonly<Record<Exclude<JobStatus, 'OPEN'>, string>> = {
  DRAFT: 'CREATED',
  ON_HOLD: 'ON_HOLD',
  FILLED: 'FILLED',
  CANCELLED: 'CANCELLED',
  CLOSED: 'OTHER',
};
const openWords = ['SOURCING', 'INTERVIEW', 'OFFER'] as const;

const offerWords: Readonly<Record<OfferStatus, string>> = {
  DRAFT: 'CREATED',
  PENDING_APPROVAL: 'PENDING_APPROVAL',
  APPROVED: 'APPROVED',
  APPROVAL_REJECTED: 'NOT_APPROVED',
  SENT: 'PENDING_ACCEPTANCE',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'NOT_ACCEPTED',
  WITHDRAWN: 'ABANDONED',
  SUPERSEDED: 'ABANDONED',
};

/** SmartRecruiters tells the open jobs apart by how far their candidates are; the data set does not. */
export function jobStatusOf({ key, status }: JobFacts): string {
  if (status === 'OPEN') return openWords[key % openWords.length] ?? openWords[0];
  return typeof status === 'string' ? jobWords[status] : status.unknown;
}

/** How many jobs are published, and where. */
export function postingStatusOf({ status, isConfidential }: JobFacts): string {
  if (status !== 'OPEN') return 'NOT_PUBLISHED';
  return isConfidential ? 'PRIVATE' : 'PUBLIC';
}

export function offerStatusOf(status: Status<OfferStatus>): string {
  return typeof status === 'string' ? offerWords[status] : status.unknown;
}

const phases: ReadonlyMap<string, Phase> = new Map(
  hiringProcesses.flatMap(({ stages }) => stages.map(({ name, phase }) => [name, phase])),
);

export interface Standing {
  readonly status: string;
  /** Only under IN_REVIEW, INTERVIEW and OFFERED. */
  readonly subStatus: string | null;
}

/** Where in the process an application stands. */
export function standingOf({ status, isProspect, stage }: ApplicationFacts, { stages }: JobFacts): Standing {
  if (typeof status !== 'string') return { status: status.unknown, subStatus: null };
  if (status !== 'ACTIVE') return { status, subStatus: null };
  if (isProspect) return { status: 'LEAD', subStatus: null };
  const position = stages.findIndex(({ key }) => key === stage);
  const name = stages[position]?.name;
  if (name === undefined) return { status: 'NEW', subStatus: null };
  return { status: phases.get(name) ?? phaseAt(position, stages.length), subStatus: name };
}

/** For stages that a test adds. */
function phaseAt(position: number, count: number): Phase {
  if (position === count - 1) return 'OFFERED';
  return position < count / 2 ? 'IN_REVIEW' : 'INTERVIEW';
}
