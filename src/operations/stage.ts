import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Variables } from '../query/field-plan.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Operation } from './operation.ts';

/** A policy for every operation of every transport. Each hook is optional. */
export interface Stage {
  /** Runs before the document is parsed. A refusal ends the operation. */
  admit?(operation: Operation): GraphQLError | null;
  /** Runs before any record is read, with the values of the variables. A refusal ends the operation. */
  check?(operation: Operation, plan: QueryPlan, variables: Variables): GraphQLError | null;
  /** Runs once the operation has ended, with its masked result; may add extensions. */
  finish?(operation: Operation, result: ExecutionResult): ExecutionResult;
}
