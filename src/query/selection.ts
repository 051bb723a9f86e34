import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Field, RecordType } from '../domain/records.ts';

/** What is to be known of a resolver before it runs. */
export interface Requirements {
  /** The fields of its record that it reads, where they are others than the one it is named for. */
  readonly requires: readonly string[];
  /** The type of the records that it leads to by their ids. */
  readonly target: RecordType | null;
  /** The records that it lists. */
  readonly lists: ListTarget | null;
  /** The field of other records that it reads besides. */
  readonly via: Via | null;
  /** The field that has the ids of these, where they are read only if the provider does not supply what is needed. */
  readonly fallback: string | null;
}

export interface Via {
  readonly type: RecordType;
  readonly field: string;
}

export interface ListTarget {
  readonly type: RecordType;
  /** The conditions that it lists them by. */
  readonly by: readonly string[];
  /** Whether one list can be of several parents. */
  readonly isBatchable: boolean;
}

/** Says which fields of its record a resolver reads, so that they are asked for in time. */
export function requires<Type extends RecordType, Resolve extends object>(
  needs: readonly Field<Type>[],
  resolve: Resolve,
  { target = null, lists = null, via = null, fallback = null }: Partial<Omit<Requirements, 'requires'>> = {},
): Resolve & Requirements {
  return Object.assign(resolve, { requires: needs, target, lists, via, fallback });
}

/** Building a schema binds its resolvers: what is to be known of them is noted on their fields. */
export function attachRequirements(field: GraphQLField<unknown, unknown>, resolve: object): void {
  if (isNeeding(resolve)) field.extensions = { ...field.extensions, needing: resolve };
}

/** Null where a field is just the field of that name of its record. */
export function requirementsOf(
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'>,
): Requirements | null {
  const { needing } = field.extensions;
  return typeof needing === 'function' && isNeeding(needing) ? needing : null;
}

function isNeeding(resolve: object): resolve is Requirements {
  return 'requires' in resolve && 'via' in resolve;
}

/** Where in a query a resolver stands. */
export type Selection = Pick<
  GraphQLResolveInfo,
  'fieldName' | 'fieldNodes' | 'fragments' | 'operation' | 'schema' | 'variableValues'
>;

/** A document is asked again and again, and a field of it for each row: its selections are looked at once. */
const remembered = new WeakMap<FieldNode, Map<string, readonly string[]>>();

/**
 * The fields of a record that a field of a query selects. It may name too many (`@skip` and `@include` are not looked
 * at), never too few.
 */
export function selectedFields<Type extends RecordType>(
  selection: Selection,
  type: Type,
): readonly Field<Type>[] {
  const [node] = selection.fieldNodes;
  if (node === undefined || selection.fieldNodes.length > 1) return lookAt(selection, type);
  const byType = remembered.get(node) ?? new Map<string, readonly string[]>();
  remembered.set(node, byType);
  const known = byType.get(type);
  if (known !== undefined && areFields<Type>(known)) return known;
  const fields = lookAt(selection, type);
  byType.set(type, fields);
  return fields;
}

function lookAt<Type extends RecordType>(selection: Selection, type: Type): readonly Field<Type>[] {
  const nodes = selection.fieldNodes.flatMap((node) => subfields(selection, node, type, () => true));
  return toFields(nodes.flatMap((node) => neededNames(selection, type, node)));
}

/** What has fields below it: a field, or an operation. */
type Selecting = Pick<FieldNode, 'selectionSet'>;

/** What tells the fields below. */
export type Selectable = Pick<Selection, 'schema' | 'fragments' | 'variableValues'>;

/** The fields that are selected of an object of this type, below these fields of a query; what is skipped is left out. */
export function fieldsBelow(
  selection: Selectable,
  type: string,
  nodes: readonly Selecting[],
): readonly FieldNode[] {
  return nodes.flatMap((node) => subfields(selection, node, type, isIncluded));
}

/** The fields of a query at the end of any of these paths below the current one; what is skipped is left out. */
export function nodesAt(selection: Selection, paths: readonly (readonly string[])[]): readonly FieldNode[] {
  return paths.flatMap((path) =>
    path.reduce<readonly FieldNode[]>(
      (nodes, step) =>
        nodes
          .flatMap(({ selectionSet }) => selectionSet ?? [])
          .flatMap((set) => fieldsOf(selection, set, () => true, isIncluded))
          .filter(({ name }) => name.value === step),
      selection.fieldNodes,
    ),
  );
}

export interface Needs<Type extends RecordType> {
  readonly fields: readonly Field<Type>[];
  /** Read in their place where the provider supplies none of them. */
  readonly fallback: Field<Type> | null;
  readonly target: RecordType | null;
  readonly isList: boolean;
}

