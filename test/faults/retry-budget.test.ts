import { expect, it } from 'vitest';
import { createHttp } from '../../src/http/client/client.ts';
import { httpOptions } from '../http/options.ts';
import { json, startUpstream } from '../http/upstream.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';

it('during an outage, retries add at most a tenth to the calls of any ten seconds, plus three', async () => {
  const clock = createFakeClock();
  const sentAt: number[] = [];
  await using upstream = await startUpstream((_request, response) => {
    sentAt.push(clock.now());
    json(response, {}, 503);
  });
  const http = createHttp(httpOptions(upstream.url, clock));
  const askedAt: number[] = [];
  const targets: Promise<unknown>[] = [];
  for (let second = 0; second < 30; second += 1) {
    for (let index = 0; index < 20; index += 1) {
      askedAt.push(clock.now());
      const scope = createScope(clock, 60_000);
      targets.push(http.get('/jobs', { query: [], scope }).catch((error: unknown) => error));
    }
    // Half a second for the first attempts, then half a second for retries.
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(100);
    }
  }
  let isOver = false;
  const all = Promise.all(targets).then((errors) => {
    isOver = true;
    return errors;
  });
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await clock.advance(100);
  }
  for (const error of await all) expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', status: 503 });

  for (const from of askedAt) {
    const within = (moments: readonly number[], ms: number) =>
      moments.filter((moment) => moment >= from && moment < from + ms).length;
    // A retry is counted when it is decided, and sent up to half a second later.
    expect(within(sentAt, 10_000)).toBeLessThanOrEqual(Math.ceil(within(askedAt, 10_000) * 1.1) + 3);
  }
  expect(sentAt.length).toBeGreaterThan(askedAt.length);
  expect(sentAt.length).toBeLessThanOrEqual(askedAt.length * 1.1);
  await http.close();
});
