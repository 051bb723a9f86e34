import { systemClock } from '../../clock.ts';
import { createDataset, smartRecruitersProfile } from '../dataset.ts';
import type { Sandbox } from '../sandbox.ts';
import { startServer } from '../server.ts';
import { createApi } from './http/api.ts';
import { tokenPath } from './http/credentials.ts';
import { createRouter } from './http/route.ts';
import { remoteIdOf } from './ids.ts';
import {
  defaultApiKey,
  defaultClientId,
  defaultClientSecret,
  defaultInfectedAttachments,
  defaultRateLimit,
  type SmartRecruitersOptions,
} from './options.ts';
import { routes } from './routes.ts';
import { createCompany } from './tables/company.ts';

export {
  defaultApiKey,
  defaultClientId,
  defaultClientSecret,
  defaultRateLimit,
  type SmartRecruitersOptions,
} from './options.ts';

/** Starts a simulation of SmartRecruiters' Customer APIs, read-only. Undocumented behaviour is simulated in its strictest form. */
export async function startSmartRecruiters(chosen: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  const options: SmartRecruitersOptions = {
    port: 0,
    apiKey: defaultApiKey,
    clientId: defaultClientId,
    clientSecret: defaultClientSecret,
    scopes: null,
    rateLimit: defaultRateLimit,
    tokenLifetimeMs: 1_800_000,
    hiddenCandidates: new Set(),
    hiddenJobs: new Set(),
    infectedAttachments: defaultInfectedAttachments,
    isAdmin: true,
    clock: systemClock,
    latencyMs: 0,
    emptyLastPage: true,
    totalFound: true,
    ...chosen,
    dataset: chosen.dataset ?? createDataset(smartRecruitersProfile),
  };
  const { dataset, port, clock, latencyMs } = options;
  const router = createRouter(routes);
  const server = await startServer({
    port,
    clock,
    latencyMs,
    isApi: (path) => path !== tokenPath,
    pathShape: router.shapeOf,
    answer: createApi(createCompany(dataset), options, router),
  });
  return { ...server, dataset, remoteId: (type, key) => remoteIdOf(dataset, type, key) };
}
