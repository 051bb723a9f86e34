import { providers } from '../adapters/index.ts';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config/config.ts';
import { logLevelOf } from '../config/environment.ts';
import { startServer } from '../server/server.ts';
import { createLogger } from '../telemetry/logger.ts';
import { cpuTimeMs } from './cpu-time.ts';
import { startSandbox } from './sandbox.ts';

/** Serves the configured accounts until the process gets a signal; without any, two simulated accounts. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env, providers);
  await (config === null
    ? serveSandbox()
    : serveConfig({ config, isSandbox: false, onStopped: async () => {} }));
}

async function serveSandbox(): Promise<void> {
  const sandbox = await startSandbox();
  try {
    const config = sandbox.toConfig(process.env);
    const url = await serveConfig({ config, isSandbox: true, onStopped: sandbox.close });
    process.stdout.write(toGreeting(url));
  } catch (error) {
    // The sandbox's listening sockets would keep the process alive.
    await sandbox.close();
    throw error;
  }
}

function toGreeting(url: string): string {
  return `GraphiQL is at ${url}/graphql
The data is invented: two simulated systems, one that speaks Greenhouse Harvest v3, one SmartRecruiters
To connect real accounts, see “Connect real accounts” in the README: HIREGRAPH_CONFIG=my.yaml npm start
`;
}

interface ServeOptions {
  readonly config: Config;
  /** Whether the accounts are simulated. */
  readonly isSandbox: boolean;
  readonly onStopped: () => Promise<void>;
}

/** Starts the server, and drains it on SIGTERM or SIGINT; then calls `onStopped` and ends the process. */
async function serveConfig({ config, isSandbox, onStopped }: ServeOptions): Promise<string> {
  const logger = createLogger(process.stderr, logLevelOf(process.env));
  const server = await startServer({ config, isSandbox, clock: systemClock, cpuTimeMs, logger });
  const accounts = config.accounts.map(({ name, provider, settings }) => ({
    name,
    provider,
    host: settings.host,
  }));

  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A second signal ends the process without draining.
      if (isEnding) process.exit(1);
      isEnding = true;
      const stopped = server.stop();
      logger.info({ signal }, 'draining');
      void stopped.then(onStopped).then(() => process.exit(0));
    });
  }
  // After the signal handlers, because a reader of this line may end the process at once.
  if (isSandbox) logger.warn({ sandbox: true }, 'the people are invented: the providers are simulated');
  logger.info({ url: server.url, sandbox: isSandbox, accounts }, 'serving');
  return server.url;
}
