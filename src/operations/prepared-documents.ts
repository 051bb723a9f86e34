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
  /**
   * Prepares a document, unless it is cached. Throws a syntax or limit error, and returns the errors of validation, which are
   * others for a caller that may not ask for the schema.
   */
  find(text: string, allowsIntrospection: boolean): PreparedDocument | readonly GraphQLError[];
}

export interface PreparedDocument {
  readonly document: DocumentNode;
  /** Whether it asks for the schema. */
  readonly isIntrospecting: boolean;
  /** Null if the document has no operation of that name, or has several and `name` is null. */
  operation(name: string | null): PreparedOperation | null;
}

const maxCachedBytes = 64 * 2 ** 20;
/** Approximate memory of a token with its nodes of the document. */
const bytesPerToken = 1_000;
const maxPlanBytes = 64 * 2 ** 20;
/** Approximate memory of a field of a plan with its part of the program. */
const bytesPerField = 1_000;
/** Bounds of the cache of coerced variables: entries, characters of all texts, and characters of one. */
const maxVariables = 10_000;
const maxVariablesLength = 1_000_000;
const maxLengthOfVariables = 1_000;

/** Creates the only cache keyed by documents. It is bounded in bytes, because a client can send any number of documents. Plans
 * have a bound of their own: an operation has one for each combination of the values of its conditions. */
export function createPreparedDocuments(options: DocumentOptions): PreparedDocuments {
  const variables = new LRUCache<string, Coerced>({
    max: maxVariables,
    maxSize: maxVariablesLength,
    maxEntrySize: maxLengthOfVariables,
    sizeCalculation: (_coerced, text) => text.length,
  });
  const plans = new LRUCache<string, PreparedPlan>({
    maxSize: maxPlanBytes,
    sizeCalculation: ({ plan }) => (plan.fieldCount + 1) * bytesPerField,
  });
  let operationCount = 0;
  const prepareOperation = (source: PlanSource): PreparedOperation => {
    operationCount += 1;
    const coerce = createCoerce(options, source.operation, operationCount, variables);
    return new PreparedOperation(source, coerce, operationCount, plans);
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
    find(text, allowsIntrospection) {
      const known = prepared.get(text);
      if (known !== undefined && (allowsIntrospection || !known.isIntrospecting)) return known;
      const document = parseWithin(text, options);
      const errors = validateWithin(document, options, allowsIntrospection);
      if (errors.length > 0) return errors;
      const created = prepareDocument(document, options.schema, prepareOperation);
      prepared.set(text, created);
      return created;
    },
  };
}

function prepareDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  prepareOperation: (source: PlanSource) => PreparedOperation,
): PreparedDocument {
  const fragments = fragmentsOf(document);
  const operations = new Map<OperationDefinitionNode, PreparedOperation>();
  return {
    document,
    isIntrospecting: isIntrospecting(document),
    operation(name) {
      const operation = getOperationAST(document, name) ?? null;
      if (operation === null) return null;
      const known = operations.get(operation);
      if (known !== undefined) return known;
      const created = prepareOperation({ schema, operation, fragments });
      operations.set(operation, created);
      return created;
    },
  };
}

function isIntrospecting(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Field({ name }) {
      isFound ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return isFound;
}

/** The coerced variables of an operation, defaults included, or the errors. Equal variables give the same object. */
type Coerced = { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };
type Coerce = (variables: Variables, allowsIntrospection: boolean) => Coerced;

/** How many errors of variables are reported. */
const maxVariableErrors = 50;

function createCoerce(
  { schema }: DocumentOptions,
  operation: OperationDefinitionNode,
  id: number,
  known: LRUCache<string, Coerced>,
): Coerce {
  const definitions = operation.variableDefinitions ?? [];
  const none: Coerced = { values: {} };
  if (definitions.length === 0) return () => none;
  return (variables, allowsIntrospection) => {
    const key = `${id} ${toText(variables)}`;
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

/** The variables as JSON, in which an infinite number (such as `1e400` becomes) differs from null. */
function toText(variables: Variables): string {
  const text = JSON.stringify(variables);
  if (!text.includes('null')) return text;
  return JSON.stringify(variables, (_name, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? { infinite: value > 0 } : value,
  );
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

/** One operation of a document. It has a plan for each combination of the values of the variables in conditions. */
export class PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly coerce: Coerce;
  readonly #source: PlanSource;
  readonly #conditions: readonly string[];
  readonly #id: number;
  readonly #plans: LRUCache<string, PreparedPlan>;
  #runs = 0;

  /** `plans` is the cache of all operations; `id` distinguishes them in it. */
  constructor(source: PlanSource, coerce: Coerce, id: number, plans: LRUCache<string, PreparedPlan>) {
    this.coerce = coerce;
    this.operation = source.operation;
    this.#source = source;
    this.#id = id;
    this.#plans = plans;
    this.#conditions = conditionsOf(source);
  }

  /** How often it was run before. */
  countRun(): number {
    return this.#runs++;
  }

  planFor(values: Variables): PreparedPlan {
    // A plan must keep no other value: it outlives the request, and values are personal data.
    const given = this.#conditions.filter((name) => Object.hasOwn(values, name));
    const conditions = Object.fromEntries(given.map((name) => [name, values[name]]));
    const key = `${this.#id} ${JSON.stringify(conditions)}`;
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const plan = new QueryPlan(this.#source, conditions);
    const created = { plan, program: toProgram(plan) };
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
