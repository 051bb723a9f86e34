import { applicationRoutes } from './applications.ts';
import { candidateRoutes } from './candidates.ts';
import { configurationRoutes } from './configuration.ts';
import { jobPartRoutes } from './job-parts.ts';
import { jobRoutes } from './jobs.ts';
import { offerRoutes } from './offers.ts';
import type { Route } from './route.ts';
import { sourceRoutes } from './sources.ts';
import { userRoutes } from './users.ts';

/** Every operation that is simulated. */
export const routes: readonly Route[] = [
  ...candidateRoutes,
  ...applicationRoutes,
  ...jobRoutes,
  ...jobPartRoutes,
  ...offerRoutes,
  ...userRoutes,
  ...configurationRoutes,
  ...sourceRoutes,
];
