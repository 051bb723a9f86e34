import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import { createSkippingClock } from '../support/clocks/skipping-clock.ts';
import type { Answer, Data } from '../support/setup.ts';
import {
  accountNames,
  type FaultyGateway,
  type FaultyGatewayOptions,
  type Sandboxes,
  startFaultyGateway,
  startSandboxes,
} from './faulty-gateway.ts';
import type { Exchange } from './proxy.ts';
import { type FaultTarget, targets, userFields } from './targets.ts';

/**
 * The outcome that clients can rely on: an error code; `right`, the same answer as without the fault; `none`, null without an
 * error; or any other check of the answer.
 */
export type Outcome = `UPSTREAM_${string}` | 'right' | 'none' | ((data: Data) => void);

type TargetKind = FaultTarget['kind'] | `${FaultTarget['provider']} ${FaultTarget['kind']}` | 'else';

/** One way in which a provider misbehaves, and its outcome. */
export interface FaultCase {
  /** A noun phrase; the title of the test is made of it and of the outcome. */
  readonly name: string;
  respond(exchange: Exchange, gateway: FaultyGateway): void | Promise<void>;
  /** By kind of target where that matters, or by provider and kind. */
  readonly expect: Outcome | Partial<Record<TargetKind, Outcome>>;
  /** The most calls to the provider; for an edge, per record. By default 1. */
  readonly attempts?: number;
  /** The targets to test; by default all. */
  readonly kinds?: readonly TargetKind[];
  readonly url?: FaultyGatewayOptions['url'];
  /** Whether waits take real time; attempts then time out after half a second. */
  readonly isTimed?: boolean;
  /** Whether the fault affects token requests instead of API calls. */
  readonly isOfTokens?: boolean;
  readonly clock?: Clock;
  /** Whether the gateway waits longer than a second, which is skipped as well. */
  readonly isLong?: boolean;
  /** Expected extensions of the errors, besides code, account and provider. */
  readonly extensions?: object;
  readonly message?: RegExp;
}

const timed = { clock: systemClock, requestTimeout: '4s', upstreamTimeout: '500ms' };
const tokenPath = /\/token$/;
const longTimeouts = { requestTimeout: '10m', upstreamTimeout: '2m' };
const healthyProviders = { greenhouse: 'SMARTRECRUITERS', smartrecruiters: 'GREENHOUSE' } as const;
const problems = 'problems { account { name } code message retryAfter }';

/** Tests every case with a list, a record by id and an edge of each provider. */
export function describeFaults(title: string, cases: readonly FaultCase[]): void {
  describe.concurrent(title, () => {
    let sandboxes: Sandboxes;
    const right = new Map<FaultTarget, Data>();

    beforeAll(async () => {
      sandboxes = await startSandboxes();
      for (const target of targets) {
        await using gateway = await startFaultyGateway(sandboxes, { provider: target.provider });
        right.set(target, (await gateway.data(`{ ${target.query(sandboxes)} }`)).subject);
      }
    });
    afterAll(() => sandboxes[Symbol.asyncDispose]());

    for (const faultCase of cases) {
      const { kinds = ['list', 'record', 'edge'] } = faultCase;
      for (const target of targets.filter((each) => isAmong(kinds, each))) {
        const title = `${faultCase.name} ${consequenceOf(expectedOf(faultCase, target))} (${target.provider}, ${target.kind})`;
        it(title, () => run(faultCase, target, sandboxes, right));
      }
    }
  });
}

function consequenceOf(expected: Outcome): string {
  if (typeof expected === 'function') return 'is accepted';
  if (expected === 'right') return 'has no effect';
  return expected === 'none' ? 'is null' : `leads to ${expected}`;
}

function isAmong(kinds: readonly TargetKind[], { provider, kind }: FaultTarget): boolean {
  return kinds.includes(kind) || kinds.includes(`${provider} ${kind}`);
}

