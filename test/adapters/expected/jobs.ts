import type { InterviewFacts } from '../../../src/sandbox/model/interviews.ts';
import type { JobPostFacts } from '../../../src/sandbox/model/posts.ts';
import type { Dataset, JobFacts, OpeningFacts, StageFacts } from '../../../src/sandbox/model.ts';
import {
  byId,
  idOrNull,
  idsBy,
  idsOf,
  newestFirst,
  remoteStatusOf,
  stamps,
  statusOf,
  type Telling,
  type Told,
} from './provider-view.ts';

/** Jobs, and what only jobs have. */
export function toJobs(dataset: Dataset, posts: readonly JobPostFacts[], telling: Telling) {
  const { jobs } = dataset;
  const toChildren = toJobChildren(dataset, posts, telling);
  return {
    Job: byId(telling, 'Job', jobs, (job) => ({ ...toJob(job, telling), ...toChildren(job) })),
    Stage: byId(
      telling,
      'Stage',
      jobs.flatMap((job) => job.stages.map((stage, position) => ({ ...stage, position, job }))),
      (stage) => toStage(stage, telling),
    ),
    Opening: byId(
      telling,
      'Opening',
      jobs.flatMap((job) => job.openings.map((opening) => ({ ...opening, job }))),
      (opening) => toOpening(opening, telling),
    ),
    JobNote: byId(telling, 'JobNote', dataset.jobNotes, ({ job, author, body, visibility, ...facts }) => ({
      ...stamps(facts),
      jobId: telling.remoteId('Job', job),
      authorId: telling.remoteId('User', author),
      body,
      visibility,
    })),
  };
}

/** Other records that name the job. */
type JobChildren = Pick<
  Told<'Job'>,
  'postIds' | 'interviewPlanIds' | 'interviewIds' | 'attributeIds' | 'noteIds' | 'approvalFlowIds'
>;

function toJob(job: JobFacts, telling: Telling): Omit<Told<'Job'>, keyof JobChildren> {
  const { remoteId } = telling;
  return {
    ...stamps(job),
    title: job.title,
    code: job.code,
    status: statusOf(job.status),
    remoteStatus: remoteStatusOf(telling.words.job, job.status),
    isConfidential: job.isConfidential,
    isTemplate: job.isTemplate,
    departmentId: idOrNull(telling, 'Department', job.department),
    officeIds: job.offices.map((office) => remoteId('Office', office)),
    locations: job.place === null ? [] : [telling.location(job.place)],
    hiringTeam: job.hiringTeam.map((member) => ({
      userId: remoteId('User', member.user),
      role: member.role,
      ...telling.member(member),
    })),
    stageIds: job.stages.map(({ key }) => remoteId('Stage', key)),
    openingIds: job.openings.map(({ key }) => remoteId('Opening', key)),
    openedAt: job.openedAt,
    closedAt: job.closedAt,
    lastActivityAt: job.lastActivityAt,
    customFields: telling.customFields(job.customFields, 'job'),
    ...untold,
  };
}

/** What no data set has of a job. */
const untold = {
  industry: null,
  function: null,
  employmentType: null,
  experienceLevel: null,
  targetHireOn: null,
  payRanges: [],
};

function toJobChildren(
  dataset: Dataset,
  posts: readonly JobPostFacts[],
  telling: Telling,
): (job: JobFacts) => JobChildren {
  const postIds = idsBy(telling, 'JobPost', posts, ({ job }) => job);
  const noteIds = idsBy(telling, 'JobNote', dataset.jobNotes, ({ job }) => job);
  const flows = dataset.approvalFlows.filter(({ kind }) => kind !== 'OFFER');
  const approvalFlowIds = idsBy(telling, 'ApprovalFlow', flows, ({ job }) => job);
  const attributes = dataset.attributeTypes.map(({ key, job, attribute: { position } }) => {
    return { key, job, position: position ?? Number.MAX_SAFE_INTEGER };
  });
  const jobs = new Map(dataset.applications.map(({ key, job }) => [key, job]));
  const jobOf = ({ application }: InterviewFacts) => jobs.get(application) ?? null;
  const interviewIds = idsBy(telling, 'Interview', dataset.interviews, jobOf);
  return ({ key }) => ({
    postIds: postIds(key),
    interviewIds: interviewIds(key),
    interviewPlanIds: idsOf(telling, 'JobInterview', inOrder(dataset.jobInterviews, key)),
    attributeIds: idsOf(telling, 'CandidateAttribute', inOrder(attributes, key)),
    noteIds: noteIds(key),
    approvalFlowIds: approvalFlowIds(key),
  });
}

interface Placed {
  readonly key: number;
  readonly job: number;
  readonly position: number;
}

/** Those of one job by their position, the newest first where it is the same. */
function inOrder(all: readonly Placed[], job: number): number[] {
  return newestFirst(all.filter((each) => each.job === job))
    .toSorted((one, other) => one.position - other.position)
    .map(({ key }) => key);
}

function toStage(
  { name, isActive, position, job }: StageFacts & { readonly position: number; readonly job: JobFacts },
  telling: Telling,
): Told<'Stage'> {
  return { ...stamps(job), name, isActive, position, jobId: telling.remoteId('Job', job.key) };
}

function toOpening(
  { job, ...opening }: OpeningFacts & { readonly job: JobFacts },
  telling: Telling,
): Told<'Opening'> {
  const { code, isOpen, openedAt, closedAt, targetStartOn, application, closeReason } = opening;
  const applicationId = idOrNull(telling, 'Application', application);
  const jobId = telling.remoteId('Job', job.key);
  const closeReasonId = idOrNull(telling, 'CloseReason', closeReason);
  const told = { code, isOpen, openedAt, closedAt, targetStartOn, applicationId, jobId, closeReasonId };
  return { ...stamps(job), ...told, customFields: telling.customFields(opening.customFields, 'opening') };
}
