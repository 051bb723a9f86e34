import { expect } from 'vitest';
import type {
  ApplicationFacts,
  CandidateFacts,
  Dataset,
  JobFacts,
  OfferFacts,
  OpeningFacts,
  RejectionReasonFacts,
  StageFacts,
  UserFacts,
} from '../../src/sandbox/model.ts';
import { type ApplicationActivity, toActivity, toApplicationActivity } from './expected-activity.ts';
import { toCompany } from './expected-company.ts';
import { toDiversity } from './expected-diversity.ts';
import { toPosting } from './expected-posting.ts';
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
} from './telling.ts';

/** What the adapter has to give, by `remoteId`, in the order of the data set. */
export type Expected = { readonly [Type in FactType]: ReadonlyMap<string, Told<Type>> };

export function toExpected(dataset: Dataset, telling: Telling): Expected {
  const jobs = new Map(dataset.jobs.map((job) => [job.key, job]));
  const activity = toApplicationActivity(dataset, telling);
  const posts = dataset.jobPosts.filter(telling.isTold);
  const postIds = idsBy(telling, 'JobPost', posts, ({ job }) => job);
  const departmentIds = idsBy(telling, 'Department', dataset.departments, ({ parent }) => parent);
  const officeIds = idsBy(telling, 'Office', dataset.offices, ({ parent }) => parent);

  return {
    Candidate: byId(telling, 'Candidate', dataset.candidates, (candidate) =>
      toCandidate(candidate, dataset.applications, telling),
    ),
    Application: byId(telling, 'Application', dataset.applications, (application) => ({
      ...toApplication(application, jobs.get(application.job ?? -1) ?? null, dataset, telling),
      ...activity(application),
    })),
    Job: byId(telling, 'Job', dataset.jobs, (job) => ({
      ...toJob(job, telling),
      postIds: postIds(job.key),
    })),
    Offer: byId(telling, 'Offer', dataset.offers, (offer) => toOffer(offer, dataset, telling)),
    User: byId(telling, 'User', dataset.users, (user) => toUser(user, telling)),
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
    Stage: new Map(
      dataset.jobs.flatMap((job) => job.stages.map((stage, index) => toStage(telling, job, stage, index))),
    ),
    Opening: new Map(
      dataset.jobs.flatMap((job) => job.openings.map((opening) => toOpening(telling, job, opening))),
    ),
    ...toPosting(dataset, posts, telling),
    ...toActivity(dataset, telling),
    ...toDiversity(dataset, telling),
    ...toCompany(dataset, telling),
  };
}

function toCandidate(
  candidate: CandidateFacts,
  applications: readonly ApplicationFacts[],
  telling: Telling,
): Told<'Candidate'> {
  const own = applications.filter((application) => application.candidate === candidate.key);
  return {
    ...stamps(candidate),
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    preferredName: candidate.preferredName,
    currentTitle: candidate.currentTitle,
    currentCompany: candidate.currentCompany,
    emails: candidate.emails.map(telling.contact),
    phones: candidate.phones.map(telling.contact),
    addresses: candidate.place === null ? [] : [telling.address(candidate.place)],
    links: candidate.links,
    tags: candidate.tags,
    isPrivate: candidate.isPrivate,
    isInternal: candidate.isInternal,
    canEmail: candidate.canEmail,
    lastActivityAt: candidate.lastActivityAt,
    educations: telling.career(candidate.educations),
    employments: telling.career(
      candidate.employments.map((employment) => ({
        ...employment,
        isCurrent: telling.isCurrent(employment, candidate.employments),
      })),
    ),
    customFields: telling.customFields(candidate.customFields, 'candidate'),
    applicationIds: own.map(({ key }) => telling.remoteId('Application', key)),
    jobIds: own.flatMap(({ job }) => idOrNull(telling, 'Job', job) ?? []),
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

function toJob(job: JobFacts, telling: Telling): Omit<Told<'Job'>, 'postIds'> {
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
  };
}

function toOffer(offer: OfferFacts, dataset: Dataset, telling: Telling): Told<'Offer'> {
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

function toUser(user: UserFacts, telling: Telling): Told<'User'> {
  return {
    ...stamps(user),
    firstName: user.firstName,
    lastName: user.lastName,
    fullName: `${user.firstName} ${user.lastName}`,
    primaryEmail: user.email,
    title: user.title,
    isActive: user.isActive,
    isSiteAdmin: user.isSiteAdmin,
    employeeId: user.employeeId,
    emails: user.email === null ? [] : [{ value: user.email, isVerified: expect.any(Boolean) }],
    departmentIds: user.departments.map((department) => telling.remoteId('Department', department)),
    officeIds: user.offices.map((office) => telling.remoteId('Office', office)),
    customFields: [],
  };
}

function toReason({ name, side, ...facts }: RejectionReasonFacts): Told<'RejectionReason'> {
  return { ...stamps(facts), name, side };
}

function toStage(
  telling: Telling,
  job: JobFacts,
  { key, name, isActive }: StageFacts,
  position: number,
): [string, Told<'Stage'>] {
  const jobId = telling.remoteId('Job', job.key);
  return [telling.remoteId('Stage', key), { ...stamps(job), name, isActive, position, jobId }];
}

function toOpening(telling: Telling, job: JobFacts, opening: OpeningFacts): [string, Told<'Opening'>] {
  const { key, code, isOpen, openedAt, closedAt, targetStartOn, application, closeReason } = opening;
  const applicationId = idOrNull(telling, 'Application', application);
  const jobId = telling.remoteId('Job', job.key);
  const closeReasonId = idOrNull(telling, 'CloseReason', closeReason);
  const told = { code, isOpen, openedAt, closedAt, targetStartOn, applicationId, jobId, closeReasonId };
  return [telling.remoteId('Opening', key), { ...stamps(job), ...told, customFields: [] }];
}
