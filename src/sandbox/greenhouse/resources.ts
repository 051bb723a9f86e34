import type { Resource } from './resource.ts';
import { applicationResources } from './resources/applications.ts';
import { approvalResources } from './resources/approvals.ts';
import { attachmentResources } from './resources/attachments.ts';
import { boardResources } from './resources/boards.ts';
import { candidateResources } from './resources/candidates.ts';
import { careerResources } from './resources/careers.ts';
import { customFieldResources } from './resources/custom-fields.ts';
import { demographicResources } from './resources/demographics.ts';
import { interviewPlanResources } from './resources/interview-plan.ts';
import { interviewResources } from './resources/interviews.ts';
import { jobPostResources } from './resources/job-posts.ts';
import { jobResources } from './resources/jobs.ts';
import { kitPartResources } from './resources/kit-parts.ts';
import { noteResources } from './resources/notes.ts';
import { offerResources } from './resources/offers.ts';
import { openingResources } from './resources/openings.ts';
import { organisationResources } from './resources/organisation.ts';
import { postPartResources } from './resources/post-parts.ts';
import { prospectResources } from './resources/prospects.ts';
import { rejectionResources } from './resources/rejections.ts';
import { scorecardResources } from './resources/scorecards.ts';
import { userResources } from './resources/users.ts';

/** Every list endpoint of the simulated account. */
export const resources: readonly Resource[] = [
  ...applicationResources,
  ...candidateResources,
  ...careerResources,
  ...customFieldResources,
  ...jobResources,
  ...offerResources,
  ...openingResources,
  ...organisationResources,
  ...rejectionResources,
  ...userResources,
  ...approvalResources,
  ...attachmentResources,
  ...boardResources,
  ...demographicResources,
  ...interviewPlanResources,
  ...interviewResources,
  ...jobPostResources,
  ...kitPartResources,
  ...noteResources,
  ...postPartResources,
  ...prospectResources,
  ...scorecardResources,
];
