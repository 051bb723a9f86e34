import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { AnyPartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { RequestScope } from '../../../src/request-scope.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { createFakeClock, type FakeClock } from '../../support/clocks/fake-clock.ts';
import { createScanner } from '../../support/error-leaks.ts';
import { listPage } from '../support/adapter-reads.ts';
import {
  type Account,
  type AccountOptions,
  type AnyListing,
  type AnyPart,
  declaredBy,
  openAccount,
  type Resources,
  resourceOf,
  type Subject,
  typesIn,
} from '../support/test-account.ts';
import { readWorld, type World } from '../expected/expected-records.ts';

/** What all cases of one adapter share. */
export interface Suite {
  readonly subject: Subject;
  readonly declared: Resources;
  readonly types: readonly RecordType[];
  /** Those that the adapter lists. */
  readonly listed: readonly RecordType[];
  /** Every list and every part. */
  readonly readings: readonly Reading[];
  /** At a sandbox that behaves again after each case. Only within a case. */
  readonly account: Account;
  readonly world: World;
  /** Fails where an error tells of a person or of a secret. */
  scan(error: unknown): void;
}

/** One way to ask the adapter. */
export interface Reading {
  readonly name: string;
  readonly type: RecordType;
  readonly kind: 'list' | 'part';
  /** How many ids are read together. */
  readonly idsPerCall: number;
  /**
   * What came, and every error, whether it was thrown or stood in the place of a record. A list is asked for without the
   * ids, which else are the first few of the data set.
   */
  ask(account: Account, world: World, scope?: RequestScope, ids?: readonly string[]): Promise<Outcome>;
}

export interface Outcome {
  readonly records: readonly AnyPartialRecord[];
  /** Of which the answer told in passing. */
  readonly others: readonly AnyPartialRecord[];
  readonly errors: readonly unknown[];
}

export function createSuite(subject: Subject): Suite {
  const declared = declaredBy(subject);
  const types = typesIn(declared);
  const scan = createScanner(subject);
  let shared: { readonly account: Account; readonly world: World } | null = null;

  function open() {
    if (shared === null) throw new Error('the sandbox runs only within a case');
    return shared;
  }

  beforeAll(async () => {
    const account = await openAccount(subject);
    shared = { account, world: await readWorld(account) };
  });
  afterEach(() => open().account.sandbox.behave());
  afterAll(() => shared?.account[Symbol.asyncDispose]());

  return {
    subject,
    declared,
    types,
    listed: types.filter((type) => resourceOf(declared, type).listing !== undefined),
    readings: types.flatMap((type) => readingsOf(declared, type, scan)),
    get account() {
      return open().account;
    },
    get world() {
      return open().world;
    },
    scan,
  };
}

/** Enough to be several, and few enough to be asked for again and again. */
const few = 5;

function readingsOf(declared: Resources, type: RecordType, scan: Suite['scan']): Reading[] {
  const { listing, fieldGroups } = resourceOf(declared, type);
  const lists = listing === undefined ? [] : [toListReading(type, listing)];
  const ofParts = fieldGroups.map((part, index) => toPartReading(type, part, index));
  return [...lists, ...ofParts].map((reading) => ({
    ...reading,
    async ask(...asking) {
      const outcome = await reading.ask(...asking);
      outcome.errors.map(scan);
      return outcome;
    },
  }));
}

function toListReading(type: RecordType, declared: AnyListing): Reading {
  const size = Math.min(few, declared.maxPageSize);
  return {
    name: `${type}, as a list`,
    type,
    kind: 'list',
    idsPerCall: few,
    async ask({ resources, scope }, _world, asking = scope()) {
      const { listing, fieldGroups } = resourceOf(resources, type);
      const fields = new Set(fieldGroups.flatMap((part) => part.fields));
      return outcomeOf(async () => {
        const page = await listing?.list({ size, from: null, filter: null, fields, scope: asking });
        return { found: page?.items ?? [], others: page?.sideloaded ?? [] };
      });
    },
  };
}

function toPartReading(type: RecordType, { fields, idsPerCall }: AnyPart, index: number): Reading {
  return {
    name: `${type} by id: ${fields.slice(0, 3).join(', ')}`,
    type,
    kind: 'part',
    idsPerCall,
    async ask({ resources, scope }, world, asking = scope(), ids = world.ids(type).slice(0, few)) {
      return outcomeOf(async () => {
        const found = await resourceOf(resources, type).fieldGroups[index]?.getMany(
          ids,
          new Set(fields),
          asking,
        );
        // A dictionary is read whole.
        const all = [...(found?.items.values() ?? [])].filter(isRecord);
        return {
          found: ids.flatMap((id) => found?.items.get(id) ?? []),
          others: [...(found?.sideloaded ?? []), ...all.filter(({ remoteId }) => !ids.includes(remoteId))],
        };
      });
    },
  };
}

interface Told {
  readonly found: readonly (AnyPartialRecord | Error)[];
  readonly others: readonly AnyPartialRecord[];
}

async function outcomeOf(read: () => Promise<Told>): Promise<Outcome> {
  try {
    const { found, others } = await read();
    const records = found.filter(isRecord);
    return { records, others, errors: found.filter((each) => each instanceof Error) };
  } catch (error) {
    return { records: [], others: [], errors: [error] };
  }
}

function isRecord(each: AnyPartialRecord | Error): each is AnyPartialRecord {
  return !(each instanceof Error);
}

/** Waits for what happens by itself, over real sockets. */
export function soon(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { interval: 2, timeout: 5_000 });
}

