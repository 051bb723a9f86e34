import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Stage } from '../../src/operations/stage.ts';
import { refusal } from '../../src/query/refusal.ts';
import { listen } from '../support/clients.ts';
import { type Setup, setUp } from '../support/setup.ts';
import { type Transport, transports } from '../support/transports.ts';

type Hook = 'admit' | 'check';

/** What the stage of the tests does now. */
const policy = {
  refuses: null as Hook | null,
  error: refusal('The policy refuses this'),
  fails: false,
  extension: null as string | null,
  /** How many operations each hook has seen. */
  seen: { admit: 0, check: 0, finish: 0 },
};

const stage: Stage = {
  admit: () => refusalIn('admit'),
  check: () => refusalIn('check'),
  finish(_operation, result) {
    policy.seen.finish += 1;
    if (policy.extension === null) return result;
    return { ...result, extensions: { ...result.extensions, policy: policy.extension } };
  },
};

function refusalIn(hook: Hook): GraphQLError | null {
  policy.seen[hook] += 1;
  if (policy.fails && hook === 'check') throw new Error('a secret of the policy');
  return policy.refuses === hook ? policy.error : null;
}

let s: Setup;
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  // The first run of a query is one of graphql-js, every other one of its plan.
  s = await setUp({ server: { compileAfter: 1 }, stages: [stage] });
  server = await listen(s.gateway);
});

afterAll(async () => {
  await server.close();
  await s[Symbol.asyncDispose]();
});

beforeEach(() => {
  Object.assign(policy, {
    refuses: null,
    error: refusal('The policy refuses this'),
    fails: false,
    extension: null,
    seen: { admit: 0, check: 0, finish: 0 },
  });
  s.paths();
});

let queries = 0;

/** A query that was never sent. */
function createQuery(): string {
  queries += 1;
  return `query Query${queries} { jobs(first: 2, accounts: ["gh"]) { nodes { title } } }`;
}

/** The first run of a query, and the third: by then it is prepared, and executed over its plan. */
const runs = [
  ['first', 0],
  ['repeated', 2],
] as const;

describe.each(transports)('an operation that arrives by $name', ({ send }: Transport) => {
  const ask = (query: string) => send({ gateway: s.gateway, url: server.url }, { query });

  describe.each(runs)('in its %s run', (_run, runsBefore) => {
    let query: string;

    beforeEach(async () => {
      query = createQuery();
      for (let run = 0; run < runsBefore; run += 1) {
        const { errors, data } = await ask(query);
        expect([errors, data.jobs.nodes.length]).toEqual([undefined, 2]);
      }
      s.paths();
    });

    it.each(['admit', 'check'] as const)('is refused by a stage that refuses in `%s`', async (hook) => {
      policy.refuses = hook;
      const answer = await ask(query);
      expect(answer.data).toBeUndefined();
      expect(answer.errors).toMatchObject([
        { message: 'The policy refuses this', extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(s.paths()).toEqual([]);
    });

    it.each(['admit', 'check'] as const)(
      'has null for its data if the refusal in `%s` is not one of the whole request',
      async (hook) => {
        policy.refuses = hook;
        policy.error = new GraphQLError('The policy refuses this');
        const answer = await ask(query);
        expect(answer.data).toBeNull();
        expect(answer.errors).toMatchObject([{ message: 'The policy refuses this' }]);
        expect(s.paths()).toEqual([]);
      },
    );

    it('is not answered if a stage fails, and no client sees why', async () => {
      policy.fails = true;
      const answer = await ask(query);
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors).toMatchObject([
        { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ]);
      expect(s.paths()).toEqual([]);
    });

    it('is answered with the extension that a stage adds in `finish`', async () => {
      policy.extension = 'told';
      const { data, errors, extensions } = await ask(query);
      expect(errors).toBeUndefined();
      expect(data.jobs.nodes).toHaveLength(2);
      expect(extensions).toEqual({ policy: 'told' });
    });

    it.each(['admit', 'check'] as const)(
      'is answered with the extension even if a stage refuses in `%s`',
      async (hook) => {
        policy.refuses = hook;
        policy.extension = 'told';
        const { errors, extensions } = await ask(query);
        expect(errors).toMatchObject([{ message: 'The policy refuses this' }]);
        expect(extensions).toEqual({ policy: 'told' });
      },
    );

    it('goes through each hook of a stage once', async () => {
      policy.seen = { admit: 0, check: 0, finish: 0 };
      await ask(query);
      expect(policy.seen).toEqual({ admit: 1, check: 1, finish: 1 });
    });
  });

  it('goes through `admit` and `finish`, but not `check`, if its document is no GraphQL', async () => {
    policy.extension = 'told';
    const { errors, extensions } = await ask('{ jobs(');
    expect(errors).toHaveLength(1);
    expect(extensions).toEqual({ policy: 'told' });
    expect(policy.seen).toEqual({ admit: 1, check: 0, finish: 1 });
  });
});
