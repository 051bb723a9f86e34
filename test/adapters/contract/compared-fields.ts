import type { RecordType } from '../../../src/domain/records.ts';

/** How a condition compares the value of one field, or of a member of each item of a list. */
export interface Comparison {
  readonly as: 'INSTANT' | 'DAY' | 'ID' | 'WORD' | 'TEXT' | 'TEXTS' | 'FLAG';
  readonly field: string;
  /** The member of each item of a list; null if the field is the value itself. */
  readonly member: string | null;
  /** Only items with this value count. */
  readonly only: { readonly member: string; readonly value: string } | null;
  /** The record of this type, whose id the field has, holds the value in a field of its own. */
  readonly via: { readonly type: RecordType; readonly field: string } | null;
}

function comparison(as: Comparison['as'], field: string, rest: Partial<Comparison> = {}): Comparison {
  return { as, field, member: null, only: null, via: null, ...rest };
}

const instant = (field: string) => comparison('INSTANT', field);
const id = (field: string) => comparison('ID', field);
const word = (field: string) => comparison('WORD', field);
const flag = (field: string) => comparison('FLAG', field);
const text = (field: string) => comparison('TEXT', field);
const times = { createdAt: instant('createdAt'), updatedAt: instant('updatedAt') };
const inTeam = (role: string) =>
  comparison('ID', 'hiringTeam', { member: 'userId', only: { member: 'role', value: role } });
const ofApplication = (field: string) =>
  comparison('ID', 'applicationId', { via: { type: 'Application', field } });

/**
 * What each condition means, as the descriptions in the graph say it. The conditions of the core types that compare facts
 * of the data set are in `filter-samples.ts`.
 */
