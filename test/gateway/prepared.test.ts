import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/gateway.ts';
import { hurried, type Setup, setUp } from './setup.ts';

let byTheBook: Setup;
let prepared: Setup;
beforeAll(async () => {
  byTheBook = await setUp({ ...hurried(), preparesAll: false });
  prepared = await setUp({ ...hurried(), preparesAll: true });
});
afterAll(async () => {
  await byTheBook[Symbol.asyncDispose]();
  await prepared[Symbol.asyncDispose]();
});

/** Asks both, and expects the same answer for the same calls, or for fewer: by the book, what is skipped is read too. */
async function compare(query: string, variables: Record<string, unknown> = {}) {
  const [expected, found] = await Promise.all([
    byTheBook.ask(query, variables),
    prepared.ask(query, variables),
  ]);
  const { text: _text, ...answer } = expected;
  expect(found).toMatchObject(answer);
  const allowed = byTheBook.paths();
  for (const path of prepared.paths()) {
    expect(allowed).toContain(path);
    allowed.splice(allowed.indexOf(path), 1);
  }
  return expected;
}

describe('a prepared query is answered as by the book, for no more calls', () => {
  it('whatever it selects', async () => {
    const choices = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (numbers, flag) => {
        const { data } = await compare(randomQuery(numbers), { flag });
        if (data !== null) compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  it.each([
    [
      'aliases and fragments that select different things of one record',
      `{ applications(first: 6) { nodes {
        one: candidate { firstName } other: candidate { ...names emails { value } }
        job { title } again: job { id status }
      } } } fragment names on Candidate { lastName tags }`,
    ],
    [
      'edges of edges, back to where they began',
      `{ offers(first: 4) { nodes { application { candidate { firstName applications(first: 2) { nodes { candidate { lastName } } } } } } } }`,
    ],
    [
      'records of many kinds in one list',
      `{ users(first: 2) { nodes { __typename id ... on RemoteRecord { account { name } } name } } }`,
    ],
    [
      'nothing but ids',
      '{ applications(first: 3) { nodes { candidate { id remoteId } } edges { node { remoteId } } } }',
    ],
    ['what no vendor has', '{ offices(first: 2, accounts: ["sr"]) { nodes { name } problems { code } } }'],
    ['a page that is none', '{ jobs(first: 0) { nodes { title } pageInfo { hasNextPage } } }'],
    [
      'what cannot be listed',
      '{ offices(accounts: ["sr"]) { nodes { name } } users(first: 1) { nodes { id } } }',
    ],
    ['a wrong argument', '{ jobs(first: 501) { nodes { title } } }'],
    ['a wrong cursor', '{ jobs(after: "forged") { nodes { title } } users(first: 1) { nodes { id } } }'],
    ['introspection', '{ __schema { queryType { name } } __typename }'],
  ])('%s', async (_what, query) => {
    await compare(query);
  });

  it('a record that is gone', async () => {
    const nobody = `node(id: $id) { id ... on Candidate { firstName } }`;
    const id = Buffer.from('nothing').toString('base64url');
    await compare(`query ($id: ID!) { ${nobody} }`, { id });
  });
});

/** A list of some kind with some of its fields, as the numbers choose. */
function randomQuery(numbers: readonly number[]): string {
  let turn = 0;
  const choose = (count: number) => (numbers[turn++ % numbers.length] ?? 0) % count;
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isConnection);
  const list = lists[choose(lists.length)];
  if (list === undefined) throw new Error('there are no lists');
  return `query ($flag: Boolean!) { on: __typename @include(if: $flag) ${select(list, 3)} }`;

  function select(field: AnyField, depth: number): string {
    const type = getNamedType(field.type);
    const directive = choose(6) === 0 ? ' @skip(if: $flag)' : '';
    const alias = choose(4) === 0 ? `alias${turn}: ` : '';
    const size = isConnection(field) ? `(first: ${1 + choose(3)})` : '';
    const below = isObjectType(type) ? ` { __typename ${fieldsOf(type, depth)} }` : '';
    return `${alias}${field.name}${size}${directive}${below}`;
  }

  function fieldsOf(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => field.args.every((argument) => !isRequiredArgument(argument)) && isReachable(field, depth),
    );
    const { nodes } = type.getFields();
    if (nodes !== undefined) return select(nodes, depth - 1);
    const chosen = Array.from({ length: 1 + choose(4) }, () => fields[choose(fields.length)]);
    return [...new Set(chosen)]
      .map((field) => (field === undefined ? '' : select(field, depth - 1)))
      .join(' ');
  }
}

type AnyField = GraphQLField<unknown, unknown>;

/** Differs between two gateways, or two moments. */
const changing = new Set(['url', 'expiresAt', 'health', 'coverage', 'remoteData']);

function isReachable({ name, type }: AnyField, depth: number): boolean {
  if (changing.has(name)) return false;
  const named = getNamedType(type);
  return isLeafType(named) || (depth > 0 && isObjectType(named));
}

function isConnection({ type }: Pick<AnyField, 'type'>): boolean {
  return nullable(type).toString().endsWith('Connection');
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) return nullable(type.ofType);
  return isListType(type) ? nullable(type.ofType) : type;
}
