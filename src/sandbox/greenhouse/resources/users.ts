import type { Dataset, InterviewerTagFacts, JobPermissionFacts, UserFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { hasOption, toCustomFields } from '../rows/custom-field-values.ts';
import {
  customFilter,
  dates,
  flag,
  idIn,
  includesWhenTrue,
  readIds,
  textIn,
  textIs,
} from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

interface UserItem extends UserFacts {
  readonly tags: readonly InterviewerTagFacts[];
  readonly linkedCandidates: readonly number[];
}

export const users = defineResource<UserItem>({
  path: 'users',
  from: (dataset) =>
    dataset.users.map((user) => ({
      ...user,
      tags: dataset.interviewerTags.filter(({ key }) => user.interviewerTags.includes(key)),
      linkedCandidates: dataset.candidates
        .filter(({ linkedUsers }) => linkedUsers.includes(user.key))
        .map(({ key }) => key),
    })),
  columns: {
    first_name: ({ firstName }) => firstName,
    last_name: ({ lastName }) => lastName,
    // A service account has no address, which the provider expresses as an empty text.
    primary_email: ({ email }) => email ?? '',
    job_title: ({ title }) => title,
    agency_id: () => null,
    name: ({ firstName, lastName }) => `${firstName} ${lastName}`,
    deactivated: ({ isActive }) => !isActive,
    site_admin: ({ isSiteAdmin }) => isSiteAdmin,
    employee_id: ({ employeeId }) => employeeId,
    linked_candidate_ids: ({ linkedCandidates }) => linkedCandidates.map((key) => toId('candidates', key)),
    office_ids: ({ offices }) => offices.map((office) => toId('offices', office)),
    department_ids: ({ departments }) => departments.map((department) => toId('departments', department)),
    interviewer_tags: ({ tags }) =>
      tags.map(({ key, name }) => ({ id: toId('interviewer_tags', key), name })),
    emails: ({ email, isServiceAccount }) => (email === null ? (isServiceAccount ? null : []) : [email]),
    custom_fields: toCustomFields,
  },
  filters: {
    agency_ids: idIn('agency_id'),
    office_ids: idIn('office_ids'),
    department_ids: idIn('department_ids'),
    linked_candidate_ids: idIn('linked_candidate_ids'),
    interviewer_tag_ids: customFilter((text) => {
      const wanted = readIds(text);
      return (_row, { tags }) => tags.some(({ key }) => wanted.has(toId('interviewer_tags', key)));
    }),
    employee_ids: textIn('employee_id'),
    custom_field_option_id: hasOption('USER'),
    deactivated: flag('deactivated'),
    primary_email: textIs('primary_email'),
    external_office_id: customFilter((text, { offices }) => {
      const wanted = keysOf(offices, text);
      return (_row, user) => user.offices.some((office) => wanted.has(office));
    }),
    external_department_id: customFilter((text, { departments }) => {
      const wanted = keysOf(departments, text);
      return (_row, user) => user.departments.some((department) => wanted.has(department));
    }),
    show_service_accounts: includesWhenTrue(({ isServiceAccount }) => isServiceAccount, 'false'),
  },
});

function keysOf(units: Dataset['offices'] | Dataset['departments'], externalId: string): Set<number> {
  return new Set(units.filter((unit) => unit.externalId === externalId).map(({ key }) => key));
}

export const userEmails = defineResource<UserFacts>({
  path: 'user_emails',
  from: (dataset) => dataset.users.filter(({ email }) => email !== null),
  columns: {
    user_id: ({ key }) => toId('users', key),
    email: ({ email }) => email,
    verified: ({ key }) => key % 8 !== 0,
    verification_token_sent_at: ({ key, createdAt }) => (key % 8 === 0 ? createdAt : null),
  },
  filters: {
    user_ids: idIn('user_id'),
    email: textIn('email'),
    verified: flag('verified'),
    verification_token_sent_at: dates('verification_token_sent_at'),
  },
});

export const userJobPermissions = defineResource<JobPermissionFacts>({
  path: 'user_job_permissions',
  from: (dataset) => dataset.jobPermissions,
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    user_id: ({ user }) => toId('users', user),
    role_id: ({ role }) => toId('user_roles', role),
    automated: ({ isAutomated }) => isAutomated,
  },
  filters: { job_ids: idIn('job_id'), user_ids: idIn('user_id'), role_ids: idIn('role_id') },
});

export const interviewerTags = defineResource<InterviewerTagFacts>({
  path: 'interviewer_tags',
  from: (dataset) => dataset.interviewerTags,
  columns: { name: ({ name }) => name },
  filters: {},
});
