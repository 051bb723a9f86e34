import type { PartialRecord } from '../../../domain/records.ts';
import type { Interviewer, InterviewSlot, ReplyStatus } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, idOrNull, nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { type ApplicationPair, rowOfApplication } from '../client/application-pairs.ts';
import { recordWithId } from '../client/by-id.ts';
import { isPathSegment, toApplicationId } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { contentOf, listOrNone, newestFirst } from '../mapping/values.ts';

const path = '/interviews-api/v201904/interviews';

const replies = toWords<ReplyStatus>({
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  pending: 'PENDING',
  tentative: 'TENTATIVE',
});

const slotRow = object({
  title: textOrNull,
  place: textOrNull,
  startsOn: dateTimeOrNull,
  endsOn: dateTimeOrNull,
  candidateStatus: textOrNull,
  interviewers: listOrNone(object({ id, status: textOrNull })),
});

const interviewRow = object({
  id,
  candidate: nullable(object({ id: idOrNull })),
  jobId: idOrNull,
  organizerId: idOrNull,
  timezone: textOrNull,
  timeslots: listOrNone(slotRow),
  location: textOrNull,
  createdOn: dateTimeOrNull,
});

/** `GET /interviews-api/v201904/interviews/{id}`; lists are by application only. */
export function interviews(api: Api): Resource<'Interview'> {
  return {
    parseRemoteId: (id) => (isPathSegment(id) ? { type: 'Interview', remoteId: id } : null),
    fieldGroups: [
      fieldGroup<'Interview'>(
        [
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
        async (id, scope) => ({
          item: await api.get(`${path}/${id}`, [], recordWithId(id, toInterview), scope),
        }),
      ),
    ],
  };
}

/** The interviews of the application with this UUID, newest first; `pair` is the same application. */
export async function readInterviews(
  api: Api,
  pair: ApplicationPair,
  applicationId: string,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Interview'>[]> {
  const decode = contentOf(rowOfApplication(pair, toInterview));
  return newestFirst(await api.get(path, [['applicationId', applicationId]], decode, scope));
}

/** Interviews have no status: an interview is scheduled if one of its slots has a time. */
function toInterview(remoteData: unknown): PartialRecord<'Interview'> {
  const { id, candidate, jobId, timeslots, ...interview } = interviewRow(remoteData);
  const slots = timeslots
    .toSorted((one, other) => timeOf(one.startsOn) - timeOf(other.startsOn))
    .map((slot) => toSlot(slot));
  const isScheduled = slots.some(({ startsAt }) => startsAt !== null);
  // An interviewer of several slots is listed once, with the reply to the last slot.
  const interviewers = slots.flatMap((slot) => slot.interviewers);
  const interviewerById = new Map(interviewers.map((interviewer) => [interviewer.userId, interviewer]));
  return {
    type: 'Interview',
    remoteId: id,
    createdAt: interview.createdOn,
    applicationId: candidate?.id && jobId ? toApplicationId(candidate.id, jobId) : null,
    jobId,
    status: isScheduled ? 'SCHEDULED' : 'TO_SCHEDULE',
    slots,
    location: interview.location,
    organizerId: interview.organizerId,
    timezone: interview.timezone,
    interviewers: [...interviewerById.values()],
    remoteData,
  };
}

/** For sorting: slots without a time come last. */
function timeOf(startsOn: string | null): number {
  return startsOn === null ? Number.MAX_SAFE_INTEGER : Date.parse(startsOn);
}

type Slot = InterviewSlot & { readonly interviewers: readonly Interviewer[] };

function toSlot(slot: ReturnType<typeof slotRow>): Slot {
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
