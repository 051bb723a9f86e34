import { hiringProcesses, type Phase } from '../../dataset/jobs/hiring-processes.ts';
import type { ApplicationFacts, JobFacts } from '../../model.ts';

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

const phases: ReadonlyMap<string, Phase> = new Map(
  hiringProcesses.flatMap(({ stages }) => stages.map(({ name, phase }) => [name, phase])),
);

export interface StatusPair {
  readonly status: string;
  /** Set only for IN_REVIEW, INTERVIEW and OFFERED. */
  readonly subStatus: string | null;
}

/** Derives the provider's status and sub-status of an application. */
export function statusPairOf(
  { status, isProspect, stage }: ApplicationFacts,
  { stages }: JobFacts,
): StatusPair {
  if (typeof status !== 'string') return { status: status.unknown, subStatus: null };
  if (status !== 'ACTIVE') return { status, subStatus: null };
  if (isProspect) return { status: 'LEAD', subStatus: null };
  const position = stages.findIndex(({ key }) => key === stage);
  const name = stages[position]?.name;
  if (name === undefined) return { status: 'NEW', subStatus: null };
  return { status: phases.get(name) ?? phaseAt(position, stages.length), subStatus: name };
}

/** Phase of a stage that is not part of a hiring process, as tests add them. */
function phaseAt(position: number, count: number): Phase {
  if (position === count - 1) return 'OFFERED';
  return position < count / 2 ? 'IN_REVIEW' : 'INTERVIEW';
}
