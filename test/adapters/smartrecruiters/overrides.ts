import { expect } from 'vitest';
import type { Interviewer, InterviewSlot } from '../../../src/domain/values.ts';
import type { InterviewFacts, SlotFacts } from '../../../src/sandbox/model/interviews.ts';
import type { JobPostFacts } from '../../../src/sandbox/model/posts.ts';
import type { CustomFieldFacts, Dataset, JobFacts, NoteFacts } from '../../../src/sandbox/model.ts';
import type { ExpectedRecord, ProviderView } from '../expected/provider-view.ts';
import { toStageEvents } from './stage-events.ts';

type RemoteId = ProviderView['remoteId'];

/** Fields whose value differs from the data set, or is not in it. */
export function toOverrides(dataset: Dataset, remoteId: RemoteId): ProviderView['overrides'] {
  const { jobs, applications, approvalFlows } = dataset;
  const at = <Facts extends { readonly key: number }>(all: readonly Facts[]) => {
    const byKey = new Map(all.map((each) => [each.key, each]));
    return (key: number): Facts => {
      const found = byKey.get(key);
      if (found === undefined) throw new RangeError(`the data set has no ${key}`);
      return found;
    };
  };
  const applicationAt = at(applications);
  const jobAt = at(jobs);
  const postAt = at(dataset.jobPosts);
  const interviewAt = at(dataset.interviews);
  const scorecardAt = at(dataset.scorecards);
  const noteAt = at(dataset.notes);
  const fieldAt = at(dataset.customFields);
  const userAt = at(dataset.users);

  const interviews = Map.groupBy(latestFirst(dataset.interviews), ({ application }) => application);
  const scorecards = Map.groupBy(latestFirst(dataset.scorecards), ({ application }) => application);
  const files = Map.groupBy(dataset.attachments, ({ application }) => application);
  const notes = latestFirst(dataset.notes);
  const notesByApplication = Map.groupBy(notes, ({ application }) => application);
  const notesByCandidate = Map.groupBy(notes, ({ candidate }) => candidate);
  const posts = Map.groupBy(dataset.jobPosts, ({ job }) => job);
  const requests = approvalFlows.filter(({ state }) => state !== null);
  const idsOf = (type: Parameters<RemoteId>[0], all: readonly { readonly key: number }[] = []) =>
    all.map(({ key }) => remoteId(type, key));

  return {
    Candidate: (key) => ({
      attachmentIds: applications
        .filter(({ candidate }) => candidate === key)
        .toReversed()
        .flatMap((application) => idsOf('Attachment', files.get(application.key))),
      noteIds: idsOf('Note', notesByCandidate.get(key)),
    }),
    Application: (key) => ({
      stageEventIds: [...toStageEvents(applicationAt(key), dataset, remoteId).keys()].toReversed(),
      interviewIds: idsOf('Interview', interviews.get(key)),
      scorecardIds: idsOf('Scorecard', scorecards.get(key)),
      attachmentIds: idsOf('Attachment', files.get(key)),
      noteIds: idsOf('Note', notesByApplication.get(key)),
    }),
    Job: (key) => ({
      ...classification,
      ...payOf(posts.get(key) ?? []),
      targetHireOn: targetOf(jobAt(key)),
      postIds: idsOf('JobPost', posts.get(key)),
      approvalFlowIds: idsOf(
        'ApprovalFlow',
        requests.filter(({ kind, job }) => kind === 'OPEN_JOB' && job === key).slice(-1),
      ),
    }),
    Offer: (key) => ({
      approvalFlowIds: idsOf('ApprovalFlow', requests.filter(({ offer }) => offer === key).slice(-1)),
    }),
    User: (key) => ({ roleId: roleIdOf(userAt(key).role) }),
    JobPost: (key) => toAd(postAt(key)),
    Interview: (key) => toInterview(interviewAt(key), remoteId),
    Scorecard: (key) => ({ submittedAt: scorecardAt(key).createdAt }),
    Note: (key) => ({ ...visibilityOf(noteAt(key)), body: noteAt(key).body ?? '' }),
    CustomField: (key) => toDefinition(fieldAt(key)),
  };
}

