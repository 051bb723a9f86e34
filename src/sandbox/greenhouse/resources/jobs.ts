import type { JobFacts, JobStatus, Status, TeamMemberFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { hasOption, toCustomFields } from '../rows/custom-field-values.ts';
import { dates, flag, idIn, idIs, sameWords, textIs, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';
import { toWord } from '../rows/words.ts';

const toJobStatus = (status: Status<JobStatus>) =>
  toWord({ DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed' }, status);

export const jobs = defineResource<JobFacts>({
  path: 'jobs',
  from: (dataset) => dataset.jobs,
  columns: {
    name: ({ title }) => title,
    requisition_id: ({ code }) => code,
    notes: ({ key }) => (key % 4 === 0 ? '<p>Budget is <b>approved</b> &amp; signed.</p>' : null),
    confidential: ({ isConfidential }) => isConfidential,
    status: ({ status }) => toJobStatus(status),
    opened_at: ({ openedAt }) => openedAt,
    closed_at: ({ closedAt }) => closedAt,
    is_template: ({ isTemplate }) => isTemplate,
    copied_from_id: ({ key }) => (key % 5 === 2 ? toId('jobs', 1) : null),
    department_id: ({ department }) => toIdOrNull('departments', department),
    office_ids: ({ offices }) => offices.map((office) => toId('offices', office)),
    custom_fields: toCustomFields,
  },
  filters: {
    opened_at: dates('opened_at'),
    closed_at: dates('closed_at'),
    requisition_id: textIs('requisition_id'),
    department_id: idIs('department_id'),
    office_id: idIs('office_ids'),
    custom_field_option_id: hasOption('JOB'),
    confidential: flag('confidential'),
    status: wordIs('status', sameWords('open', 'draft', 'closed')),
  },
});

type MemberFacts = ChildFacts<TeamMemberFacts & { readonly key: number }>;

/** Exceeds the number of members of any team. */
const maxMembers = 50;

/** Lists one row per user and role. */
function membersOf(all: readonly JobFacts[]): MemberFacts[] {
  return childrenOf(all, ({ key, hiringTeam }) =>
    hiringTeam.map((member, index) => ({ ...member, key: key * maxMembers + index })),
  );
}

export const jobHiringManagers = defineResource<MemberFacts>({
  path: 'job_hiring_managers',
  from: (dataset) => membersOf(dataset.jobs).filter(({ role }) => role === 'HIRING_MANAGER'),
  columns: { user_id: ({ user }) => toId('users', user), job_id: ({ parent }) => toId('jobs', parent) },
  filters: { user_ids: idIn('user_id'), job_ids: idIn('job_id') },
});

export const jobOwners = defineResource<MemberFacts>({
  path: 'job_owners',
  from: (dataset) => membersOf(dataset.jobs).filter(({ role }) => role !== 'HIRING_MANAGER'),
  columns: {
    job_id: ({ parent }) => toId('jobs', parent),
    user_id: ({ user }) => toId('users', user),
    type: ({ role }) => role.toLowerCase(),
    responsible: ({ isResponsible }) => isResponsible,
  },
  filters: {
    user_ids: idIn('user_id'),
    job_ids: idIn('job_id'),
    type: wordIs('type', sameWords('sourcer', 'recruiter', 'coordinator')),
  },
});
