import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Example, examples } from '../../../src/routes/graphiql/examples.ts';
import { type Running, run, urlOf } from '../../support/process.ts';
import { schema } from '../../support/schema.ts';

/** The examples by the names of their operations, which are the titles of the tabs. */
const cases = examples.map((example) => [/query (\w+)/.exec(example.query)?.[1] ?? '', example] as const);

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

async function ask(url: string, { query, variables }: Example) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
