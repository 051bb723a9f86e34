import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Adapter,
  appliedByProvider,
  type BatchResult,
  type FieldGroup,
  type Listing,
  type Page,
} from '../../src/adapters/adapter.ts';
import { withCoalescing } from '../../src/cache/coalescing.ts';
import type { Field, PartialRecord } from '../../src/domain/records.ts';
import { type RequestScope, type UpstreamCall, unlimitedCalls } from '../../src/request-scope.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly fields: readonly Field<'Candidate'>[];
  readonly scope: RequestScope;
  /** Whether the read has neither been answered nor failed nor been cancelled. */
  isOpen: boolean;
  answer(): void;
  fail(error: Error): void;
}

/** A provider that responds on command, behind coalescing with a window of 2 ms. */
function setUp({ windowMs = 2, idsPerCall = 50, hasQueuedRequests = (): boolean => false } = {}) {
  const clock = createFakeClock();
  const asked: Asked[] = [];
  const part: FieldGroup<'Candidate'> = {
    fields: ['firstName', 'lastName'],
    idsPerCall,
    calls: 1,
    getMany(ids, fields, scope) {
      const { promise, resolve, reject } = Promise.withResolvers<BatchResult<'Candidate'>>();
      const held = Object.fromEntries([...fields].map((field) => [field, null]));
      const items = new Map<string, PartialRecord<'Candidate'>>(
        ids.map((id) => [
          id,
          {
            type: 'Candidate',
            remoteId: id,
            ...held,
            ...(fields.has('firstName') && { firstName: `name of ${id}` }),
          },
        ]),
      );
      const end = (conclude: () => void) => {
        read.isOpen = false;
        conclude();
      };
      const read: Asked = {
        ids,
        fields: [...fields],
        scope,
        isOpen: true,
        answer: () => end(() => resolve({ items, sideloaded: [] })),
        fail: (error) => end(() => reject(error)),
      };
      asked.push(read);
      if (scope.signal.aborted) read.fail(scope.signal.reason);
      else scope.signal.addEventListener('abort', () => read.fail(scope.signal.reason));
      return promise;
    },
  };
  const credential = { identify: async () => null, missingScopes: () => [] };
  const adapter: Adapter = { resources: { Candidate: { fieldGroups: [part] } }, fieldNotes: {}, credential };
  const late = () => new Error('late');
  const options = {
    clock,
    windowMs,
    hasConcurrentRequests: () => true,
    hasQueuedRequests,
    toTimeoutError: late,
  };
  const shared = withCoalescing(adapter, options).adapter.resources.Candidate?.fieldGroups[0];
  if (shared === undefined) throw new Error('nothing is shared');
  return { clock, asked, shared };
}

/** A provider that returns pages on command; each row names the page size of its request. */
function setUpList() {
  const asked: { size: number; isOpen: boolean; answer(): void; fail(error: Error): void }[] = [];
  const listing: Listing<'Candidate'> = {
    ...{
      maxPageSize: 500,
      omittedFields: [],
      parentsPerCall: 1,
      sentFilters: [],
      unsupportedFilters: [],
      priceOf: () => appliedByProvider,
      filterAdvice: {},
    },
    list({ size, scope: { signal } }) {
      const { promise, resolve, reject } = Promise.withResolvers<Page<'Candidate'>>();
      const page: Page<'Candidate'> = {
        items: [{ type: 'Candidate', remoteId: String(size) }],
        ...{
          sideloaded: [],
          next: null,
          isNextCertain: true,
          problem: null,
          total: null,
          order: 'unspecified',
          residual: [],
        },
      };
      const end = (conclude: () => void) => {
        read.isOpen = false;
        conclude();
      };
      const read = {
        size,
        isOpen: true,
        answer: () => end(() => resolve(page)),
        fail: (error: Error) => end(() => reject(error)),
      };
      asked.push(read);
      if (signal.aborted) read.fail(signal.reason);
      else signal.addEventListener('abort', () => read.fail(signal.reason));
      return promise;
    },
  };
  const credential = { identify: async () => null, missingScopes: () => [] };
  const adapter: Adapter = {
    resources: { Candidate: { fieldGroups: [], listing } },
    fieldNotes: {},
    credential,
  };
  const options = {
    clock: createFakeClock(),
    windowMs: 2,
    hasConcurrentRequests: () => true,
    hasQueuedRequests: () => false,
    toTimeoutError: () => new Error('late'),
  };
  const shared = withCoalescing(adapter, options).adapter.resources.Candidate?.listing;
  if (shared === undefined) throw new Error('nothing is shared');
  return { asked, shared };
}

