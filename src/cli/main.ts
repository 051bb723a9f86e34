import { printSchema } from 'graphql';
import * as z from 'zod';
import { providers } from '../adapters/index.ts';
import { systemClock } from '../clock.ts';
import { type Config, configSchema, override, readConfig, toConfig } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import { createGatewaySchema } from '../gateway.ts';
import { startGreenhouse } from '../sandbox/greenhouse/index.ts';
import { defaultApiKey, startSmartRecruiters } from '../sandbox/smartrecruiters/index.ts';
import { startServer } from '../server/server.ts';
import { createLogger } from '../telemetry/logger.ts';
import { printCoverage } from './coverage-document.ts';

const usage = `hiregraph: one GraphQL API in front of applicant tracking systems

  npm start                              with two invented companies
  HIREGRAPH_CONFIG=my.yaml npm start     with your accounts

PORT and HOST override the file. The README has the rest.

  node src/cli/main.ts print-schema           prints the schema of the graph
  node src/cli/main.ts print-config-schema    prints the JSON Schema of the configuration file
  node src/cli/main.ts print-coverage         prints what each provider has of every field
`;

async function main(args: readonly string[]): Promise<void> {
  if (args.length > 0) {
    const printed = await toPrinted(args.join(' '));
    return end(printed === null ? 2 : 0, printed ?? usage);
  }
  const config = readConfig(process.env, providers);
  await (config === null ? serveSandbox() : serve(config));
}

/** What the documents in `docs/` are made with; null where the command is none. */
async function toPrinted(command: string): Promise<string | null> {
  switch (command) {
    case 'print-schema':
      return `${printSchema(createGatewaySchema())}\n`;
    case 'print-config-schema':
      return `${JSON.stringify(z.toJSONSchema(configSchema(providers), { io: 'input' }), null, 2)}\n`;
    case 'print-coverage':
      return printCoverage();
    case '--help':
      return usage;
    default:
      return null;
  }
}

/** Two simulated providers, and a gateway in front of them. */
async function serveSandbox(): Promise<void> {
  const [greenhouse, smartRecruiters] = await Promise.all([startGreenhouse(), startSmartRecruiters()]);
  const close = async () => {
    await Promise.all([greenhouse.close(), smartRecruiters.close()]);
  };
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
  try {
    const config = toConfig(override({ value: { accounts }, mistakes: [] }, process.env), providers);
    process.stdout.write(toGreeting(await serve(config, close)));
  } catch (error) {
    // What still listens would keep the process alive.
    await close();
    throw error;
  }
}

function toGreeting(url: string): string {
  return `GraphiQL is at ${url}/graphql
The data is invented: two simulated systems, one that speaks Greenhouse Harvest v3, one SmartRecruiters
To connect real accounts, see “Connect real accounts” in the README: HIREGRAPH_CONFIG=my.yaml npm start
`;
}

/** Serves until the process is told to end. */
async function serve(config: Config, closeBesides = async () => {}): Promise<string> {
  const logger = createLogger(process.stderr, 'info');
  const server = await startServer({ config, clock: systemClock, logger });
  const accounts = config.accounts.map(({ name, provider, settings }) => ({
    name,
    provider,
    host: settings.host,
  }));

  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (isEnding) process.exit(1);
      isEnding = true;
      const stopped = server.stop();
      logger.info({ signal }, 'draining');
      void stopped.then(closeBesides).then(() => process.exit(0));
    });
  }
  // Whoever reads this may end the process at once.
  logger.info({ url: server.url, accounts }, 'serving');
  return server.url;
}

function end(exitCode: number, text: string): void {
  process.exitCode = exitCode;
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof ConfigError) end(1, `The configuration is wrong.\n${error.message}\n`);
  else if (error instanceof Error && 'code' in error && 'syscall' in error)
    end(1, `Cannot start: ${error.message}\n`);
  else throw error;
});
