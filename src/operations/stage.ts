import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Variables } from '../query/field-plan.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Operation } from './operation.ts';

/** A policy that every operation goes through, whichever transport it came by. Each hook may be left out. */
export interface Stage {
  /** Runs before the document is looked at. A refusal ends the operation. */
  admit?(operation: Operation): GraphQLError | null;
  /** Runs before anything is read, with the values of the variables. A refusal ends the operation. */
  check?(operation: Operation, plan: QueryPlan, variables: Variables): GraphQLError | null;
  /** Runs once the operation has ended, with its masked result; may add extensions. */
  finish?(operation: Operation, result: ExecutionResult): ExecutionResult;
}
