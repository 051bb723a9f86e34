import type { InterviewerFacts, InterviewFacts } from '../../model/interviews.ts';
import { dates, idIn, sameWords, textIs, wordIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';
import { interviewStatusFilter, toInterviewStatus, toResponse } from '../words.ts';

interface InterviewItem extends InterviewFacts {
  readonly job: number | null;
}

const interviews = defineResource<InterviewItem>({
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
    // Leaves out interviews of whole days, which have no moments.
    starts_at: dates('starts_at'),
    ends_at: dates('ends_at'),
    all_day_start_on: dates('all_day_start_on'),
    all_day_end_on: dates('all_day_end_on'),
    external_event_id: textIs('external_event_id'),
    status: wordIs('status', interviewStatusFilter),
  },
});

interface InterviewerItem extends RowFacts, InterviewerFacts {
  readonly interview: number;
}

const interviewers = defineResource<InterviewerItem>({
  path: 'interviewers',
  from: (dataset) =>
    dataset.interviews.flatMap(({ key, createdAt, updatedAt, interviewers: panel }) =>
      panel.map((each) => ({ ...each, createdAt, updatedAt, interview: key })),
    ),
  columns: {
    interview_id: ({ interview }) => toId('interviews', interview),
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

export const interviewResources = [interviews, interviewers];
