import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fieldsOfConditions } from '../../src/domain/filters.ts';
import type { SelectionPlan } from '../../src/query/field-plan.ts';
import { operationOf, planOf } from '../support/plans.ts';

type Shape = { readonly [responseName: string]: Shape | null };

/** What is selected, by response names; below an interface the selections of all of its types are one. */
function shapeOf({ fields }: SelectionPlan): Shape {
  return Object.fromEntries(
    fields.map((field) => {
      const below = field.selections().map(shapeOf);
      return [field.responseName, below.length === 0 ? null : Object.assign({}, ...below)];
    }),
  );
}

/** The response names in their order, as `jobs { nodes { title } }`. */
function textOf(shape: Shape): string {
  const parts = Object.entries(shape).map(([name, below]) =>
    below === null ? name : `${name} { ${textOf(below)} }`,
  );
  return parts.join(' ');
}

const selected = (...given: Parameters<typeof planOf>) => textOf(shapeOf(planOf(...given).root));

describe('the plan of a document', () => {
  it.each([
    ['in the order of the response', '{ b: __typename a: __typename }', 'b a'],
    [
      'once, however often it is selected',
      '{ accounts { name } a: __typename accounts { name } }',
      'accounts { name } a',
    ],
    [
      'with what all of its selections select below it',
      '{ accounts { name } accounts { provider name } ...F } fragment F on Query { accounts { id } }',
      'accounts { name provider id }',
    ],
    ['once for each alias', '{ a: accounts { name } b: accounts { provider } }', 'a { name } b { provider }'],
    [
      'out of fragments inside fragments',
      `{ ...A } fragment A on Query { ...B accounts { name } } fragment B on Query { jobs { ...C } }
       fragment C on JobConnection { nodes { title } }`,
      'jobs { nodes { title } } accounts { name }',
    ],
    [
      'out of inline fragments without a type',
      '{ ... { a: __typename } ... @include(if: true) { b: __typename } }',
      'a b',
    ],
    [
      'unless a literal condition leaves it out',
      '{ a: __typename @skip(if: true) b: __typename @include(if: false) c: __typename }',
      'c',
    ],
  ])('has each field %s', (_how, query, expected) => {
    expect(selected(query)).toBe(expected);
  });

  it('has the nodes of a merged field in the order of the document', () => {
    const plan = planOf('{ accounts { name } ...F } fragment F on Query { accounts { provider } }');
    const [accounts] = plan.root.named('accounts');
    expect(accounts?.nodes).toHaveLength(2);
    expect(accounts?.responseName).toBe('accounts');
    expect(plan.root.at('jobs')).toBeNull();
  });

  it('has the name of its operation, or null', () => {
    expect(planOf('query A { __typename }').name).toBe('A');
    expect(planOf('{ __typename }').name).toBeNull();
    expect(planOf('query A { __typename } query B { a: __typename }', {}, 'B').name).toBe('B');
  });

  it('knows the introspection at its root', () => {
    const plan = planOf('{ __schema { queryType { name } } a: __type(name: "Job") { name } __typename }');
    expect(plan.introspectionFields.map(({ name }) => name)).toEqual(['__schema', '__type']);
    expect(planOf('{ __typename }').introspectionFields).toEqual([]);
  });

  it('has each field with arguments once for each place in the document', () => {
    const query = `{
      jobs(first: 1) { nodes { title applications(first: 2) { nodes { id } } } }
      nodes(ids: ["a"]) { ... on Node { id } ... on RemoteRecord { remoteId } ... on Job { applications(first: 3) { nodes { id } } } }
      accounts { name }
    }`;
    expect(
      planOf(query)
        .fieldsWithArguments.map(({ name }) => name)
        .sort(),
    ).toEqual(['applications', 'applications', 'jobs', 'nodes']);
  });
});

const conditions = `query ($a: Boolean!, $b: Boolean = true) {
  a: __typename @include(if: $a)
  b: __typename @skip(if: $b)
  accounts { name ... @include(if: $a) { provider } ...F @skip(if: $a) }
} fragment F on Account { id @include(if: $b) }`;

describe('the conditions of a document', () => {
  it.each([
    [{ a: true, b: true }, 'a accounts { name provider }'],
    [{ a: true, b: false }, 'a b accounts { name provider }'],
    [{ a: false, b: true }, 'accounts { name id }'],
    [{ a: false, b: false }, 'b accounts { name }'],
  ])('are decided by the variables: %j', (variables, expected) => {
    expect(selected(conditions, variables)).toBe(expected);
  });

  it('give one plan for each combination, whatever the other variables are', () => {
    const operation = operationOf(
      'query ($a: Boolean!, $first: Int) { jobs(first: $first) @include(if: $a) { nodes { title } } __typename }',
    );
    const one = operation.planFor({ a: true, first: 1 });
    expect(operation.planFor({ a: true, first: 2 })).toBe(one);
    expect(operation.planFor({ a: false, first: 1 })).not.toBe(one);
    expect(operation.planFor({ a: false, first: 1 })).toBe(operation.planFor({ a: false, first: 3 }));
    expect(operation.planFor({ a: true, first: 1 })).toBe(one);
  });

  it('give plans that are kept within a bound of memory', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const declared = names.map((name) => `$${name}: Boolean!`).join(' ');
    const fields = names.map((name) => `${name}: __typename @include(if: $${name})`).join(' ');
    const records = Array.from({ length: 60 }, (_, at) => `f${at}: remoteId`).join(' ');
    const operation = operationOf(
      `query (${declared}) { ${fields} nodes(ids: []) { ... on RemoteRecord { ${records} } } }`,
    );
    const valuesOf = (bits: number) =>
      Object.fromEntries(names.map((name, at) => [name, Boolean(bits & (1 << at))]));
    const first = operation.planFor(valuesOf(0));
    expect(operation.planFor(valuesOf(0))).toBe(first);
    expect(first.plan.fieldCount).toBeGreaterThan(1_500);
    const plans = Array.from({ length: 64 }, (_, bits) => operation.planFor(valuesOf(bits)));
    expect(new Set(plans).size).toBe(64);
    expect(operation.planFor(valuesOf(63))).toBe(plans[63]);
    expect(operation.planFor(valuesOf(0))).not.toBe(first);
    expect(textOf(shapeOf(operation.planFor(valuesOf(5)).plan.root))).toMatch(/^a c nodes/);
  });

  it('are all that a plan keeps of the variables', () => {
    const operation = operationOf(
      'query ($a: Boolean!, $name: String!) { __type(name: $name) @include(if: $a) { name } }',
    );
    expect(inspect(operation.planFor({ a: true, name: 'Jane Example' }), { depth: 20 })).not.toContain(
      'Jane',
    );
  });

  it('without a value make the plan a faulty one, which graphql-js reports', () => {
    const query = 'query ($a: Boolean) { __typename @include(if: $a) }';
    expect(() => planOf(query, { a: true })).toThrow('"$a" of type "Boolean" used in position');
    const withDefault = 'query ($a: Boolean = true) { __typename @include(if: $a) }';
    expect(planOf(withDefault, { a: null }).isFaulty).toBe(true);
    expect(planOf(withDefault, { a: false }).isFaulty).toBe(false);
  });
});

