import type { JobFacts, StageFacts, TeamMemberFacts } from '../../model.ts';
import { hasOption, toCustomFields } from '../custom-fields.ts';
import { dates, flag, idIn, idIs, sameWords, textIs, wordIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';
import { toJobStatus } from '../words.ts';

const jobs = defineResource<JobFacts>({
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

interface MemberItem extends RowFacts, TeamMemberFacts {
  readonly job: number;
}

/** No team has as many members. */
const mostMembers = 50;

/** A user with two roles has two rows. */
function membersOf(all: readonly JobFacts[]): MemberItem[] {
  return all.flatMap(({ key, createdAt, updatedAt, hiringTeam }) =>
    hiringTeam.map((member, index) => ({
      ...member,
      key: key * mostMembers + index,
      createdAt,
      updatedAt,
      job: key,
    })),
  );
}

const jobHiringManagers = defineResource<MemberItem>({
  path: 'job_hiring_managers',
  from: (dataset) => membersOf(dataset.jobs).filter(({ role }) => role === 'HIRING_MANAGER'),
  columns: { user_id: ({ user }) => toId('users', user), job_id: ({ job }) => toId('jobs', job) },
  filters: { user_ids: idIn('user_id'), job_ids: idIn('job_id') },
});

const jobOwners = defineResource<MemberItem>({
  path: 'job_owners',
  from: (dataset) => membersOf(dataset.jobs).filter(({ role }) => role !== 'HIRING_MANAGER'),
  columns: {
    job_id: ({ job }) => toId('jobs', job),
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

interface StageItem extends RowFacts, StageFacts {
  readonly job: number;
  readonly sortOrder: number;
}

const jobInterviewStages = defineResource<StageItem>({
  path: 'job_interview_stages',
  from: (dataset) =>
    dataset.jobs.flatMap(({ key, createdAt, updatedAt, stages }) =>
      stages.map((stage, sortOrder) => ({ ...stage, createdAt, updatedAt, job: key, sortOrder })),
    ),
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    sort_order: ({ sortOrder }) => sortOrder,
    name: ({ name }) => name,
    active: ({ isActive }) => isActive,
  },
  filters: { job_ids: idIn('job_id'), active: flag('active') },
});

export const jobResources = [jobs, jobHiringManagers, jobOwners, jobInterviewStages];
