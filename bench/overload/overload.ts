/** Overload test: sends more requests than the gateway can answer, and measures accepted and refused ones. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ask } from '../answers.ts';
import { createLoad } from '../load.ts';
import { startLineup } from '../programs/lineup.ts';
import { createQueries } from '../queries.ts';
import { connections } from '../rounds.ts';
import { toLevelTable, toTargetTable } from '../table.ts';
import { checkLevels, type Level, measureLevel } from './level.ts';
import { mostOpen } from './open-loop.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
  },
});
const seconds = Number(values.seconds ?? 8);
/** Without Candidate, which is so little work that the process that sends the load would be measured. */
const names = values.only ?? ['Applications', 'Jobs', 'Candidates'];
const multiples = [1, 2, 3] as const;

await using lineup = await startLineup({ names: ['gateway'], compresses: false, earlierCheckout: null });
const { upstream, contestants } = lineup;
const [gateway] = contestants;
if (gateway === undefined) throw new Error('there is no gateway');
const levels: Level[] = [];
for (const query of await createQueries()) {
  if (!names.includes(query.name)) continue;
  const asked = await ask(gateway, query);
  const load = createLoad({ url: gateway.program.url, connections, asked });
  await load.forSeconds(seconds / 2);
  const { requests, seconds: tookSeconds } = await load.forSeconds(seconds);
  await load.close();
  const peakPerSecond = requests / tookSeconds;
  for (const times of multiples) {
    levels.push(await measureLevel({ gateway, upstream, query, asked, times, peakPerSecond, seconds }));
    // The gateway recovers for as long as its Retry-After says.
    await sleep(1_000);
  }
}
const targets = checkLevels(levels);
process.stdout.write(
  `${toLevelTable(levels)}\nunsent: not sent, ${mostOpen} were open; late: sent more than 20 ms late\n\n${toTargetTable(targets)}`,
);
const numbers = { seconds, connections, mostOpen, levels, targets };
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(numbers, null, 2)}\n`);
if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
