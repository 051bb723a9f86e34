import type { FieldPlan } from '../query/field-plan.ts';

/** A resolver. In place of graphql-js's `info` it is given the plan of its field, with all that is selected below it. */
export type ResolverFn<Result, Parent, Context, Args> = (
  parent: Parent,
  args: Args,
  context: Context,
  field: FieldPlan,
) => Promise<Result> | Result;
