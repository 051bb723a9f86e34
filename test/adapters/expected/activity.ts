import type { InterviewStatus } from '../../../src/domain/values.ts';
import type {
  InterviewFacts,
  ScorecardFacts,
  SlotFacts,
  InterviewStatus as StatusFacts,
} from '../../../src/sandbox/model/interviews.ts';
import type { AttachmentFacts, NoteFacts, StageEventFacts } from '../../../src/sandbox/model/records.ts';
import type { ApplicationFacts, Dataset, Status } from '../../../src/sandbox/model.ts';
import {
  byId,
  idOrNull,
  idsBy,
  idsOf,
  newestFirst,
  remoteStatusOf,
  remoteWordOf,
  stamps,
  statusOf,
  type Telling,
  type Told,
} from './provider-view.ts';

/** What happens to applications, and what is written about them. */
export function toActivity(dataset: Dataset, telling: Telling) {
  const applications = new Map(dataset.applications.map((application) => [application.key, application]));
  return {
    StageEvent: byId(telling, 'StageEvent', dataset.stageEvents, (event) => toStageEvent(event, telling)),
    Interview: byId(telling, 'Interview', dataset.interviews, (interview) =>
      toInterview(interview, applications.get(interview.application) ?? null, telling),
    ),
    Scorecard: byId(telling, 'Scorecard', dataset.scorecards, (scorecard) => toScorecard(scorecard, telling)),
    Attachment: byId(telling, 'Attachment', dataset.attachments, (file) => toAttachment(file, telling)),
    Note: byId(telling, 'Note', dataset.notes, (note) => toNote(note, telling)),
  };
}

/** Fields of an application that name other records, which name it. */
export type ApplicationActivity = Pick<
  Told<'Application'>,
  | 'stageEventIds'
  | 'interviewIds'
  | 'scorecardIds'
  | 'attachmentIds'
  | 'demographicAnswerIds'
  | 'eeocResponseIds'
  | 'noteIds'
  | 'prospectDetailId'
>;

export function toApplicationActivity(
  dataset: Dataset,
  telling: Telling,
): (application: ApplicationFacts) => ApplicationActivity {
  const parentOf = ({ application }: { readonly application: number }) => application;
  const events = idsBy(telling, 'StageEvent', dataset.stageEvents, parentOf);
  const interviews = idsBy(telling, 'Interview', dataset.interviews, parentOf);
  const scorecards = idsBy(telling, 'Scorecard', dataset.scorecards, parentOf);
  const attachments = idsBy(telling, 'Attachment', dataset.attachments, parentOf);
  const answers = idsBy(telling, 'DemographicAnswer', dataset.demographicAnswers, parentOf);
  const responses = idsBy(telling, 'EeocResponse', dataset.eeoAnswers, parentOf);
  const notes = idsBy(telling, 'Note', dataset.notes, ({ application }) => application);
  const prospects = idsBy(telling, 'ProspectDetail', dataset.prospects, parentOf);
  return ({ key }) => ({
    stageEventIds: events(key),
    interviewIds: interviews(key),
    scorecardIds: scorecards(key),
    attachmentIds: attachments(key),
    demographicAnswerIds: answers(key),
    eeocResponseIds: responses(key),
    noteIds: notes(key),
    prospectDetailId: prospects(key)[0] ?? null,
  });
}

function toStageEvent(event: StageEventFacts, telling: Telling): Told<'StageEvent'> {
  return {
    ...stamps(event),
    applicationId: telling.remoteId('Application', event.application),
    stageId: telling.remoteId('Stage', event.stage),
    stageName: null,
    enteredAt: event.enteredAt,
    exitedAt: event.exitedAt,
    days: event.days,
    isCurrent: event.isCurrent,
  };
}

