import type { RecordType } from '../records.ts';
import { type Condition, conditionsOn, hasAny, isWithin, type Range } from './condition.ts';

const note = conditionsOn<'Note'>();
const jobPost = conditionsOn<'JobPost'>();
const jobBoard = conditionsOn<'JobBoard'>();
const payInput = conditionsOn<'PayInput'>();
const stageEvent = conditionsOn<'StageEvent'>();
const interview = conditionsOn<'Interview'>();
const scorecard = conditionsOn<'Scorecard'>();
const attachment = conditionsOn<'Attachment'>();
const customField = conditionsOn<'CustomField'>();
const postLocation = conditionsOn<'PostLocation'>();
const postPayRange = conditionsOn<'PostPayRange'>();
const option = conditionsOn<'CustomFieldOption'>();
const questionSet = conditionsOn<'DemographicQuestionSet'>();
const question = conditionsOn<'DemographicQuestion'>();
const answerOption = conditionsOn<'DemographicAnswerOption'>();
const answer = conditionsOn<'DemographicAnswer'>();
const eeocResponse = conditionsOn<'EeocResponse'>();
const userRole = conditionsOn<'UserRole'>();
const closeReason = conditionsOn<'CloseReason'>();
const referrer = conditionsOn<'Referrer'>();

/** Conditions on the records of `activity.ts`. */
export const activityConditions = {
  Note: {
    createdAt: note.within('createdAt'),
    updatedAt: note.within('updatedAt'),
    application: note.anyId('applicationId', 'Application'),
    candidate: note.anyId('candidateId', 'Candidate'),
    author: note.anyId('authorId', 'User'),
    visibility: note.anyWord('visibility'),
    kind: note.text('kind'),
  },
  JobPost: {
    createdAt: jobPost.within('createdAt'),
    updatedAt: jobPost.within('updatedAt'),
    job: jobPost.anyId('jobId', 'Job'),
    board: jobPost.anyId('boardId', 'JobBoard'),
    isLive: jobPost.flag('isLive'),
    isInternal: jobPost.flag('isInternal'),
    isFeatured: jobPost.flag('isFeatured'),
  },
  JobBoard: {
    createdAt: jobBoard.within('createdAt'),
    updatedAt: jobBoard.within('updatedAt'),
    isInternal: jobBoard.flag('isInternal'),
    isLive: jobBoard.flag('isLive'),
  },
  PayInput: {
    createdAt: payInput.within('createdAt'),
    updatedAt: payInput.within('updatedAt'),
    customField: payInput.anyId('customFieldId', 'CustomField'),
  },
  StageEvent: {
    createdAt: stageEvent.within('createdAt'),
    updatedAt: stageEvent.within('updatedAt'),
    application: stageEvent.anyId('applicationId', 'Application'),
    candidate: ofApplication<'StageEvent'>('candidateId', 'Candidate'),
    stage: stageEvent.anyId('stageId', 'Stage'),
    isCurrent: stageEvent.flag('isCurrent'),
    enteredAt: stageEvent.within('enteredAt'),
  },
  Interview: {
    createdAt: interview.within('createdAt'),
    updatedAt: interview.within('updatedAt'),
    application: interview.anyId('applicationId', 'Application'),
    job: interview.anyId('jobId', 'Job'),
    candidate: ofApplication<'Interview'>('candidateId', 'Candidate'),
    organizer: interview.anyId('organizerId', 'User'),
    jobInterview: interview.anyId('jobInterviewId', 'JobInterview'),
    status: interview.anyWord('status'),
    startsAt: anySlot('startsAt'),
    endsAt: anySlot('endsAt'),
    startsOn: { ...anySlot('startsOn'), kind: 'dates' } satisfies Condition<'Interview', Range>,
  },
  Scorecard: {
    createdAt: scorecard.within('createdAt'),
    updatedAt: scorecard.within('updatedAt'),
    submittedAt: scorecard.within('submittedAt'),
    interviewedAt: scorecard.within('interviewedAt'),
    application: scorecard.anyId('applicationId', 'Application'),
    job: ofApplication<'Scorecard'>('jobId', 'Job'),
    candidate: ofApplication<'Scorecard'>('candidateId', 'Candidate'),
    interviewer: scorecard.anyId('interviewerId', 'User'),
    author: scorecard.anyId('authorId', 'User'),
    kit: scorecard.anyId('kitId', 'InterviewKit'),
    isDraft: scorecard.flag('isDraft'),
    verdict: scorecard.anyWord('verdict'),
  },
  Attachment: {
    createdAt: attachment.within('createdAt'),
    updatedAt: attachment.within('updatedAt'),
    application: attachment.anyId('applicationId', 'Application'),
    candidate: attachment.anyId('candidateId', 'Candidate'),
    kind: attachment.anyWord('kind'),
  },
  CustomField: {
    createdAt: customField.within('createdAt'),
    updatedAt: customField.within('updatedAt'),
    area: customField.anyWord('area'),
    isActive: customField.flag('isActive'),
    key: customField.text('key'),
  },
  PostLocation: {
    createdAt: postLocation.within('createdAt'),
    updatedAt: postLocation.within('updatedAt'),
    jobPost: postLocation.anyId('postId', 'JobPost'),
    office: postLocation.anyId('officeId', 'Office'),
  },
  PostPayRange: {
    createdAt: postPayRange.within('createdAt'),
    updatedAt: postPayRange.within('updatedAt'),
    jobPost: postPayRange.anyId('postId', 'JobPost'),
    input: postPayRange.anyId('payInputId', 'PayInput'),
  },
  CustomFieldOption: {
    createdAt: option.within('createdAt'),
    updatedAt: option.within('updatedAt'),
    customField: option.anyId('customFieldId', 'CustomField'),
    isActive: option.flag('isActive'),
  },
  DemographicQuestionSet: {
    createdAt: questionSet.within('createdAt'),
    updatedAt: questionSet.within('updatedAt'),
    isActive: questionSet.flag('isActive'),
  },
  // Questions and their options have no times that a provider filters by.
  DemographicQuestion: {
    questionSet: question.anyId('questionSetId', 'DemographicQuestionSet'),
    isActive: question.flag('isActive'),
    isRequired: question.flag('isRequired'),
  },
  DemographicAnswerOption: {
    question: answerOption.anyId('questionId', 'DemographicQuestion'),
    isActive: answerOption.flag('isActive'),
  },
  DemographicAnswer: {
    createdAt: answer.within('createdAt'),
    updatedAt: answer.within('updatedAt'),
    application: answer.anyId('applicationId', 'Application'),
    question: answer.anyId('questionId', 'DemographicQuestion'),
    option: answer.anyId('optionId', 'DemographicAnswerOption'),
  },
  EeocResponse: {
    createdAt: eeocResponse.within('createdAt'),
    updatedAt: eeocResponse.within('updatedAt'),
    application: eeocResponse.anyId('applicationId', 'Application'),
    submittedAt: eeocResponse.within('submittedAt'),
  },
  UserRole: { createdAt: userRole.within('createdAt'), updatedAt: userRole.within('updatedAt') },
  CloseReason: { createdAt: closeReason.within('createdAt'), updatedAt: closeReason.within('updatedAt') },
  Referrer: {
    createdAt: referrer.within('createdAt'),
    updatedAt: referrer.within('updatedAt'),
    user: referrer.anyId('userId', 'User'),
  },
};

/** Any time slot of the interview is in the range. A slot of whole days has dates instead of times. */
function anySlot(member: 'startsAt' | 'endsAt' | 'startsOn'): Condition<'Interview', Range> {
  return {
    kind: 'times',
    target: null,
    fields: ['slots'],
    matches: ({ slots }, range) => slots?.some((slot) => isWithin(slot[member], range)) ?? false,
  };
}

/** The record's application has one of these parents. */
function ofApplication<Type extends 'StageEvent' | 'Interview' | 'Scorecard'>(
  field: 'jobId' | 'candidateId',
  target: RecordType,
): Condition<Type, readonly string[]> {
  return {
    kind: 'ids',
    target,
    fields: ['applicationId'],
    matches: async ({ applicationId }, ids, related) => {
      const found = applicationId ? await related.load('Application', applicationId, [field]) : null;
      return hasAny(found?.[field] ?? null, ids);
    },
  };
}
