import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import type { Data } from '../support/setup.ts';
import {
  accountNames,
  type FaultyGateway,
  type Sandboxes,
  startFaultyGateway,
  startSandboxes,
} from './faulty-gateway.ts';
import { type Exchange, relay } from './proxy.ts';
import { type FaultTarget, targets } from './targets.ts';

let sandboxes: Sandboxes;
beforeAll(async () => {
  sandboxes = await startSandboxes();
});
afterAll(() => sandboxes[Symbol.asyncDispose]());

const waitOptions = { interval: 5, timeout: 10_000 };
const first = { greenhouse: /^\/v3\/applications$/, smartrecruiters: /^\/jobs$/ };

/** A query whose edge is read after a list that responds on command. */
async function hold(target: FaultTarget, requestTimeout: string) {
  const options = { clock: systemClock, requestTimeout, upstreamTimeout: '20s' };
  const gateway = await startFaultyGateway(sandboxes, { provider: target.provider, ...options });
  const held: Exchange[] = [];
  gateway.proxy.fault = {
    matches: (path) => first[target.provider].test(path),
    respond: (exchange) => void held.push(exchange),
  };
  return {
    gateway,
    query: `{ ${target.query(sandboxes)} }`,
    /** Sends the responses, and waits until calls that follow from them would have arrived. */
    async release() {
      for (const { response, forward } of held) relay(response, await forward());
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

const asked = (gateway: FaultyGateway, count: number) =>
  vi.waitFor(() => expect(gateway.proxy.hits).toHaveLength(count), waitOptions);

describe.each(targets.filter(({ kind }) => kind === 'edge'))(
  'no further call to $provider is sent',
  (target) => {
    it('after the deadline of the client request', async () => {
      const { gateway, query, release } = await hold(target, '1s');
      const { errors } = await gateway.ask(query);
      expect(errors).toMatchObject([{ path: ['subject'], extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
      await release();
      expect(gateway.proxy.requests).toHaveLength(1);
      await gateway[Symbol.asyncDispose]();
    });

    it('after the client has disconnected', async () => {
      const { gateway, query, release } = await hold(target, '20s');
      const leaving = new AbortController();
      const answer = gateway.ask(query, {}, { signal: leaving.signal });
      await asked(gateway, 1);
      leaving.abort();
      await expect(answer).rejects.toThrow();
      await release();
      expect(gateway.proxy.requests).toHaveLength(1);
      expect(gateway.log.map((line) => JSON.parse(line))).toMatchObject([{ status: 499, errors: [] }]);
      await gateway[Symbol.asyncDispose]();
    });

    it('if a retry would start after the deadline', async () => {
      const { gateway, query } = await hold(target, '1s');
      gateway.proxy.fault = {
        matches: (path) => first[target.provider].test(path),
        respond: ({ response }) => void response.writeHead(503, { 'retry-after': '2' }).end(),
      };
      const { errors } = await gateway.ask(query);
      expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfter: 2 } }]);
      expect(gateway.proxy.hits).toHaveLength(1);
      await gateway[Symbol.asyncDispose]();
    });
  },
);

describe.each(['greenhouse', 'smartrecruiters'] as const)('an outage of an account at %s', (provider) => {
  const other = provider === 'greenhouse' ? 'smartrecruiters' : 'greenhouse';
  const usersOf = (account: string) => `{ users(first: 3, accounts: ["${account}"]) { nodes { id } } }`;

  it('does not delay another account', async () => {
    const clock = systemClock;
    // Longer than a window of the provider's rate limit; requests above the limit would fail at once otherwise.
    const timeouts = { requestTimeout: '60s', upstreamTimeout: '60s' };
    await using gateway = await startFaultyGateway(sandboxes, { provider, clock, ...timeouts });
    const sandbox = other === 'greenhouse' ? sandboxes.greenhouse : sandboxes.smartRecruiters;
    await gateway.data(usersOf(accountNames[other]));
    gateway.proxy.fault = { matches: () => true, respond() {} };
    const leaving = new AbortController();
    let over = 0;
    // Each requests a page of another size, so that no read is shared.
    const hanging = Array.from({ length: 200 }, (_, index) =>
      gateway
        .ask(
          `{ users(first: ${index + 1}, accounts: ["${accountNames[provider]}"]) { nodes { id } } }`,
          {},
          { signal: leaving.signal },
        )
        .catch(() => null)
        .finally(() => {
          over += 1;
        }),
    );
    await vi.waitFor(() => expect(gateway.proxy.hits.length).toBeGreaterThan(0), waitOptions);

    sandbox.requests.splice(0);
    for (let count = 1; count <= 8; count += 1) {
      const { users } = await gateway.data(usersOf(accountNames[other]));
      expect(users.nodes).toHaveLength(3);
      // One call per request, and no retry.
      expect(sandbox.requests.map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 200));
    }
    expect(over).toBe(0);
    leaving.abort();
    await Promise.all(hanging);
  });

  it('stops calls after twenty failures, and requests then fail at once', async () => {
    await using gateway = await startFaultyGateway(sandboxes, { provider });
    gateway.proxy.fault = {
      matches: () => true,
      respond: ({ response }) => void response.writeHead(500).end(),
    };
    for (let count = 0; count < 20; count += 1) await gateway.ask(usersOf(accountNames[provider]));
    expect(gateway.proxy.hits).toHaveLength(20);
    const both =
      '{ both: users(first: 500) { nodes { account { name } } problems { account { name } code retryAfter } } }';
    const { both: found } = await gateway.data(both);
    expect(new Set(found.nodes.map(({ account }: Data) => account.name))).toEqual(
      new Set([accountNames[other]]),
    );
    expect(found.problems).toEqual([
      {
        account: { name: accountNames[provider] },
        code: 'UPSTREAM_UNAVAILABLE',
        retryAfter: expect.any(Number),
      },
    ]);
    expect(gateway.proxy.hits).toHaveLength(20);
    expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
  });
});