export const comparisons: { readonly [Type in RecordType]?: Readonly<Record<string, Comparison>> } = {
  Candidate: { lastActivityAt: instant('lastActivityAt'), isPrivate: flag('isPrivate') },
  Application: {
    stage: id('stageId'),
    stageNames: comparison('TEXTS', 'stageName'),
    source: id('sourceId'),
    recruiter: id('recruiterId'),
    coordinator: id('coordinatorId'),
    jobPost: id('jobPostId'),
    referrer: id('referrerId'),
    lastActivityAt: instant('lastActivityAt'),
  },
  Job: {
    isConfidential: flag('isConfidential'),
    isTemplate: flag('isTemplate'),
    hiringManager: inTeam('HIRING_MANAGER'),
    recruiter: inTeam('RECRUITER'),
    openedAt: instant('openedAt'),
    closedAt: instant('closedAt'),
    lastActivityAt: instant('lastActivityAt'),
  },
  Offer: {
    sentOn: comparison('DAY', 'sentOn'),
    startsOn: comparison('DAY', 'startsOn'),
    resolvedAt: instant('resolvedAt'),
    opening: id('openingId'),
  },
  User: {
    ...times,
    isActive: flag('isActive'),
    email: text('primaryEmail'),
    department: id('departmentIds'),
    office: id('officeIds'),
    employeeId: text('employeeId'),
    linkedCandidate: id('linkedCandidateIds'),
  },
  Department: { ...times, parent: id('parentId'), externalId: text('externalId') },
  Office: { ...times, parent: id('parentId'), externalId: text('externalId') },
  Source: times,
  RejectionReason: times,
  Stage: { ...times, job: id('jobId'), isActive: flag('isActive') },
  Opening: {
    ...times,
    job: id('jobId'),
    isOpen: flag('isOpen'),
    application: id('applicationId'),
    closeReason: id('closeReasonId'),
    openedAt: instant('openedAt'),
    closedAt: instant('closedAt'),
    code: text('code'),
  },
  JobPost: {
    ...times,
    job: id('jobId'),
    board: id('boardId'),
    isLive: flag('isLive'),
    isInternal: flag('isInternal'),
    isFeatured: flag('isFeatured'),
  },
  JobBoard: { ...times, isInternal: flag('isInternal'), isLive: flag('isLive') },
  PayInput: { ...times, customField: id('customFieldId') },
  StageEvent: {
    ...times,
    application: id('applicationId'),
    candidate: ofApplication('candidateId'),
    stage: id('stageId'),
    isCurrent: flag('isCurrent'),
    enteredAt: instant('enteredAt'),
  },
  Interview: {
    ...times,
    application: id('applicationId'),
    job: id('jobId'),
    candidate: ofApplication('candidateId'),
    organizer: id('organizerId'),
    jobInterview: id('jobInterviewId'),
    status: word('status'),
    startsAt: comparison('INSTANT', 'slots', { member: 'startsAt' }),
    endsAt: comparison('INSTANT', 'slots', { member: 'endsAt' }),
    startsOn: comparison('DAY', 'slots', { member: 'startsOn' }),
  },
  Scorecard: {
    ...times,
    submittedAt: instant('submittedAt'),
    interviewedAt: instant('interviewedAt'),
    application: id('applicationId'),
    job: ofApplication('jobId'),
    candidate: ofApplication('candidateId'),
    interviewer: id('interviewerId'),
    author: id('authorId'),
    kit: id('kitId'),
    isDraft: flag('isDraft'),
    verdict: word('verdict'),
  },
  Attachment: {
    ...times,
    application: id('applicationId'),
    candidate: id('candidateId'),
    kind: word('kind'),
  },
  Note: {
    ...times,
    application: id('applicationId'),
    candidate: id('candidateId'),
    author: id('authorId'),
    visibility: word('visibility'),
    kind: text('kind'),
  },
  CustomField: { ...times, area: word('area'), isActive: flag('isActive'), key: text('key') },
  CandidateEducation: { ...times, candidate: id('candidateId'), isLatest: flag('isLatest') },
  CandidateEmployment: { ...times, candidate: id('candidateId'), isLatest: flag('isLatest') },
  PostLocation: { ...times, jobPost: id('postId'), office: id('officeId') },
  PostPayRange: { ...times, jobPost: id('postId'), input: id('payInputId') },
  CustomFieldOption: { ...times, customField: id('customFieldId'), isActive: flag('isActive') },
  DemographicQuestionSet: { ...times, isActive: flag('isActive') },
  DemographicQuestion: {
    questionSet: id('questionSetId'),
    isActive: flag('isActive'),
    isRequired: flag('isRequired'),
  },
  DemographicAnswerOption: { question: id('questionId'), isActive: flag('isActive') },
  DemographicAnswer: {
    ...times,
    application: id('applicationId'),
    question: id('questionId'),
    option: id('optionId'),
  },
  EeocResponse: { ...times, application: id('applicationId'), submittedAt: instant('submittedAt') },
  UserRole: times,
  CloseReason: times,
  Referrer: { ...times, user: id('userId') },
  Tag: times,
  JobNote: { ...times, job: id('jobId'), author: id('authorId'), visibility: word('visibility') },
  JobInterview: {
    ...times,
    job: id('jobId'),
    stage: id('stageId'),
    isActive: flag('isActive'),
    kind: word('kind'),
  },
  InterviewKit: { ...times, job: id('jobId'), jobInterview: id('jobInterviewId') },
  ScorecardQuestion: { ...times, kit: id('kitId'), isActive: flag('isActive') },
  CandidateAttribute: { ...times, job: id('jobId'), isActive: flag('isActive') },
  ApprovalFlow: { ...times, job: id('jobId'), offer: id('offerId'), kind: word('kind') },
  ProspectDetail: {
    ...times,
    application: id('applicationId'),
    pool: id('poolId'),
    stage: id('stageId'),
    owner: id('ownerId'),
    department: id('departmentId'),
    office: id('officeId'),
  },
  ProspectPool: {
    ...times,
    department: id('departmentIds'),
    office: id('officeIds'),
    job: id('jobIds'),
    isActive: flag('isActive'),
  },
  ProspectPoolStage: { ...times, pool: id('poolId') },
  HiringProcess: { isActive: flag('isActive') },
};
