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
import type { Field, RecordType } from '../domain/records.ts';
import { type FieldPlan, planSelection, type SelectionPlan, type Variables } from './field-plan.ts';
import { areFields, requiredNames, toFields } from './requirements.ts';
import { type ConnectionSelection, RecordSelection, toConnectionSelection } from './selection.ts';

/** What `QueryPlan` is made from. */
export interface PlanSource {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The analysis of one operation: what it selects, which fields of which records it reads, and where connections and edges
 * are. Conditions (`@skip`, `@include`) are decided, so that a plan belongs to the values of the variables in them. It is
 * made once for a document that is sent again; limits, prices, prefetching and execution all use it.
 */
export class QueryPlan {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Null if the operation has no name. */
  readonly name: string | null;
  readonly root: SelectionPlan;
  /** Whether execution has to report an error of the document itself, as a condition without a value. */
  readonly isFaulty: boolean;
  /** How many fields of introspection stand at the root. */
  readonly introspectionFields: number;
  /** The fields that are given arguments, one for each place in the document. */
  readonly fieldsWithArguments: readonly FieldPlan[];
  readonly #required: ReadonlyMap<string, readonly string[]>;
  /** The types of the connections that are given a filter. */
  readonly #filtered: ReadonlySet<string>;
  readonly #connections = new Map<FieldPlan, object>();
  readonly #records = new Map<FieldPlan, Map<string, object>>();

  constructor({ schema, document, operation, fragments }: PlanSource, variables: Variables) {
    let isFaulty = false;
    const onFault = () => {
      isFaulty = true;
    };
    this.schema = schema;
    this.document = document;
    this.operation = operation;
    this.name = operation.name?.value ?? null;
    this.root = planSelection({ schema, fragments, variables, onFault }, rootType(schema, operation), [
      operation.selectionSet,
    ]);
    const { required, withArguments, filtered } = visitPlan(this.root);
    this.#filtered = filtered;
    this.#required = required;
    this.fieldsWithArguments = withArguments;
    this.introspectionFields = this.root.fields.filter(({ name }) => introspection.has(name)).length;
    this.isFaulty = isFaulty;
  }

  /**
   * The fields of a type that the whole operation reads, wherever they are selected. A read of a record asks for all of
   * them, so that another path to the same record finds what it selects.
   */
  fieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[] {
    const names = this.#required.get(type) ?? none;
    return areFields<Type>(names) ? names : none;
  }

  /** The same with the fields that filters of the operation may read. */
  readableFieldsOf<Type extends RecordType>(type: Type): readonly Field<Type>[] {
    return this.#filtered.has(type)
      ? toFields([...this.fieldsOf(type), ...fieldsOfConditions(type)])
      : this.fieldsOf(type);
  }

  connection<Type extends RecordType>(field: FieldPlan, type: Type): ConnectionSelection<Type> {
    const known = this.#connections.get(field);
    if (known !== undefined && isConnection(known, type)) return known;
    const selection = toConnectionSelection(field, type);
    this.#connections.set(field, selection);
    return selection;
  }

  /** What a field that leads to records selects of those of one type. */
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

  /** The field that graphql-js resolves. */
  at({ key, prev, typename }: GraphQLResolveInfo['path']): FieldPlan {
    if (typeof key === 'number') throw new Error('an item of a list is no field');
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
const introspection: ReadonlySet<string> = new Set(['__schema', '__type']);

/** What a plan keeps for a field has the type that the field was asked for with. */
function isConnection<Type extends RecordType>(kept: object, type: Type): kept is ConnectionSelection<Type> {
  return (
    'rows' in kept &&
    (kept.rows === null || (kept.rows instanceof RecordSelection && kept.rows.type === type))
  );
}

function isSelectionOf<Type extends RecordType>(kept: object, type: Type): kept is RecordSelection<Type> {
  return kept instanceof RecordSelection && kept.type === type;
}

function rootType(schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLObjectType {
  const type = schema.getRootType(operation);
  if (!type) throw new GraphQLError(`Schema is not configured to execute ${operation} operation.`);
  return type;
}

/** Goes through every field that the operation can reach. */
function visitPlan(root: SelectionPlan) {
  const required = new Map<string, Set<string>>();
  const withArguments = new Map<unknown, FieldPlan>();
  const filtered = new Set<string>();
  const rest = [root];
  for (let selection = rest.pop(); selection !== undefined; selection = rest.pop()) {
    const names = required.get(selection.type.name) ?? new Set();
    required.set(selection.type.name, names);
    for (const field of selection.fields) {
      for (const name of requiredNames(field.definition)) names.add(name);
      const [node] = field.nodes;
      // Below an interface the same node stands in the selection of each type.
      if (node?.arguments?.length && !withArguments.has(node)) withArguments.set(node, field);
      const lists = field.requirements?.lists ?? null;
      if (lists !== null && node?.arguments?.some(({ name }) => name.value === 'filter'))
        filtered.add(lists.type);
      rest.push(...field.selections());
    }
  }
  return {
    required: new Map([...required].map(([type, names]) => [type, [...names]])),
    withArguments: [...withArguments.values()],
    filtered,
  };
}

export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}
