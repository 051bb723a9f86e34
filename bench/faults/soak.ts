/**
 * Soak test with faults: the gateway runs as in production, both providers fail now and then, and some clients misbehave.
 * Prints the resources of the gateway during the test and after it.
 */
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultApiKey } from '../../src/sandbox/smartrecruiters/index.ts';
import { createPrograms, greenhouseAt } from '../programs/programs.ts';
import { accountName } from '../queries.ts';
import { toSampleTable, toTargetTable } from '../table.ts';
import { createBodies } from './bodies.ts';
import { fillCaches, startClients } from './clients.ts';
import { checkSamples, takeSamples } from './samples.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 20);
const seed = Number(values.seed ?? 1);
/** Short enough for each quarter of the test to have several samples, because quarters are compared. */
const intervalMs = Math.max(5_000, (minutes * 60_000) / 60);
/** Longer than idle connections and calls to providers last. */
const idleMs = 45_000;

const provider = new URL('upstream.ts', import.meta.url);
await using programs = await createPrograms();
await soak();

async function soak(): Promise<void> {
  const [greenhouse, smartRecruiters] = await Promise.all([
    programs.start(provider, { PROVIDER: 'greenhouse', SEED: String(seed) }),
    programs.start(provider, { PROVIDER: 'smartrecruiters', SEED: String(seed + 1) }),
  ]);
  const gateway = await programs.startGateway(toSettings(greenhouse.url, smartRecruiters.url));
  const { url } = gateway;
  // The connection that tested whether it listens is closed by then.
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
      [accountName]: greenhouseAt(greenhouseUrl),
      smartrecruiters: {
        provider: 'smartrecruiters',
        url: smartRecruitersUrl,
        auth: { type: 'api_key', apiKey: defaultApiKey },
      },
    },
  };
}