function client(chosen: Partial<RequestScope> = {}): RequestScope & { readonly calls: UpstreamCall[] } {
  const calls: UpstreamCall[] = [];
  return {
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    request: {},
    requiresFresh: false,
    ...unlimitedCalls,
    onCall: (call) => calls.push(call),
    onStale() {},
    calls,
    ...chosen,
  };
}

const firstName = new Set<Field<'Candidate'>>(['firstName']);
const lastName = new Set<Field<'Candidate'>>(['lastName']);

/** Lets everything run that waits neither for I/O nor for time. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('reads by id from different client requests', () => {
  it('are sent as one call for 50 ids if they begin within the window', async () => {
    const { clock, asked, shared } = setUp();
    const found = Array.from({ length: 100 }, (_, id) => shared.getMany([`${id}`], firstName, client()));
    await clock.advance(2);
    await settle();
    expect(asked.map(({ ids }) => ids.length)).toEqual([50, 50]);
    for (const each of asked) each.answer();
    const names = (await Promise.all(found)).map(({ items }, id) => items.get(`${id}`));
    expect(names.every((item, id) => !(item instanceof Error) && item?.firstName === `name of ${id}`)).toBe(
      true,
    );
  });

  it('ask for the union of the requested fields', async () => {
    const { clock, asked, shared } = setUp();
    void shared.getMany(['1'], firstName, client());
    void shared.getMany(['2'], lastName, client());
    await clock.advance(2);
    expect(asked.map(({ ids, fields }) => [ids, fields])).toEqual([
      [
        ['1', '2'],
        ['firstName', 'lastName'],
      ],
    ]);
  });

  it('join a read in flight that brings their ids and fields', async () => {
    const { clock, asked, shared } = setUp();
    const first = shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    const second = shared.getMany(['1'], firstName, client());
    await clock.advance(100);
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    expect((await second).items.get('1')).toBe((await first).items.get('1'));
  });

  it('are sent again if the read in flight brings other fields, or has ended', async () => {
    const { clock, asked, shared } = setUp();
    void shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    void shared.getMany(['1'], lastName, client());
    await clock.advance(2);
    expect(asked.map(({ fields }) => fields)).toEqual([['firstName'], ['lastName']]);
    for (const each of asked) each.answer();
    await settle();
    void shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    expect(asked).toHaveLength(3);
  });

  it('are sent at once if there is no window, or if the call is full', async () => {
    const without = setUp({ windowMs: 0 });
    void without.shared.getMany(['1', '2'], firstName, client());
    await settle();
    expect(without.asked.map(({ ids }) => ids)).toEqual([['1', '2']]);
    const single = setUp({ idsPerCall: 1 });
    void single.shared.getMany(['1', '2'], firstName, client());
    await settle();
    expect(single.asked.map(({ ids }) => ids)).toEqual([['1'], ['2']]);
  });

  it('do not join an earlier read if they require fresh data', async () => {
    const { clock, asked, shared } = setUp();
    void shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    void shared.getMany(['1'], firstName, client({ requiresFresh: true }));
    await clock.advance(2);
    expect(asked).toHaveLength(2);
  });
});

describe('a client that disconnects', () => {
  it('does not cancel a read that another client waits for', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = shared.getMany(['1'], firstName, client({ signal: leaving.signal }));
    const stays = shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(asked[0]?.scope.signal.aborted).toBe(false);
    asked[0]?.answer();
    expect((await stays).items.size).toBe(1);
  });

  it('cancels the read if it was the last to wait', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = [1, 2].map(() => shared.getMany(['1'], firstName, client({ signal: leaving.signal })));
    await clock.advance(2);
    leaving.abort(new Error('gone'));
    await Promise.all(left.map((each) => expect(each).rejects.toThrow('gone')));
    expect(asked[0]?.scope.signal.aborted).toBe(true);
    void shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    expect(asked).toHaveLength(2);
  });

  it('sends nothing if it disconnects before the window closes', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = shared.getMany(['1'], firstName, client({ signal: leaving.signal }));
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await clock.advance(2);
    expect(asked).toEqual([]);
  });

  it('does not affect a client that arrives before the window closes', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = shared.getMany(['1'], firstName, client({ signal: leaving.signal }));
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    const stays = shared.getMany(['2'], firstName, client());
    await clock.advance(2);
    expect(asked.map(({ ids }) => ids)).toEqual([['2']]);
    asked[0]?.answer();
    expect((await stays).items.size).toBe(1);
  });

  it('waits no longer than its own deadline', async () => {
    const { clock, asked, shared } = setUp();
    const hasty = shared.getMany(['1'], firstName, client({ deadline: clock.now() + 10 }));
    void shared.getMany(['1'], firstName, client({ deadline: clock.now() + 1_000 }));
    await clock.advance(2);
    const refused = expect(hasty).rejects.toThrow('late');
    await clock.advance(8);
    await refused;
    expect(asked[0]?.scope.deadline).toBe(clock.now() + 990);
  });
});

describe('a shared read that fails', () => {
  it('fails for every waiting client, but not for later ones', async () => {
    const { clock, asked, shared } = setUp();
    const waiting = [1, 2].map(() => shared.getMany(['1'], firstName, client()));
    await clock.advance(2);
    asked[0]?.fail(new Error('down'));
    await Promise.all(waiting.map((each) => expect(each).rejects.toThrow('down')));
    const later = shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    asked[1]?.answer();
    expect((await later).items.size).toBe(1);
  });
});

describe('with clients, responses and failures in random order,', () => {
  const runs = { numRuns: 200, seed: 20_261_122 };
  const someFields = fc.subarray<Field<'Candidate'>>(['firstName', 'lastName'], { minLength: 1 });
  const ask = fc.record({
    do: fc.constant('ask' as const),
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
    fields: someFields,
    requiresFresh: fc.boolean(),
    patienceMs: fc.option(fc.integer({ min: 1, max: 10 }), { nil: Number.POSITIVE_INFINITY }),
  });
  const step = fc.oneof(
    { weight: 3, arbitrary: ask },
    fc.record({ do: fc.constant('leave' as const), who: fc.nat(20) }),
    fc.record({ do: fc.constant('answer' as const), which: fc.nat(20) }),
    fc.record({ do: fc.constant('fail' as const), which: fc.nat(20) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 3 }) }),
  );
  const steps = fc.array(step, { maxLength: 40 });

  interface Client {
    readonly ids: readonly string[];
    readonly fields: readonly Field<'Candidate'>[];
    readonly abort: AbortController;
    readonly outcome: Promise<BatchResult<'Candidate'> | Error>;
    readonly began: number;
    readonly deadline: number;
  }

  /** Runs the steps; returns the clients, the step in which each read failed, and the ids in flight after each step. */
  async function runSteps(
    all: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
    options: object,
  ) {
    const provider = setUp(options);
    const { clock, asked, shared } = provider;
    const clients: Client[] = [];
    const failures = new Map<Error, { readonly nth: number; readonly ids: readonly string[] }>();
    const underWay: (readonly string[])[] = [];
    for (const [nth, each] of all.entries()) {
      if (each.do === 'ask') {
        const [ids, abort] = [each.ids.map(String), new AbortController()];
        const deadline = clock.now() + each.patienceMs;
        const scope = client({ signal: abort.signal, deadline, requiresFresh: each.requiresFresh });
        const found = shared.getMany(ids, new Set(each.fields), scope);
        const outcome = found.catch((error: Error) => error);
        clients.push({ ids, fields: each.fields, abort, outcome, began: nth, deadline });
      }
      if (each.do === 'leave') clients[each.who]?.abort.abort(new Error('gone'));
      if (each.do === 'answer') asked[each.which]?.answer();
      if (each.do === 'fail') {
        const [read, error] = [asked[each.which], new Error('down')];
        if (read?.isOpen) failures.set(error, { nth, ids: read.ids });
        read?.fail(error);
      }
      if (each.do === 'wait') await clock.advance(each.ms);
      await settle();
      underWay.push(asked.filter(({ isOpen }) => isOpen).flatMap(({ ids }) => ids));
    }
    await clock.advance(2);
    await settle();
    return { ...provider, clients, failures, underWay };
  }

  it('each client gets its records, or the failure of a read that it joined', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 4 }), async (all, idsPerCall) => {
        const { clock, asked, clients, failures } = await runSteps(all, { idsPerCall });
        for (const each of asked) each.answer();
        for (const { ids, fields, abort, outcome, began, deadline } of clients) {
          const found = await outcome;
          if (!(found instanceof Error)) {
            const held = ids.map((id) => found.items.get(id));
            expect(held.every((item) => fields.every((field) => Object.hasOwn(item ?? {}, field)))).toBe(
              true,
            );
          } else if (found.message === 'down') {
            const { nth = -1, ids: failed = [] } = failures.get(found) ?? {};
            expect(nth).toBeGreaterThan(began);
            expect(failed.some((id) => ids.includes(id))).toBe(true);
          } else if (found.message === 'gone') expect(abort.signal.aborted).toBe(true);
          else expect(deadline).toBeLessThanOrEqual(clock.now());
        }
        expect(asked.every(({ ids }) => ids.length <= idsPerCall)).toBe(true);
      }),
      runs,
    );
  });

  it('no id is in two concurrent reads of the same fields', async () => {
    const wanting = step.map((each) =>
      each.do === 'ask' ? { ...each, fields: ['firstName' as const], requiresFresh: false } : each,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wanting, { maxLength: 40 }), async (all) => {
        const { underWay } = await runSteps(all, { idsPerCall: 3 });
        for (const ids of underWay) expect(ids).toEqual([...new Set(ids)]);
      }),
      runs,
    );
  });

  it('no read continues after all its clients have disconnected', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { asked, clients } = await runSteps(all, {});
        for (const { abort } of clients) abort.abort(new Error('gone'));
        await settle();
        expect(asked.filter(({ isOpen }) => isOpen)).toEqual([]);
      }),
      runs,
    );
  });

  it('no timer remains at the end', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { clock, asked, clients } = await runSteps(all, {});
        for (const each of asked) each.answer();
        await Promise.all(clients.map(({ outcome }) => outcome));
        await clock.advance(2);
        expect(clock.pending).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a read while the server has queued requests', () => {
  it('waits for them', async () => {
    let areExpected = true;
    const { clock, asked, shared } = setUp({ hasQueuedRequests: () => areExpected });
    const first = shared.getMany(['1'], firstName, client());
    await clock.advance(3);
    expect(asked).toEqual([]);
    const second = shared.getMany(['2'], firstName, client());
    areExpected = false;
    await clock.advance(1);
    expect(asked.map(({ ids }) => ids)).toEqual([['1', '2']]);
    asked[0]?.answer();
    expect((await first).items.get('1')).toMatchObject({ firstName: 'name of 1' });
    expect((await second).items.get('2')).toMatchObject({ firstName: 'name of 2' });
  });

  it('waits for ten windows at most', async () => {
    const { clock, asked, shared } = setUp({ hasQueuedRequests: () => true });
    const read = shared.getMany(['1'], firstName, client());
    await clock.advance(19);
    expect(asked).toEqual([]);
    await clock.advance(1);
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    await read;
    expect(clock.pending).toEqual([]);
  });

  it('is sent at once if it is full', async () => {
    const { clock, asked, shared } = setUp({ hasQueuedRequests: () => true, idsPerCall: 2 });
    const reads = ['1', '2', '3'].map((id) => shared.getMany([id], firstName, client()));
    await clock.advance(0);
    expect(asked.map(({ ids }) => ids)).toEqual([['1', '2']]);
    await clock.advance(2);
    // A read that was sent does not wait any more; the next one does.
    expect(clock.pending).toHaveLength(4);
    await clock.advance(18);
    for (const each of asked) each.answer();
    await Promise.all(reads);
    expect(asked).toHaveLength(2);
  });
});

