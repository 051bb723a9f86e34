import type {
  ApplicationFacts,
  Dataset,
  JobFacts,
  OfferFacts,
  RejectionReasonFacts,
} from '../../../src/sandbox/model.ts';
import { type ApplicationActivity, toActivity, toApplicationActivity } from './activity.ts';
import { toApprovals } from './approvals.ts';
import { toCompany } from './company.ts';
import { toDiversity } from './diversity.ts';
import { toJobs } from './jobs.ts';
import { toPeople } from './people.ts';
import { toPlan } from './plan.ts';
import { toPosting } from './posting.ts';
import { toProspects } from './prospects.ts';
import {
  byId,
  type ExpectedRecord,
  type FactType,
  idOrNull,
  idsBy,
  type ProviderView,
  remoteStatusOf,
  statusOf,
  timestamps,
} from './provider-view.ts';

/** The records that the adapter has to return, by `remoteId`, in the order of the data set. */
export type Expected = { readonly [Type in FactType]: ReadonlyMap<string, ExpectedRecord<Type>> };

export function toExpected(dataset: Dataset, view: ProviderView): Expected {
  const jobs = new Map(dataset.jobs.map((job) => [job.key, job]));
  const activity = toApplicationActivity(dataset, view);
  const posts = dataset.jobPosts.filter(view.isReadable);
  const flowIds = idsBy(view, 'ApprovalFlow', dataset.approvalFlows, ({ offer }) => offer);
  const departmentIds = idsBy(view, 'Department', dataset.departments, ({ parent }) => parent);
  const officeIds = idsBy(view, 'Office', dataset.offices, ({ parent }) => parent);

  return {
    Application: byId(view, 'Application', dataset.applications, (application) => ({
      ...toApplication(application, jobs.get(application.job ?? -1) ?? null, dataset, view),
      ...activity(application),
    })),
    Offer: byId(view, 'Offer', dataset.offers, (offer) => ({
      ...toOffer(offer, dataset, view),
      approvalFlowIds: flowIds(offer.key),
    })),
    Department: byId(view, 'Department', dataset.departments, ({ name, externalId, parent, ...facts }) => ({
      ...timestamps(facts),
      name,
      externalId,
      parentId: idOrNull(view, 'Department', parent),
      childIds: departmentIds(facts.key),
    })),
    Office: byId(view, 'Office', dataset.offices, ({ name, externalId, location, parent, ...facts }) => ({
      ...timestamps(facts),
      name,
      externalId,
      location,
      parentId: idOrNull(view, 'Office', parent),
      childIds: officeIds(facts.key),
    })),
    Source: byId(view, 'Source', dataset.sources, ({ name, category, ...facts }) => ({
      ...timestamps(facts),
      name,
      category,
    })),
    RejectionReason: byId(view, 'RejectionReason', dataset.rejectionReasons, toReason),
    ...toJobs(dataset, posts, view),
    ...toPosting(dataset, posts, view),
    ...toActivity(dataset, view),
    ...toDiversity(dataset, view),
    ...toCompany(dataset, view),
    ...toPeople(dataset, view),
    ...toPlan(dataset, view),
    ...toApprovals(dataset, view),
    ...toProspects(dataset, view),
  };
}

function toApplication(
  application: ApplicationFacts,
  job: JobFacts | null,
  dataset: Dataset,
  view: ProviderView,
): Omit<ExpectedRecord<'Application'>, keyof ApplicationActivity> {
  const { status, stage, source } = application;
  const decidingReason = view.decidingReason(application);
  const isDecided = status === 'WITHDRAWN' && decidingReason !== null;
  return {
    ...timestamps(application),
    candidateId: view.remoteId('Candidate', application.candidate),
    jobId: idOrNull(view, 'Job', application.job),
    status: isDecided ? 'REJECTED' : statusOf(status),
    decidingReasonId: idOrNull(view, 'RejectionReason', decidingReason),
    remoteStatus: remoteStatusOf(view.words.application, status),
    stageId: idOrNull(view, 'Stage', stage),
    stageName: job?.stages.find(({ key }) => key === stage)?.name ?? null,
    isProspect: application.isProspect,
    appliedAt: application.appliedAt,
    rejectedAt: application.rejectedAt,
    lastActivityAt: application.lastActivityAt,
    sourceId: idOrNull(view, 'Source', source),
    sourceName: dataset.sources.find(({ key }) => key === source)?.name ?? null,
    recruiterId: idOrNull(view, 'User', view.inCharge(application, job, 'RECRUITER')),
    coordinatorId: idOrNull(view, 'User', view.inCharge(application, job, 'COORDINATOR')),
    answers: application.answers,
    rejection: view.rejection(application),
    jobPostId: idOrNull(view, 'JobPost', application.jobPost),
    referrerId: idOrNull(view, 'Referrer', application.referrer),
    customFields: view.customFields(application.customFields, 'application'),
  };
}

function toOffer(
  offer: OfferFacts,
  dataset: Dataset,
  view: ProviderView,
): Omit<ExpectedRecord<'Offer'>, 'approvalFlowIds'> {
  const application = dataset.applications.find(({ key }) => key === offer.application);
  return {
    ...timestamps(offer),
    applicationId: view.remoteId('Application', offer.application),
    candidateId: idOrNull(view, 'Candidate', application?.candidate ?? null),
    jobId: idOrNull(view, 'Job', application?.job ?? null),
    version: offer.version,
    isCurrent: offer.isCurrent,
    status: statusOf(offer.status),
    remoteStatus: remoteStatusOf(view.words.offer, offer.status),
    sentOn: offer.sentOn,
    startsOn: offer.startsOn,
    resolvedAt: view.resolvedAt(offer),
    openingId: idOrNull(view, 'Opening', offer.opening),
    customFields: view.customFields(offer.customFields, 'offer'),
  };
}

function toReason({ name, side, ...facts }: RejectionReasonFacts): ExpectedRecord<'RejectionReason'> {
  return { ...timestamps(facts), name, side };
}
