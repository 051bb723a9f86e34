import { currentEventKey } from '../../dataset/hiring/stage-events.ts';
import type { ApplicationFacts, ApplicationStatus, JobFacts, Status } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { hasOption, toCustomFields } from '../rows/custom-field-values.ts';
import { dates, flag, idIn, matchesNoOption, textIs, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { toWord } from '../rows/words.ts';

/** A withdrawal is a rejection with a reason of the type THEY_REJECTED_US. */
const toApplicationStatus = (status: Status<ApplicationStatus>) =>
  toWord(
    {
      ACTIVE: 'in_process',
      HIRED: 'hired',
      REJECTED: 'rejected',
      WITHDRAWN: 'rejected',
      CONVERTED: 'converted',
    },
    status,
  );

/** Rows use `in_process` where the filter uses `active`. */
const applicationStatusFilter = {
  active: 'in_process',
  hired: 'hired',
  rejected: 'rejected',
  converted: 'converted',
};

interface ApplicationItem extends ApplicationFacts {
  readonly stageName: string | null;
  /** Key of the current row of `application_stages`. */
  readonly currentEntry: number | null;
  /** Jobs that a prospect without a job is considered for. */
  readonly prospectiveJobs: readonly number[];
}

export const applications = defineResource<ApplicationItem>({
  path: 'applications',
  from(dataset) {
    const jobs = new Map(dataset.jobs.map((job) => [job.key, job]));
    return dataset.applications.map((application) =>
      toItem(application, jobs.get(application.job ?? 0) ?? null, dataset.jobs),
    );
  },
  columns: {
    agency_note_id: () => null,
    candidate_id: ({ candidate }) => toId('candidates', candidate),
    coordinator_id: ({ coordinator }) => toIdOrNull('users', coordinator),
    job_id: ({ job }) => toIdOrNull('jobs', job),
    job_post_id: ({ jobPost }) => toIdOrNull('job_posts', jobPost),
    recruiter_id: ({ recruiter }) => toIdOrNull('users', recruiter),
    referrer_id: ({ referrer }) => toIdOrNull('referrers', referrer),
    source_id: ({ source }) => toIdOrNull('sources', source),
    // Id of `application_stages`, not of `job_interview_stages`.
    stage_id: ({ currentEntry }) => toIdOrNull('application_stages', currentEntry),
    stage_name: ({ stageName }) => stageName,
    status: ({ status }) => toApplicationStatus(status),
    needs_decision: ({ key, status }) => (status === 'ACTIVE' ? key % 3 === 0 : null),
    prospect: ({ isProspect }) => isProspect,
    rejected_at: ({ rejectedAt }) => rejectedAt,
    last_activity_at: ({ lastActivityAt }) => lastActivityAt,
    location_address: ({ key }) => (key % 5 === 0 ? '12 Example Street, Sampleton' : null),
    // Without answers, null or an empty list.
    answers: ({ key, answers }) => (answers.length === 0 && key % 2 === 0 ? null : answers),
    prospective_job_ids: ({ prospectiveJobs }) => prospectiveJobs.map((job) => toId('jobs', job)),
    rejection_reason_id: ({ rejection }) => toIdOrNull('rejection_reasons', rejection?.reason ?? null),
    job_interview_stage_id: ({ stage }) => toIdOrNull('job_interview_stages', stage),
    custom_fields: toCustomFields,
  },
  filters: {
    candidate_ids: idIn('candidate_id'),
    job_ids: idIn('job_id'),
    prospective_job_ids: idIn('prospective_job_ids'),
    job_post_ids: idIn('job_post_id'),
    source_ids: idIn('source_id'),
    referrer_ids: idIn('referrer_id'),
    stage_ids: idIn('stage_id'),
    job_interview_stage_ids: idIn('job_interview_stage_id'),
    status: wordIs('status', applicationStatusFilter),
    stage_name: textIs('stage_name'),
    custom_field_option_id: hasOption('APPLICATION'),
    last_activity_at: dates('last_activity_at'),
    prospect: flag('prospect'),
  },
});

function toItem(
  application: ApplicationFacts,
  job: JobFacts | null,
  jobs: readonly JobFacts[],
): ApplicationItem {
  const isUndecided = application.isProspect && application.job === null && application.key % 2 === 0;
  return {
    ...application,
    stageName: job?.stages.find(({ key }) => key === application.stage)?.name ?? null,
    currentEntry: currentEventKey(application, job),
    prospectiveJobs: isUndecided ? jobs.slice(0, 2).map(({ key }) => key) : [],
  };
}

type RejectedItem = ApplicationFacts & { readonly rejection: NonNullable<ApplicationFacts['rejection']> };

function isRejected(application: ApplicationFacts): application is RejectedItem {
  return application.rejection !== null;
}

export const rejectionDetails = defineResource<RejectedItem>({
  path: 'rejection_details',
  from: ({ applications }) => applications.filter(isRejected),
  columns: {
    application_id: ({ key }) => toId('applications', key),
    rejected_by_id: ({ rejection }) => toIdOrNull('users', rejection.rejectedBy),
    // The note has the same key as the application.
    rejection_note_id: ({ key, rejection }) => toIdOrNull('notes', rejection.note === null ? null : key),
    rejection_reason_id: ({ rejection }) => toIdOrNull('rejection_reasons', rejection.reason),
    rejected_at: ({ rejectedAt }) => rejectedAt,
    question_custom_fields: ({ key }) => (key % 2 === 0 ? null : {}),
  },
  filters: {
    application_ids: idIn('application_id'),
    rejection_reason_ids: idIn('rejection_reason_id'),
    custom_field_option_id: matchesNoOption,
  },
});
