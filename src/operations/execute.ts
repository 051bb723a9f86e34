import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByGraphqlJs,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { Variables } from '../query/field-plan.ts';
import { executePlan, type Program } from './plan-executor.ts';

/** An operation that is ready to be executed. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  /** The variables as the client sent them. */
  readonly variables: Variables;
  /** The coerced values of the variables, defaults included. */
  readonly values: Variables;
  readonly program: Program;
  /** Whether the plan is executed; if not, graphql-js executes the document. */
  readonly usesPlan: boolean;
}

/** Executes an operation over its plan; by graphql-js if the plan is not to be used, or fails in any way. */
export async function execute(execution: Execution, contextValue: Context): Promise<ExecutionResult> {
  const { schema, document, operationName, variables, values, program, usesPlan } = execution;
  if (usesPlan) {
    const data = await executePlan(program, contextValue, values);
    if (data !== null) return { data };
  }
  return executeByGraphqlJs({ schema, document, contextValue, variableValues: variables, operationName });
}
