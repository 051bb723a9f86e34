import { systemClock } from '../../clock.ts';
import { createDataset, greenhouseProfile } from '../dataset.ts';
import type { Sandbox } from '../sandbox.ts';
import { startServer } from '../server.ts';
import { createApi } from './http/api.ts';
import { createFiles, filesPath } from './http/files.ts';
import { createTokens } from './http/tokens.ts';
import { toRemoteId } from './ids.ts';
import { defaultClientId, defaultClientSecret, type GreenhouseOptions } from './options.ts';

export { defaultClientId, defaultClientSecret, type GreenhouseOptions } from './options.ts';

export interface GreenhouseSandbox extends Sandbox {
  /** URL of the token endpoint. The provider serves it from a separate host. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const tokenPath = '/token';

/** Starts a simulated Greenhouse account: Harvest API v3, read-only. */
export async function startGreenhouse(options: Partial<GreenhouseOptions> = {}): Promise<GreenhouseSandbox> {
  const complete: GreenhouseOptions = {
    dataset: options.dataset ?? createDataset(greenhouseProfile),
    port: 0,
    clientId: defaultClientId,
    clientSecret: defaultClientSecret,
    scopes: null,
    rateLimit: { requests: 150, windowSeconds: 30 },
    clock: systemClock,
    tokenLifetimeMs: 3_600_000,
    tokenFieldName: 'expires_at',
    singleToken: false,
    hidesOffersFromSub: false,
    latencyMs: 0,
    ...options,
  };
  const tokens = createTokens(complete);
  const files = createFiles(complete.dataset.attachments, complete.clock);
  const api = createApi(complete, tokens, files);
  const server = await startServer({
    port: complete.port,
    clock: complete.clock,
    latencyMs: complete.latencyMs,
    isApi: (path) => path !== tokenPath,
    // The paths of list endpoints contain no ids.
    pathShape: (path) => (path.startsWith(filesPath) ? `${filesPath}{id}` : path),
    answer(request) {
      if (request.path === tokenPath) return tokens.answer(request);
      return request.path.startsWith(filesPath) ? files.answer(request) : api(request);
    },
  });
  const { dataset, clientId, clientSecret } = complete;
  const tokenUrl = `${server.url}${tokenPath}`;
  return { ...server, dataset, clientId, clientSecret, tokenUrl, remoteId: toRemoteId };
}
