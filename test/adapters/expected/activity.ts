import type { InterviewStatus } from '../../../src/domain/values.ts';
import type {
  InterviewFacts,
  ScorecardFacts,
  SlotFacts,
  InterviewStatus as StatusFacts,
} from '../../../src/sandbox/model/interviews.ts';
import type {
  ApplicationFacts,
  AttachmentFacts,
  Dataset,
  NoteFacts,
  StageEventFacts,
  Status,
} from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  idsBy,
  idsOf,
  newestFirst,
  type ProviderView,
  remoteStatusOf,
  remoteWordOf,
  statusOf,
  timestamps,
} from './provider-view.ts';

/** Stage events, interviews, scorecards, attachments and notes. */
export function toActivity(dataset: Dataset, view: ProviderView) {
  const applications = new Map(dataset.applications.map((application) => [application.key, application]));
  return {
    StageEvent: byId(view, 'StageEvent', dataset.stageEvents, (event) => toStageEvent(event, view)),
    Interview: byId(view, 'Interview', dataset.interviews, (interview) =>
      toInterview(interview, applications.get(interview.application) ?? null, view),
    ),
    Scorecard: byId(view, 'Scorecard', dataset.scorecards, (scorecard) => toScorecard(scorecard, view)),
    Attachment: byId(view, 'Attachment', dataset.attachments, (file) => toAttachment(file, view)),
    Note: byId(view, 'Note', dataset.notes, (note) => toNote(note, view)),
  };
}

/** Fields of an application with the ids of its children. */
export type ApplicationActivity = Pick<
  ExpectedRecord<'Application'>,
  | 'stageEventIds'
  | 'interviewIds'
  | 'scorecardIds'
  | 'offerIds'
  | 'attachmentIds'
  | 'demographicAnswerIds'
  | 'eeocResponseIds'
  | 'noteIds'
  | 'prospectDetailId'
>;

export function toApplicationActivity(
  dataset: Dataset,
  view: ProviderView,
): (application: ApplicationFacts) => ApplicationActivity {
  const parentOf = ({ application }: { readonly application: number }) => application;
  const events = idsBy(view, 'StageEvent', dataset.stageEvents, parentOf);
  const interviews = idsBy(view, 'Interview', dataset.interviews, parentOf);
  const scorecards = idsBy(view, 'Scorecard', dataset.scorecards, parentOf);
  const offers = idsBy(view, 'Offer', dataset.offers, parentOf);
  const attachments = idsBy(view, 'Attachment', dataset.attachments, parentOf);
  const answers = idsBy(view, 'DemographicAnswer', dataset.demographicAnswers, parentOf);
  const responses = idsBy(view, 'EeocResponse', dataset.eeoAnswers, parentOf);
  const notes = idsBy(view, 'Note', dataset.notes, ({ application }) => application);
  const prospects = idsBy(view, 'ProspectDetail', dataset.prospects, parentOf);
  return ({ key }) => ({
    stageEventIds: events(key),
    interviewIds: interviews(key),
    scorecardIds: scorecards(key),
    offerIds: offers(key),
    attachmentIds: attachments(key),
    demographicAnswerIds: answers(key),
    eeocResponseIds: responses(key),
    noteIds: notes(key),
    prospectDetailId: prospects(key)[0] ?? null,
  });
}

