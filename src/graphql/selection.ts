import {
  type FieldNode,
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

/** A resolver that reads other fields of its record than the one it is named for. */
export interface Needing {
  readonly needs: readonly string[];
}

/** Says which fields of its record a resolver reads, so that they are asked for in time. */
export function needing<Type extends RecordType, Resolve extends object>(
  needs: readonly Field<Type>[],
  resolve: Resolve,
): Resolve & Needing {
  return Object.assign(resolve, { needs });
}

/** Where in a query a resolver stands. */
export type Selection = Pick<
  GraphQLResolveInfo,
  'fieldName' | 'fieldNodes' | 'fragments' | 'operation' | 'schema' | 'variableValues'
>;

type FieldsByType = { [Type in RecordType]?: readonly Field<Type>[] };

/** A document is asked again and again, and a field of it for each row: its selections are looked at once. */
const remembered = new WeakMap<FieldNode, FieldsByType>();

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
  const byType = remembered.get(node) ?? {};
  const known: readonly Field<Type>[] | undefined = byType[type];
  if (known !== undefined) return known;
  const fields = lookAt(selection, type);
  remembered.set(node, { ...byType, [type]: fields });
  return fields;
}

function lookAt<Type extends RecordType>(selection: Selection, type: Type): readonly Field<Type>[] {
  const sets = selection.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  const nodes = sets.flatMap((set) =>
    fieldsOf(selection, set, (condition) => isOrHas(selection, type, condition)),
  );
  return toFields(nodes.flatMap((node) => neededNames(selection, type, node)));
}

const rememberedWholes = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, ReadonlySet<string>>>();

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
  return toFields(byType.get(type) ?? []);
}

function lookAtAll(selection: Selection): ReadonlyMap<string, ReadonlySet<string>> {
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
  return byType;
}

/** A resolver's needs are checked against its type where they are declared; here they are names. */
function toFields<Type extends RecordType>(names: Iterable<string>): readonly Field<Type>[] {
  return [...new Set(names)].filter((_name): _name is Field<Type> => true);
}

/** Costs nothing to answer from any record. */
const free = new Set(['id', 'account', 'remoteId', '__typename']);

function neededNames({ schema }: Selection, type: string, { name }: FieldNode): readonly string[] {
  const schemaType = schema.getType(type);
  const field = isObjectType(schemaType) ? schemaType.getFields()[name.value] : undefined;
  const needs: unknown = field?.extensions.needs;
  if (Array.isArray(needs)) return needs.map(String);
  return free.has(name.value) ? [] : [name.value];
}

/** Whether a query selects the field at the end of the path below the current one. */
export function selects(selection: Selection, path: readonly string[]): boolean {
  let nodes = selection.fieldNodes;
  for (const step of path) {
    nodes = nodes
      .flatMap(({ selectionSet }) => selectionSet ?? [])
      .flatMap((set) => fieldsOf(selection, set, () => true, isIncluded))
      .filter(({ name }) => name.value === step);
  }
  return nodes.length > 0;
}

function isIncluded({ variableValues }: Selection, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}

/** The fields of a selection set and of its fragments, as far as these apply. */
function fieldsOf(
  selection: Selection,
  set: SelectionSetNode,
  applies: (condition: string) => boolean,
  counts: (selection: Selection, node: SelectionNode) => boolean = () => true,
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

function isOrHas({ schema }: Selection, type: string, condition: string): boolean {
  if (type === condition) return true;
  const schemaType = schema.getType(type);
  return isObjectType(schemaType) && schemaType.getInterfaces().some(({ name }) => name === condition);
}
