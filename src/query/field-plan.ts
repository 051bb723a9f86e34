import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { type Requirements, requirementsOf } from './requirements.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Values of arguments by their names. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** The source of field plans: fragments of a document, and the variables that decide its conditions. */
export interface PlannedDocument {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** Called if the argument of a condition has no value; graphql-js reports it during execution. */
  onFault(): void;
}

/** The selected fields of an object of one type, at one place of an operation. */
export class SelectionPlan {
  readonly type: GraphQLObjectType;
  /** The fields in the order of the response. */
  readonly fields: readonly FieldPlan[];
  readonly #byResponseName: ReadonlyMap<string, FieldPlan>;

  constructor(type: GraphQLObjectType, fields: readonly FieldPlan[]) {
    this.type = type;
    this.fields = fields;
    this.#byResponseName = new Map(fields.map((field) => [field.responseName, field]));
  }

  at(responseName: string): FieldPlan | null {
    return this.#byResponseName.get(responseName) ?? null;
  }

  /** The plans of a field, one for each response name. */
  named(name: string): readonly FieldPlan[] {
    return this.fields.filter((field) => field.name === name);
  }
}

/** One field of a response: all selections with the same response name at one place, merged, without skipped ones. */
export class FieldPlan {
  readonly responseName: string;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** The declaration of its resolver; null if it reads only the record's field of the same name. */
  readonly requirements: Requirements | null;
  /** The merged selections in the order of the document. */
  readonly nodes: readonly FieldNode[];
  readonly #document: PlannedDocument;
  readonly #selections = new Map<string, SelectionPlan>();
  readonly #usesVariables: boolean;
  #arguments: ArgumentValues | null = null;

  constructor(
    document: PlannedDocument,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly [FieldNode, ...FieldNode[]],
  ) {
    const [{ alias, name }] = nodes;
    this.responseName = (alias ?? name).value;
    this.name = name.value;
    this.definition = definition;
    this.requirements = requirementsOf(definition);
    this.nodes = nodes;
    this.#document = document;
    this.#usesVariables = usesVariables(nodes[0]);
  }

  /** Whether the values of its arguments depend on variables. */
  get usesVariables(): boolean {
    return this.#usesVariables;
  }

  /** The values of its arguments, defaults included. Throws a `GraphQLError` if a required variable has no value. */
  argumentValues(variables: Variables): ArgumentValues {
    if (this.#arguments !== null) return this.#arguments;
    const [node] = this.nodes;
    if (node === undefined) return {};
    const values = getArgumentValues(this.definition, node, variables);
    if (!this.#usesVariables) this.#arguments = values;
    return values;
  }

  /** The selection below the field on objects of this type. */
  selectionOf(type: GraphQLObjectType): SelectionPlan {
    const known = this.#selections.get(type.name);
    if (known !== undefined) return known;
    const sets = this.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const selection = planSelection(this.#document, type, sets);
    this.#selections.set(type.name, selection);
    return selection;
  }

  /** The selections below the field, one for each object type that it can lead to; empty for a leaf. */
  selections(): readonly SelectionPlan[] {
    return this.#objectTypes().map((type) => this.selectionOf(type));
  }

  #objectTypes(): readonly GraphQLObjectType[] {
    const type = getNamedType(this.definition.type);
    if (isAbstractType(type)) return this.#document.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}

/** Merges selection sets on an object of one type, by the specification's algorithm `CollectFields`. */
export function planSelection(
  document: PlannedDocument,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): SelectionPlan {
  const byResponseName = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();
  for (const set of sets) collect(set);
  const fields = [...byResponseName.values()].flatMap((nodes) => {
    const definition = definitionOf(type, nodes[0].name.value);
    return definition === null ? [] : new FieldPlan(document, definition, nodes);
  });
  return new SelectionPlan(type, fields);

  function collect({ selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD && spread.has(node.name.value)) continue;
      if (!isIncluded(document, node)) continue;
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const nodes = byResponseName.get(name);
        if (nodes === undefined) byResponseName.set(name, [node]);
        else nodes.push(node);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(node.name.value);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : document.fragments.get(node.name.value);
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment !== undefined && applies(document, type, condition)) collect(fragment.selectionSet);
    }
  }
}

/** The introspection fields, which `getFields` of a type does not list. */
const metaFields: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

function definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | null {
  return metaFields.get(name) ?? type.getFields()[name] ?? null;
}

function isIncluded({ variables, onFault }: PlannedDocument, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  try {
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    onFault();
    return true;
  }
}

function applies({ schema }: PlannedDocument, type: GraphQLObjectType, condition: string): boolean {
  if (type.name === condition) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function usesVariables({ arguments: given }: FieldNode): boolean {
  let found = false;
  for (const argument of given ?? [])
    visit(argument, {
      Variable() {
        found = true;
      },
    });
  return found;
}
