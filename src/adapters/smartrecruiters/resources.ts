import type { Adapter } from '../adapter.ts';
import type { Api } from './client/api.ts';
import { createCandidatePairs } from './client/candidate-pairs.ts';
import { applications } from './resources/applications.ts';
import { approvalFlows } from './resources/approval-flows.ts';
import { attachments } from './resources/attachments.ts';
import { candidates } from './resources/candidates.ts';
import { customFields } from './resources/custom-fields.ts';
import { departments } from './resources/departments.ts';
import { hiringProcesses } from './resources/hiring-processes.ts';
import { interviews } from './resources/interviews.ts';
import { jobNotes } from './resources/job-notes.ts';
import { jobPosts } from './resources/job-posts.ts';
import { jobs } from './resources/jobs.ts';
import { notes } from './resources/notes.ts';
import { offers } from './resources/offers.ts';
import { openings } from './resources/openings.ts';
import { rejectionReasons } from './resources/rejection-reasons.ts';
import { scorecards } from './resources/scorecards.ts';
import { sources } from './resources/sources.ts';
import { stageEvents } from './resources/stage-events.ts';
import { userRoles } from './resources/user-roles.ts';
import { users } from './resources/users.ts';

/** The record types that SmartRecruiters has, each read through the same API client. */
export function createResources(api: Api): Adapter['resources'] {
  const pairs = createCandidatePairs(api);
  return {
    Candidate: candidates(api, pairs),
    Application: applications(api, pairs),
    Job: jobs(api),
    Offer: offers(api, pairs),
    User: users(api),
    Department: departments(api),
    Source: sources(api),
    RejectionReason: rejectionReasons(api),
    Opening: openings(api),
    JobPost: jobPosts(api),
    JobNote: jobNotes(api),
    ApprovalFlow: approvalFlows(api),
    StageEvent: stageEvents(api),
    Interview: interviews(api),
    Scorecard: scorecards(api),
    Attachment: attachments(api),
    Note: notes(api),
    CustomField: customFields(api),
    UserRole: userRoles(api),
    HiringProcess: hiringProcesses(api),
  };
}
