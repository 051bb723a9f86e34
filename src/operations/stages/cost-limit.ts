import {
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { maskError } from '../../graphql/error-masking.ts';
import { checkArguments } from '../../query/arguments.ts';
import type { Estimate } from '../../query/cost-estimate.ts';
import type { Cost } from '../../query/record-cost.ts';
import { refusal } from '../../query/refusal.ts';
import type { Selectable } from '../../query/selection.ts';

/** With this header, answers tell what the gateway did for them. */
export const explainHeader = 'x-hiregraph-explain';

export interface CostLimit {
  readonly limits: Cost;
  readonly estimate: Estimate;
}

/** Refuses what would take too much before any of it is done, counted with the values that were sent. */
export function useCostLimit({ limits, estimate }: CostLimit): Plugin {
  return {
    onExecute({ args, context, setResultAndStopExecution }) {
      const asked = read(args);
      if (asked === null) return;
      const { query, operation } = asked;
      try {
        checkArguments(query, operation);
      } catch (error) {
        return setResultAndStopExecution({ data: null, errors: [toShown(error)] });
      }
      const estimated = estimate(query, operation);
      const extensions =
        context.request.headers.get(explainHeader) === '1' ? { cost: { estimated, limit: limits } } : null;
      const fault = faultOf(estimated, limits);
      if (fault !== null)
        return setResultAndStopExecution({
          errors: [toShown(refusal(fault))],
          ...(extensions === null ? {} : { extensions }),
        });
      if (extensions === null) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return;
          setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
  };
}

/** Whether a query is not refused, neither for its price nor for its arguments. */
export function isWithin(
  { limits, estimate }: CostLimit,
  query: Selectable,
  operation: OperationDefinitionNode,
): boolean {
  try {
    checkArguments(query, operation);
    return faultOf(estimate(query, operation), limits) === null;
  } catch (error) {
    // Of an estimate, too: null for a condition is found when it is looked at.
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

/** Null where execution refuses the request anyway. */
function read({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (coerced === undefined) return null;
  const fragments = Object.create(null);
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const query: Selectable = { schema, fragments, variableValues: coerced };
  return { query, operation } satisfies { query: Selectable; operation: OperationDefinitionNode };
}

function faultOf({ calls, nodes }: Cost, limits: Cost): string | null {
  const tell = (what: string, count: number, limit: number, name: string) =>
    `The query would take about ${count} ${what}; ${limit} are allowed (limits.query.${name}). Smaller pages take less`;
  if (calls > limits.calls) return tell('upstream calls', calls, limits.calls, 'calls');
  if (nodes > limits.nodes) return tell('records', nodes, limits.nodes, 'nodes');
  return null;
}

/** Where execution is stopped, nothing else gives an error its code. */
function toShown(error: unknown): GraphQLError {
  const shown = error instanceof GraphQLError ? maskError(error, error.message) : error;
  if (shown instanceof GraphQLError) return shown;
  throw shown;
}