describe('the plan below an interface', () => {
  const query = `{ node(id: "a") {
    id
    ... on RemoteRecord { remoteId }
    ... on Job { title department { name } }
    ... on Candidate { firstName }
    ... on Account { provider }
  } }`;
  const selections = planOf(query).root.at('node')?.selections() ?? [];
  const textFor = (type: string) =>
    textOf(shapeOf(selections.find((each) => each.type.name === type) ?? expect.fail(type)));

  it('has a selection for every type, of the fields that apply to it', () => {
    expect(selections.length).toBeGreaterThan(30);
    expect(textFor('Job')).toBe('id remoteId title department { name }');
    expect(textFor('Candidate')).toBe('id remoteId firstName');
    expect(textFor('Account')).toBe('id provider');
    expect(textFor('Offer')).toBe('id remoteId');
  });

  it('reads of each type what is selected of it', () => {
    const plan = planOf(query);
    expect(plan.fieldsOf('Job')).toEqual(['title', 'departmentId']);
    expect(plan.fieldsOf('Candidate')).toEqual(['firstName']);
    expect(plan.fieldsOf('Department')).toEqual(['name']);
    expect(plan.fieldsOf('Offer')).toEqual([]);
  });

  it('selects of records only those of the type that is asked for', () => {
    const plan = planOf(query);
    const node = plan.root.at('node') ?? expect.fail('there is no node');
    expect(plan.records(node, 'Job').required).toEqual(['title', 'departmentId']);
    expect(plan.records(node, 'Candidate').required).toEqual(['firstName']);
    expect(plan.records(node, 'Offer').required).toEqual([]);
    expect(plan.records(node, 'Job')).toBe(plan.records(node, 'Job'));
  });
});

describe('the fields of a type', () => {
  it('are those that any place of the operation reads, once each', () => {
    const plan = planOf(`{
      jobs { nodes { title department { name } applications { nodes { job { code title } candidate { firstName } } } } }
      a: candidates { edges { node { firstName lastName id remoteId account { name } } } }
    }`);
    expect(plan.fieldsOf('Job')).toEqual(expect.arrayContaining(['title', 'code', 'departmentId']));
    expect(new Set(plan.fieldsOf('Job')).size).toBe(plan.fieldsOf('Job').length);
    expect([...plan.fieldsOf('Candidate')].sort()).toEqual(['firstName', 'lastName']);
    expect(plan.fieldsOf('Department')).toEqual(['name']);
    expect(plan.fieldsOf('User')).toEqual([]);
  });

  it('are what resolvers require, with their fallbacks, and not the names in the graph', () => {
    const plan = planOf('{ applications { nodes { status sourceName job { id } } } }');
    expect([...plan.fieldsOf('Application')].sort()).toEqual(
      ['decidingReasonId', 'jobId', 'sourceId', 'sourceName', 'status'].sort(),
    );
  });

  it('leave out what a condition leaves out', () => {
    const query = 'query ($a: Boolean!) { jobs { nodes { title code @include(if: $a) } } }';
    expect(planOf(query, { a: true }).fieldsOf('Job')).toEqual(['title', 'code']);
    expect(planOf(query, { a: false }).fieldsOf('Job')).toEqual(['title']);
  });

  it('that are readable include those of filters, for the types that are filtered', () => {
    const plain = planOf('{ jobs { nodes { title } } candidates { nodes { firstName } } }');
    expect(plain.readableFieldsOf('Job')).toEqual(plain.fieldsOf('Job'));
    const query = `query ($filter: JobFilter) {
      jobs(filter: $filter) { nodes { title } } candidates { nodes { firstName applications(filter: {}) { nodes { id } } } }
    }`;
    const filtered = planOf(query);
    expect(filtered.fieldsOf('Job')).toEqual(['title']);
    expect(new Set(filtered.readableFieldsOf('Job'))).toEqual(
      new Set(['title', ...fieldsOfConditions('Job')]),
    );
    expect(filtered.readableFieldsOf('Application')).toEqual(
      expect.arrayContaining([...fieldsOfConditions('Application')]),
    );
    expect(filtered.readableFieldsOf('Candidate')).toEqual(filtered.fieldsOf('Candidate'));
  });
});
