import type { PartialRecord } from '../../domain/records.ts';
import type { Interviewer, InterviewSlot, ReplyStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, idOrNull, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { keyed, oneByOne } from './by-id.ts';
import { applicationKey, isPathPart } from './keys.ts';
import { type Pair, rowOf } from './pairs.ts';
import { listOrNone, newestFirst } from './values.ts';

const path = '/interviews-api/v201904/interviews';

const replies = toWords<ReplyStatus>({
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  pending: 'PENDING',
  tentative: 'TENTATIVE',
});

const timeslot = object({
  title: textOrNull,
  place: textOrNull,
  startsOn: dateTimeOrNull,
  endsOn: dateTimeOrNull,
  candidateStatus: textOrNull,
  interviewers: listOrNone(object({ id, status: textOrNull })),
});

const row = object({
  id,
  candidate: nullable(object({ id: idOrNull })),
  jobId: idOrNull,
  organizerId: idOrNull,
  timezone: textOrNull,
  timeslots: listOrNone(timeslot),
  location: textOrNull,
  createdOn: dateTimeOrNull,
});

/** `GET /interviews-api/v201904/interviews/{id}`; they can be listed by application only. */
export function interviews(api: Api): Resource<'Interview'> {
  return {
    parseRemoteId: (key) => (isPathPart(key) ? { type: 'Interview', remoteId: key } : null),
    fieldGroups: [
      {
        fields: [
          'createdAt',
          'applicationId',
          'jobId',
          'status',
          'slots',
          'location',
          'organizerId',
          'timezone',
          'interviewers',
          'remoteData',
        ],
        idsPerCall: 1,
        calls: 1,
        getMany: (ids, _fields, scope) =>
          oneByOne(ids, async (id) => ({
            item: await api.get(`${path}/${id}`, [], keyed(id, toInterview), scope),
          })),
      },
    ],
  };
}

/** Of the application that is this pair and has this UUID. */
export async function readInterviews(
  api: Api,
  pair: Pair,
  applicationId: string,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Interview'>[]> {
  const read = object({ content: listOrNone(rowOf(pair, toInterview)) });
  const { content } = await api.get(path, [['applicationId', applicationId]], read, scope);
  return newestFirst(content);
}

/** No word says how far an interview is: one that has a time is scheduled. */
function toInterview(remoteData: unknown): PartialRecord<'Interview'> {
  const { id, candidate, jobId, timeslots, ...interview } = row(remoteData);
  const slots = timeslots
    .toSorted((one, other) => timeOf(one.startsOn) - timeOf(other.startsOn))
    .map((slot) => toSlot(slot));
  const isScheduled = slots.some(({ startsAt }) => startsAt !== null);
  // Whoever is in several slots is told once, with the answer to the last.
  const people = new Map(slots.flatMap((slot) => slot.interviewers).map((each) => [each.userId, each]));
  return {
    type: 'Interview',
    remoteId: id,
    createdAt: interview.createdOn,
    applicationId: candidate?.id && jobId ? applicationKey(candidate.id, jobId) : null,
    jobId,
    status: isScheduled ? 'SCHEDULED' : 'TO_SCHEDULE',
    slots,
    location: interview.location,
    organizerId: interview.organizerId,
    timezone: interview.timezone,
    interviewers: [...people.values()],
    remoteData,
  };
}

/** What has no time comes last. */
function timeOf(startsOn: string | null): number {
  return startsOn === null ? Number.MAX_SAFE_INTEGER : Date.parse(startsOn);
}

type Slot = InterviewSlot & { readonly interviewers: readonly Interviewer[] };

function toSlot(slot: ReturnType<typeof timeslot>): Slot {
  return {
    startsAt: slot.startsOn,
    endsAt: slot.endsOn,
    startsOn: null,
    endsOn: null,
    title: slot.title,
    location: slot.place,
    candidateReply: slot.candidateStatus === null ? null : toReply(slot.candidateStatus),
    interviewers: slot.interviewers.map(({ id, status }) => ({
      userId: id,
      email: null,
      reply: toReply(status),
      remoteReply: status,
      scorecardId: null,
    })),
  };
}

function toReply(word: string | null): ReplyStatus {
  return replies[word ?? ''] ?? 'UNKNOWN';
}