/** What a field of the graph reads of its record. */
export function needsOf<Type extends RecordType>(
  selection: Selection,
  type: Type,
  name: string,
): Needs<Type> {
  const schemaType = selection.schema.getType(type);
  const field = isObjectType(schemaType) ? schemaType.getFields()[name] : undefined;
  const needing = field === undefined ? null : requirementsOf(field);
  const names = needing?.requires ?? (free.has(name) ? [] : [name]);
  const [fallback = null] = toFields<Type>(needing?.fallback == null ? [] : [needing.fallback]);
  const { target = null, lists = null } = needing ?? {};
  return { fields: toFields(names), fallback, target, isList: lists !== null };
}

const conditional = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether what the operation selects depends on its variables. */
export function isConditional({ operation, fragments }: Pick<Selection, 'operation' | 'fragments'>): boolean {
  const known = conditional.get(operation);
  if (known !== undefined) return known;
  let found = false;
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive({ name }) {
        found ||= name.value === 'skip' || name.value === 'include';
      },
    });
  }
  conditional.set(operation, found);
  return found;
}

const rememberedWholes = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, readonly string[]>>();

/**
 * The fields of a type that the whole operation selects, wherever: whoever has to ask for a record asks for all of
 * them, so that another path to the same record finds what it selects.
 */
export function fieldsOfOperation<Type extends RecordType>(
  selection: Selection,
  type: Type,
): readonly Field<Type>[] {
  const byType = rememberedWholes.get(selection.operation) ?? lookAtAll(selection);
  rememberedWholes.set(selection.operation, byType);
  const fields = byType.get(type) ?? [];
  return areFields<Type>(fields) ? fields : [];
}

function lookAtAll(selection: Selection): ReadonlyMap<string, readonly string[]> {
  const { schema, operation, fragments } = selection;
  const byType = new Map<string, Set<string>>();
  const typeInfo = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    Field(node) {
      const parent = typeInfo.getParentType();
      const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
      for (const type of types) {
        if (!type) continue;
        const names = byType.get(type.name) ?? new Set();
        for (const name of neededNames(selection, type.name, node)) names.add(name);
        byType.set(type.name, names);
      }
    },
  });
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, visitor);
  return new Map([...byType].map(([type, names]) => [type, [...names]]));
}

function toFields<Type extends RecordType>(names: Iterable<string>): readonly Field<Type>[] {
  const unique = [...new Set(names)];
  return areFields<Type>(unique) ? unique : [];
}

/** A resolver's needs are checked against its type where they are declared; here they are names. */
export function areFields<Type extends RecordType>(
  _names: readonly string[],
): _names is readonly Field<Type>[] {
  return true;
}

/** Costs nothing to answer from any record. */
const free = new Set(['id', 'account', 'remoteId', '__typename']);

function neededNames({ schema }: Selection, type: string, { name }: FieldNode): readonly string[] {
  const schemaType = schema.getType(type);
  const field = isObjectType(schemaType) ? schemaType.getFields()[name.value] : undefined;
  const needing = field === undefined ? null : requirementsOf(field);
  if (needing !== null)
    return needing.fallback === null ? needing.requires : [...needing.requires, needing.fallback];
  return free.has(name.value) ? [] : [name.value];
}

function isIncluded({ variableValues }: Selectable, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}

function subfields(
  selection: Selectable,
  { selectionSet }: Selecting,
  type: string,
  counts: (selection: Selectable, node: SelectionNode) => boolean,
): readonly FieldNode[] {
  if (selectionSet === undefined) return [];
  return fieldsOf(selection, selectionSet, (condition) => isOrHas(selection, type, condition), counts);
}

/** The fields of a selection set and of its fragments, as far as these apply. */
function fieldsOf(
  selection: Selectable,
  set: SelectionSetNode,
  applies: (condition: string) => boolean,
  counts: (selection: Selectable, node: SelectionNode) => boolean = () => true,
): readonly FieldNode[] {
  return set.selections.flatMap((node) => {
    if (!counts(selection, node)) return [];
    if (node.kind === 'Field') return node;
    const fragment = node.kind === 'FragmentSpread' ? selection.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    const isApplied = fragment && (condition === undefined || applies(condition));
    return isApplied ? fieldsOf(selection, fragment.selectionSet, applies, counts) : [];
  });
}

function isOrHas({ schema }: Selectable, type: string, condition: string): boolean {
  if (type === condition) return true;
  const schemaType = schema.getType(type);
  return isObjectType(schemaType) && schemaType.getInterfaces().some(({ name }) => name === condition);
}
