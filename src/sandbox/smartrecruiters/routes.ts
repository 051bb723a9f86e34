import { companyProfileRoutes } from './company-profile.ts';
import type { Route } from './http/route.ts';
import { applicationRoutes } from './resources/applications.ts';
import { approvalFlowRoutes } from './resources/approval-flows.ts';
import { attachmentRoutes } from './resources/attachments.ts';
import { candidateAttributeRoutes } from './resources/candidate-attributes.ts';
import { candidateRoutes } from './resources/candidates.ts';
import { customFieldOptionRoutes } from './resources/custom-field-options.ts';
import { customFieldRoutes } from './resources/custom-fields.ts';
import { departmentRoutes } from './resources/departments.ts';
import { hiringProcessRoutes } from './resources/hiring-processes.ts';
import { interviewRoutes } from './resources/interviews.ts';
import { jobNoteRoutes } from './resources/job-notes.ts';
import { jobPostRoutes } from './resources/job-posts.ts';
import { jobRoutes } from './resources/jobs.ts';
import { noteRoutes } from './resources/notes.ts';
import { offerRoutes } from './resources/offers.ts';
import { openingRoutes } from './resources/openings.ts';
import { publicJobPostRoutes } from './resources/public-job-posts.ts';
import { rejectionReasonRoutes } from './resources/rejection-reasons.ts';
import { scorecardRoutes } from './resources/scorecards.ts';
import { sourceRoutes } from './resources/sources.ts';
import { stageEventRoutes } from './resources/stage-events.ts';
import { userRoleRoutes } from './resources/user-roles.ts';
import { userRoutes } from './resources/users.ts';

/** All simulated operations. */
export const routes: readonly Route[] = [
  ...candidateRoutes,
  ...applicationRoutes,
  ...stageEventRoutes,
  ...attachmentRoutes,
  ...jobRoutes,
  ...openingRoutes,
  ...jobNoteRoutes,
  ...jobPostRoutes,
  ...publicJobPostRoutes,
  ...offerRoutes,
  ...interviewRoutes,
  ...scorecardRoutes,
  ...candidateAttributeRoutes,
  ...noteRoutes,
  ...approvalFlowRoutes,
  ...userRoutes,
  ...userRoleRoutes,
  ...companyProfileRoutes,
  ...departmentRoutes,
  ...hiringProcessRoutes,
  ...rejectionReasonRoutes,
  ...customFieldRoutes,
  ...customFieldOptionRoutes,
  ...sourceRoutes,
];
