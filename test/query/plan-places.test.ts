import { describe, expect, it } from 'vitest';
import { planOf } from '../support/plans.ts';

describe('the connections of a plan', () => {
  const plan = planOf(`{
    a: jobs { totalCount nodes { title } edges { cursor node { code department { name } } } }
    b: jobs { pageInfo { hasNextPage } problems { code } }
    c: jobs { pageInfo { endCursor } }
    d: jobs { pageInfo { startCursor } }
  }`);
  const connection = (name: string) => plan.connection(plan.root.at(name) ?? expect.fail(name), 'Job');

  it('tell what is selected of rows below `nodes` and `edges`', () => {
    expect([...(connection('a').rows?.required ?? [])].sort()).toEqual(['code', 'departmentId', 'title']);
    expect(connection('a').rows?.edges.map(({ by, selection }) => [by, selection.required])).toEqual([
      ['departmentId', ['name']],
    ]);
    expect(connection('b').rows).toBeNull();
  });

  it('tell what is selected of the page', () => {
    const facts = ['a', 'b', 'c', 'd'].map((name) => {
      const { totalCount, problems, hasNextPage } = connection(name);
      return { totalCount, problems, hasNextPage };
    });
    expect(facts).toEqual([
      { totalCount: true, problems: false, hasNextPage: false },
      { totalCount: false, problems: true, hasNextPage: true },
      { totalCount: false, problems: false, hasNextPage: true },
      { totalCount: false, problems: false, hasNextPage: false },
    ]);
    expect(connection('a')).toBe(connection('a'));
  });
});

describe('a place in a response', () => {
  it('leads to its field, through items of lists and the types of objects', () => {
    const plan = planOf(
      `{ nodes(ids: ["a"]) { ... on Job { x: title } ... on Candidate { x: firstName y: emails { z: value } } } }`,
    );
    const root = { prev: undefined, key: 'nodes', typename: 'Query' };
    const item = { prev: root, key: 0, typename: undefined };
    expect(plan.at(root).name).toBe('nodes');
    expect(plan.at({ prev: item, key: 'x', typename: 'Job' }).name).toBe('title');
    expect(plan.at({ prev: item, key: 'x', typename: 'Candidate' }).name).toBe('firstName');
    const list = { prev: item, key: 'y', typename: 'Candidate' };
    const nested = { prev: { prev: list, key: 3, typename: undefined }, key: 4, typename: undefined };
    expect(plan.at({ prev: nested, key: 'z', typename: 'ContactPoint' }).name).toBe('value');
  });

  it('that is an item of a list, or not in the plan, is a mistake of the caller', () => {
    const plan = planOf('{ accounts { name } }');
    const root = { prev: undefined, key: 'accounts', typename: 'Query' };
    expect(() => plan.at({ prev: root, key: 0, typename: undefined })).toThrow(
      'an item of a list is not a field',
    );
    expect(() => plan.at({ prev: root, key: 'id', typename: 'Account' })).toThrow('the plan has no field id');
    expect(() => plan.at({ prev: undefined, key: 'jobs', typename: 'Query' })).toThrow(
      'the plan has no field jobs',
    );
  });
});
