import { readFileSync } from 'node:fs';
import {
  astFromValue,
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  print,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldsOfConditions } from '../../src/domain/filters.ts';
import { sortFields } from '../../src/domain/orders.ts';
import { isRecordType } from '../../src/domain/record-types.ts';
import { resolvers } from '../../src/graphql/resolvers/index.ts';
import { decodeId, encodeId, type GlobalId } from '../../src/query/global-id.ts';
import { requirementsOf } from '../../src/query/requirements.ts';
import { schema } from '../support/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const objects = types.filter((type) => isObjectType(type));
const records = objects.filter((type) => implementsInterface(type, 'RemoteRecord'));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));

function implementsInterface(type: GraphQLObjectType, name: string): boolean {
  return type.getInterfaces().some((found) => found.name === name);
}

function conditionFields(type: string): readonly string[] {
  return isRecordType(type) ? fieldsOfConditions(type) : [];
}

function fieldsOf(type: GraphQLNamedType) {
  return 'getFields' in type ? Object.values(type.getFields()) : [];
}

/** As `first: Int = 25`. */
function toText({ name, type, defaultValue }: GraphQLArgument): string {
  const standard = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `${name}: ${type}${standard ? ` = ${print(standard)}` : ''}`;
}

const argsOf = (field: Pick<GraphQLField<unknown, unknown>, 'args'>) => field.args.map(toText);

