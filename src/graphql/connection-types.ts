import {
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  parseConstValue,
  parseType,
} from 'graphql';

/** The page size of a connection whose `first` is left out. */
export const defaultFirst = 25;

/**
 * Completes type definitions in which connection fields are written without arguments, as `jobs: JobConnection`, or with
 * `orderBy` only. Adds the other arguments of each such field, and the connection type and the edge type of each record type
 * that is listed.
 */
export function withConnections(document: DocumentNode): DocumentNode {
  const inputs = new Set(
    document.definitions.flatMap((node) =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? node.name.value : [],
    ),
  );
  const listedTypes = new Set<string>();
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const isRoot = node.name.value === 'Query';
    return { ...node, fields: node.fields?.map((field) => withArguments(field, isRoot)) ?? [] };
  });
  const connections = [...listedTypes].map(connectionTypes).join('\n');
  return concatAST([{ kind: Kind.DOCUMENT, definitions }, parse(connections)]);

  function withArguments(field: FieldDefinitionNode, isRoot: boolean): FieldDefinitionNode {
    const type = listedType(field);
    if (type === null) return field;
    listedTypes.add(type);
    const filter = `${type}Filter`;
    const args = [
      ...pagingArguments,
      ...(isRoot ? [accountsArgument] : []),
      ...(inputs.has(filter)
        ? [toArgument('filter', filter, 'Conditions that all listed records meet.')]
        : []),
      ...(field.arguments ?? []),
    ];
    return { ...field, arguments: args };
  }
}

const pagingArguments = [
  toArgument('first', 'Int', 'Number of records in the page, from 0 to 500.', String(defaultFirst)),
  toArgument('after', 'String', 'The `endCursor` of the previous page.'),
];

const accountsArgument = toArgument(
  'accounts',
  '[String!]',
  'Names of the accounts to list. By default, all accounts whose provider has such records.',
);

/** `Job` if the field has the type `JobConnection`; null if it is no connection. */
function listedType({ type }: FieldDefinitionNode): string | null {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind !== Kind.NAMED_TYPE) return null;
  return /^(\w+)Connection$/.exec(named.name.value)?.[1] ?? null;
}

function connectionTypes(type: string): string {
  return `
"A page of a list of \`${type}\` records."
type ${type}Connection {
  "The records of this page, each with its cursor."
  edges: [${type}Edge!]!
  "The records of this page."
  nodes: [${type}!]!
  "Position of this page in the list."
  pageInfo: PageInfo!
  "Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed."
  totalCount: Int
  "Accounts that could not deliver their part of this page. \`endCursor\` keeps their position in the list, except after \`CURSOR_EXPIRED\`. If \`problems\` is not selected, the whole connection fails with an error instead."
  problems: [AccountProblem!]!
}

"A record of a page, with its cursor."
type ${type}Edge {
  "The value for \`after\` that continues the list behind this record."
  cursor: String!
  "The record."
  node: ${type}!
}
`;
}

function toArgument(
  name: string,
  type: string,
  description: string,
  defaultValue: string | null = null,
): InputValueDefinitionNode {
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    description: { kind: Kind.STRING, value: description },
    type: parseType(type),
    ...(defaultValue === null ? {} : { defaultValue: parseConstValue(defaultValue) }),
  };
}
