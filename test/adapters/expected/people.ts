import { expect } from 'vitest';
import type { CandidateFacts, Dataset, UserFacts } from '../../../src/sandbox/model.ts';
import { byId, idOrNull, idsBy, idsOf, newestFirst, stamps, type Telling, type Told } from './provider-view.ts';

/** Those who apply, those who hire, and how they are marked. */
export function toPeople(dataset: Dataset, telling: Telling) {
  const attachmentIds = idsBy(telling, 'Attachment', dataset.attachments, ({ candidate }) => candidate);
  const noteIds = idsBy(telling, 'Note', dataset.notes, ({ candidate }) => candidate);
  return {
    Candidate: byId(telling, 'Candidate', dataset.candidates, (candidate) => ({
      ...toCandidate(candidate, dataset, telling),
      attachmentIds: attachmentIds(candidate.key),
      noteIds: noteIds(candidate.key),
    })),
    User: byId(telling, 'User', dataset.users, (user) => toUser(user, dataset, telling)),
    Tag: byId(telling, 'Tag', dataset.tags, ({ name, ...facts }) => ({ ...stamps(facts), name })),
  };
}

function toCandidate(
  candidate: CandidateFacts,
  { applications, tags }: Dataset,
  telling: Telling,
): Omit<Told<'Candidate'>, 'attachmentIds' | 'noteIds'> {
  const own = applications.filter((application) => application.candidate === candidate.key);
  return {
    ...stamps(candidate),
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    preferredName: candidate.preferredName,
    currentTitle: candidate.currentTitle,
    currentCompany: candidate.currentCompany,
    emails: candidate.emails.map(telling.contact),
    phones: candidate.phones.map(telling.contact),
    addresses: candidate.place === null ? [] : [telling.address(candidate.place)],
    links: candidate.links,
    tags: candidate.tags,
    isPrivate: candidate.isPrivate,
    isInternal: candidate.isInternal,
    canEmail: candidate.canEmail,
    lastActivityAt: candidate.lastActivityAt,
    educations: telling.career(candidate.educations),
    employments: telling.career(
      candidate.employments.map((employment) => ({
        ...employment,
        isCurrent: telling.isCurrent(employment, candidate.employments),
      })),
    ),
    customFields: telling.customFields(candidate.customFields, 'candidate'),
    applicationIds: own.map(({ key }) => telling.remoteId('Application', key)),
    linkedUserIds: idsOf(telling, 'User', candidate.linkedUsers),
    appliedTagIds: candidate.tags.toReversed().flatMap((name) => {
      const tag = tags.find((each) => each.name === name);
      return tag === undefined ? [] : telling.remoteId('Tag', tag.key);
    }),
    jobIds: own.flatMap(({ job }) => idOrNull(telling, 'Job', job) ?? []),
  };
}

function toUser(
  user: UserFacts,
  { candidates, jobs, jobPermissions }: Dataset,
  telling: Telling,
): Told<'User'> {
  return {
    ...stamps(user),
    firstName: user.firstName,
    lastName: user.lastName,
    fullName: `${user.firstName} ${user.lastName}`,
    primaryEmail: user.email,
    title: user.title,
    isActive: user.isActive,
    isSiteAdmin: user.isSiteAdmin,
    employeeId: user.employeeId,
    emails: user.email === null ? [] : [{ value: user.email, isVerified: expect.any(Boolean) }],
    departmentIds: user.departments.map((department) => telling.remoteId('Department', department)),
    officeIds: user.offices.map((office) => telling.remoteId('Office', office)),
    customFields: telling.customFields(user.customFields, 'user'),
    roleId: null,
    jobPermissions: newestFirst(jobPermissions.filter((each) => each.user === user.key)).map(
      ({ job, role, isAutomated }) => ({
        jobId: telling.remoteId('Job', job),
        roleId: telling.remoteId('UserRole', role),
        isAutomated,
      }),
    ),
    hiringTeams: jobs.flatMap(({ key, hiringTeam }) =>
      hiringTeam
        .filter((member) => member.user === user.key)
        .map((member) => ({
          jobId: telling.remoteId('Job', key),
          role: member.role,
          ...telling.member(member),
        })),
    ),
    linkedCandidateIds: candidates
      .filter(({ linkedUsers }) => linkedUsers.includes(user.key))
      .map(({ key }) => telling.remoteId('Candidate', key)),
  };
}
