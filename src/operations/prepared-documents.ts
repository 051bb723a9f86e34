import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { checkStructure, checkText, type StructureLimits } from '../query/document-limits.ts';
import type { Variables } from '../query/field-plan.ts';
import { fragmentsOf, type PlanSource, QueryPlan } from '../query/query-plan.ts';
import { type Program, toProgram } from './plan-executor.ts';

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly limits: StructureLimits;
  readonly allowsIntrospection: boolean;
}

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
/** How many validation errors are reported; bounded because each may repeat a name of the document. */
const maxErrors = 20;

/** Creates the only cache keyed by documents. It is bounded in bytes, because a client can send any number of documents. */
export function createPreparedDocuments(options: DocumentOptions): PreparedDocuments {
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
      const created = prepareDocument(document, options.schema);
      prepared.set(text, created);
      return created;
    },
  };
}

/**
 * Parses a document within the limits: it checks the text before it is parsed, and the document before it is validated. So
 * no work that grows faster than the text is done for a document that is too large.
 */
function parseWithin(text: string, { limits }: DocumentOptions): DocumentNode {
  checkText(text, limits);
  const document = parseText(text);
  checkStructure(document, limits);
  if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) throw noSuchOperation();
  return document;
}

export function noSuchOperation(): GraphQLError {
  return createGraphQLError('Could not determine what operation to execute.', {
    extensions: { http: { status: 400 } },
  });
}

/** Status of an invalid document: 400, but 200 for a client that accepts `application/json` only. */
const badRequest = { spec: true, status: 400 };

function parseText(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, source, positions } = error;
    throw createGraphQLError(message, { source, positions, extensions: { http: badRequest } });
  }
}

function validateWithin(
  document: DocumentNode,
  { schema, allowsIntrospection }: DocumentOptions,
): readonly GraphQLError[] {
  const rules = allowsIntrospection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors, hideSuggestions: !allowsIntrospection });
  if (errors.some(isAborted)) return [toBadRequest(tooManyConflictChecks, null)];
  return errors.map((error) => toBadRequest(error.message, error));
}

const tooManyConflictChecks = 'The query asks too often for fields of the same name';

/** Whether graphql-js stopped comparing fields of the same response name, which it does after a bounded amount of work. */
function isAborted({ message }: GraphQLError): boolean {
  return message === 'Validation aborted.';
}

function toBadRequest(message: string, error: GraphQLError | null): GraphQLError {
  const nodes = error?.nodes;
  return new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { http: badRequest } });
}

function prepareDocument(document: DocumentNode, schema: GraphQLSchema): PreparedDocument {
  const fragments = fragmentsOf(document);
  const operations = new Map<OperationDefinitionNode, PreparedOperation>();
  return {
    document,
    operation(name) {
      const operation = getOperationAST(document, name) ?? null;
      if (operation === null) return null;
      const known = operations.get(operation);
      if (known !== undefined) return known;
      const created = new PreparedOperation({ schema, document, operation, fragments });
      operations.set(operation, created);
      return created;
    },
  };
}

/** A plan with the program that executes it. */
export interface PreparedPlan {
  readonly plan: QueryPlan;
  readonly program: Program;
}

/** How many plans of one operation are cached, one for each combination of values of its condition variables. */
const maxPlans = 16;

/** One operation of a document, with its plans by the values of its condition variables. */
export class PreparedOperation {
  readonly kind: OperationDefinitionNode['operation'];
  readonly #source: PlanSource;
  readonly #conditionVariables: readonly string[];
  readonly #plans = new Map<string, PreparedPlan>();
  #runs = 0;

  constructor(source: PlanSource) {
    this.kind = source.operation.operation;
    this.#source = source;
    this.#conditionVariables = conditionVariablesOf(source);
  }

  /** The values of the variables, defaults included; or the errors of variables that have the wrong type. */
  coerce(
    variables: Variables,
  ): { readonly values: Variables } | { readonly errors: readonly GraphQLError[] } {
    const { schema, operation } = this.#source;
    const definitions = operation.variableDefinitions ?? [];
    if (definitions.length === 0) return { values: {} };
    const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: 50 });
    return coerced === undefined ? { errors: errors ?? [] } : { values: coerced };
  }

  /** Counts a run and returns the number of earlier ones. */
  countRun(): number {
    return this.#runs++;
  }

  planFor(values: Variables): PreparedPlan {
    const key = this.#conditionVariables.map((name) => String(values[name])).join();
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const plan = new QueryPlan(this.#source, values);
    const created = { plan, program: toProgram(plan) };
    if (this.#plans.size >= maxPlans) this.#plans.clear();
    this.#plans.set(key, created);
    return created;
  }
}

/** The names of the variables in directives, which decide what the operation selects. */
function conditionVariablesOf({ operation, fragments }: PlanSource): readonly string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...fragments.values()])
    visit(definition, {
      Directive({ arguments: given }) {
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  return [...names];
}
