import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adapter, Found, Part } from '../../src/adapters/adapter.ts';
import type { Field, Read } from '../../src/domain/records.ts';
import { withSharing } from '../../src/graphql/sharing.ts';
import type { Caller, UpstreamCall } from '../../src/http/http.ts';
import { createFakeClock } from '../fake-clock.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly fields: readonly Field<'Candidate'>[];
  readonly caller: Caller;
  answer(): void;
  fail(error: Error): void;
}

/** A vendor that answers when a test says so, behind sharing with a window of 2 ms. */
function setUp({ windowMs = 2, idsPerCall = 50 } = {}) {
  const clock = createFakeClock();
  const asked: Asked[] = [];
  const part: Part<'Candidate'> = {
    fields: ['firstName', 'lastName'],
    idsPerCall,
    calls: 1,
    getMany(ids, fields, caller) {
      const { promise, resolve, reject } = Promise.withResolvers<Found<'Candidate'>>();
      const items = new Map<string, Read<'Candidate'>>(
        ids.map((id) => [id, { type: 'Candidate', remoteId: id, firstName: `name of ${id}` }]),
      );
      caller.signal.addEventListener('abort', () => reject(caller.signal.reason));
      asked.push({
        ids,
        fields: [...fields],
        caller,
        answer: () => resolve({ items, learned: [] }),
        fail: reject,
      });
      return promise;
    },
  };
  const credential = { identify: async () => null, missingScopes: () => [] };
  const adapter: Adapter = { resources: { Candidate: { parts: [part] } }, remarks: {}, credential };
  const late = () => new Error('late');
  const shared = withSharing(adapter, { clock, windowMs, late }).resources.Candidate?.parts[0];
  if (shared === undefined) throw new Error('nothing is shared');
  return { clock, asked, shared };
}

function client(chosen: Partial<Caller> = {}): Caller & { readonly calls: UpstreamCall[] } {
  const calls: UpstreamCall[] = [];
  return {
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    request: {},
    readsThrough: false,
    onCall: (call) => calls.push(call),
    calls,
    ...chosen,
  };
}

const firstName = new Set<Field<'Candidate'>>(['firstName']);
const lastName = new Set<Field<'Candidate'>>(['lastName']);

/** Lets everything run that needs no time. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('reads by id of different client requests', () => {
  it('go out in one call for 50 ids where they begin within the window', async () => {
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

  it('ask for the fields that any of them wants', async () => {
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

  it('wait for a read that is under way and brings what they want', async () => {
    const { clock, asked, shared } = setUp();
    const first = shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    const second = shared.getMany(['1'], firstName, client());
    await clock.advance(100);
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    expect((await second).items.get('1')).toBe((await first).items.get('1'));
  });

  it('ask again where the read that is under way brings other fields, or is over', async () => {
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

  it('go out at once without a window, and where no more ids fit into the call', async () => {
    const without = setUp({ windowMs: 0 });
    void without.shared.getMany(['1', '2'], firstName, client());
    await settle();
    expect(without.asked.map(({ ids }) => ids)).toEqual([['1', '2']]);
    const single = setUp({ idsPerCall: 1 });
    void single.shared.getMany(['1', '2'], firstName, client());
    await settle();
    expect(single.asked.map(({ ids }) => ids)).toEqual([['1'], ['2']]);
  });

  it('do not wait for what began before where they read through', async () => {
    const { clock, asked, shared } = setUp();
    void shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    void shared.getMany(['1'], firstName, client({ readsThrough: true }));
    await clock.advance(2);
    expect(asked).toHaveLength(2);
  });
});

describe('a client that leaves', () => {
  it('cancels nothing that another one waits for', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = shared.getMany(['1'], firstName, client({ signal: leaving.signal }));
    const stays = shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(asked[0]?.caller.signal.aborted).toBe(false);
    asked[0]?.answer();
    expect((await stays).items.size).toBe(1);
  });

  it('ends the read where it was the last', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = [1, 2].map(() => shared.getMany(['1'], firstName, client({ signal: leaving.signal })));
    await clock.advance(2);
    leaving.abort(new Error('gone'));
    await Promise.all(left.map((each) => expect(each).rejects.toThrow('gone')));
    expect(asked[0]?.caller.signal.aborted).toBe(true);
    void shared.getMany(['1'], firstName, client());
    await clock.advance(2);
    expect(asked).toHaveLength(2);
  });

  it('leaves nothing to be asked for where it goes before the window closes', async () => {
    const { clock, asked, shared } = setUp();
    const leaving = new AbortController();
    const left = shared.getMany(['1'], firstName, client({ signal: leaving.signal }));
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await clock.advance(2);
    expect(asked).toEqual([]);
  });

  it('is kept waiting no longer than its own deadline', async () => {
    const { clock, asked, shared } = setUp();
    const hasty = shared.getMany(['1'], firstName, client({ deadline: clock.now() + 10 }));
    void shared.getMany(['1'], firstName, client({ deadline: clock.now() + 1_000 }));
    await clock.advance(2);
    const refused = expect(hasty).rejects.toThrow('late');
    await clock.advance(8);
    await refused;
    expect(asked[0]?.caller.deadline).toBe(clock.now() + 990);
  });
});

describe('a read that fails', () => {
  it('fails for everybody who waits, and for nobody later', async () => {
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

it('brings everybody what they asked for, whoever asks, leaves and is answered when', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('ask' as const),
      ids: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
    }),
    fc.record({ do: fc.constant('leave' as const), who: fc.nat(20) }),
    fc.record({ do: fc.constant('answer' as const), which: fc.nat(20) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 3 }) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      async (steps, idsPerCall) => {
        const { clock, asked, shared } = setUp({ idsPerCall });
        const clients: {
          ids: string[];
          abort: AbortController;
          outcome: Promise<Found<'Candidate'> | 'left'>;
        }[] = [];
        for (const each of steps) {
          if (each.do === 'ask') {
            const ids = each.ids.map(String);
            const abort = new AbortController();
            const found = shared.getMany(ids, firstName, client({ signal: abort.signal }));
            clients.push({ ids, abort, outcome: found.catch(() => 'left' as const) });
          }
          if (each.do === 'leave') clients[each.who]?.abort.abort(new Error('gone'));
          if (each.do === 'answer') asked[each.which]?.answer();
          if (each.do === 'wait') await clock.advance(each.ms);
          await settle();
        }
        await clock.advance(2);
        await settle();
        for (const each of asked) each.answer();
        for (const { ids, abort, outcome } of clients) {
          const found = await outcome;
          if (found === 'left') expect(abort.signal.aborted).toBe(true);
          else expect(ids.every((id) => found.items.has(id))).toBe(true);
        }
        expect(asked.every(({ ids }) => ids.length <= idsPerCall)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
