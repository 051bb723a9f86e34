import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphQLParams } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { isCompilable } from '../graphql/compilable.ts';
import type { Context } from '../graphql/context.ts';
import { faultOf } from '../query/plain-text.ts';
import type { Selectable } from '../query/selection.ts';
import { type CostLimit, isWithin } from './stages/cost-limit.ts';
import { type DocumentLimits, readSound } from './stages/query-limits.ts';

/** Queries that come again, which are read, checked and compiled once. */
export interface PreparedQueries {
  /** Null for what is not prepared, and for what is to be refused. */
  find(params: GraphQLParams): Ready | null;
}

/** A prepared query with its variables. */
export interface Ready {
  /** The operation's. */
  readonly name: string | null;
  /** Where anything is wrong, it is as if graphql-js had run the query, and nothing was read twice. */
  run(context: Context): Promise<ExecutionResult>;
}

interface Options {
  /** By which queries are run. */
  readonly schema: GraphQLSchema;
  /** The same graph, resolved by whole records. */
  readonly wholeSchema: GraphQLSchema;
  readonly documents: DocumentLimits;
  readonly cost: CostLimit;
  /** After how many other runs a query is prepared. */
  readonly runsBefore: number;
}

/** Of the text of a query. What is longer is not prepared. */
const maxLength = 20_000;
/** Of the texts of all prepared queries together; each character takes one to two hundred bytes when it is compiled. */
const maxPreparedLength = 200_000;
/** Of the texts of which it is known how often they came. */
const maxKnownLength = 4_000_000;
/** Texts of variables that were looked at: how many, and how long all together and each. */
const maxSound = 10_000;
const maxSoundLength = 1_000_000;
const maxVariablesLength = 1_000;

const compilerOptions = {
  // Values come from adapters in their final form.
  disableLeafSerialization: true,
  // Without it, the conditions of one spread of a fragment apply to all of them.
  useExperimentalPathBasedSkipInclude: true,
};

interface Prepared {
  /** Of no other prepared query. */
  readonly id: number;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Selectable['fragments'];
  readonly runWhole: CompiledQuery['query'];
}

export function createPreparedQueries(options: Options): PreparedQueries {
  const { schema, wholeSchema, documents, cost, runsBefore } = options;
  let ids = 0;
  const runs = new LRUCache<string, number>({
    maxSize: maxKnownLength,
    sizeCalculation: (_count, text) => text.length,
  });
  /** Null stands for what cannot be prepared. */
  const queries = new LRUCache<string, { readonly prepared: Prepared | null }>({
    maxSize: maxPreparedLength,
    sizeCalculation: (_query, text) => text.length,
  });

  /** Prepared queries that are not to be refused, each with its variables. */
  const sound = new LRUCache<string, true>({
    max: maxSound,
    maxSize: maxSoundLength,
    maxEntrySize: maxVariablesLength,
    sizeCalculation: (_sound, variables) => variables.length,
  });

  /** Whether a prepared query is not to be refused for its variables, its arguments or its price. */
  function isSound(
    { id, operation, fragments }: Prepared,
    variables: Readonly<Record<string, unknown>>,
  ): boolean {
    if (faultOf(variables) !== null) return false;
    const key = `${id} ${JSON.stringify(variables)}`;
    if (sound.get(key) === true) return true;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined || operation.variableDefinitions?.some((each) => isNullInstead(each, coerced)))
      return false;
    if (!isWithin(cost, { schema, fragments, variableValues: coerced }, operation)) return false;
    sound.set(key, true);
    return true;
  }

  function prepared(text: string, operationName: string | null): Prepared | null {
    if (text === '' || text.length > maxLength) return null;
    const key = `${operationName ?? ''}\n${text}`;
    const known = queries.get(key);
    if (known !== undefined) return known.prepared;
    const before = runs.get(key) ?? 0;
    runs.set(key, before + 1);
    if (before < runsBefore) return null;
    const query = prepare(text, operationName);
    queries.set(key, { prepared: query });
    return query;
  }

  function prepare(text: string, operationName: string | null): Prepared | null {
    const document = readSound(text, schema, documents);
    if (document === null) return null;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'query') return null;
    const fragments = Object.create(null);
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (!isCompilable(operation, fragments)) return null;
    const compiled = compileQuery(wholeSchema, document, operationName ?? '', compilerOptions);
    if (!isCompiledQuery(compiled)) return null;
    return { id: ++ids, document, operation, fragments, runWhole: compiled.query };
  }

  return {
    find({ query = '', operationName = null, variables = {} }) {
      const found = prepared(query, operationName);
      if (found === null || !isSound(found, variables)) return null;
      const { document, operation, runWhole } = found;
      return {
        name: operation.name?.value ?? null,
        async run(contextValue) {
          const result = await runWhole(undefined, contextValue, variables);
          if (result.errors === undefined) return result;
          return execute({ schema, document, contextValue, variableValues: variables, operationName });
        },
      };
    },
  };
}

/** For its default, a variable may stand where null is wrong; the compiler lets null pass. */
function isNullInstead(
  { variable, defaultValue }: VariableDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return defaultValue !== undefined && values[variable.name.value] === null;
}
