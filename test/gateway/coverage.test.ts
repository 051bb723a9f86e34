import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../support/schema.ts';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

interface Covered {
  readonly type: string;
  readonly field: string;
  readonly support: 'NATIVE' | 'DERIVED' | 'UNSUPPORTED';
  readonly extraCalls: number | null;
}

/** The list and the relation by which records are found that the provider cannot list. */
const parents: Readonly<Record<string, readonly string[]>> = {
  Opening: ['jobs', 'openings'],
  JobPost: ['jobs', 'posts'],
  JobNote: ['jobs', 'notes'],
  ApprovalFlow: ['offers', 'approvalFlows'],
  StageEvent: ['applications', 'stageHistory'],
  Interview: ['applications', 'interviews'],
  Scorecard: ['applications', 'scorecards'],
  Attachment: ['applications', 'attachments'],
  Note: ['candidates', 'notes'],
};

/** Fields that take more calls than the declared minimum, because one response does not hold all values. */
const hasMorePages = new Set([
  // Only rows of primary applications hold these.
  'Application.status',
  'Application.remoteStatus',
  'Application.stageName',
  'Application.isProspect',
  'ApprovalFlow.steps',
  'Candidate.offers',
  'Job.offers',
  'Job.applications',
  'Job.payRanges',
]);

/** Enough records for each supported field to have a value in at least one. */
const first = { gh: 500, sr: 100 };
/** The page size when calls are counted. */
const counted = { gh: 50, sr: 5 };

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'RemoteRecord'),
);
/** The relations that are connections. */
const connections: ReadonlySet<string> = new Set(['interviews', 'scorecards']);
const lists = new Map(
  Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ name, type }) => [
    getNamedType(type).name.replace(/Connection$/, ''),
    name,
  ]),
);

let s: Setup;
const coverage = { gh: new Map<string, Covered>(), sr: new Map<string, Covered>() };

beforeAll(async () => {
  s = await setUp(withoutWaits());
  for (const account of ['gh', 'sr'] as const) {
    const data = await s.data(
      `{ account(name: "${account}") { coverage { type field support extraCalls note } } }`,
    );
    for (const each of data.account.coverage) coverage[account].set(`${each.type}.${each.field}`, each);
  }
  s.paths();
});
afterAll(() => s[Symbol.asyncDispose]());

const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ name }) => !['id', 'account', 'remoteId'].includes(name));

/** Selects a field with the smallest possible selection below it. */
function selecting({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  return named.name.endsWith('Connection')
    ? `${name} { nodes { __typename } problems { code } }`
    : `${name} { __typename }`;
}

/** Wraps a selection in a path to records of a type; null if there is no path. */
function reaching(account: 'gh' | 'sr', type: string, size: number): ((selection: string) => string) | null {
  const list = lists.get(type);
  if (list !== undefined && coverage[account].get(`Query.${list}`)?.support === 'NATIVE') {
    return (selection) => `{ ${list}(first: ${size}, accounts: ["${account}"]) { nodes { ${selection} } } }`;
  }
  const [parent, edge] = parents[type] ?? [];
  if (parent === undefined || coverage[account].get(`${type}.createdAt`) === undefined) return null;
  const isConnection = edge !== undefined && connections.has(edge);
  const within = (selection: string) =>
    isConnection ? `(first: 500) { nodes { ${selection} } }` : ` { ${selection} }`;
  return (selection) =>
    `{ ${parent}(first: ${size}, accounts: ["${account}"]) { nodes { ${edge}${within(selection)} } } }`;
}

function recordsIn(data: Data): Record<string, Data>[] {
  const [page] = Object.values<Data>(data);
  return page.nodes.flatMap((node: Data) => {
    const [value] = Object.values<Data>(node);
    const children = Array.isArray(value) ? value : value?.nodes;
    const isParent = Object.keys(node).length === 1 && Array.isArray(children) && children[0]?.isHere;
    return isParent ? children : [node];
  });
}

function isFilled(value: Data): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || !Array.isArray(value.nodes) || value.nodes.length > 0;
}

describe.each(['gh', 'sr'] as const)('the coverage of account %s', (account) => {
  it('has an entry for every field of every record and for every list', () => {
    const all = types.flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
    const named = [...coverage[account].keys()].filter((name) => !name.startsWith('Query.'));
    expect(named.toSorted()).toEqual(all.toSorted());
    expect([...coverage[account].keys()].filter((name) => name.startsWith('Query.'))).toHaveLength(
      types.length,
    );
  });

  it.each(types.map((type) => [type.name, type] as const))(
    'is right for %s: supported fields have values, others are empty',
    async (name, type) => {
      const reach = reaching(account, name, first[account]);
      const supports = fieldsOf(type).map((field) => coverage[account].get(`${name}.${field.name}`)?.support);
      if (reach === null) {
        expect(new Set(supports)).toEqual(new Set(['UNSUPPORTED']));
        return;
      }
      const selections = fieldsOf(type).map(selecting).join(' ');
      const records = recordsIn(await s.data(reach(`isHere: __typename ${selections}`)));
      const filled = fieldsOf(type).filter((field) => records.some((record) => isFilled(record[field.name])));
      const supported = fieldsOf(type).filter((_, index) => supports[index] !== 'UNSUPPORTED');
      expect(filled.map((field) => field.name)).toEqual(supported.map((field) => field.name));
    },
    120_000,
  );

  it.each(types.map((type) => [type.name, type] as const))(
    'is right about the calls of each field of %s',
    async (name, type) => {
      const size = counted[account];
      const list = lists.get(name) ?? '';
      if (coverage[account].get(`Query.${list}`)?.support !== 'NATIVE') return;
      const reach = reaching(account, name, size);
      s.paths();
      const records = recordsIn(await s.data(reach?.('isHere: __typename') ?? ''));
      const base = s.paths().length;
      const wrong: string[] = [];
      for (const field of fieldsOf(type)) {
        const covered = coverage[account].get(`${name}.${field.name}`);
        await s.data(reach?.(`isHere: __typename ${selecting(field)}`) ?? '');
        const added = s.paths().length - base;
        const most = Math.ceil(((covered?.extraCalls ?? 0) * Math.min(records.length, size)) / 50);
        const isExact = account === 'gh' && added > 0;
        const isRight = hasMorePages.has(`${name}.${field.name}`)
          ? added === 0 || added >= most
          : isExact
            ? added === most
            : added <= most;
        if (!isRight) wrong.push(`${field.name}: ${added} instead of ${covered?.extraCalls}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
