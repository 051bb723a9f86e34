import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../../src/query/global-id.ts';
import { createExamples, type Example, sandboxJob } from '../../../src/routes/graphiql/examples.ts';
import { type Running, run, urlOf } from '../../support/process.ts';
import { schema } from '../../support/schema.ts';
import { setUp } from '../../support/setup.ts';

const toAccount = (name: string) => ({ name, id: encodeId('Account', name, '') });
const toNames = (examples: readonly Example[]) =>
  examples.map(({ query }) => /query (\w+)/.exec(query)?.[1] ?? '');
const examples = createExamples(['greenhouse', 'smartrecruiters'].map(toAccount), sandboxJob);

/** The examples by the names of their operations, which are the titles of the tabs. */
const cases = examples.map((example, index) => [toNames(examples)[index] ?? '', example] as const);

describe('a GraphiQL example', () => {
  let program: Running;
  let url: string;
  beforeAll(async () => {
    program = run({ PORT: '0' });
    url = await urlOf(program);
  });
  afterAll(() => program[Symbol.asyncDispose]());

  it('has a unique name', () => {
    const names = cases.map(([name]) => name);

    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(cases)('%s states its purpose in the first line', (_name, { query }) => {
    expect(query).toMatch(/^# [A-Z].*\.\n/);
  });

  it.each(cases)('%s is valid', (_name, { query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(cases)('%s returns records of the sandbox without an error', async (_name, example) => {
    const { data, errors } = await ask(url, example);

    expect(errors).toBeUndefined();
    for (const found of Object.values<object | null>(data)) {
      expect(found).not.toBeNull();
      expect(found).not.toMatchObject({ nodes: [] });
      if ('problems' in Object(found)) expect(found).toMatchObject({ problems: [] });
    }
  });
});

describe('the examples for other accounts', () => {
  it.each([[['gh']], [['sr']], [['sr-2', 'gh-2']], [['gh', 'sr', 'gh-2', 'sr-2']]])(
    'run without an error with %j',
    async (names) => {
      await using setup = await setUp({ areDoubled: true });
      for (const name of ['gh', 'sr', 'gh-2', 'sr-2'])
        if (!names.includes(name)) setup.gateway.accounts.remove(name);

      for (const { query, variables } of createExamples(names.map(toAccount), null)) {
        const { errors, data } = await setup.ask(query, { ...variables });
        expect(errors).toBeUndefined();
        expect(data.node ?? { name: names[0] }).toMatchObject({ name: names[0] });
      }
    },
  );

  it.each(['2020', '2020-eu', 'acme_eu', '__typename', 'a-b'])('are valid with the account %s', (name) => {
    for (const { query } of createExamples([toAccount('acme'), toAccount(name)], null))
      expect(validate(schema, parse(query))).toEqual([]);
  });
});

async function ask(url: string, { query, variables }: Example) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
