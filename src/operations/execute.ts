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
  /** As they were sent. */
  readonly variables: Variables;
  /** With defaults, and coerced. */
  readonly values: Variables;
  readonly program: Program;
  /** Whether the plan is executed; graphql-js executes the document otherwise. */
  readonly usesPlan: boolean;
}

/** Executes an operation over its plan, or by graphql-js if that is not possible or anything fails. */
export async function execute(execution: Execution, contextValue: Context): Promise<ExecutionResult> {
  const { schema, document, operationName, variables, values, program, usesPlan } = execution;
  if (usesPlan) {
    const data = await executePlan(program, contextValue, values);
    if (data !== null) return { data };
  }
  return executeByGraphqlJs({ schema, document, contextValue, variableValues: variables, operationName });
}
