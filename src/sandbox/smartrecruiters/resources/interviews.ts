import type { InterviewerFacts, InterviewFacts, SlotFacts } from '../../model.ts';
import { requireVisible } from '../http/access.ts';
import { type Json, ok, present } from '../http/json.ts';
import { required, uuid } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { toUuid } from '../ids.ts';

const base = '/interviews-api/v201904';
const scopes = ['interviews_read'];
const interviewTypes = ['Phone', 'Onsite', 'Video call | "remote"'];

/** The interviews of one application, or one by its id. There is no list of all interviews. */
export const interviewRoutes: readonly Route[] = [
  get(`${base}/interviews`, scopes, { applicationId: uuid }, (call) => {
    const application = call.company.applications.find(required(call.query, 'applicationId'));
    if (application === null) throw new Refusal(404, null, 'Application not found');
    requireVisible(call, application);
    const content = call.company.interviewsOf(application).map((interview) => interviewJson(call, interview));
    return ok({ content });
  }),

  get(`${base}/interviews/{interviewId}`, scopes, {}, (call) => {
    const interview = call.company.interviews.find(call.ids.interviewId);
    if (interview === null) throw new Refusal(404, null, 'Interview not found');
    requireVisible(call, call.company.applications.at(interview.application));
    return ok(interviewJson(call, interview));
  }),

  // The body is an array of names without an envelope.
  get(`${base}/interview-types`, ['interview_types_read'], {}, () => ok(interviewTypes)),
];

/** An interview has no status; clients infer it from the times and replies. */
function interviewJson({ company }: Call, interview: InterviewFacts): Json {
  const application = company.applications.at(interview.application);
  const slots = [interview, ...interview.furtherSlots];
  return present({
    id: company.interviews.idOf(interview),
    // The status of the candidate is deprecated and the only member that may be null.
    candidate: { id: company.candidates.idOf(company.candidates.at(application.candidate)), status: null },
    jobId: application.job === null ? null : company.jobs.idOf(company.jobs.at(application.job)),
    organizerId: interview.organizer === null ? null : userId(company, interview.organizer),
    timezone: 'Europe/Berlin',
    timeslots: slots.map((slot, index) => timeslotJson(company, interview, slot, index)),
    location: interview.location,
    createdOn: interview.createdAt,
    refUrl: `https://app.example.com/interviews/${company.interviews.idOf(interview)}`,
    source: 'SMARTRECRUITERS',
  });
}

function timeslotJson(
  company: Call['company'],
  { key, status }: InterviewFacts,
  { startsAt, endsAt, location, interviewers }: SlotFacts,
  index: number,
): Json {
  return {
    ...present({
      id: toUuid('Timeslot', `${key}:${index}`),
      interviewType: interviewTypes[key % interviewTypes.length],
      place: location,
      startsOn: startsAt,
      endsOn: endsAt,
      candidateStatus: status === 'COMPLETE' ? 'accepted' : 'pending',
    }),
    interviewers: interviewers.flatMap((each) => interviewerJson(company, each)),
  };
}

/** Empty for a guest, because all interviewers are users. */
function interviewerJson(company: Call['company'], { user, reply }: InterviewerFacts): Json[] {
  if (user === null) return [];
  const word = reply === null || typeof reply === 'string' ? (reply ?? 'PENDING') : reply.unknown;
  return [{ id: userId(company, user), status: word.toLowerCase() }];
}

function userId({ users }: Call['company'], key: number): string {
  return users.idOf(users.at(key));
}
