import type {
  ApplicationFacts,
  AttachmentFacts,
  CandidateFacts,
  Dataset,
  InterviewFacts,
  JobFacts,
  JobPostFacts,
  NoteFacts,
  OfferFacts,
  ScorecardFacts,
  StageEventFacts,
} from '../../model.ts';
import { toDepartmentId, toUserId } from '../ids.ts';
import { createIndex } from './record-index.ts';
import { createTable } from './table.ts';

/** The data set, indexed by the provider's ids. Records that are added later are found, too. */
export type Company = ReturnType<typeof createCompany>;

export function createCompany(dataset: Dataset) {
  const applicationsByCandidate = createIndex(dataset.applications, ({ candidate }) => candidate);
  const offersByApplication = createIndex(dataset.offers, ({ application }) => application);
  const stageEventsByApplication = createIndex(dataset.stageEvents, ({ application }) => application);
  const attachmentsByApplication = createIndex(dataset.attachments, ({ application }) => application);
  const interviewsByApplication = createIndex(dataset.interviews, ({ application }) => application);
  const scorecardsByApplication = createIndex(dataset.scorecards, ({ application }) => application);
  const notesByCandidate = createIndex(dataset.notes, ({ candidate }) => candidate);
  const postsByJob = createIndex(dataset.jobPosts, ({ job }) => job);

  return {
    dataset,
    candidates: createTable('Candidate', dataset.candidates),
    applications: createTable('Application', dataset.applications),
    jobs: createTable('Job', dataset.jobs),
    jobAds: createTable('JobPost', dataset.jobPosts),
    offers: createTable('Offer', dataset.offers),
    interviews: createTable('Interview', dataset.interviews),
    scorecards: createTable('Scorecard', dataset.scorecards),
    attachments: createTable('Attachment', dataset.attachments),
    approvals: createTable('ApprovalFlow', dataset.approvalFlows),
    attributes: createTable('CandidateAttribute', dataset.attributeTypes),
    users: createTable('User', dataset.users, toUserId),
    departments: createTable('Department', dataset.departments, toDepartmentId),
    sources: createTable('Source', dataset.sources),
    reasons: createTable('RejectionReason', dataset.rejectionReasons),

    /** Applications of a candidate that have a job, newest first. The first one is the primary assignment. */
    applicationsOf(candidate: CandidateFacts): readonly Assignment[] {
      return applicationsByCandidate
        .get(candidate.key)
        .filter((application) => isAssignment(application))
        .toSorted((one, other) => other.key - one.key);
    },

    offersOf(application: ApplicationFacts): readonly OfferFacts[] {
      return offersByApplication.get(application.key);
    },

    /** Stage events of an application, oldest first. */
    stageEventsOf(application: ApplicationFacts): readonly StageEventFacts[] {
      return stageEventsByApplication.get(application.key);
    },

    attachmentsOf(application: ApplicationFacts): readonly AttachmentFacts[] {
      return attachmentsByApplication.get(application.key);
    },

    interviewsOf(application: ApplicationFacts): readonly InterviewFacts[] {
      return interviewsByApplication.get(application.key);
    },

    /** Submitted reviews of an application; drafts are visible to their authors only. */
    reviewsOf(application: ApplicationFacts): readonly ScorecardFacts[] {
      return scorecardsByApplication.get(application.key).filter(({ isDraft }) => !isDraft);
    },

    notesOf(candidate: CandidateFacts): readonly NoteFacts[] {
      return notesByCandidate.get(candidate.key);
    },

    /** Job ads of a job. The first one is the default; a template has none. */
    jobAdsOf(job: JobFacts): readonly JobPostFacts[] {
      return postsByJob.get(job.key).filter(({ isDeleted }) => !isDeleted);
    },
  };
}

/** An application with a job, the only kind that the provider has. */
export type Assignment = ApplicationFacts & { readonly job: number };

function isAssignment(application: ApplicationFacts): application is Assignment {
  return application.job !== null;
}
