/**
 * A gateway as in production on a bad day: both vendors fail in places, and clients are of every kind. Prints what it
 * holds while that goes on, and what is left afterwards.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultClientId, defaultClientSecret } from '../src/sandbox/greenhouse/index.ts';
import { defaultApiKey } from '../src/sandbox/smartrecruiters/index.ts';
import { fillCaches, startClients } from './faulty-clients.ts';
import { createBodies } from './faulty-queries.ts';
import { checkSamples, takeSamples } from './faulty-samples.ts';
import { type Program, startProgram } from './program.ts';
import { accountName } from './queries.ts';
import { toSampleTable, toTargetTable } from './table.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 20);
const seed = Number(values.seed ?? 1);
/** Of the quarters, which are compared, each has some. */
const intervalMs = Math.max(5_000, (minutes * 60_000) / 60);
/** Longer than either side keeps a connection, and a vendor is waited for. */
const idleMs = 45_000;

const directory = await mkdtemp(join(tmpdir(), 'hiregraph-soak-'));
const programs: Program[] = [];
const vendor = new URL('faulty-upstream.ts', import.meta.url);
const start = async (file: URL, environment: Readonly<Record<string, string>>) => {
  const program = await startProgram({ file, environment, directory });
  programs.push(program);
  return program;
};
try {
  await soak();
} finally {
  await Promise.all(programs.map((program) => program.stop()));
  await rm(directory, { recursive: true });
}

async function soak(): Promise<void> {
  const [greenhouse, smartRecruiters] = await Promise.all([
    start(vendor, { VENDOR: 'greenhouse', SEED: String(seed) }),
    start(vendor, { VENDOR: 'smartrecruiters', SEED: String(seed + 1) }),
  ]);
  const path = join(directory, 'gateway.yaml');
  // JSON is YAML.
  await writeFile(path, JSON.stringify(toSettings(greenhouse.url, smartRecruiters.url)));
  const gateway = await start(new URL('../src/cli.ts', import.meta.url), { HIREGRAPH_CONFIG: path });
  const { url } = gateway;
  // What had found out that it listens is gone by then.
  await sleep(1_000);
  const atStart = await gateway.memory();

  await fillCaches(url, seed);
  const clients = startClients({ url, bodies: await createBodies(), seed });
  const samples = await takeSamples({ minutes, intervalMs, gateway, clients });
  await clients.stop();
  if (!gateway.hasEnded()) await sleep(idleMs);
  const atEnd = gateway.hasEnded() ? null : await gateway.memory();

  const unexpected = Object.fromEntries(clients.tally.unexpected);
  const targets = checkSamples(samples, { atStart, atEnd, unexpected: clients.tally.unexpected.size });
  process.stdout.write(`${toSampleTable(samples)}\n${toTargetTable(targets)}`);
  if (clients.tally.unexpected.size > 0) process.stdout.write(`\n${JSON.stringify(unexpected, null, 2)}\n`);
  const numbers = { minutes, seed, atStart, atEnd, samples, targets, unexpected };
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(numbers, null, 2)}\n`);
  if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

function toSettings(greenhouseUrl: string, smartRecruitersUrl: string) {
  return {
    accounts: {
      [accountName]: {
        provider: 'greenhouse',
        url: greenhouseUrl,
        auth: {
          type: 'client_credentials',
          tokenUrl: `${greenhouseUrl}/token`,
          clientId: defaultClientId,
          clientSecret: defaultClientSecret,
        },
      },
      smartrecruiters: {
        provider: 'smartrecruiters',
        url: smartRecruitersUrl,
        auth: { type: 'api_key', apiKey: defaultApiKey },
      },
    },
  };
}
