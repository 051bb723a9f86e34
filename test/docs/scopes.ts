import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

/**
 * `docs/scopes.md`: the scopes that each type needs. They are found by trying: the simulated providers get a credential
 * without scopes, each query is repeated with the scope that the error names, until it succeeds.
 */
export async function printScopes(): Promise<string> {
  await using trial = await startTrial();
  const { schema } = trial.setup.gateway;
  const sections: string[] = [];
  for (const [account, title] of [
    ['gh', 'Greenhouse'],
    ['sr', 'SmartRecruiters'],
  ] as const) {
    const rows = await rowsOf(trial, schema, account);
    const heading = [`## ${title}`, '', '| type | scopes | for single fields |', '| --- | --- | --- |'];
    sections.push([...heading, ...rows].join('\n'));
  }
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Scopes

The scopes that a credential needs to read each type. \`npm run docs\` writes this page by trying: it queries the simulated
providers with a credential without scopes, and adds the scope that each error names.

- A type that a provider cannot list is read through another one, whose scopes it needs as well. The name of that edge is
  in brackets.
- A field of the last column needs the scopes beside it besides those of the type, if it is selected. An edge to another
  type needs the scopes of that type.
- Greenhouse: \`candidates\` stands for the scope \`harvest:candidates:list\`.`;

interface Trial extends AsyncDisposable {
  readonly setup: Setup;
  /** Gives both credentials these scopes and no others. */
  grant(scopes: readonly string[]): void;
}

async function startTrial(): Promise<Trial> {
  const ofGreenhouse = new Set<string>();
  const ofSmartRecruiters: string[] = [];
  const setup = await setUp({
    ...withoutWaits(),
    hasTokens: true,
    greenhouse: { scopes: ofGreenhouse },
    smartRecruiters: { scopes: ofSmartRecruiters, tokenLifetimeMs: 1e12 },
  });
  return {
    setup,
    grant(scopes) {
      ofGreenhouse.clear();
      for (const scope of scopes) ofGreenhouse.add(scope);
      ofSmartRecruiters.splice(0, Number.POSITIVE_INFINITY, ...scopes);
    },
    [Symbol.asyncDispose]: () => setup[Symbol.asyncDispose](),
  };
}

async function rowsOf(trial: Trial, schema: GraphQLSchema, account: string): Promise<string[]> {
  const supported = await supportedFields(trial, account);
  const rows: string[] = [];
  for (const type of recordTypesOf(schema)) {
    const path = pathTo(schema, type, account, supported);
    if (path === null) continue;
    const base = await scopesOf(trial, path.query('id'), []);
    const selections = new Map(
      Object.values(type.getFields()).flatMap((field) => {
        const selection = selectionOf(field);
        const isSelected = selection !== null && supported.has(`${type.name}.${field.name}`);
        return isSelected ? [[field.name, selection] as const] : [];
      }),
    );
    const paths = await errorPaths(trial, path.query([...selections.values()].join(' ')), base);
    const isAbove = paths.some((names) => !names.some((name) => selections.has(`${name}`)));
    const refused = new Set(paths.flat());
    const further: string[] = [];
    for (const [field, selection] of selections) {
      if (!isAbove && !refused.has(field)) continue;
      const scopes = await scopesOf(trial, path.query(selection), base);
      const added = scopes.filter((scope) => !base.includes(scope));
      if (added.length > 0) further.push(`\`${field}\`: ${list(added)}`);
    }
    const name = path.via === null ? type.name : `${type.name} (\`${path.via}\`)`;
    rows.push(`| ${name} | ${list(base)} | ${further.join('; ')} |`);
  }
  return rows;
}

function list(scopes: readonly string[]): string {
  return scopes.map((scope) => `\`${scope.replace(/^harvest:(\w+):list$/, '$1')}\``).join(', ');
}

/** The paths of the errors of a query. */
async function errorPaths(trial: Trial, query: string, scopes: readonly string[]) {
  trial.grant(scopes);
  const { errors = [] } = await trial.setup.ask(query);
  return errors.map(({ path = [] }) => path);
}

/** The scopes with which a query succeeds, `known` included. */
async function scopesOf(trial: Trial, query: string, known: readonly string[]): Promise<string[]> {
  const scopes = [...known];
  for (;;) {
    trial.grant(scopes);
    const { text } = await trial.setup.ask(query);
    const named = [...new Set(text.match(/\bharvest:\w+:list\b|\b[a-z_]+_read\b/g) ?? [])];
    const missing = named.filter((scope) => !scopes.includes(scope));
    if (!text.includes('"UPSTREAM_FORBIDDEN"')) {
      if (text.includes('"errors"')) throw new Error(`cannot be read: ${query}: ${text.slice(0, 500)}`);
      return scopes;
    }
    if (missing.length === 0) throw new Error(`names no missing scope: ${query}`);
    scopes.push(...missing);
  }
}

/** The fields that the provider of an account supplies, as `Job.title`; its lists at the root as `Query.jobs`. */
async function supportedFields(trial: Trial, account: string): Promise<ReadonlySet<string>> {
  const query = `{ account(name: "${account}") { coverage { type field support } } }`;
  const { coverage }: { coverage: readonly { type: string; field: string; support: string }[] } = (
    await trial.setup.data(query)
  ).account;
  return new Set(
    coverage.filter(({ support }) => support !== 'UNSUPPORTED').map(({ type, field }) => `${type}.${field}`),
  );
}

function recordTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && isRecord(type),
  );
}

