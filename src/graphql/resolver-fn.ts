import type { FieldPlan } from '../query/field-plan.ts';

/** A resolver. In place of graphql-js's `info` it gets the plan of its field, which includes the selection below it. */
export type ResolverFn<Result, Parent, Context, Args> = (
  parent: Parent,
  args: Args,
  context: Context,
  field: FieldPlan,
) => Promise<Result> | Result;
