import type { InterviewFacts } from '../../../src/sandbox/model/interviews.ts';
import type { JobPostFacts } from '../../../src/sandbox/model/posts.ts';
import type { Dataset, JobFacts, OpeningFacts, StageFacts } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  idsBy,
  idsOf,
  newestFirst,
  type ProviderView,
  remoteStatusOf,
  statusOf,
  timestamps,
} from './provider-view.ts';

/** Jobs, stages and openings. */
export function toJobs(dataset: Dataset, posts: readonly JobPostFacts[], view: ProviderView) {
  const { jobs } = dataset;
  const toChildren = toJobChildren(dataset, posts, view);
  return {
    Job: byId(view, 'Job', jobs, (job) => ({ ...toJob(job, view), ...toChildren(job) })),
    Stage: byId(
      view,
      'Stage',
      jobs.flatMap((job) => job.stages.map((stage, position) => ({ ...stage, position, job }))),
      (stage) => toStage(stage, view),
    ),
    Opening: byId(
      view,
      'Opening',
      jobs.flatMap((job) => job.openings.map((opening) => ({ ...opening, job }))),
      (opening) => toOpening(opening, view),
    ),
    JobNote: byId(view, 'JobNote', dataset.jobNotes, ({ job, author, body, visibility, ...facts }) => ({
      ...timestamps(facts),
      jobId: view.remoteId('Job', job),
      authorId: view.remoteId('User', author),
      body,
      visibility,
    })),
  };
}

/** Fields of a job with the ids of its children. */
type JobChildren = Pick<
  ExpectedRecord<'Job'>,
  'postIds' | 'interviewPlanIds' | 'interviewIds' | 'attributeIds' | 'noteIds' | 'approvalFlowIds'
>;

function toJob(job: JobFacts, view: ProviderView): Omit<ExpectedRecord<'Job'>, keyof JobChildren> {
  const { remoteId } = view;
  return {
    ...timestamps(job),
    title: job.title,
    code: job.code,
    status: statusOf(job.status),
    remoteStatus: remoteStatusOf(view.words.job, job.status),
    isConfidential: job.isConfidential,
    isTemplate: job.isTemplate,
    departmentId: idOrNull(view, 'Department', job.department),
    officeIds: job.offices.map((office) => remoteId('Office', office)),
    locations: job.place === null ? [] : [view.location(job.place)],
    hiringTeam: job.hiringTeam.map((member) => ({
      userId: remoteId('User', member.user),
      role: member.role,
      ...view.member(member),
    })),
    stageIds: job.stages.map(({ key }) => remoteId('Stage', key)),
    openingIds: job.openings.map(({ key }) => remoteId('Opening', key)),
    openedAt: job.openedAt,
    closedAt: job.closedAt,
    lastActivityAt: job.lastActivityAt,
    customFields: view.customFields(job.customFields, 'job'),
    ...absentFields,
  };
}

/** Fields of a job that are not in the data set. */
const absentFields = {
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
  view: ProviderView,
): (job: JobFacts) => JobChildren {
  const postIds = idsBy(view, 'JobPost', posts, ({ job }) => job);
  const noteIds = idsBy(view, 'JobNote', dataset.jobNotes, ({ job }) => job);
  const flows = dataset.approvalFlows.filter(({ kind }) => kind !== 'OFFER');
  const approvalFlowIds = idsBy(view, 'ApprovalFlow', flows, ({ job }) => job);
  const attributes = dataset.attributeTypes.map(({ key, job, attribute: { position } }) => {
    return { key, job, position: position ?? Number.MAX_SAFE_INTEGER };
  });
  const jobs = new Map(dataset.applications.map(({ key, job }) => [key, job]));
  const jobOf = ({ application }: InterviewFacts) => jobs.get(application) ?? null;
  const interviewIds = idsBy(view, 'Interview', dataset.interviews, jobOf);
  return ({ key }) => ({
    postIds: postIds(key),
    interviewIds: interviewIds(key),
    interviewPlanIds: idsOf(view, 'JobInterview', inOrder(dataset.jobInterviews, key)),
    attributeIds: idsOf(view, 'CandidateAttribute', inOrder(attributes, key)),
    noteIds: noteIds(key),
    approvalFlowIds: approvalFlowIds(key),
  });
}

interface Placed {
  readonly key: number;
  readonly job: number;
  readonly position: number;
}

/** The children of one job by position, newest first for the same position. */
function inOrder(all: readonly Placed[], job: number): number[] {
  return newestFirst(all.filter((each) => each.job === job))
    .toSorted((one, other) => one.position - other.position)
    .map(({ key }) => key);
}

function toStage(
  { name, isActive, position, job }: StageFacts & { readonly position: number; readonly job: JobFacts },
  view: ProviderView,
): ExpectedRecord<'Stage'> {
  return { ...timestamps(job), name, isActive, position, jobId: view.remoteId('Job', job.key) };
}

function toOpening(
  { job, ...opening }: OpeningFacts & { readonly job: JobFacts },
  view: ProviderView,
): ExpectedRecord<'Opening'> {
  const { code, isOpen, openedAt, closedAt, targetStartOn, application, closeReason } = opening;
  const applicationId = idOrNull(view, 'Application', application);
  const jobId = view.remoteId('Job', job.key);
  const closeReasonId = idOrNull(view, 'CloseReason', closeReason);
  const fields = { code, isOpen, openedAt, closedAt, targetStartOn, applicationId, jobId, closeReasonId };
  return { ...timestamps(job), ...fields, customFields: view.customFields(opening.customFields, 'opening') };
}
