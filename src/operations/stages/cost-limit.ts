import type { GraphQLError } from 'graphql';
import { checkArguments } from '../../query/arguments.ts';
import type { Variables } from '../../query/field-plan.ts';
import type { QueryPlan } from '../../query/query-plan.ts';
import { type Cost, free } from '../../query/record-cost.ts';
import { refusal } from '../../query/refusal.ts';
import { type Operation, withExtension } from '../operation.ts';
import type { Stage } from '../stage.ts';

export interface CostLimitOptions {
  readonly limits: Cost;
  /** The estimate, with the accounts that are connected now. */
  estimate(plan: QueryPlan, variables: Variables): Cost;
  /** An object that is another one once estimates change, as when an account is added. */
  estimateBasis(): object;
}

/** What was found out about variables that were sent before. */
interface Checked {
  readonly plan: QueryPlan;
  readonly basis: object;
  readonly fault: GraphQLError | null;
  readonly estimated: Cost;
}

/** Refuses pages that are too long, and operations that would take too much, before anything is read. */
export function createCostLimit({ limits, estimate, estimateBasis }: CostLimitOptions): Stage {
  const estimates = new WeakMap<Operation, Cost>();
  /** By the values of variables, which are the same object for equal variables of one operation. */
  const checked = new WeakMap<Variables, Checked>();

  function examine(plan: QueryPlan, variables: Variables): Checked {
    const basis = estimateBasis();
    const known = checked.get(variables);
    if (known?.plan === plan && known.basis === basis) return known;
    const fault = checkArguments(plan, variables);
    const result = { plan, basis, fault, estimated: fault === null ? estimate(plan, variables) : free };
    checked.set(variables, result);
    return result;
  }

  return {
    check(operation, plan, variables) {
      const { fault, estimated } = examine(plan, variables);
      if (fault !== null) return fault;
      if (operation.explains) estimates.set(operation, estimated);
      const excess = excessOf(estimated, limits);
      return excess === null ? null : refusal(excess);
    },

    finish(operation, result) {
      const estimated = estimates.get(operation);
      return estimated === undefined ? result : withExtension(result, 'cost', { estimated, limit: limits });
    },
  };
}

function excessOf({ calls, nodes }: Cost, limits: Cost): string | null {
  const toText = (what: string, count: number, limit: number, name: string) =>
    `The query would take about ${count} ${what}; ${limit} are allowed (limits.query.${name}). Smaller pages take less`;
  if (calls > limits.calls) return toText('upstream calls', calls, limits.calls, 'calls');
  if (nodes > limits.nodes) return toText('records', nodes, limits.nodes, 'nodes');
  return null;
}
