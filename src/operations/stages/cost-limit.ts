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
  /** Estimates the cost of an operation with the accounts that are connected now. */
  estimate(plan: QueryPlan, variables: Variables): Cost;
  /** An object that is replaced when estimates may change, as when an account is added. */
  estimateBasis(): object;
}

/** The result of the checks of one operation with the values of its variables. */
interface Checked {
  readonly plan: QueryPlan;
  readonly basis: object;
  readonly fault: GraphQLError | null;
  readonly estimated: Cost;
}

/**
 * Refuses pages and lists that are too long, and operations whose estimated cost is above the limits. Writes the estimate to
 * `extensions.cost` if the operation asks for an explanation.
 */
export function createCostLimit({ limits, estimate, estimateBasis }: CostLimitOptions): Stage {
  const estimates = new WeakMap<Operation, Cost>();
  /** By the values of the variables: equal variables of one operation share one object. */
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