/** Sorts by creation, latest first. Records of the same time keep the order of the data set, as in the sandbox. */
function latestFirst<Facts extends { readonly createdAt: string }>(all: readonly Facts[]): Facts[] {
  return all.toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
}

export function roleIdOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

/** The sandbox has these values for every job. */
const classification = {
  industry: 'Computer Software',
  function: 'Other',
  employmentType: 'Full-time',
  experienceLevel: 'Associate',
};

function payOf(posts: readonly JobPostFacts[]): Pick<ExpectedRecord<'Job'>, 'payRanges'> {
  const ranges = posts.flatMap(({ payRanges }) => payRanges).slice(0, 1);
  return {
    payRanges: ranges.map(({ least, most, currency }) => ({
      remoteId: null,
      payInputId: null,
      postId: null,
      min: least,
      max: most,
      currency,
    })),
  };
}

function targetOf({ openings }: JobFacts): string | null {
  const days = openings.flatMap(({ targetStartOn }) => targetStartOn ?? []);
  return days.toSorted()[0] ?? null;
}

function toAd({ html, isLive, publishedAt, createdAt }: JobPostFacts): Partial<ExpectedRecord<'JobPost'>> {
  const since = publishedAt ?? createdAt;
  return {
    content: [
      '<h2>Company Description</h2>\n<p>An invented company.</p>',
      ...(html ? [`<h2>Job Description</h2>\n${html}`] : []),
      '<h2>Qualifications</h2>\n<p>Patience.</p>',
    ].join('\n'),
    firstPublishedAt: isLive ? since : null,
    publications: isLive
      ? [{ source: 'Career site', kind: 'FREE', publishedAt: since, unpublishedAt: null }]
      : [],
  };
}

/** The status depends only on whether a slot has a time. */
function toInterview(interview: InterviewFacts, remoteId: RemoteId): Partial<ExpectedRecord<'Interview'>> {
  const candidateReply = interview.status === 'COMPLETE' ? ('ACCEPTED' as const) : ('PENDING' as const);
  const slots = [interview, ...interview.furtherSlots].map((slot) => ({
    ...toSlot(slot, remoteId),
    candidateReply,
  }));
  const people = new Map(
    slots.flatMap(({ interviewers }) => interviewers.map((each) => [each.userId, each])),
  );
  return { status: 'SCHEDULED', slots, timezone: 'Europe/Berlin', interviewers: [...people.values()] };
}

function toSlot(
  { startsAt, endsAt, location, interviewers }: SlotFacts,
  remoteId: RemoteId,
): Omit<InterviewSlot, 'candidateReply'> & { readonly interviewers: readonly Interviewer[] } {
  const invited = interviewers.map(({ user, reply }) => {
    const word = typeof reply === 'string' ? reply : 'PENDING';
    const userId = remoteId('User', user ?? 0);
    return { userId, email: null, reply: word, remoteReply: word.toLowerCase(), scorecardId: null };
  });
  return { startsAt, endsAt, startsOn: null, endsOn: null, title: null, location, interviewers: invited };
}

/** A restricted note with mentions is a direct message to the mentioned users. */
function visibilityOf({ visibility, mentions }: NoteFacts): Partial<ExpectedRecord<'Note'>> {
  return visibility !== 'PUBLIC' && mentions.length > 0
    ? { visibility: 'DIRECT', remoteVisibility: 'DIRECT' }
    : {};
}

const forms = ['PROFILE', 'OFFER_FORM', 'HIRE_FORM', 'OFFER_APPROVAL_FORM'];

function toDefinition(field: CustomFieldFacts): Partial<ExpectedRecord<'CustomField'>> {
  const { key, scope, isPrivate, isActive, options } = field;
  if (scope === 'JOB') {
    return { kind: 'OPTION', remoteType: null, isPrivate: null, isActive: isActive ?? true };
  }
  if (scope === 'OFFER') {
    return { isPrivate: null, isActive: null, contexts: ['OFFER_DETAILS'], options: [] };
  }
  return {
    isRequired: null,
    isPrivate,
    isActive: null,
    contexts: forms.slice(0, 1 + (key % 3)),
    options: options.map(({ name }) => ({ remoteId: expect.any(String), name, isActive: null })),
  };
}
