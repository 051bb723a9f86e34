import type { InterviewStatus } from '../../src/domain/values.ts';
import type {
  InterviewFacts,
  ScorecardFacts,
  SlotFacts,
  InterviewStatus as StatusFacts,
} from '../../src/sandbox/model/interviews.ts';
import type { AttachmentFacts, NoteFacts, StageEventFacts } from '../../src/sandbox/model/records.ts';
import type { ApplicationFacts, Dataset, Status } from '../../src/sandbox/model.ts';
import {
  byId,
  idOrNull,
  idsBy,
  newestFirst,
  remoteStatusOf,
  stamps,
  statusOf,
  type Telling,
  type Told,
} from './telling.ts';

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
  return ({ key }) => ({
    stageEventIds: events(key),
    interviewIds: interviews(key),
    scorecardIds: scorecards(key),
    attachmentIds: attachments(key),
    demographicAnswerIds: answers(key),
    eeocResponseIds: responses(key),
  });
}

function toStageEvent(event: StageEventFacts, telling: Telling): Told<'StageEvent'> {
  return {
    ...stamps(event),
    applicationId: telling.remoteId('Application', event.application),
    stageId: telling.remoteId('Stage', event.stage),
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
  const timed = slots.flatMap(({ startsAt, endsAt }) =>
    startsAt === null ? [] : [{ startsAt, endsAt, startsOn: null, endsOn: null }],
  );
  return {
    ...stamps(interview),
    applicationId: telling.remoteId('Application', interview.application),
    jobId: idOrNull(telling, 'Job', application?.job ?? null),
    status: interviewStatusOf(interview.status),
    remoteStatus: remoteStatusOf(telling.words.interview, interview.status),
    slots: startsOn === null ? timed : [{ startsAt: null, endsAt: null, startsOn, endsOn }],
    location: interview.location,
    videoUrl: interview.videoUrl,
    organizerId: idOrNull(telling, 'User', interview.organizer),
    interviewers: newestFirst(slots.flatMap(({ interviewers }) => interviewers)).map(
      ({ user, email, reply, scorecard }) => ({
        userId: idOrNull(telling, 'User', user),
        email,
        reply: reply === null ? 'UNKNOWN' : statusOf(reply),
        remoteReply: reply === null ? null : remoteStatusOf(telling.words.reply, reply),
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
    verdict: verdict === null ? null : statusOf(verdict),
    remoteVerdict: verdict === null ? null : remoteStatusOf(telling.words.verdict, verdict),
    score: scorecard.score,
    isDraft: scorecard.isDraft,
    interviewedAt: scorecard.interviewedAt,
    submittedAt: scorecard.submittedAt,
    notes: scorecard.takeaways,
    privateNotes: scorecard.privateNote,
    publicNotes: scorecard.publicNote,
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
    url: telling.fileUrl(file),
  };
}

function toNote(note: NoteFacts, telling: Telling): Told<'Note'> {
  return {
    ...stamps(note),
    kind: typeof note.kind === 'string' ? note.kind : note.kind.unknown,
    subject: note.subject,
    body: note.body,
    visibility: note.visibility ?? 'UNKNOWN',
    authorId: idOrNull(telling, 'User', note.author),
    candidateId: telling.remoteId('Candidate', note.candidate),
    applicationId: idOrNull(telling, 'Application', note.application),
  };
}
