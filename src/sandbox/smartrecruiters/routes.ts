import { applicationRoutes } from './applications.ts';
import { approvalRoutes } from './approvals.ts';
import { attachmentRoutes } from './attachments.ts';
import { candidateRoutes } from './candidates.ts';
import { configurationRoutes } from './configuration.ts';
import { interviewRoutes } from './interviews.ts';
import { jobAdRoutes } from './job-ads.ts';
import { jobPartRoutes } from './job-parts.ts';
import { jobRoutes } from './jobs.ts';
import { messageRoutes } from './messages.ts';
import { offerDocumentRoutes } from './offer-documents.ts';
import { offerRoutes } from './offers.ts';
import { postingRoutes } from './postings.ts';
import { propertyRoutes } from './property-definitions.ts';
import { reviewRoutes } from './reviews.ts';
import type { Route } from './route.ts';
import { sourceRoutes } from './sources.ts';
import { userRoutes } from './users.ts';

/** Every operation that is simulated. */
export const routes: readonly Route[] = [
  ...candidateRoutes,
  ...applicationRoutes,
  ...attachmentRoutes,
  ...jobRoutes,
  ...jobPartRoutes,
  ...jobAdRoutes,
  ...offerRoutes,
  ...offerDocumentRoutes,
  ...interviewRoutes,
  ...reviewRoutes,
  ...messageRoutes,
  ...approvalRoutes,
  ...userRoutes,
  ...configurationRoutes,
  ...propertyRoutes,
  ...sourceRoutes,
  ...postingRoutes,
];
