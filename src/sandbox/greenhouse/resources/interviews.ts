import type { InterviewerFacts, InterviewFacts, InterviewStatus } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { dates, idIn, sameWords, textIs, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';
import { toWord } from '../rows/words.ts';

const interviewWords: Readonly<Record<InterviewStatus, string>> = {
  TO_SCHEDULE: 'to_be_scheduled',
  SCHEDULED: 'scheduled',
  AWAITING_FEEDBACK: 'awaiting_feedback',
  COMPLETE: 'complete',
  SKIPPED: 'skipped',
  COLLECT_FEEDBACK: 'collect_feedback',
  TO_SEND: 'to_be_sent',
  SENT: 'sent',
  RECEIVED: 'received',
};

const toInterviewStatus = (status: InterviewFacts['status']) => toWord(interviewWords, status);

const interviewStatusFilter = Object.fromEntries(Object.values(interviewWords).map((word) => [word, word]));

const toResponse = (reply: InterviewerFacts['reply']) =>
  reply === null
    ? null
    : toWord(
        { PENDING: 'needs_action', ACCEPTED: 'accepted', TENTATIVE: 'tentative', DECLINED: 'declined' },
        reply,
      );

interface InterviewItem extends InterviewFacts {
  readonly job: number | null;
}

export const interviews = defineResource<InterviewItem>({
  path: 'interviews',
  from(dataset) {
    const jobOf = new Map(dataset.applications.map(({ key, job }) => [key, job]));
    return dataset.interviews.map((interview) => ({
      ...interview,
      job: jobOf.get(interview.application) ?? null,
    }));
  },
  columns: {
    job_id: ({ job }) => toIdOrNull('jobs', job),
    application_id: ({ application }) => toId('applications', application),
    job_interview_id: ({ jobInterview }) => toIdOrNull('job_interviews', jobInterview),
    starts_at: ({ startsAt }) => startsAt,
    ends_at: ({ endsAt }) => endsAt,
    location: ({ location }) => location,
    status: ({ status }) => toInterviewStatus(status),
    organizer_id: ({ organizer }) => toIdOrNull('users', organizer),
    scheduled_at: ({ scheduledAt }) => scheduledAt,
    all_day_start_on: ({ allDayFrom }) => allDayFrom,
    all_day_end_on: ({ allDayTo }) => allDayTo,
    external_event_id: ({ externalEventId }) => externalEventId,
    video_conferencing_url: ({ videoUrl }) => videoUrl,
    availability_received_at: ({ availabilityReceivedAt }) => availabilityReceivedAt,
  },
  filters: {
    job_ids: idIn('job_id'),
    application_ids: idIn('application_id'),
    job_interview_ids: idIn('job_interview_id'),
    organizer_ids: idIn('organizer_id'),
    // All-day interviews have no such timestamps and never match.
    starts_at: dates('starts_at'),
    ends_at: dates('ends_at'),
    all_day_start_on: dates('all_day_start_on'),
    all_day_end_on: dates('all_day_end_on'),
    external_event_id: textIs('external_event_id'),
    status: wordIs('status', interviewStatusFilter),
  },
});

export const interviewers = defineResource<ChildFacts<InterviewerFacts>>({
  path: 'interviewers',
  from: (dataset) => childrenOf(dataset.interviews, (interview) => interview.interviewers),
  columns: {
    interview_id: ({ parent }) => toId('interviews', parent),
    user_id: ({ user }) => toIdOrNull('users', user),
    scorecard_id: ({ scorecard }) => toIdOrNull('scorecards', scorecard),
    email: ({ email }) => email,
    response_status: ({ reply }) => toResponse(reply),
  },
  filters: {
    interview_ids: idIn('interview_id'),
    user_ids: idIn('user_id'),
    scorecard_ids: idIn('scorecard_id'),
    response_status: wordIs(
      'response_status',
      sameWords('needs_action', 'declined', 'tentative', 'accepted'),
    ),
  },
});
