import { describe, expect, it } from 'vitest';
import { type AccountRegistry, createAccountRegistry } from '../../src/accounts/registry.ts';
import type { AccountConfig } from '../../src/config/config.ts';
import { watch } from '../support/accounts.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';

/** An account that nothing can be read from. */
function toConfig(name: string, close: () => Promise<void> = async () => {}): AccountConfig {
  return {
    name,
    provider: 'greenhouse',
    share: 1,
    settings: {
      host: 'greenhouse.example',
      fingerprint: name,
      connect: () => ({
        adapter: {
          resources: {},
          fieldNotes: {},
          credential: { identify: async () => null, missingScopes: () => [] },
        },
        budget: () => ({ allowance: null, remaining: null, resetsAt: null }),
        close,
      }),
    },
  };
}

const account = (name: string) => watch(toConfig(name));

function setUp(...accounts: readonly AccountConfig[]): AccountRegistry {
  return createAccountRegistry(accounts, {
    clock: createFakeClock(),
    limits: {
      requestTimeoutMs: 30_000,
      upstreamTimeoutMs: 15_000,
      concurrentRequests: 1_000,
      connections: 1_000,
      batchWindowMs: 0,
      query: { ...{ tokens: 1, depth: 1, fields: 1, aliases: 1 }, ...limits },
    },
    cache: {
      ...{ maxEntries: 1_000, maxBytes: 1_000_000, ttlMs: 0, dictionaryTtlMs: 0 },
      ...{ ttlsMs: new Map(), staleWhileRevalidateMs: 0, staleIfErrorMs: 0 },
    },
    hasQueuedRequests: () => false,
    onNotice() {},
  });
}

const limits = { directives: 1, rootFields: 1, nodes: 1, calls: 1, pageCalls: 1 };

const namesOf = (accounts: AccountRegistry['current']) => accounts.map(({ account: { name } }) => name);

describe('the account registry', () => {
  it('lists accounts in the order in which they were given, and a new one behind them', () => {
    const registry = setUp(toConfig('b'), toConfig('a'));
    registry.set(toConfig('0'));
    expect(namesOf(registry.current)).toEqual(['b', 'a', '0']);
  });

  it('puts a replaced account in the place of the former one, and touches no other', () => {
    const registry = setUp(toConfig('a'), toConfig('b'), toConfig('c'));
    const before = registry.current;
    registry.set(toConfig('b'));
    expect(namesOf(registry.current)).toEqual(['a', 'b', 'c']);
    expect(registry.current.map((each, index) => each === before[index])).toEqual([true, false, true]);
  });

  it('puts an account that was removed and added again behind the others', () => {
    const registry = setUp(toConfig('a'), toConfig('b'));
    expect(registry.remove('a')).toBe(true);
    registry.set(toConfig('a'));
    expect(namesOf(registry.current)).toEqual(['b', 'a']);
  });

  it('tells that there is no account of a name', () => {
    const registry = setUp(toConfig('a'));
    expect(registry.remove('b')).toBe(false);
    expect(registry.invalidate('b', { type: null, remoteId: null })).toBe(false);
    expect(registry.invalidate('a', { type: null, remoteId: null })).toBe(true);
    expect(namesOf(registry.current)).toEqual(['a']);
  });

  it('stays as it is if a new account cannot be connected', () => {
    const [a, lease] = [account('a'), []];
    const registry = setUp(a.config);
    const broken = toConfig('a');
    const settings = {
      ...broken.settings,
      connect() {
        throw new Error('not possible');
      },
    };
    expect(() => registry.set({ ...broken, settings })).toThrow('not possible');
    expect([namesOf(registry.current), a.closed, lease]).toEqual([['a'], 0, []]);
  });
});

describe('a lease of the accounts', () => {
  it('keeps the accounts that there were when it began', () => {
    const registry = setUp(toConfig('a'), toConfig('b'));
    const { accounts } = registry.lease();
    registry.remove('a');
    registry.set(toConfig('c'));
    expect(namesOf(accounts)).toEqual(['a', 'b']);
    expect(namesOf(registry.lease().accounts)).toEqual(['b', 'c']);
  });

  it('is counted until it is released, and once only', () => {
    const registry = setUp(toConfig('a'));
    const [one, other] = [registry.lease(), registry.lease()];
    expect(registry.leases).toBe(2);
    one.release();
    one.release();
    expect(registry.leases).toBe(1);
    other.release();
    expect(registry.leases).toBe(0);
  });

  it.each<[change: string, act: (registry: AccountRegistry) => void]>([
    ['removed', (registry) => void registry.remove('a')],
    ['replaced', (registry) => registry.set(toConfig('a'))],
  ])('keeps the connection of a %s account open until the last lease with it is released', (_, change) => {
    const [a, b] = [account('a'), account('b')];
    const registry = setUp(a.config, b.config);
    const [one, other] = [registry.lease(), registry.lease()];
    change(registry);
    const later = registry.lease();
    one.release();
    expect(a.closed).toBe(0);
    other.release();
    expect(a.closed).toBe(1);
    later.release();
    expect([a.opened, a.closed, b.opened, b.closed]).toEqual([1, 1, 1, 0]);
  });

  it('of accounts that are released twice does not close a connection that another lease uses', () => {
    const a = account('a');
    const registry = setUp(a.config);
    const [one, other] = [registry.lease(), registry.lease()];
    registry.remove('a');
    one.release();
    one.release();
    expect(a.closed).toBe(0);
    other.release();
    expect(a.closed).toBe(1);
  });

  it('keeps open what was removed after later changes, too', () => {
    const [a, b] = [account('a'), account('b')];
    const registry = setUp(a.config, b.config);
    const lease = registry.lease();
    registry.remove('a');
    registry.lease().release();
    registry.remove('b');
    registry.lease().release();
    expect([a.closed, b.closed]).toEqual([0, 0]);
    lease.release();
    expect([a.closed, b.closed]).toEqual([1, 1]);
  });

  it('keeps no connection open that it does not have', () => {
    const [a, first, second] = [account('a'), account('b'), account('b')];
    const registry = setUp(a.config);
    const lease = registry.lease();
    registry.set(first.config);
    registry.set(second.config);
    expect([first.closed, second.closed]).toEqual([1, 0]);
    registry.remove('b');
    expect(second.closed).toBe(1);
    registry.remove('a');
    expect(a.closed).toBe(0);
    lease.release();
    expect(a.closed).toBe(1);
  });
});

describe('a connection that no lease has', () => {
  it('is closed as soon as its account is removed or replaced', () => {
    const [a, b] = [account('a'), account('b')];
    const registry = setUp(a.config, b.config);
    registry.remove('a');
    registry.set(toConfig('b'));
    expect([a.closed, b.closed]).toEqual([1, 1]);
  });

  it('that fails to close keeps no other from being closed', async () => {
    const a = watch(toConfig('a', () => Promise.reject(new Error('not possible'))));
    const b = account('b');
    const registry = setUp(a.config, b.config);
    const lease = registry.lease();
    registry.remove('a');
    registry.remove('b');
    lease.release();
    await Promise.resolve();
    expect([a.closed, b.closed]).toEqual([1, 1]);
  });
});

describe('closing the account registry', () => {
  it('closes every connection once, also those that a lease still has', async () => {
    const [a, b, c] = [account('a'), account('b'), account('c')];
    const registry = setUp(a.config, b.config);
    const lease = registry.lease();
    registry.remove('a');
    registry.set(c.config);
    await registry.close();
    lease.release();
    expect([a.closed, b.closed, c.closed]).toEqual([1, 1, 1]);
  });
});
