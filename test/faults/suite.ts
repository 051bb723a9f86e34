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

/** What contract section 5 asks for: a code where it fails, `right` as if nothing had happened, `none` null without one. */
export type Outcome = `UPSTREAM_${string}` | 'right' | 'none' | ((data: Data) => void);

type Place = FaultTarget['kind'] | `${FaultTarget['provider']} ${FaultTarget['kind']}` | 'else';

/** One way in which a provider misbehaves. */
export interface FaultCase {
  readonly name: string;
  respond(exchange: Exchange, gateway: FaultyGateway): void | Promise<void>;
  /** By kind of target where that matters, or by provider and kind. */
  readonly expect: Outcome | Partial<Record<Place, Outcome>>;
  /** How often the provider is asked, at most; of an edge, for each record. */
  readonly attempts?: number;
  /** Left out, all. */
  readonly kinds?: readonly Place[];
  readonly url?: FaultyGatewayOptions['url'];
  /** Whether time passes as it does; then attempts end after half a second. */
  readonly isTimed?: boolean;
  /** Whether it befalls the requests for tokens. */
  readonly isOfTokens?: boolean;
  readonly clock?: Clock;
  /** Whether it is waited for in longer than a second; no time passes all the same. */
  readonly isLong?: boolean;
  /** Of errors. */
  readonly extensions?: object;
  readonly message?: RegExp;
}

const timed = { clock: systemClock, requestTimeout: '4s', upstreamTimeout: '500ms' };
const tokenPath = /\/token$/;
const patient = { requestTimeout: '10m', upstreamTimeout: '2m' };
const standing = { greenhouse: 'SMARTRECRUITERS', smartrecruiters: 'GREENHOUSE' } as const;
const problems = 'problems { account { name } code message retryAfter }';

/** Every row for a list, a record by its id and a nested edge of each provider. */
export function describeFaults(title: string, rows: readonly FaultCase[]): void {
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

    for (const row of rows) {
      const { kinds = ['list', 'record', 'edge'] } = row;
      for (const target of targets.filter((each) => isAmong(kinds, each))) {
        it(`${row.name} (${target.provider}, ${target.kind})`, () => run(row, target, sandboxes, right));
      }
    }
  });
}

function isAmong(places: readonly Place[], { provider, kind }: FaultTarget): boolean {
  return places.includes(kind) || places.includes(`${provider} ${kind}`);
}

async function run(
  row: FaultCase,
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
    url: row.url ?? null,
    clock: row.clock ?? null,
    hasFaultyTokens: row.isOfTokens ?? false,
    ...(row.isTimed ? timed : {}),
  };
  await using gateway = await startFaultyGateway(
    sandboxes,
    row.isLong ? { ...options, ...patient, clock: skipping } : options,
  );
  if (row.isLong) {
    await gateway.data(query);
    skipping.longestSkippedMs = 35_000;
  }
  gateway.proxy.fault = {
    matches: (asked) => (row.isOfTokens ? tokenPath : path).test(asked),
    respond: (exchange) => row.respond(exchange, gateway),
  };
  const expected = expectedOf(row, target);
  const startedAt = Date.now();
  const answer = await gateway.ask(query);
  const durationMs = Date.now() - startedAt;

  expect(answer.status).toBe(200);
  expect(answer.data.healthy.nodes).toHaveLength(2);
  check(answer, expected, target, row, right.get(target));
  const records = kind === 'edge' ? 2 : 1;
  expect(gateway.proxy.hits.length).toBeLessThanOrEqual((row.attempts ?? 1) * records);
  if (row.isTimed) expect(durationMs).toBeLessThan(5_000);
  if (kind === 'list' && typeof expected === 'string' && expected.startsWith('UPSTREAM')) {
    const { data, errors } = await gateway.ask(
      `{ both: users(first: 500) { nodes { account { provider } ${userFields} } ${problems} } }`,
    );
    expect(errors).toBeUndefined();
    const providers = new Set(data.both.nodes.map(({ account }: Data) => account.provider));
    expect([...providers]).toEqual([standing[provider]]);
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
  row: FaultCase,
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
      message: expect.stringMatching(row.message ?? /./),
      extensions: {
        code: expected,
        account: accountNames[provider],
        provider: provider.toUpperCase(),
        ...row.extensions,
      },
    })),
  );
  expect(subject).toEqual(without);
}