it('a page that requires fresh data is read again, and later clients join that read', async () => {
  const { asked, shared } = setUpList();
  const request = { size: 5, from: null, filter: null, firstOfEach: null, fields: firstName };
  const pages = [false, true, false].map((requiresFresh) =>
    shared.list({ ...request, scope: client({ requiresFresh }) }),
  );
  expect(asked).toHaveLength(2);
  for (const each of asked) each.answer();
  const [first, second, third] = await Promise.all(pages);
  expect(second).not.toBe(first);
  expect(third).toBe(second);
});

it('a page of only the first rows is not shared with a client that wants all rows', async () => {
  const { asked, shared } = setUpList();
  const request = {
    size: 5,
    from: null,
    filter: null,
    firstOfEach: null,
    fields: firstName,
    scope: client(),
  };
  const some = [1, 1, 2].map((rows) =>
    shared.list({ ...request, firstOfEach: { field: 'firstName', rows } }),
  );
  const all = shared.list(request);
  expect(asked).toHaveLength(3);
  for (const each of asked) each.answer();
  expect(new Set(await Promise.all([...some, all])).size).toBe(3);
});

it('with clients, responses and failures in random order, a page has one read at a time', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), which: fc.nat(2) }) },
    fc.record({
      do: fc.constantFrom('leave' as const, 'answer' as const, 'fail' as const),
      which: fc.nat(20),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { asked, shared } = setUpList();
      const failures = new Map<unknown, number>();
      const clients: { size: number; abort: AbortController; outcome: Promise<unknown>; began: number }[] =
        [];
      for (const [nth, { do: what, which }] of steps.entries()) {
        if (what === 'ask') {
          const abort = new AbortController();
          const scope = client({ signal: abort.signal });
          const page = shared.list({
            size: which,
            from: null,
            filter: null,
            firstOfEach: null,
            fields: firstName,
            scope,
          });
          const outcome = page.then(({ items }) => items[0]?.remoteId).catch((error) => error);
          clients.push({ size: which, abort, outcome, began: nth });
        }
        if (what === 'leave') clients[which]?.abort.abort(new Error('gone'));
        if (what === 'answer') asked[which]?.answer();
        if (what === 'fail' && asked[which]?.isOpen) {
          const error = new Error('down');
          failures.set(error, nth);
          asked[which]?.fail(error);
        }
        await settle();
        const sizes = asked.filter(({ isOpen }) => isOpen).map(({ size }) => size);
        expect(sizes).toEqual([...new Set(sizes)]);
      }
      for (const each of asked) each.answer();
      for (const { size, abort, outcome, began } of clients) {
        const found = await outcome;
        if (failures.has(found)) expect(failures.get(found)).toBeGreaterThan(began);
        else if (abort.signal.aborted) expect([String(size), abort.signal.reason]).toContain(found);
        else expect(found).toBe(String(size));
      }
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
});
