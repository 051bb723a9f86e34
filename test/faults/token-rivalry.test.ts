import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { greenhouseSubject } from '../adapters/greenhouse-subject.ts';
import { listPage } from '../adapters/support/adapter-reads.ts';
import { connectTo, openAccount } from '../adapters/support/test-account.ts';

const rounds = 130;
const roundMs = 40;

it('two processes on one credential, of which only the newest token is good, fail no request', async () => {
  const clocks = { clock: systemClock, accountClock: systemClock };
  const subject: typeof greenhouseSubject = {
    ...greenhouseSubject,
    start: ({ isLimited: _, ...options }) =>
      startGreenhouse({
        ...options,
        singleToken: true,
        latencyMs: 5,
        rateLimit: { requests: 999_999, windowSeconds: 30 },
      }),
  };
  await using one = await openAccount(subject, clocks);
  const other = connectTo(one.sandbox, subject, clocks);
  const reads: Promise<unknown>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const account of [one, other]) {
      const read = listPage(account, 'Job', { scope: account.scope(30_000) });
      reads.push(read.then(() => null).catch((error: unknown) => error));
    }
    await setTimeout(roundMs);
  }
  expect((await Promise.all(reads)).filter((error) => error !== null)).toEqual([]);
  // Greenhouse issues 60 in a minute.
  expect(one.sandbox.tokenRequests.length).toBeLessThan(20);
  expect([...one.events, ...other.events]).toContainEqual({
    kind: 'token contended',
    count: expect.any(Number),
  });
}, 60_000);