function toStageEvent(event: StageEventFacts, view: ProviderView): ExpectedRecord<'StageEvent'> {
  return {
    ...timestamps(event),
    applicationId: view.remoteId('Application', event.application),
    stageId: view.remoteId('Stage', event.stage),
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
  view: ProviderView,
): ExpectedRecord<'Interview'> {
  const { allDayFrom: startsOn, allDayTo: endsOn, furtherSlots } = interview;
  const slots: readonly SlotFacts[] = [interview, ...furtherSlots];
  const ofTheWhole = { title: null, location: null, candidateReply: null, interviewers: null };
  const timed = slots.flatMap(({ startsAt, endsAt }) =>
    startsAt === null ? [] : [{ startsAt, endsAt, startsOn: null, endsOn: null, ...ofTheWhole }],
  );
  return {
    ...timestamps(interview),
    applicationId: view.remoteId('Application', interview.application),
    jobId: idOrNull(view, 'Job', application?.job ?? null),
    status: interviewStatusOf(interview.status),
    remoteStatus: remoteStatusOf(view.words.interview, interview.status),
    slots: startsOn === null ? timed : [{ startsAt: null, endsAt: null, startsOn, endsOn, ...ofTheWhole }],
    jobInterviewId: idOrNull(view, 'JobInterview', interview.jobInterview),
    timezone: null,
    location: interview.location,
    videoUrl: interview.videoUrl,
    organizerId: idOrNull(view, 'User', interview.organizer),
    interviewers: newestFirst(slots.flatMap(({ interviewers }) => interviewers)).map(
      ({ user, email, reply, scorecard }) => ({
        userId: idOrNull(view, 'User', user),
        email,
        reply: reply === null ? 'UNKNOWN' : statusOf(reply),
        remoteReply: remoteWordOf(view.words.reply, reply),
        scorecardId: idOrNull(view, 'Scorecard', scorecard),
      }),
    ),
  };
}

function interviewStatusOf(status: Status<StatusFacts>): InterviewStatus {
  return status === 'COLLECT_FEEDBACK' ? 'AWAITING_FEEDBACK' : statusOf(status);
}

function toScorecard(scorecard: ScorecardFacts, view: ProviderView): ExpectedRecord<'Scorecard'> {
  const { verdict } = scorecard;
  return {
    ...timestamps(scorecard),
    applicationId: view.remoteId('Application', scorecard.application),
    interviewerId: view.remoteId('User', scorecard.interviewer),
    authorId: view.remoteId('User', scorecard.submitter),
    // A scorecard has the key of its interview.
    kitId: idOrNull(view, 'InterviewKit', scorecard.jobInterview),
    verdict: verdict === null ? null : statusOf(verdict),
    remoteVerdict: remoteWordOf(view.words.verdict, verdict),
    score: scorecard.score,
    isDraft: scorecard.isDraft,
    interviewedAt: scorecard.interviewedAt,
    submittedAt: scorecard.submittedAt,
    notes: scorecard.takeaways,
    privateNotes: scorecard.privateNote,
    publicNotes: scorecard.publicNote,
    answers: newestFirst(scorecard.answers).map(({ question, text, isYes, chosen }) => ({
      questionId: view.remoteId('ScorecardQuestion', question),
      text,
      isYes,
      optionIds: idsOf(
        view,
        'ScorecardQuestionOption',
        newestFirst(chosen).map(({ option }) => option),
      ),
    })),
    ratings: newestFirst(scorecard.ratings).map((rating) => ({
      attributeId: view.remoteId('CandidateAttribute', rating.attribute),
      verdict: statusOf(rating.verdict),
      remoteVerdict: remoteStatusOf(view.words.attributeVerdict, rating.verdict),
      note: rating.note,
    })),
  };
}

function toAttachment(file: AttachmentFacts, view: ProviderView): ExpectedRecord<'Attachment'> {
  return {
    ...timestamps(file),
    applicationId: view.remoteId('Application', file.application),
    candidateId: view.remoteId('Candidate', file.candidate),
    kind: file.kind,
    remoteKind: remoteStatusOf(view.words.attachment, file.kind),
    filename: file.filename,
    contentType: file.contentType,
    url: view.fileUrl(file),
    expiresAt: null,
  };
}

function toNote(note: NoteFacts, view: ProviderView): ExpectedRecord<'Note'> {
  return {
    ...timestamps(note),
    kind: typeof note.kind === 'string' ? note.kind : note.kind.unknown,
    subject: note.subject,
    body: note.body,
    visibility: note.visibility ?? 'UNKNOWN',
    remoteVisibility: remoteWordOf(view.words.visibility, note.visibility),
    authorId: idOrNull(view, 'User', note.author),
    candidateId: view.remoteId('Candidate', note.candidate),
    applicationId: idOrNull(view, 'Application', note.application),
  };
}
