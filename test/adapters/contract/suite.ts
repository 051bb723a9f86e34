import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { AnyPartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { RequestScope } from '../../../src/request-scope.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { createFakeClock, type FakeClock } from '../../support/clocks/fake-clock.ts';
import { createLeakScanner, formsOf } from '../../support/leak-scanner.ts';
import { createExpectedRecords, type ExpectedRecords } from '../expected/expected-records.ts';
import { listPage } from '../support/adapter-reads.ts';
import {
  type Account,
  type AccountOptions,
  type AnyFieldGroup,
  type AnyListing,
  declaredResources,
  openAccount,
  type Resources,
  resourceOf,
  type Subject,
  typesIn,
} from '../support/test-account.ts';

/** Shared by all cases of one adapter. */
export interface Suite {
  readonly subject: Subject;
  readonly declared: Resources;
  readonly types: readonly RecordType[];
  /** The types that the adapter lists. */
  readonly listed: readonly RecordType[];
  /** The list and the field groups of each type. */
  readonly operations: readonly ReadOperation[];
  /** Account at a sandbox without faults; faults end with the case that set them. Only available within a case. */
  readonly account: Account;
  readonly expected: ExpectedRecords;
  /** Fails if an error contains personal data or a secret. */
  scan(error: unknown): void;
}

/** One way to read from the adapter: a list, or a field group by id. */
export interface ReadOperation {
  readonly name: string;
  readonly type: RecordType;
  readonly kind: 'list' | 'field group';
  /** Number of ids in one call. */
  readonly idsPerCall: number;
  /**
   * Reads, and returns the records and the errors, both thrown errors and those in place of a record. A list ignores the
   * ids; a field group reads the first few of the data set by default.
   */
  run(
    account: Account,
    expected: ExpectedRecords,
    scope?: RequestScope,
    ids?: readonly string[],
  ): Promise<Outcome>;
}

export interface Outcome {
  readonly records: readonly AnyPartialRecord[];
  /** Sideloaded records. */
  readonly others: readonly AnyPartialRecord[];
  readonly errors: readonly unknown[];
}

export function createSuite(subject: Subject): Suite {
  const declared = declaredResources(subject);
  const types = typesIn(declared);
  const findLeak = createLeakScanner([subject.dataset], subject.secrets);
  const scan = (error: unknown) => expect(findLeak(formsOf(error))).toBeNull();
  let shared: { readonly account: Account; readonly expected: ExpectedRecords } | null = null;

  function open() {
    if (shared === null) throw new Error('the sandbox runs only within a case');
    return shared;
  }

  beforeAll(async () => {
    const account = await openAccount(subject);
    shared = { account, expected: await createExpectedRecords(account) };
  });
  afterEach(() => open().account.sandbox.behave());
  afterAll(() => shared?.account[Symbol.asyncDispose]());

  return {
    subject,
    declared,
    types,
    listed: types.filter((type) => resourceOf(declared, type).listing !== undefined),
    operations: types.flatMap((type) => operationsOf(declared, type, scan)),
    get account() {
      return open().account;
    },
    get expected() {
      return open().expected;
    },
    scan,
  };
}

/** Number of records that an operation reads: several, and few enough to read them often. */
const few = 5;

function operationsOf(declared: Resources, type: RecordType, scan: Suite['scan']): ReadOperation[] {
  const { listing, fieldGroups } = resourceOf(declared, type);
  const lists = listing === undefined ? [] : [toListOperation(type, listing)];
  const groups = fieldGroups.map((group, index) => toFieldGroupOperation(type, group, index));
  return [...lists, ...groups].map((operation) => ({
    ...operation,
    async run(...callScope) {
      const outcome = await operation.run(...callScope);
      outcome.errors.map(scan);
      return outcome;
    },
  }));
}

function toListOperation(type: RecordType, declared: AnyListing): ReadOperation {
  const size = Math.min(few, declared.maxPageSize);
  return {
    name: `${type}, as a list`,
    type,
    kind: 'list',
    idsPerCall: few,
    async run({ resources, scope }, _world, callScope = scope()) {
      const { listing, fieldGroups } = resourceOf(resources, type);
      const fields = new Set(fieldGroups.flatMap((group) => group.fields));
      return outcomeOf(async () => {
        const page = await listing?.list({
          size,
          from: null,
          filter: null,
          fields,
          firstOfEach: null,
          scope: callScope,
        });
        const problems = page?.problem ? [page.problem] : [];
        return { found: [...(page?.items ?? []), ...problems], others: page?.sideloaded ?? [] };
      });
    },
  };
}

function toFieldGroupOperation(
  type: RecordType,
  { fields, idsPerCall }: AnyFieldGroup,
  index: number,
): ReadOperation {
  return {
    name: `${type} by id: ${fields.slice(0, 3).join(', ')}`,
    type,
    kind: 'field group',
    idsPerCall,
    async run({ resources, scope }, expected, callScope = scope(), ids = expected.ids(type).slice(0, few)) {
      return outcomeOf(async () => {
        const found = await resourceOf(resources, type).fieldGroups[index]?.getMany(
          ids,
          new Set(fields),
          callScope,
        );
        // A dictionary returns all of its records.
        const all = [...(found?.items.values() ?? [])].filter(isRecord);
        return {
          found: ids.flatMap((id) => found?.items.get(id) ?? []),
          others: [...(found?.sideloaded ?? []), ...all.filter(({ remoteId }) => !ids.includes(remoteId))],
        };
      });
    },
  };
}

interface ReadResult {
  readonly found: readonly (AnyPartialRecord | Error)[];
  readonly others: readonly AnyPartialRecord[];
}

async function outcomeOf(read: () => Promise<ReadResult>): Promise<Outcome> {
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

/** Waits until the check succeeds, for events on real sockets. */
export function soon(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { interval: 2, timeout: 5_000 });
}

/** Whether a record has more than ids and empty lists: a missing record may have these. */
export function hasValues({ type: _, remoteId: __, ...fields }: AnyPartialRecord): boolean {
  return Object.values(fields).some((value) => !Array.isArray(value) || value.length > 0);
}

/** Fails unless the outcome has only errors that match. */
export function expectAll({ records, errors }: Outcome, error: object, what = 'it'): void {
  expect(records.filter(hasValues), what).toEqual([]);
  expect(errors, what).not.toEqual([]);
  for (const each of errors) expect(each, what).toMatchObject(error);
}

/** Longer than any wait for a rate limit. */
const timeoutMs = 10 * 3_600_000;

/** Opens an account with a clock that the test advances; its token is already fetched. */
export async function openTimed(suite: Suite, options: Partial<AccountOptions>): Promise<Timed> {
  const clock = createFakeClock();
  const both = { clock, accountClock: clock, upstreamTimeoutMs: timeoutMs };
  const account = await openAccount(suite.subject, { ...both, ...options });
  await listPage(account, 'Job');
  return { ...account, ...timing(account.sandbox, clock) };
}

export interface Timed extends Account {
  readonly clock: FakeClock;
  /** Resolves when no message is in transit: the sandbox has all requests, and the client all responses. */
  whenSettled(): Promise<void>;
  /** Advances the clock until the work is done, but never while a message is in transit. */
  advanceUntil<Result>(work: Promise<Result>): Promise<Result>;
}

function timing(sandbox: Sandbox, clock: FakeClock): Pick<Timed, 'clock' | 'whenSettled' | 'advanceUntil'> {
  /** A request that the client has sent has a timer for its timeout: compares these with the sandbox's open requests. */
  function isInTransit(): boolean {
    const open = sandbox.requests.filter(({ status }) => status === null).length;
    const underWay = clock.pending.filter((leftMs) => leftMs > timeoutMs / 2 && leftMs <= timeoutMs);
    return underWay.length !== open;
  }

  async function whenSettled(): Promise<void> {
    // A response may lead to another request a few turns of the event loop later.
    for (let quiet = 0; quiet < 3; quiet = isInTransit() ? 0 : quiet + 1) await setImmediate();
  }

  return {
    clock,
    whenSettled,
    async advanceUntil(work) {
      let isDone = false;
      const end = () => {
        isDone = true;
      };
      work.then(end, end);
      for (await whenSettled(); !isDone; await whenSettled()) {
        const [next] = clock.pending.filter((leftMs) => leftMs < timeoutMs / 2);
        if (next !== undefined) await clock.advance(next);
      }
      return work;
    },
  };
}
