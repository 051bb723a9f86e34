import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Answered, askAlike } from './answers.ts';
import type { Measurement } from './measurement.ts';
import { type Options, readOptions } from './options.ts';
import { type Contestant, type Lineup, startLineup } from './programs/lineup.ts';
import { createQueries, type Query } from './queries.ts';
import { connections, type Rounds, runRounds, runSlowly, type Waiting } from './rounds.ts';
import { checkGrowth, soak } from './soak.ts';
import { summarize } from './summary.ts';
import { toQueryTable, toSoakTable, toTargetTable, toWaitingTable } from './table.ts';
import { checkTargets } from './targets.ts';

const options = readOptionsOrEnd();
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
print(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}\n\n`);

await using lineup = await startLineup({
  names: options.contestants.filter((name) => !options.isSoak || name.endsWith('gateway')),
  compresses: options.compresses,
  earlierCheckout: options.isSoak ? null : options.earlierCheckout,
});
const queries = await chooseQueries(options);
const numbers = options.isSoak ? await runSoak(lineup) : await compare(lineup);
if (options.jsonFile !== null) {
  const { jsonFile: _jsonFile, ...settings } = options;
  const json = { machine, options: { ...settings, connections }, ...numbers };
  await writeFile(options.jsonFile, `${JSON.stringify(json, null, 2)}\n`);
}

async function compare(lineup: Lineup) {
  const measurements: Measurement[] = [];
  const waitings: Waiting[] = [];
  for (const query of queries) {
    const answers = await askAlike(lineup.contestants, query);
    const rounds: Rounds = { rounds: options.rounds, seconds: options.seconds, query, answers };
    measurements.push(...(await runRounds(lineup, rounds)));
    waitings.push(...(await runSlowly(lineup, rounds)));
    print(`${toQueryTable(query, summarize(measurements))}\n`);
  }
  const lines = summarize(measurements);
  const targets = checkTargets(lines, waitings);
  print(`${toWaitingTable(waitings)}\n${toTargetTable(targets)}`);
  return { lines, waitings, targets, measurements };
}

async function runSoak(lineup: Lineup) {
  const asked = new Map<Contestant, Answered[]>();
  for (const query of queries) {
    const answers = await askAlike(lineup.contestants, query);
    for (const [gateway, answered] of answers)
      asked.set(gateway, [...(asked.get(gateway) ?? []), ...answered]);
  }
  const grown = [];
  for (const [gateway, answered] of asked) grown.push(await soak(gateway, answered));
  const targets = grown.map(checkGrowth);
  print(`${toSoakTable(grown.flat())}\n${toTargetTable(targets)}`);
  return { memory: grown.flat(), targets };
}

async function chooseQueries({ queries: names, asksTheSame }: Options): Promise<readonly Query[]> {
  const all = await createQueries();
  return all
    .filter(({ name }) => names?.includes(name) ?? true)
    .map((query) => (asksTheSame ? { ...query, variants: query.variants.slice(0, 1) } : query));
}

function readOptionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
