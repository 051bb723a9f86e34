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
  type FactType,
  idOrNull,
  idsBy,
  remoteStatusOf,
  stamps,
  statusOf,
  type Telling,
  type Told,
} from './provider-view.ts';

/** What the adapter has to give, by `remoteId`, in the order of the data set. */
export type Expected = { readonly [Type in FactType]: ReadonlyMap<string, Told<Type>> };

export function toExpected(dataset: Dataset, telling: Telling): Expected {
  const jobs = new Map(dataset.jobs.map((job) => [job.key, job]));
  const activity = toApplicationActivity(dataset, telling);
  const posts = dataset.jobPosts.filter(telling.isTold);
  const flowIds = idsBy(telling, 'ApprovalFlow', dataset.approvalFlows, ({ offer }) => offer);
  const departmentIds = idsBy(telling, 'Department', dataset.departments, ({ parent }) => parent);
  const officeIds = idsBy(telling, 'Office', dataset.offices, ({ parent }) => parent);

  return {
    Application: byId(telling, 'Application', dataset.applications, (application) => ({
      ...toApplication(application, jobs.get(application.job ?? -1) ?? null, dataset, telling),
      ...activity(application),
    })),
    Offer: byId(telling, 'Offer', dataset.offers, (offer) => ({
      ...toOffer(offer, dataset, telling),
      approvalFlowIds: flowIds(offer.key),
    })),
    Department: byId(
      telling,
      'Department',
      dataset.departments,
      ({ name, externalId, parent, ...facts }) => ({
        ...stamps(facts),
        name,
        externalId,
        parentId: idOrNull(telling, 'Department', parent),
        childIds: departmentIds(facts.key),
      }),
    ),
    Office: byId(telling, 'Office', dataset.offices, ({ name, externalId, location, parent, ...facts }) => ({
      ...stamps(facts),
      name,
      externalId,
      location,
      parentId: idOrNull(telling, 'Office', parent),
      childIds: officeIds(facts.key),
    })),
    Source: byId(telling, 'Source', dataset.sources, ({ name, category, ...facts }) => ({
      ...stamps(facts),
      name,
      category,
    })),
    RejectionReason: byId(telling, 'RejectionReason', dataset.rejectionReasons, toReason),
    ...toJobs(dataset, posts, telling),
    ...toPosting(dataset, posts, telling),
    ...toActivity(dataset, telling),
    ...toDiversity(dataset, telling),
    ...toCompany(dataset, telling),
    ...toPeople(dataset, telling),
    ...toPlan(dataset, telling),
    ...toApprovals(dataset, telling),
    ...toProspects(dataset, telling),
  };
}

function toApplication(
  application: ApplicationFacts,
  job: JobFacts | null,
  dataset: Dataset,
  telling: Telling,
): Omit<Told<'Application'>, keyof ApplicationActivity> {
  const { status, stage, source } = application;
  const decidingReason = telling.decidingReason(application);
  const isDecided = status === 'WITHDRAWN' && decidingReason !== null;
  return {
    ...stamps(application),
    candidateId: telling.remoteId('Candidate', application.candidate),
    jobId: idOrNull(telling, 'Job', application.job),
    status: isDecided ? 'REJECTED' : statusOf(status),
    decidingReasonId: idOrNull(telling, 'RejectionReason', decidingReason),
    remoteStatus: remoteStatusOf(telling.words.application, status),
    stageId: idOrNull(telling, 'Stage', stage),
    stageName: job?.stages.find(({ key }) => key === stage)?.name ?? null,
    isProspect: application.isProspect,
    appliedAt: application.appliedAt,
    rejectedAt: application.rejectedAt,
    lastActivityAt: application.lastActivityAt,
    sourceId: idOrNull(telling, 'Source', source),
    sourceName: dataset.sources.find(({ key }) => key === source)?.name ?? null,
    recruiterId: idOrNull(telling, 'User', telling.inCharge(application, job, 'RECRUITER')),
    coordinatorId: idOrNull(telling, 'User', telling.inCharge(application, job, 'COORDINATOR')),
    answers: application.answers,
    rejection: telling.rejection(application),
    jobPostId: idOrNull(telling, 'JobPost', application.jobPost),
    referrerId: idOrNull(telling, 'Referrer', application.referrer),
    customFields: telling.customFields(application.customFields, 'application'),
  };
}

function toOffer(
  offer: OfferFacts,
  dataset: Dataset,
  telling: Telling,
): Omit<Told<'Offer'>, 'approvalFlowIds'> {
  const application = dataset.applications.find(({ key }) => key === offer.application);
  return {
    ...stamps(offer),
    applicationId: telling.remoteId('Application', offer.application),
    candidateId: idOrNull(telling, 'Candidate', application?.candidate ?? null),
    jobId: idOrNull(telling, 'Job', application?.job ?? null),
    version: offer.version,
    isCurrent: offer.isCurrent,
    status: statusOf(offer.status),
    remoteStatus: remoteStatusOf(telling.words.offer, offer.status),
    sentOn: offer.sentOn,
    startsOn: offer.startsOn,
    resolvedAt: telling.resolvedAt(offer),
    openingId: idOrNull(telling, 'Opening', offer.opening),
    customFields: telling.customFields(offer.customFields, 'offer'),
  };
}

function toReason({ name, side, ...facts }: RejectionReasonFacts): Told<'RejectionReason'> {
  return { ...stamps(facts), name, side };
}
