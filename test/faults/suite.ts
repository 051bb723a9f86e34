import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import type { Answer, Data } from '../support/setup.ts';
import type { Exchange } from './proxy.ts';
import { type Reading, readings, userFields } from './readings.ts';
import { names, type Play, type PlayOptions, type Stage, setStage, startPlay } from './stage.ts';

/** What contract section 5 asks for: a code where it fails, `right` as if nothing had happened, `none` null without one. */
export type Outcome = `UPSTREAM_${string}` | 'right' | 'none' | ((data: Data) => void);

type Place = Reading['kind'] | `${Reading['provider']} ${Reading['kind']}` | 'else';

/** One way in which a provider misbehaves. */
export interface Row {
  readonly name: string;
  respond(exchange: Exchange, play: Play): void | Promise<void>;
  /** By kind of reading where that matters, or by provider and kind. */
  readonly expect: Outcome | Partial<Record<Place, Outcome>>;
  /** How often the provider is asked, at most; of an edge, for each record. */
  readonly attempts?: number;
  /** Left out, all. */
  readonly kinds?: readonly Place[];
  readonly url?: PlayOptions['url'];
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
export function describeFaults(title: string, rows: readonly Row[]): void {
  describe.concurrent(title, () => {
    let stage: Stage;
    const right = new Map<Reading, Data>();

    beforeAll(async () => {
      stage = await setStage();
      for (const reading of readings) {
        await using play = await startPlay(stage, { provider: reading.provider });
        right.set(reading, (await play.data(`{ ${reading.query(stage)} }`)).subject);
      }
    });
    afterAll(() => stage[Symbol.asyncDispose]());

    for (const row of rows) {
      const { kinds = ['list', 'record', 'edge'] } = row;
      for (const reading of readings.filter((each) => isAmong(kinds, each))) {
        it(`${row.name} (${reading.provider}, ${reading.kind})`, () => run(row, reading, stage, right));
      }
    }
  });
}

function isAmong(places: readonly Place[], { provider, kind }: Reading): boolean {
  return places.includes(kind) || places.includes(`${provider} ${kind}`);
}

async function run(row: Row, reading: Reading, stage: Stage, right: ReadonlyMap<Reading, Data>) {
  const { provider, kind, path } = reading;
  const other = provider === 'greenhouse' ? 'sr' : 'gh';
  const query = `{ healthy: departments(first: 2, accounts: ["${other}"]) { nodes { id } } ${reading.query(stage)} }`;
  const leaping = createLeapingClock();
  const options = {
    provider,
    url: row.url ?? null,
    clock: row.clock ?? null,
    hasFaultyTokens: row.isOfTokens ?? false,
    ...(row.isTimed ? timed : {}),
  };
  await using play = await startPlay(
    stage,
    row.isLong ? { ...options, ...patient, clock: leaping } : options,
  );
  if (row.isLong) {
    await play.data(query);
    leaping.longestMs = 35_000;
  }
  play.proxy.fault = {
    matches: (asked) => (row.isOfTokens ? tokenPath : path).test(asked),
    respond: (exchange) => row.respond(exchange, play),
  };
  const expected = expectedOf(row, reading);
  const startedAt = Date.now();
  const answer = await play.ask(query);
  const durationMs = Date.now() - startedAt;

  expect(answer.status).toBe(200);
  expect(answer.data.healthy.nodes).toHaveLength(2);
  check(answer, expected, reading, row, right.get(reading));
  const records = kind === 'edge' ? 2 : 1;
  expect(play.proxy.hits.length).toBeLessThanOrEqual((row.attempts ?? 1) * records);
  if (row.isTimed) expect(durationMs).toBeLessThan(5_000);
  if (kind === 'list' && typeof expected === 'string' && expected.startsWith('UPSTREAM')) {
    const { data, errors } = await play.ask(
      `{ both: users(first: 500) { nodes { account { provider } ${userFields} } ${problems} } }`,
    );
    expect(errors).toBeUndefined();
    const providers = new Set(data.both.nodes.map(({ account }: Data) => account.provider));
    expect([...providers]).toEqual([standing[provider]]);
    expect(data.both.problems).toMatchObject([{ account: { name: names[provider] }, code: expected }]);
  }
  expect(stage.find(play.told())).toBeNull();
}

function expectedOf({ expect: expected, name }: Row, { provider, kind }: Reading): Outcome {
  if (typeof expected !== 'object') return expected;
  const found = expected[`${provider} ${kind}`] ?? expected[kind] ?? expected.else;
  if (found === undefined) throw new Error(`${name}: nothing is expected of ${provider}, ${kind}`);
  return found;
}

function check({ data, errors }: Answer, expected: Outcome, reading: Reading, row: Row, right: Data): void {
  const { provider, edge } = reading;
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
        account: names[provider],
        provider: provider.toUpperCase(),
        ...row.extensions,
      },
    })),
  );
  expect(subject).toEqual(without);
}

/** Leaps over waits, as soon as it is told which ones are no bounds of anything. */
function createLeapingClock(): Clock & { longestMs: number } {
  let skippedMs = 0;
  const now = () => Date.now() + skippedMs;
  const clock = {
    longestMs: 1_100,
    now,
    after(delayMs: number, callback: () => void) {
      const dueAt = now() + delayMs;
      const leap = () => {
        skippedMs += Math.max(0, dueAt - now());
        callback();
      };
      const timer = setTimeout(leap, delayMs <= clock.longestMs ? 0 : delayMs);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
  return clock;
}