async function run(
  faultCase: FaultCase,
  target: FaultTarget,
  sandboxes: Sandboxes,
  right: ReadonlyMap<FaultTarget, Data>,
) {
  const { provider, kind, path } = target;
  const other = provider === 'greenhouse' ? 'sr' : 'gh';
  const query = `{ healthy: departments(first: 2, accounts: ["${other}"]) { nodes { id } } ${target.query(sandboxes)} }`;
  const skipping = createSkippingClock();
  const options = {
    provider,
    url: faultCase.url ?? null,
    clock: faultCase.clock ?? null,
    hasFaultyTokens: faultCase.isOfTokens ?? false,
    ...(faultCase.isTimed ? timed : {}),
  };
  await using gateway = await startFaultyGateway(
    sandboxes,
    faultCase.isLong ? { ...options, ...longTimeouts, clock: skipping } : options,
  );
  if (faultCase.isLong) {
    await gateway.data(query);
    skipping.longestSkippedMs = 35_000;
  }
  gateway.proxy.fault = {
    matches: (asked) => (faultCase.isOfTokens ? tokenPath : path).test(asked),
    respond: (exchange) => faultCase.respond(exchange, gateway),
  };
  const expected = expectedOf(faultCase, target);
  const startedAt = Date.now();
  const answer = await gateway.ask(query);
  const durationMs = Date.now() - startedAt;

  expect(answer.status).toBe(200);
  expect(answer.data.healthy.nodes).toHaveLength(2);
  check(answer, expected, target, faultCase, right.get(target));
  const records = kind === 'edge' ? 2 : 1;
  expect(gateway.proxy.hits.length).toBeLessThanOrEqual((faultCase.attempts ?? 1) * records);
  if (faultCase.isTimed) expect(durationMs).toBeLessThan(5_000);
  if (kind === 'list' && typeof expected === 'string' && expected.startsWith('UPSTREAM')) {
    const { data, errors } = await gateway.ask(
      `{ both: users(first: 500) { nodes { account { provider } ${userFields} } ${problems} } }`,
    );
    expect(errors).toBeUndefined();
    const providers = new Set(data.both.nodes.map(({ account }: Data) => account.provider));
    expect([...providers]).toEqual([healthyProviders[provider]]);
    expect(data.both.problems).toMatchObject([{ account: { name: accountNames[provider] }, code: expected }]);
  }
  expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
}

function expectedOf({ expect: expected, name }: FaultCase, { provider, kind }: FaultTarget): Outcome {
  if (typeof expected !== 'object') return expected;
  const found = expected[`${provider} ${kind}`] ?? expected[kind] ?? expected.else;
  if (found === undefined) throw new Error(`${name}: nothing is expected of ${provider}, ${kind}`);
  return found;
}

function check(
  { data, errors }: Answer,
  expected: Outcome,
  target: FaultTarget,
  faultCase: FaultCase,
  right: Data,
): void {
  const { provider, edge } = target;
  const { subject } = data;
  if (typeof expected === 'function') {
    expect(errors).toBeUndefined();
    expected(subject);
    return;
  }
  if (expected === 'right') {
    expect(errors).toBeUndefined();
    expect(subject).toEqual(right);
    return;
  }
  const without =
    edge === null ? null : { nodes: right.nodes.map((node: object) => ({ ...node, [edge]: null })) };
  if (expected === 'none') {
    expect(errors).toBeUndefined();
    expect(subject).toEqual(without);
    return;
  }
  const paths =
    edge === null
      ? [['subject']]
      : right.nodes.map((_: object, index: number) => ['subject', 'nodes', index, edge]);
  expect(errors).toMatchObject(
    paths.map((path: unknown) => ({
      path,
      message: expect.stringMatching(faultCase.message ?? /./),
      extensions: {
        code: expected,
        account: accountNames[provider],
        provider: provider.toUpperCase(),
        ...faultCase.extensions,
      },
    })),
  );
  expect(subject).toEqual(without);
}