function toInterview(
  interview: InterviewFacts,
  application: ApplicationFacts | null,
  telling: Telling,
): Told<'Interview'> {
  const { allDayFrom: startsOn, allDayTo: endsOn, furtherSlots } = interview;
  const slots: readonly SlotFacts[] = [interview, ...furtherSlots];
  const ofTheWhole = { title: null, location: null, candidateReply: null, interviewers: null };
  const timed = slots.flatMap(({ startsAt, endsAt }) =>
    startsAt === null ? [] : [{ startsAt, endsAt, startsOn: null, endsOn: null, ...ofTheWhole }],
  );
  return {
    ...stamps(interview),
    applicationId: telling.remoteId('Application', interview.application),
    jobId: idOrNull(telling, 'Job', application?.job ?? null),
    status: interviewStatusOf(interview.status),
    remoteStatus: remoteStatusOf(telling.words.interview, interview.status),
    slots: startsOn === null ? timed : [{ startsAt: null, endsAt: null, startsOn, endsOn, ...ofTheWhole }],
    jobInterviewId: idOrNull(telling, 'JobInterview', interview.jobInterview),
    timezone: null,
    location: interview.location,
    videoUrl: interview.videoUrl,
    organizerId: idOrNull(telling, 'User', interview.organizer),
    interviewers: newestFirst(slots.flatMap(({ interviewers }) => interviewers)).map(
      ({ user, email, reply, scorecard }) => ({
        userId: idOrNull(telling, 'User', user),
        email,
        reply: reply === null ? 'UNKNOWN' : statusOf(reply),
        remoteReply: remoteWordOf(telling.words.reply, reply),
        scorecardId: idOrNull(telling, 'Scorecard', scorecard),
      }),
    ),
  };
}

function interviewStatusOf(status: Status<StatusFacts>): InterviewStatus {
  return status === 'COLLECT_FEEDBACK' ? 'AWAITING_FEEDBACK' : statusOf(status);
}

function toScorecard(scorecard: ScorecardFacts, telling: Telling): Told<'Scorecard'> {
  const { verdict } = scorecard;
  return {
    ...stamps(scorecard),
    applicationId: telling.remoteId('Application', scorecard.application),
    interviewerId: telling.remoteId('User', scorecard.interviewer),
    authorId: telling.remoteId('User', scorecard.submitter),
    // It has the key of its interview.
    kitId: idOrNull(telling, 'InterviewKit', scorecard.jobInterview),
    verdict: verdict === null ? null : statusOf(verdict),
    remoteVerdict: remoteWordOf(telling.words.verdict, verdict),
    score: scorecard.score,
    isDraft: scorecard.isDraft,
    interviewedAt: scorecard.interviewedAt,
    submittedAt: scorecard.submittedAt,
    notes: scorecard.takeaways,
    privateNotes: scorecard.privateNote,
    publicNotes: scorecard.publicNote,
    answers: newestFirst(scorecard.answers).map(({ question, text, isYes, chosen }) => ({
      questionId: telling.remoteId('ScorecardQuestion', question),
      text,
      isYes,
      optionIds: idsOf(
        telling,
        'ScorecardQuestionOption',
        newestFirst(chosen).map(({ option }) => option),
      ),
    })),
    ratings: newestFirst(scorecard.ratings).map((rating) => ({
      attributeId: telling.remoteId('CandidateAttribute', rating.attribute),
      verdict: statusOf(rating.verdict),
      remoteVerdict: remoteStatusOf(telling.words.attributeVerdict, rating.verdict),
      note: rating.note,
    })),
  };
}

function toAttachment(file: AttachmentFacts, telling: Telling): Told<'Attachment'> {
  return {
    ...stamps(file),
    applicationId: telling.remoteId('Application', file.application),
    candidateId: telling.remoteId('Candidate', file.candidate),
    kind: file.kind,
    remoteKind: remoteStatusOf(telling.words.attachment, file.kind),
    filename: file.filename,
    contentType: file.contentType,
    url: telling.fileUrl(file),
    expiresAt: null,
  };
}

function toNote(note: NoteFacts, telling: Telling): Told<'Note'> {
  return {
    ...stamps(note),
    kind: typeof note.kind === 'string' ? note.kind : note.kind.unknown,
    subject: note.subject,
    body: note.body,
    visibility: note.visibility ?? 'UNKNOWN',
    remoteVisibility: remoteWordOf(telling.words.visibility, note.visibility),
    authorId: idOrNull(telling, 'User', note.author),
    candidateId: telling.remoteId('Candidate', note.candidate),
    applicationId: idOrNull(telling, 'Application', note.application),
  };
}
