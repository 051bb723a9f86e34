import { expect } from 'vitest';
import type { CandidateFacts, Dataset, UserFacts } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  idsBy,
  idsOf,
  newestFirst,
  type ProviderView,
  timestamps,
} from './provider-view.ts';

/** Candidates, users and tags. */
export function toPeople(dataset: Dataset, view: ProviderView) {
  const attachmentIds = idsBy(view, 'Attachment', dataset.attachments, ({ candidate }) => candidate);
  const noteIds = idsBy(view, 'Note', dataset.notes, ({ candidate }) => candidate);
  return {
    Candidate: byId(view, 'Candidate', dataset.candidates, (candidate) => ({
      ...toCandidate(candidate, dataset, view),
      attachmentIds: attachmentIds(candidate.key),
      noteIds: noteIds(candidate.key),
    })),
    User: byId(view, 'User', dataset.users, (user) => toUser(user, dataset, view)),
    Tag: byId(view, 'Tag', dataset.tags, ({ name, ...facts }) => ({ ...timestamps(facts), name })),
  };
}

function toCandidate(
  candidate: CandidateFacts,
  { applications, tags }: Dataset,
  view: ProviderView,
): Omit<ExpectedRecord<'Candidate'>, 'attachmentIds' | 'noteIds'> {
  const own = applications.filter((application) => application.candidate === candidate.key);
  return {
    ...timestamps(candidate),
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    preferredName: candidate.preferredName,
    currentTitle: candidate.currentTitle,
    currentCompany: candidate.currentCompany,
    emails: candidate.emails.map(view.contact),
    phones: candidate.phones.map(view.contact),
    addresses: candidate.place === null ? [] : [view.address(candidate.place)],
    links: candidate.links,
    tags: candidate.tags,
    isPrivate: candidate.isPrivate,
    isInternal: candidate.isInternal,
    canEmail: candidate.canEmail,
    lastActivityAt: candidate.lastActivityAt,
    educations: view.career(
      candidate.educations.map((education, index) => ({
        remoteId: view.partId('Education', partKey(candidate, index)),
        ...education,
      })),
    ),
    employments: view.career(
      candidate.employments.map((employment, index) => ({
        remoteId: view.partId('Employment', partKey(candidate, index)),
        ...employment,
        isCurrent: view.isCurrent(employment, candidate.employments),
      })),
    ),
    customFields: view.customFields(candidate.customFields, 'candidate'),
    applicationIds: own.map(({ key }) => view.remoteId('Application', key)),
    linkedUserIds: idsOf(view, 'User', candidate.linkedUsers),
    appliedTagIds: candidate.tags.toReversed().flatMap((name) => {
      const tag = tags.find((each) => each.name === name);
      return tag === undefined ? [] : view.remoteId('Tag', tag.key);
    }),
    jobIds: own.flatMap(({ job }) => idOrNull(view, 'Job', job) ?? []),
  };
}

/** The Greenhouse sandbox numbers educations and employments by candidate, 20 at most. */
function partKey({ key }: CandidateFacts, index: number): number {
  return key * 20 + index;
}

function toUser(
  user: UserFacts,
  { candidates, jobs, jobPermissions }: Dataset,
  view: ProviderView,
): ExpectedRecord<'User'> {
  return {
    ...timestamps(user),
    firstName: user.firstName,
    lastName: user.lastName,
    fullName: `${user.firstName} ${user.lastName}`,
    primaryEmail: user.email,
    title: user.title,
    isActive: user.isActive,
    isSiteAdmin: user.isSiteAdmin,
    employeeId: user.employeeId,
    addresses: user.email === null ? (user.isServiceAccount ? null : []) : [user.email],
    emails: user.email === null ? [] : [{ value: user.email, isVerified: expect.any(Boolean) }],
    departmentIds: user.departments.map((department) => view.remoteId('Department', department)),
    officeIds: user.offices.map((office) => view.remoteId('Office', office)),
    customFields: view.customFields(user.customFields, 'user'),
    roleId: null,
    jobPermissions: newestFirst(jobPermissions.filter((each) => each.user === user.key)).map(
      ({ job, role, isAutomated }) => ({
        jobId: view.remoteId('Job', job),
        roleId: view.remoteId('UserRole', role),
        isAutomated,
      }),
    ),
    hiringTeams: jobs.flatMap(({ key, hiringTeam }) =>
      hiringTeam
        .filter((member) => member.user === user.key)
        .map((member) => ({
          jobId: view.remoteId('Job', key),
          role: member.role,
          ...view.member(member),
        })),
    ),
    linkedCandidateIds: candidates
      .filter(({ linkedUsers }) => linkedUsers.includes(user.key))
      .map(({ key }) => view.remoteId('Candidate', key)),
  };
}
