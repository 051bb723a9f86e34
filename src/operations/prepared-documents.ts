import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { toInputMessage } from '../graphql/input-messages.ts';
import type { Variables } from '../query/field-plan.ts';
import { fragmentsOf, type PlanSource, QueryPlan } from '../query/query-plan.ts';
import { type Program, toProgram } from './plan-executor.ts';
import { type DocumentOptions, parseWithin, validateWithin } from './valid-document.ts';

/** The documents of recent operations, each parsed, checked and planned once. */
export interface PreparedDocuments {
  /** Prepares a document, unless it is cached. Throws a syntax or limit error, and returns the errors of validation. */
  find(text: string): PreparedDocument | readonly GraphQLError[];
}

export interface PreparedDocument {
  readonly document: DocumentNode;
  /** Null if the document has no operation of that name, or has several and `name` is null. */
  operation(name: string | null): PreparedOperation | null;
}

const maxCachedBytes = 64 * 2 ** 20;
/** Approximate memory of a token with its nodes of the document and of the plan. */
const bytesPerToken = 1_000;
/** Bounds of the cache of coerced variables: entries, characters of all texts, and characters of one. */
const maxVariables = 10_000;
const maxVariablesLength = 1_000_000;
const maxLengthOfVariables = 1_000;

/** Creates the only cache keyed by documents. It is bounded in bytes, because a client can send any number of documents. */
export function createPreparedDocuments(options: DocumentOptions): PreparedDocuments {
  const variables = new LRUCache<string, Coerced>({
    max: maxVariables,
    maxSize: maxVariablesLength,
    maxEntrySize: maxLengthOfVariables,
    sizeCalculation: (_coerced, text) => text.length,
  });
  let operationCount = 0;
  const coerceVariables = (operation: OperationDefinitionNode): Coerce => {
    operationCount += 1;
    return createCoerce(options, operation, operationCount, variables);
  };
  const prepared = new LRUCache<string, PreparedDocument>({
    maxSize: maxCachedBytes,
    sizeCalculation: ({ document }, text) => {
      let bytes = text.length * 2;
      for (let token = document.loc?.startToken ?? null; token !== null; token = token.next)
        bytes += bytesPerToken;
      return bytes;
    },
  });

  return {
    find(text) {
      const known = prepared.get(text);
      if (known !== undefined) return known;
      const document = parseWithin(text, options);
      const errors = validateWithin(document, options);
      if (errors.length > 0) return errors;
      const created = prepareDocument(document, options.schema, coerceVariables);
      prepared.set(text, created);
      return created;
    },
  };
}

function prepareDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  coerceVariables: (operation: OperationDefinitionNode) => Coerce,
): PreparedDocument {
  const fragments = fragmentsOf(document);
  const operations = new Map<OperationDefinitionNode, PreparedOperation>();
  return {
    document,
    operation(name) {
      const operation = getOperationAST(document, name) ?? null;
      if (operation === null) return null;
      const known = operations.get(operation);
      if (known !== undefined) return known;
      const created = new PreparedOperation(
        { schema, document, operation, fragments },
        coerceVariables(operation),
      );
      operations.set(operation, created);
      return created;
    },
  };
}

/** The coerced variables of an operation, defaults included, or the errors. Equal variables give the same object. */
type Coerced = { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };
type Coerce = (variables: Variables) => Coerced;

/** How many errors of variables are reported. */
const maxVariableErrors = 50;

function createCoerce(
  { schema, allowsIntrospection }: DocumentOptions,
  operation: OperationDefinitionNode,
  id: number,
  known: LRUCache<string, Coerced>,
): Coerce {
  const definitions = operation.variableDefinitions ?? [];
  const none: Coerced = { values: {} };
  if (definitions.length === 0) return () => none;
  return (variables) => {
    const key = `${id} ${JSON.stringify(variables)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const options = { maxErrors: maxVariableErrors, hideSuggestions: !allowsIntrospection };
    const { coerced, errors = [] } = getVariableValues(schema, definitions, variables, options);
    const shown = allowsIntrospection ? schema : null;
    if (coerced === undefined) return { errors: errors.map((error) => toWrongVariable(error, shown)) };
    const result = { values: coerced };
    known.set(key, result);
    return result;
  };
}

function toWrongVariable(error: GraphQLError, shown: GraphQLSchema | null): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT' };
  return new GraphQLError(toInputMessage(error, shown), { nodes: error.nodes ?? null, extensions });
}

/** A plan with the program that executes it. */
export interface PreparedPlan {
  readonly plan: QueryPlan;
  readonly program: Program;
}

/** How many plans of one operation are kept, one for each combination of the values of its conditions. */
const maxPlans = 16;

/** One operation of a document, with its plans by the values of the variables in conditions. */
export class PreparedOperation {
  readonly kind: OperationDefinitionNode['operation'];
  readonly coerce: Coerce;
  readonly #source: PlanSource;
  readonly #conditions: readonly string[];
  readonly #plans = new Map<string, PreparedPlan>();
  #runs = 0;

  constructor(source: PlanSource, coerce: Coerce) {
    this.coerce = coerce;
    this.kind = source.operation.operation;
    this.#source = source;
    this.#conditions = conditionsOf(source);
  }

  /** How often it was run before. */
  countRun(): number {
    return this.#runs++;
  }

  planFor(values: Variables): PreparedPlan {
    const key = this.#conditions.map((name) => String(values[name])).join();
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const plan = new QueryPlan(this.#source, values);
    const created = { plan, program: toProgram(plan) };
    if (this.#plans.size >= maxPlans) this.#plans.clear();
    this.#plans.set(key, created);
    return created;
  }
}

/** The names of the variables that decide what the operation selects. */
function conditionsOf({ operation, fragments }: PlanSource): readonly string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...fragments.values()])
    visit(definition, {
      Directive({ arguments: given }) {
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  return [...names];
}
