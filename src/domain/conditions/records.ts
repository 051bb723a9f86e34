import { decideStatus } from '../application-status.ts';
import type { ApplicationStatus, HiringRole } from '../values.ts';
import { type Condition, conditionsOn, hasWords, isSameEmail } from './condition.ts';

const candidate = conditionsOn<'Candidate'>();
const application = conditionsOn<'Application'>();
const job = conditionsOn<'Job'>();
const offer = conditionsOn<'Offer'>();
const user = conditionsOn<'User'>();
const department = conditionsOn<'Department'>();
const office = conditionsOn<'Office'>();
const source = conditionsOn<'Source'>();
const rejectionReason = conditionsOn<'RejectionReason'>();
const stage = conditionsOn<'Stage'>();
const opening = conditionsOn<'Opening'>();

/** Conditions on the records of `records.ts`. */
export const recordConditions = {
  Candidate: {
    createdAt: candidate.within('createdAt'),
    updatedAt: candidate.within('updatedAt'),
    email: {
      kind: 'text',
      target: null,
      fields: ['emails'],
      matches: (row, email) => row.emails?.some(({ value }) => isSameEmail(value, email)) ?? false,
    } satisfies Condition<'Candidate', string>,
    tag: candidate.text('tags'),
    job: candidate.anyId('jobIds', 'Job'),
    /** Words that must all occur in the name or in e-mail addresses, compared without case. */
    search: {
      kind: 'search',
      target: null,
      fields: ['firstName', 'lastName', 'emails'],
      matches: ({ firstName, lastName, emails }, search) =>
        hasWords(search, [firstName, lastName, ...(emails ?? []).map(({ value }) => value)]),
    } satisfies Condition<'Candidate', string>,
    lastActivityAt: candidate.within('lastActivityAt'),
    isPrivate: candidate.flag('isPrivate'),
  },
  Application: {
    createdAt: application.within('createdAt'),
    updatedAt: application.within('updatedAt'),
    candidate: application.anyId('candidateId', 'Candidate'),
    job: application.anyId('jobId', 'Job'),
    status: {
      kind: 'words',
      target: null,
      fields: ['status', 'decidingReasonId'],
      matches: async (row, statuses, related) => {
        const { status = null, decidingReasonId = null } = row;
        return statuses.includes(await decideStatus(status, decidingReasonId, related));
      },
    } satisfies Condition<'Application', readonly ApplicationStatus[]>,
    stage: application.anyId('stageId', 'Stage'),
    stageName: application.text('stageName'),
    stageNames: application.anyText('stageName'),
    isProspect: application.flag('isProspect'),
    source: application.anyId('sourceId', 'Source'),
    recruiter: application.anyId('recruiterId', 'User'),
    coordinator: application.anyId('coordinatorId', 'User'),
    jobPost: application.anyId('jobPostId', 'JobPost'),
    referrer: application.anyId('referrerId', 'Referrer'),
    lastActivityAt: application.within('lastActivityAt'),
  },
  Job: {
    createdAt: job.within('createdAt'),
    updatedAt: job.within('updatedAt'),
    status: job.anyWord('status'),
    department: job.anyId('departmentId', 'Department'),
    office: job.anyId('officeIds', 'Office'),
    code: job.text('code'),
    /** Words that must all occur in the title, compared without case. */
    search: {
      kind: 'search',
      target: null,
      fields: ['title'],
      matches: ({ title }, search) => hasWords(search, [title]),
    } satisfies Condition<'Job', string>,
    isConfidential: job.flag('isConfidential'),
    isTemplate: job.flag('isTemplate'),
    hiringManager: inTeam('HIRING_MANAGER'),
    recruiter: inTeam('RECRUITER'),
    openedAt: job.within('openedAt'),
    closedAt: job.within('closedAt'),
    lastActivityAt: job.within('lastActivityAt'),
  },
  Offer: {
    createdAt: offer.within('createdAt'),
    updatedAt: offer.within('updatedAt'),
    application: offer.anyId('applicationId', 'Application'),
    candidate: offer.anyId('candidateId', 'Candidate'),
    job: offer.anyId('jobId', 'Job'),
    status: offer.anyWord('status'),
    /** Whether to leave out versions that a newer one supersedes. */
    currentOnly: {
      kind: 'flag',
      target: null,
      fields: ['isCurrent'],
      matches: ({ isCurrent }, currentOnly) => !currentOnly || isCurrent !== false,
    } satisfies Condition<'Offer', boolean>,
    sentOn: offer.withinDates('sentOn'),
    startsOn: offer.withinDates('startsOn'),
    resolvedAt: offer.within('resolvedAt'),
    opening: offer.anyId('openingId', 'Opening'),
  },
  User: {
    createdAt: user.within('createdAt'),
    updatedAt: user.within('updatedAt'),
    isActive: user.flag('isActive'),
    /** Any of the user's addresses, compared without case. */
    email: {
      kind: 'text',
      target: null,
      fields: ['primaryEmail', 'addresses'],
      matches: async ({ remoteId, primaryEmail, addresses }, email, related) => {
        const inRow = [primaryEmail ?? [], addresses ?? []].flat();
        if (inRow.some((address) => isSameEmail(address, email))) return true;
        if (addresses !== null) return false;
        const found = await related.load('User', remoteId, ['emails']);
        return found?.emails?.some(({ value }) => isSameEmail(value, email)) ?? false;
      },
    } satisfies Condition<'User', string>,
    department: user.anyId('departmentIds', 'Department'),
    office: user.anyId('officeIds', 'Office'),
    employeeId: user.text('employeeId'),
    linkedCandidate: user.anyId('linkedCandidateIds', 'Candidate'),
  },
  Department: {
    createdAt: department.within('createdAt'),
    updatedAt: department.within('updatedAt'),
    parent: department.anyId('parentId', 'Department'),
    externalId: department.text('externalId'),
  },
  Office: {
    createdAt: office.within('createdAt'),
    updatedAt: office.within('updatedAt'),
    parent: office.anyId('parentId', 'Office'),
    externalId: office.text('externalId'),
  },
  Source: { createdAt: source.within('createdAt'), updatedAt: source.within('updatedAt') },
  RejectionReason: {
    createdAt: rejectionReason.within('createdAt'),
    updatedAt: rejectionReason.within('updatedAt'),
  },
  Stage: {
    createdAt: stage.within('createdAt'),
    updatedAt: stage.within('updatedAt'),
    job: stage.anyId('jobId', 'Job'),
    isActive: stage.flag('isActive'),
  },
  Opening: {
    createdAt: opening.within('createdAt'),
    updatedAt: opening.within('updatedAt'),
    job: opening.anyId('jobId', 'Job'),
    isOpen: opening.flag('isOpen'),
    application: opening.anyId('applicationId', 'Application'),
    closeReason: opening.anyId('closeReasonId', 'CloseReason'),
    openedAt: opening.within('openedAt'),
    closedAt: opening.within('closedAt'),
    code: opening.text('code'),
  },
};

/** The hiring team has one of these users in the role. */
function inTeam(role: HiringRole): Condition<'Job', readonly string[]> {
  return {
    kind: 'ids',
    target: 'User',
    fields: ['hiringTeam'],
    matches: ({ hiringTeam }, users) =>
      hiringTeam?.some((member) => member.role === role && users.includes(member.userId)) ?? false,
  };
}