it('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

it('has a description of itself, which introspection gives', () => {
  const { data } = graphqlSync({ schema, source: '{ __schema { description } }' });

  expect(data).toMatchObject({ __schema: { description: expect.stringContaining('as one graph') } });
});

it('names a specification of every scalar', () => {
  const scalars = types.filter((type) => isScalarType(type));

  expect(scalars).not.toHaveLength(0);
  for (const { name, specifiedByURL } of scalars)
    expect([name, specifiedByURL]).toEqual([name, expect.stringMatching(/^https:\/\//)]);
});

describe('descriptions', () => {
  interface Described {
    readonly place: string;
    readonly description: string | null | undefined;
  }

  const described: readonly Described[] = types.flatMap((type) => [
    { place: type.name, description: type.description },
    ...(isEnumType(type) ? type.getValues() : []).map(({ name, description }) => ({
      place: `${type.name}.${name}`,
      description,
    })),
    ...fieldsOf(type).flatMap((field) => [
      { place: `${type.name}.${field.name}`, description: field.description },
      ...('args' in field ? field.args : []).map((argument: GraphQLArgument) => ({
        place: `${type.name}.${field.name}(${argument.name})`,
        description: argument.description,
      })),
    ]),
  ]);

  it('exist for every type, field, argument and enum value', () => {
    expect(described.length).toBeGreaterThan(300);
    expect(described.filter(({ description }) => !description).map(({ place }) => place)).toEqual([]);
  });

  it('are sentences', () => {
    const malformed = described.filter(({ description }) => !/^[A-Z`][\s\S]*[.`"]$/.test(description ?? ''));

    expect(malformed.map(({ place, description }) => `${place}: ${description}`)).toEqual([]);
  });
});

/** The members of interfaces, and the values of unions of strings, that source files declare, by name of the declaration. */
function declarationsIn(...paths: string[]): ReadonlyMap<string, readonly string[]> {
  const texts = paths.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'));
  const text = texts.join('\n').replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const found = new Map<string, readonly string[]>();
  for (const [, name = '', parent, body = ''] of text.matchAll(
    /(?:export )?interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)\n\}/g,
  )) {
    const members = [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map(([, member = '']) => member);
    found.set(name, [...(found.get(parent ?? '') ?? []), ...members]);
  }
  for (const [, name = '', body = ''] of text.matchAll(/export type (\w+) =([^;]*);/g)) {
    found.set(
      name,
      [...body.matchAll(/'(\w+)'/g)].map(([, value = '']) => value),
    );
  }
  return found;
}

const domain = {
  records: declarationsIn(
    '../../src/domain/record-base.ts',
    '../../src/domain/records.ts',
    '../../src/domain/activity.ts',
    '../../src/domain/process.ts',
  ),
  values: declarationsIn(
    '../../src/domain/values.ts',
    '../../src/domain/orders.ts',
    '../../src/domain/activity.ts',
    '../../src/domain/process.ts',
  ),
};

/** Names of the fields of a type that have a resolver in `resolvers/`. */
const resolvedOf = (type: GraphQLNamedType) =>
  Object.keys(Object(Object.entries(resolvers).find(([name]) => name === type.name)?.[1]));

describe('names of the domain', () => {
  it('are read from the files in src/domain', () => {
    expect(domain.records.get('Offer')).toEqual(
      expect.arrayContaining(['createdAt', 'remoteData', 'version', 'jobId']),
    );
    expect(domain.values.get('Link')).toEqual(['url', 'type']);
    expect(domain.values.get('RejectionSide')).toEqual(['BY_COMPANY', 'BY_CANDIDATE', 'OTHER']);
  });

  it.each(records.map((type) => [type.name, type] as const))('are the fields of %s', (name, type) => {
    const known = new Set([
      ...(domain.records.get(name) ?? []),
      ...resolvedOf(type),
      'id',
      'account',
      'remoteId',
    ]);

    expect(
      fieldsOf(type)
        .map((field) => field.name)
        .filter((field) => !known.has(field)),
    ).toEqual([]);
  });

  it('are all in the graph, or read by a resolver or a condition, except ids of other records', () => {
    const missing = records.flatMap((type) =>
      (domain.records.get(type.name) ?? [])
        .filter((member) => !/Ids?$/.test(member) && !(member in type.getFields()))
        .filter(
          (member) =>
            !Object.values(type.getFields()).some((field) =>
              requirementsOf(field)?.requires.includes(member),
            ),
        )
        .filter((member) => !conditionFields(type.name).includes(member))
        .map((member) => `${type.name}.${member}`),
    );

    expect(missing).toEqual([]);
  });

  /** Types that only the graph has: no provider supplies their values. */
  const graphTypes =
    /^(?:Query|Account|AccountProblem|AccountHealth|FieldCoverage|PageInfo|\w+Connection|\w+Edge)$/;
  const values = objects.filter((type) => !records.includes(type) && !graphTypes.test(type.name));
  const domainNames = new Map([['RejectionDetail', 'Rejection']]);

  it.each(values.map((type) => [type.name, type] as const))('are the fields of %s', (name, type) => {
    const declared = domain.values.get(domainNames.get(name) ?? name);
    const known = new Set([...(declared ?? []), ...resolvedOf(type)]);

    expect(declared).toBeDefined();
    expect(
      fieldsOf(type)
        .map((field) => field.name)
        .filter((field) => !known.has(field)),
    ).toEqual([]);
  });

  const enums = types.filter((type) => isEnumType(type) && !['Provider', 'Support'].includes(type.name));

  it.each(enums.map((type) => [type.name, type] as const))('are the values of %s', (name, type) => {
    const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];

    const orders = Object.entries(sortFields).find(([type]) => name === `${type}OrderField`)?.[1];
    expect(names).toEqual(orders === undefined ? domain.values.get(name) : Object.keys(orders));
  });
});

describe('records and nodes', () => {
  it('are the same types, except Account', () => {
    const nodes = objects.filter((type) => implementsInterface(type, 'Node')).map(({ name }) => name);

    expect(nodes.sort()).toEqual(['Account', ...records.map(({ name }) => name)].sort());
  });

  it('are the only types with an id, and the only ones that always have a remoteId', () => {
    const withId = objects.filter((type) => 'id' in type.getFields()).map(({ name }) => name);
    const withRemoteId = objects
      .filter((type) => String(type.getFields().remoteId?.type) === 'String!')
      .map(({ name }) => name);

    expect(withId.sort()).toEqual(['Account', ...records.map(({ name }) => name)].sort());
    expect(withRemoteId.sort()).toEqual(records.map(({ name }) => name).sort());
  });

  it.each(records.map(({ name }) => name))('have global ids: %s', (name) => {
    const isType = (type: string): type is GlobalId['type'] => type === name;
    if (!isType(name)) throw new Error(`${name} is no type of a global id`);

    expect(decodeId(encodeId(name, 'acme', '7'), 'id')).toEqual({
      type: name,
      account: 'acme',
      remoteId: '7',
    });
  });

  it.each(records.map(({ name }) => name))('can be read through a field or a list: %s', (name) => {
    const isReachable = objects
      .filter((type) => !new RegExp(`^${name}(?:Edge|Connection)$`).test(type.name))
      .flatMap(fieldsOf)
      .some(({ type }) => new RegExp(`^\\[?${name}(?:Connection)?\\b`).test(String(type)));

    expect(isReachable).toBe(true);
  });
});

describe('connections', () => {
  it.each(connections.map((type) => [type.name, type] as const))(
    'have exactly the fields of the template: %s',
    (name, type) => {
      const node = name.replace(/Connection$/, '');
      const edge = schema.getType(`${node}Edge`);

      expect(fieldsOf(type).map(({ name, type }) => `${name}: ${type}`)).toEqual([
        `edges: [${node}Edge!]!`,
        `nodes: [${node}!]!`,
        'pageInfo: PageInfo!',
        'totalCount: Int',
        'problems: [AccountProblem!]!',
      ]);
      expect(edge && fieldsOf(edge).map(({ name, type }) => `${name}: ${type}`)).toEqual([
        'cursor: String!',
        `node: ${node}!`,
      ]);
    },
  );

  const lists = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => String(field.type).replace(/!$/, '').endsWith('Connection'))
      .map((field) => ({ place: `${type.name}.${field.name}`, owner: type.name, field })),
  );

  it.each(lists)('have the same paging arguments: $place', ({ owner, field }) => {
    const [first, after, ...others] = argsOf(field);

    expect([first, after]).toEqual(['first: Int = 25', 'after: String']);
    expect(others).toEqual([
      ...(owner === 'Query' ? ['accounts: [String!]'] : []),
      ...others.filter((argument) => /^filter: \w+Filter$/.test(argument)),
      ...others.filter((argument) => /^orderBy: \w+Order$/.test(argument)),
    ]);
  });

  it('have the plural of their record type as name if they are root lists', () => {
    for (const { owner, field } of lists) {
      const type = String(field.type).replace(/Connection!?$/, '');
      const plural = `${type.charAt(0).toLowerCase()}${type.slice(1)}${type.endsWith('s') ? 'es' : 's'}`;
      if (owner === 'Query') expect(field.name).toBe(plural);
    }
  });
});

/** Definitions that clients rely on: none of them may change. */
const promised = `
  scalar DateTime
  scalar Date
  scalar PartialDate
  scalar JSON
  scalar URL
  scalar Decimal

  interface Node { id: ID! }
  interface RemoteRecord implements Node {
    id: ID!  account: Account!  remoteId: String!  createdAt: DateTime  updatedAt: DateTime  remoteData: JSON
  }
  enum Provider { GREENHOUSE SMARTRECRUITERS }
  type Account implements Node { id: ID!  name: String!  provider: Provider! }

  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    accounts: [Account!]!
    account(name: String!): Account
    candidate(by: RecordKey!): Candidate
    application(by: RecordKey!): Application
    job(by: RecordKey!): Job
    offer(by: RecordKey!): Offer
    candidates(first: Int = 25, after: String, accounts: [String!], filter: CandidateFilter): CandidateConnection!
    applications(first: Int = 25, after: String, accounts: [String!], filter: ApplicationFilter): ApplicationConnection!
    jobs(first: Int = 25, after: String, accounts: [String!], filter: JobFilter): JobConnection!
    offers(first: Int = 25, after: String, accounts: [String!], filter: OfferFilter): OfferConnection!
  }

  input RecordKey @oneOf { id: ID  remote: RemoteKey }
  input RemoteKey { account: String!  remoteId: String! }
  input DateTimeRange { gte: DateTime  gt: DateTime  lte: DateTime  lt: DateTime }
  input DateRange { gte: Date  gt: Date  lte: Date  lt: Date }
  input CandidateFilter {
    createdAt: DateTimeRange  updatedAt: DateTimeRange  email: String  tag: String  job: ID  search: String
    lastActivityAt: DateTimeRange  isPrivate: Boolean
  }
  input ApplicationFilter {
    createdAt: DateTimeRange  updatedAt: DateTimeRange  candidate: ID  job: ID  status: [ApplicationStatus!]
    stageName: String  isProspect: Boolean  stage: ID  stageNames: [String!]  source: ID  recruiter: ID
    coordinator: ID  jobPost: ID  referrer: ID  lastActivityAt: DateTimeRange
  }
  input JobFilter {
    createdAt: DateTimeRange  updatedAt: DateTimeRange  status: [JobStatus!]  department: ID  office: ID
    code: String  search: String  isConfidential: Boolean  isTemplate: Boolean  hiringManager: ID  recruiter: ID
    openedAt: DateTimeRange  closedAt: DateTimeRange  lastActivityAt: DateTimeRange
  }
  input OfferFilter {
    createdAt: DateTimeRange  updatedAt: DateTimeRange  application: ID  candidate: ID  job: ID
    status: [OfferStatus!]  currentOnly: Boolean  sentOn: DateRange  startsOn: DateRange
    resolvedAt: DateTimeRange  opening: ID
  }

  type CandidateConnection {
    edges: [CandidateEdge!]!  nodes: [Candidate!]!  pageInfo: PageInfo!  totalCount: Int  problems: [AccountProblem!]!
  }
  type CandidateEdge { cursor: String!  node: Candidate! }
  type ApplicationConnection { nodes: [Application!]! }
  type JobConnection { nodes: [Job!]! }
  type OfferConnection { nodes: [Offer!]! }
  type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
  type AccountProblem { account: Account!  code: String!  message: String!  retryAfter: Int }

  type Candidate implements Node & RemoteRecord {
    id: ID!  account: Account!  remoteId: String!  createdAt: DateTime  updatedAt: DateTime  remoteData: JSON
    customFields: [CustomFieldValue!]!
  }
  type Application implements Node & RemoteRecord {
    id: ID!  account: Account!  remoteId: String!  createdAt: DateTime  updatedAt: DateTime  remoteData: JSON
    customFields: [CustomFieldValue!]!
  }
  type Job implements Node & RemoteRecord {
    id: ID!  account: Account!  remoteId: String!  createdAt: DateTime  updatedAt: DateTime  remoteData: JSON
    customFields: [CustomFieldValue!]!
  }
  type Offer implements Node & RemoteRecord {
    id: ID!  account: Account!  remoteId: String!  createdAt: DateTime  updatedAt: DateTime  remoteData: JSON
    customFields: [CustomFieldValue!]!
  }
  type CustomFieldValue { value: JSON }

  enum ApplicationStatus { ACTIVE HIRED REJECTED WITHDRAWN CONVERTED TRANSFERRED UNKNOWN }
  enum JobStatus { DRAFT PENDING_APPROVAL OPEN ON_HOLD FILLED CANCELLED CLOSED UNKNOWN }
  enum OfferStatus {
    DRAFT PENDING_APPROVAL APPROVED APPROVAL_REJECTED SENT ACCEPTED DECLINED SUPERSEDED WITHDRAWN UNKNOWN
  }
`;

/** Fields that every version of the graph has, by type. */
const promisedFields: Readonly<Record<string, string>> = {
  Candidate: `firstName lastName preferredName fullName currentTitle currentCompany emails { value type }
    phones { value type } addresses { formatted type city region country countryCode } links { url type } tags isPrivate
    isInternal canEmail lastActivityAt educations employments customFields applications`,
  Application: `candidate job status remoteStatus stage stageName isProspect appliedAt rejectedAt lastActivityAt source
    recruiter coordinator answers { question answer } rejection { reason rejectedAt rejectedBy note } customFields offers`,
  Job: `title code status remoteStatus isConfidential isTemplate department offices locations
    hiringTeam { user role isResponsible } stages openings openedAt closedAt lastActivityAt customFields applications`,
  Offer:
    'application candidate job version isCurrent status remoteStatus sentOn startsOn resolvedAt opening customFields',
  CustomFieldValue: 'key label type value text number boolean date money options user url',
};

describe('the stable part of the graph', () => {
  const promise = buildASTSchema(parse(promised), { assumeValid: true });
  const promisedTypes = Object.values(promise.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

  it.each(promisedTypes.map((type) => [type.name, type] as const))('is unchanged: %s', (name, type) => {
    const found = schema.getType(name);
    if (found === undefined) throw new Error(`the graph has no type ${name}`);

    expect(found.constructor.name).toBe(type.constructor.name);
    expect(shapeOf(found)).toEqual(expect.arrayContaining(shapeOf(type)));
    // Clients depend on all values of an enum and all fields of an input, so that additions are changes too.
    if (isEnumType(type) || isInputObjectType(type) || isScalarType(type))
      expect(shapeOf(found)).toEqual(shapeOf(type));
  });

  /** The fields, interfaces, values and directives of a type, as text. */
  function shapeOf(type: GraphQLNamedType): string[] {
    const fields = fieldsOf(type).map((field) =>
      'args' in field ? `${field.name}(${argsOf(field).join(', ')}): ${field.type}` : toText(field),
    );
    const interfaces =
      isObjectType(type) || isInterfaceType(type)
        ? type.getInterfaces().map(({ name }) => `implements ${name}`)
        : [];
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    const oneOf = isInputObjectType(type) && type.isOneOf ? ['@oneOf'] : [];
    return [...fields, ...interfaces, ...values, ...oneOf];
  }

  it.each(Object.entries(promisedFields))('has these fields: %s', (name, fields) => {
    const type = schema.getType(name);
    const missing = missingIn(type, parseFields(fields), name);

    expect(missing).toEqual([]);
  });

  interface ExpectedField {
    readonly name: string;
    readonly within: readonly ExpectedField[];
  }

  function parseFields(text: string): ExpectedField[] {
    return [...text.matchAll(/(\w+)(?:\s*\{([^}]*)\})?/g)].map(([, name = '', within = '']) => ({
      name,
      within: parseFields(within),
    }));
  }

  function missingIn(
    type: GraphQLNamedType | undefined,
    expected: readonly ExpectedField[],
    place: string,
  ): string[] {
    const fields = type === undefined ? [] : fieldsOf(type);
    return expected.flatMap(({ name, within }) => {
      const field = fields.find((found) => found.name === name);
      if (field === undefined) return [`${place}.${name}`];
      return missingIn(
        schema.getType(String(field.type).replaceAll(/[[\]!]/g, '')),
        within,
        `${place}.${name}`,
      );
    });
  }
});