/** Whether it says more of a record than what there is none of. */
export function saysSomething({ type: _, remoteId: __, ...fields }: AnyPartialRecord): boolean {
  return Object.values(fields).some((value) => !Array.isArray(value) || value.length > 0);
}

/** Nothing came but errors of that kind. */
export function expectAll({ records, errors }: Outcome, error: object, what = 'it'): void {
  expect(records.filter(saysSomething), what).toEqual([]);
  expect(errors, what).not.toEqual([]);
  for (const each of errors) expect(each, what).toMatchObject(error);
}

/** No limit makes anyone wait as long. */
const timeoutMs = 10 * 3_600_000;

/** An account whose time a test lets pass; its token has been fetched. */
export async function openTimed(suite: Suite, options: Partial<AccountOptions>): Promise<Timed> {
  const clock = createFakeClock();
  const both = { clock, accountClock: clock, upstreamTimeoutMs: timeoutMs };
  const account = await openAccount(suite.subject, { ...both, ...options });
  await listPage(account, 'Job');
  return { ...account, ...timing(account.sandbox, clock) };
}

export interface Timed extends Account {
  readonly clock: FakeClock;
  /** Resolves when nothing travels: what the client has sent has arrived, and what the provider has answered is known. */
  settled(): Promise<void>;
  /** Lets time pass until the work is done, but never while something travels. */
  passing<Result>(work: Promise<Result>): Promise<Result>;
}

function timing(sandbox: Sandbox, clock: FakeClock): Pick<Timed, 'clock' | 'settled' | 'passing'> {
  /** Of each request that the client has under way its timeout runs. */
  function isTravelling(): boolean {
    const open = sandbox.requests.filter(({ status }) => status === null).length;
    const underWay = clock.pending.filter((leftMs) => leftMs > timeoutMs / 2 && leftMs <= timeoutMs);
    return underWay.length !== open;
  }

  async function settled(): Promise<void> {
    // What has arrived may lead to the next request a little later.
    for (let quiet = 0; quiet < 3; quiet = isTravelling() ? 0 : quiet + 1) await setImmediate();
  }

  return {
    clock,
    settled,
    async passing(work) {
      let isDone = false;
      const end = () => {
        isDone = true;
      };
      work.then(end, end);
      for (await settled(); !isDone; await settled()) {
        const [next] = clock.pending.filter((leftMs) => leftMs < timeoutMs / 2);
        if (next !== undefined) await clock.advance(next);
      }
      return work;
    },
  };
}
