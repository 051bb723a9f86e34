import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldsOfConditions } from '../domain/filters.ts';
import { fieldsOfOrders } from '../domain/orders.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { type FieldPlan, planSelection, type SelectionPlan, type Variables } from './field-plan.ts';
import { areFields, requiredNames, toFields } from './requirements.ts';
import { type ConnectionSelection, RecordSelection, toConnectionSelection } from './selection.ts';

/** The source of a `QueryPlan`. */
export interface PlanSource {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The analysis of one operation, for limits, cost estimates, prefetching and execution: its selected fields, the fields of
 * records that it reads, its connections and its edges. It is created once for each document and each combination of values
 * of the variables in conditions (`@skip`, `@include`), which it has resolved.
 */
export class QueryPlan {
  readonly schema: GraphQLSchema;
  /** Null if the operation has no name. */
  readonly name: string | null;
  readonly root: SelectionPlan;
  /** Whether graphql-js has to report an error during execution, such as a condition without a value. */
  readonly isFaulty: boolean;
  /** The introspection fields at the root. */
  readonly introspectionFields: readonly FieldPlan[];
  /** The fields with arguments in the document, one for each field node. */
  readonly fieldsWithArguments: readonly FieldPlan[];
  /** The number of fields, those of each type that an interface can lead to. Memory grows with it. */
  readonly fieldCount: number;
  readonly #required: ReadonlyMap<string, readonly string[]>;
  /** The fields of each record type that filters and orders read. */
  readonly #compared: ReadonlyMap<string, ReadonlySet<string>>;
  /** The other fields of the same name beside each connection that has such. */
  readonly #aliases: ReadonlyMap<FieldPlan, readonly FieldPlan[]>;
  readonly #connections = new Map<FieldPlan, object>();
  readonly #records = new Map<FieldPlan, Map<string, object>>();

  constructor({ schema, operation, fragments }: PlanSource, variables: Variables) {
    let isFaulty = false;
    const onFault = () => {
      isFaulty = true;
    };
    this.schema = schema;
    this.name = operation.name?.value ?? null;
    this.root = planSelection({ schema, fragments, variables, onFault }, rootType(schema, operation), [
      operation.selectionSet,
    ]);
    const { required, withArguments, compared, aliases, fieldCount } = visitPlan(this.root);
    this.#aliases = aliases;
    this.fieldCount = fieldCount;
    this.#compared = compared;
    this.#required = required;
    this.fieldsWithArguments = withArguments;
    this.introspectionFields = this.root.fields.filter(({ name }) => introspection.has(name));
    this.isFaulty = isFaulty;
  }

  /**
   * The fields of a record type that the operation selects, at any place. A read of a record asks for all of them, so that
   * no other path to the same record needs another read.
   */
  fieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[] {
    const names = this.#required.get(type) ?? none;
    return areFields<Type>(names) ? names : none;
  }

  /** The fields of a record type that the operation may read: those that it selects, and those of its filters and orders. */
  readableFieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[] {
    const compared = this.#compared.get(type);
    return compared === undefined ? this.fieldsOf(type) : toFields([...this.fieldsOf(type), ...compared]);
  }

  /** The other fields of the same name beside a connection, which have other response names. */
  aliasesOf(field: FieldPlan): readonly FieldPlan[] {
    return this.#aliases.get(field) ?? noFields;
  }

  /** The selection of a connection whose rows are of one type. */
  connection<Type extends RecordType>(field: FieldPlan, type: Type): ConnectionSelection<Type> {
    const known = this.#connections.get(field);
    if (known !== undefined && isConnection(known, type)) return known;
    const selection = toConnectionSelection(field, type);
    this.#connections.set(field, selection);
    return selection;
  }

