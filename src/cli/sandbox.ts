import { providers } from '../adapters/index.ts';
import { type Config, toConfig } from '../config/config.ts';
import { overrideServer } from '../config/environment.ts';
import type { EnvironmentVariables } from '../config/file.ts';
import { startGreenhouse } from '../sandbox/greenhouse/index.ts';
import { defaultApiKey, startSmartRecruiters } from '../sandbox/smartrecruiters/index.ts';

interface Sandbox {
  /** A configuration with an account of each simulated provider. */
  toConfig(environment: EnvironmentVariables): Config;
  close(): Promise<void>;
}

/** Starts both simulated providers. */
export async function startSandbox(): Promise<Sandbox> {
  const [greenhouse, smartRecruiters] = await Promise.all([startGreenhouse(), startSmartRecruiters()]);
  const { url, tokenUrl, clientId, clientSecret } = greenhouse;
  const accounts = {
    greenhouse: {
      provider: 'greenhouse',
      url,
      auth: { type: 'client_credentials', tokenUrl, clientId, clientSecret },
    },
    smartrecruiters: {
      provider: 'smartrecruiters',
      url: smartRecruiters.url,
      auth: { type: 'api_key', apiKey: defaultApiKey },
    },
  };
  return {
    toConfig: (environment) =>
      toConfig(overrideServer({ value: { accounts }, mistakes: [] }, environment), providers),
    async close() {
      await Promise.all([greenhouse.close(), smartRecruiters.close()]);
    },
  };
}
