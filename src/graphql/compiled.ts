import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** A compiled query takes up to some hundred kilobytes. */
const maxCompiled = 200;
const maxKnown = 2_000;
/** Of the text of a document: what is longer runs by the book. */
const maxLength = 20_000;

/** Null stands for a query that cannot be compiled. */
interface Compiled {
  readonly run: CompiledQuery['query'] | null;
}

/**
 * Runs queries that have run so often before as functions compiled from them. graphql-js checks the variables before, and
 * what is wrong with them is told by the usual executor, as is everything about queries that are not compiled.
 */
export function useCompiledQueries(runsBefore: number): Plugin {
  const runs = new LRUCache<string, number>({ max: maxKnown });
  const queries = new LRUCache<string, Compiled>({ max: maxCompiled });

  function compiled(args: ExecutionArgs, operation: OperationDefinitionNode): Compiled['run'] {
    const text = args.document.loc?.source.body ?? '';
    if (text === '' || text.length > maxLength) return null;
    const key = `${args.operationName ?? ''}\n${text}`;
    const known = queries.get(key);
    if (known !== undefined) return known.run;
    const before = runs.get(key) ?? 0;
    runs.set(key, before + 1);
    if (before < runsBefore || operation.operation !== 'query') return null;
    const query = compileQuery(args.schema, args.document, args.operationName ?? '');
    const run = isCompiledQuery(query) ? query.query : null;
    queries.set(key, { run });
    return run;
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const { schema, document, operationName, variableValues, rootValue, contextValue } = args;
      const operation = getOperationAST(document, operationName);
      const run = operation ? compiled(args, operation) : null;
      if (!operation || run === null) return;
      const inputs = variableValues ?? {};
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs, {
        maxErrors: 1,
      });
      if (errors !== undefined) return;
      setExecuteFn(async () => {
        const result = await run(rootValue, contextValue, inputs);
        const { errors: problems, ...rest } = result;
        return problems === undefined
          ? result
          : { ...rest, errors: problems.map((each) => located(each, document)) };
      });
    },
  };
}

/** A compiled query knows lines and columns only, which others read from a place in the text. */
function located(
  { message, locations, path, originalError }: GraphQLError,
  { loc }: DocumentNode,
): GraphQLError {
  const lineEnds = [...(loc?.source.body ?? '').matchAll(/\r\n|[\n\r]/g)];
  const lineStarts = [0, ...lineEnds.map(({ index, 0: end }) => index + end.length)];
  const positions = locations?.map(({ line, column }) => (lineStarts[line - 1] ?? 0) + column - 1);
  return createGraphQLError(message, {
    source: loc?.source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
  });
}