  /** The selection below a field on records of one type. */
  records<Type extends RecordType>(field: FieldPlan, type: Type): RecordSelection<Type> {
    const byType = this.#records.get(field) ?? new Map<string, object>();
    this.#records.set(field, byType);
    const known = byType.get(type);
    if (known !== undefined && isSelectionOf(known, type)) return known;
    const selections = field.selections().filter((selection) => selection.type.name === type);
    const selection = new RecordSelection(type, selections);
    byType.set(type, selection);
    return selection;
  }

  /** The plan of the field at a path of graphql-js. Throws if there is none. */
  at({ key, prev, typename }: GraphQLResolveInfo['path']): FieldPlan {
    if (typeof key === 'number') throw new Error('an item of a list is not a field');
    let parent = prev;
    while (typeof parent?.key === 'number') parent = parent.prev;
    const selection =
      parent === undefined
        ? this.root
        : this.at(parent)
            .selections()
            .find(({ type }) => type.name === typename);
    const field = selection?.at(key) ?? null;
    if (field === null) throw new Error(`the plan has no field ${key}`);
    return field;
  }
}

const none: readonly never[] = [];
const noFields: readonly FieldPlan[] = [];
const introspection: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Whether a stored connection has rows of the type, which restores the type parameter that the map loses. */
function isConnection<Type extends RecordType>(
  stored: object,
  type: Type,
): stored is ConnectionSelection<Type> {
  return 'rows' in stored && (stored.rows === null || isSelectionOf(stored.rows, type));
}

function isSelectionOf<Type extends RecordType>(
  stored: unknown,
  type: Type,
): stored is RecordSelection<Type> {
  return stored instanceof RecordSelection && stored.type === type;
}

function rootType(schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLObjectType {
  const type = schema.getRootType(operation);
  if (!type) throw new GraphQLError(`Schema is not configured to execute ${operation} operation.`);
  return type;
}

/** Visits every field that the operation can reach. */
function visitPlan(root: SelectionPlan) {
  const required = new Map<string, Set<string>>();
  const withArguments = new Map<unknown, FieldPlan>();
  const compared = new Map<string, Set<string>>();
  const aliases = new Map<FieldPlan, readonly FieldPlan[]>();
  const stack = [root];
  let fieldCount = 0;
  for (let selection = stack.pop(); selection !== undefined; selection = stack.pop()) {
    const names = required.get(selection.type.name) ?? new Set();
    required.set(selection.type.name, names);
    fieldCount += selection.fields.length;
    for (const field of selection.fields) {
      for (const name of requiredNames(field.definition)) names.add(name);
      const [node] = field.nodes;
      // Below an interface, the selections of all types share the same nodes.
      if (node?.arguments?.length && !withArguments.has(node)) withArguments.set(node, field);
      for (const [type, read] of comparedFields(selection.type.name, field))
        compared.set(type, (compared.get(type) ?? new Set()).union(new Set(read)));
      stack.push(...field.selections());
      if (field.requirements?.lists == null) continue;
      const others = selection.named(field.name).filter((other) => other !== field);
      if (others.length > 0) aliases.set(field, others);
    }
  }
  return {
    required: new Map([...required].map(([type, names]) => [type, [...names]])),
    withArguments: [...withArguments.values()],
    compared,
    aliases,
    fieldCount,
  };
}

/** The fields that the arguments `filter` and `orderBy` of a field may read, by record type. */
function comparedFields(
  parent: string,
  { requirements, nodes: [node] }: FieldPlan,
): readonly (readonly [type: string, fields: readonly string[]])[] {
  const { lists = null, target = null } = requirements ?? {};
  const type = lists?.type ?? target;
  if (type === null || !node?.arguments?.length) return [];
  const has = (argument: string) => node.arguments?.some(({ name }) => name.value === argument);
  const orderedIds = lists?.orderedIds ?? null;
  return [
    ...(has('filter') ? [[type, fieldsOfConditions(type)] as const] : []),
    ...(has('orderBy') ? [[type, fieldsOfOrders(type)] as const] : []),
    ...(has('orderBy') && orderedIds !== null ? [[parent, [orderedIds]] as const] : []),
  ];
}

/** The fragments of a document by their names. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}
