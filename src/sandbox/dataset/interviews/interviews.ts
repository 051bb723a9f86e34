import type {
  ApplicationFacts,
  InterviewFacts,
  InterviewStatus,
  JobFacts,
  JobInterviewFacts,
  StageEventFacts,
  Status,
  UserFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { compareInstants, dayMs, newest, toDay, toInstant } from '../time.ts';
import { drawPanel, type Panel } from './interviewers.ts';
import { meetingStages } from './job-interviews.ts';

export interface Process {
  readonly users: readonly UserFacts[];
  readonly jobs: readonly JobFacts[];
  readonly applications: readonly ApplicationFacts[];
  readonly stageEvents: readonly StageEventFacts[];
  readonly jobInterviews: readonly JobInterviewFacts[];
}

/** A possible interview: an application in a stage, with the planned interview if there is one. */
interface PossibleInterview {
  readonly event: StageEventFacts;
  readonly job: JobFacts;
  readonly planned: JobInterviewFacts | null;
}

/** Creates interviews in chronological order. `createScorecards` links them to scorecards. */
export function createInterviews(profile: DatasetProfile, process: Process): InterviewFacts[] {
  const random = createRandom(profile.seed + 17);
  const people = process.users.filter(({ isServiceAccount }) => !isServiceAccount);
  const panel: Panel = { people, nextKey: 1, hasGuests: profile.activity.hasInterviewPlans };
  return (
    occasionsOf(profile, process)
      // Few applications reach a take-home test, so all of those have an interview.
      .filter(
        ({ planned }) =>
          random.chance(profile.activity.interviewPercent / 100) || planned?.kind === 'TAKE_HOME',
      )
      .sort((a, b) => compareInstants(a.event.createdAt, b.event.createdAt) || a.event.key - b.event.key)
      .map((occasion, index) => createInterview(random, occasion, panel, index + 1))
  );
}

function occasionsOf(profile: DatasetProfile, process: Process): PossibleInterview[] {
  const jobOf = new Map(process.applications.map(({ key, job }) => [key, job]));
  const jobs = new Map(process.jobs.map((job) => [job.key, job]));
  const plans = Map.groupBy(process.jobInterviews, ({ stage }) => stage);
  return process.stageEvents.flatMap((event): PossibleInterview[] => {
    const job = jobs.get(jobOf.get(event.application) ?? 0);
    if (job === undefined) return [];
    if (profile.activity.hasInterviewPlans) {
      const planned = (plans.get(event.stage) ?? []).filter((plan) => isHeld(plan));
      return planned.map((plan) => ({ event, job, planned: plan }));
    }
    const stage = job.stages.find(({ key }) => key === event.stage);
    return meetingStages.has(stage?.name ?? '') ? [{ event, job, planned: null }] : [];
  });
}

function isHeld({ kind }: JobInterviewFacts): boolean {
  return kind === 'MEETING' || kind === 'TAKE_HOME';
}

function createInterview(
  random: Random,
  occasion: PossibleInterview,
  panel: Panel,
  key: number,
): InterviewFacts {
  const { event, planned, job } = occasion;
  const status = key === 41 && planned !== null ? { unknown: 'rescheduling' } : drawStatus(random, occasion);
  const isTest = planned?.kind === 'TAKE_HOME';
  const isAhead = status === 'SCHEDULED';
  const since = Date.parse(event.createdAt);
  const startsAt = drawStart(random, since, isAhead);
  const endsAt = startsAt + (planned?.minutes ?? 45) * 60_000;
  const hasTime = !isTest && status !== 'TO_SCHEDULE';
  const isAllDay = hasTime && planned !== null && random.chance(0.04);
  const drawSlot = (from: number, to: number) => ({
    startsAt: new Date(from).toISOString(),
    endsAt: new Date(to).toISOString(),
    location: random.pick(places),
    interviewers: drawPanel(random, panel, job, { isTest, isAhead }),
  });
  const slot = drawSlot(startsAt, endsAt);
  const furtherSlots = planned === null && random.chance(0.3) ? random.between(1, 2) : 0;
  return {
    key,
    createdAt: toInstant(since),
    updatedAt: toInstant(Math.max(since, isAhead ? since : Math.min(endsAt, newest))),
    application: event.application,
    jobInterview: planned?.key ?? null,
    status,
    ...slot,
    ...(hasTime ? {} : { location: null }),
    ...(hasTime && !isAllDay ? {} : { startsAt: null, endsAt: null }),
    allDayFrom: isAllDay ? toDay(startsAt) : null,
    allDayTo: isAllDay ? toDay(startsAt + random.between(0, 1) * dayMs) : null,
    ...drawCalendar(random, occasion, { key, hasTime }),
    furtherSlots: Array.from({ length: furtherSlots }, (_, index) =>
      drawSlot(endsAt + index * 3_600_000, endsAt + index * 3_600_000 + 1_800_000),
    ),
  };
}

/** Draws a start at a full or half hour: days ahead, or soon after the application entered the stage. */
function drawStart(random: Random, since: number, isAhead: boolean): number {
  const startsAt = isAhead
    ? newest + random.between(1, 14) * dayMs
    : Math.min(since + random.between(1, 96) * 3_600_000, Math.max(since, newest - dayMs));
  return Math.floor(startsAt / 1_800_000) * 1_800_000;
}

type CalendarFacts = Pick<
  InterviewFacts,
  'videoUrl' | 'organizer' | 'scheduledAt' | 'externalEventId' | 'availabilityReceivedAt'
>;

/** Without planned interviews, the organizer is the only calendar fact, and always set. */
function drawCalendar(
  random: Random,
  { event, planned, job }: PossibleInterview,
  { key, hasTime }: { readonly key: number; readonly hasTime: boolean },
): CalendarFacts {
  const organizer = random.pick(job.hiringTeam).user;
  const nothing = { videoUrl: null, scheduledAt: null, externalEventId: null, availabilityReceivedAt: null };
  if (planned === null) return { ...nothing, organizer };
  if (!hasTime || random.chance(0.1)) return { ...nothing, organizer: null };
  return {
    videoUrl: random.chance(0.4) ? `https://video.example.com/${key}?pwd=a%2Bb` : null,
    organizer,
    scheduledAt: event.createdAt,
    externalEventId: `event-${(key * 69_621).toString(36)}@calendar.example.com`,
    availabilityReceivedAt: random.chance(0.3) ? event.createdAt : null,
  };
}

const places = [null, 'Room 4 | "Aurora"', 'https://meet.example.com/abc', '会議室3', 'Berlin, 2nd floor'];

function drawStatus(random: Random, { event, planned }: PossibleInterview): Status<InterviewStatus> {
  const { isCurrent } = event;
  // A provider without a status field has only times to express it.
  if (planned === null) return isCurrent && random.chance(0.5) ? 'SCHEDULED' : 'COMPLETE';
  if (planned.kind === 'TAKE_HOME') {
    return isCurrent
      ? random.pick(['TO_SEND', 'TO_SEND', 'SENT', 'RECEIVED'] as const)
      : random.pick(['COMPLETE', 'COMPLETE', 'RECEIVED', 'COLLECT_FEEDBACK', 'SENT'] as const);
  }
  return isCurrent
    ? random.pick(['TO_SCHEDULE', 'SCHEDULED', 'SCHEDULED', 'AWAITING_FEEDBACK', 'COMPLETE'] as const)
    : random.pick([
        'COMPLETE',
        'COMPLETE',
        'COMPLETE',
        'COMPLETE',
        'AWAITING_FEEDBACK',
        'SKIPPED',
        'COLLECT_FEEDBACK',
      ] as const);
}
