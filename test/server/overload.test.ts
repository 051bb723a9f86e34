import { expect, it } from 'vitest';
import { providers } from '../../src/adapters/index.ts';
import { cpuTimeMs } from '../../src/cli/cpu-time.ts';
import { systemClock } from '../../src/clock.ts';
import { toConfig } from '../../src/config/config.ts';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { startServer } from '../../src/server/server.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createHeldClock } from '../support/clocks/held-clock.ts';
import { json, post, serveGateway } from '../support/served-gateway.ts';

it('requests beyond the concurrency limit get 503 at once, and /health still answers', async () => {
  const clock = createHeldClock();
  const provider = await startGreenhouse({ clock, latencyMs: 1 });
  const { url, tokenUrl, clientId, clientSecret } = provider;
  const auth = { type: 'client_credentials', tokenUrl, clientId, clientSecret };
  const value = {
    server: { port: 0 },
    accounts: { acme: { provider: 'greenhouse', url, auth } },
    limits: { concurrentRequests: 1 },
  };
  const config = toConfig({ value, mistakes: [] }, providers);
  const logger = createLogger({ write() {} }, 'info');
  const server = await startServer({ config, isSandbox: false, clock: systemClock, cpuTimeMs, logger });
  const ask = () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ jobs(first: 1) { nodes { title } } }' }),
    });
  const running = ask();
  await clock.waiting;

  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(new Set(answers.map(({ status, headers }) => [status, headers.get('retry-after')].join()))).toEqual(
    new Set(['503,1']),
  );
  expect((await fetch(`${server.url}/health`)).status).toBe(200);

  clock.release();
  expect((await running).status).toBe(200);
  expect((await ask()).status).toBe(200);
  await server.stop();
  await provider.close();
});

it('requests get 503 while many others have waited for long', async () => {
  let lateMs = 0;
  const clock = createHeldClock();
  const slow = { ...clock, now: () => clock.now() + lateMs };
  await using serving = await serveGateway({ clock: slow });
  const ask = (signal: AbortSignal | null = null) =>
    post(serving.url, { query: '{ accounts { name } }' }, json, signal);

  // Requests that do not begin at once wait until the clock is released.
  const asked = Array.from({ length: 16 + 64 }, () => ask());
  let refused: Response | null = null;
  while (refused === null) {
    lateMs += 300;
    // Until all of them have arrived, this one waits with them and is aborted.
    refused = await ask(AbortSignal.timeout(200)).catch(() => null);
  }
  const health = await fetch(`${serving.url}/health`);
  clock.release();

  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(health.status).toBe(200);
  const answered = await Promise.all(asked);
  expect(new Set(answered.map(({ status }) => status))).toEqual(new Set([200]));
});