function isRecord(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
}

interface Path {
  /** The edge through which the type is read, as `Job.notes`; null for a list at the root. */
  readonly via: string | null;
  query(selection: string): string;
}

/** How records of a type are reached: by a list at the root, or by an edge of a type that has one. */
function pathTo(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  account: string,
  supported: ReadonlySet<string>,
): Path | null {
  const rootOf = (wanted: GraphQLObjectType) =>
    Object.values(schema.getQueryType()?.getFields() ?? {}).find(
      (field) => supported.has(`Query.${field.name}`) && targetOf(schema, field) === wanted,
    ) ?? null;
  const listed = ({ name }: { name: string }, selection: string) =>
    `{ ${name}(first: ${account === 'gh' ? 500 : 50}, accounts: ["${account}"]) { nodes { ${selection} } } }`;
  const root = rootOf(type);
  if (root !== null) return { via: null, query: (selection) => listed(root, selection) };
  for (const parent of recordTypesOf(schema)) {
    const parentRoot = rootOf(parent);
    const edge = Object.values(parent.getFields()).find(
      (field) => supported.has(`${parent.name}.${field.name}`) && targetOf(schema, field) === type,
    );
    if (parentRoot === null || edge === undefined) continue;
    const isConnection = getNamedType(edge.type).name.endsWith('Connection');
    const below = (selection: string) =>
      `${edge.name} { ${isConnection ? `nodes { ${selection} }` : selection} }`;
    return {
      via: `${parent.name}.${edge.name}`,
      query: (selection) => listed(parentRoot, below(selection)),
    };
  }
  return null;
}

/** The type of the records that a field leads to, also through a connection. */
function targetOf(
  schema: GraphQLSchema,
  { type }: GraphQLField<unknown, unknown>,
): GraphQLNamedType | undefined {
  const { name } = getNamedType(type);
  return schema.getType(name.replace(/Connection$/, ''));
}

/** Selects a field with all that is below it, except other records; null for an edge to other records. */
function selectionOf({ name, type, args }: GraphQLField<unknown, unknown>, depth = 0): string | null {
  const named = getNamedType(type);
  if (name === 'account' || args.some(isRequiredArgument)) return null;
  if (isLeafType(named)) return name;
  if (!isObjectType(named) || isRecord(named) || named.name.endsWith('Connection') || depth > 3) return null;
  const members = Object.values(named.getFields()).flatMap((member) => selectionOf(member, depth + 1) ?? []);
  return members.length === 0 ? null : `${name} { ${members.join(' ')} }`;
}

if (import.meta.main) process.stdout.write(await printScopes());
