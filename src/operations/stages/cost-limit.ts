import type { GraphQLError } from 'graphql';
import type { Rights } from '../../access/rights.ts';
import { checkArguments } from '../../query/arguments.ts';
import type { DearestField } from '../../query/dearest-field.ts';
import type { FieldPlan, Variables } from '../../query/field-plan.ts';
import type { QueryPlan } from '../../query/query-plan.ts';
import type { Cost } from '../../query/record-cost.ts';
import { tooComplex } from '../../query/refusal.ts';
import { type Operation, withExtension } from '../operation.ts';
import type { Stage } from '../stage.ts';

export interface CostLimitOptions {
  readonly limits: Cost;
  /** Estimates the cost of an operation with the accounts that exist for the caller now. */
  estimate(plan: QueryPlan, variables: Variables, rights: Rights): Cost;
  /** The field with the largest part of the estimate; null if no field has a part. */
  dearestField(plan: QueryPlan, variables: Variables, rights: Rights, of: keyof Cost): DearestField | null;
  /** An object that is another one when estimates may differ, as when an account is added, or the caller has other accounts. */
  estimateBasis(rights: Rights): object;
}

/** The result of the checks of one operation with the values of its variables. */
interface Checked {
  readonly plan: QueryPlan;
  readonly basis: object;
  /** The refusal; null if the operation may run. */
  readonly fault: GraphQLError | null;
  /** Null if an argument is wrong. */
  readonly estimated: Cost | null;
}

/**
 * Refuses pages and lists that are too long, and operations whose estimated cost is above the limits. Writes the estimate to
 * `extensions.cost` if the operation asks for an explanation.
 */
export function createCostLimit(options: CostLimitOptions): Stage {
  const { limits, estimate, dearestField, estimateBasis } = options;
  const estimates = new WeakMap<Operation, Cost>();
  /** By the values of the variables: equal variables of one operation share one object. */
  const checked = new WeakMap<Variables, Checked>();

  function examine(plan: QueryPlan, variables: Variables, rights: Rights): Checked {
    const basis = estimateBasis(rights);
    const known = checked.get(variables);
    if (known?.plan === plan && known.basis === basis) return known;
    const wrong = checkArguments(plan, variables);
    const estimated = wrong === null ? estimate(plan, variables, rights) : null;
    const fault = estimated === null ? wrong : excessOf(plan, variables, rights, estimated);
    const result = { plan, basis, fault, estimated };
    checked.set(variables, result);
    return result;
  }

  function excessOf(
    plan: QueryPlan,
    variables: Variables,
    rights: Rights,
    estimated: Cost,
  ): GraphQLError | null {
    const of = measures.find((measure) => estimated[measure] > limits[measure]);
    if (of === undefined) return null;
    const dearest = dearestField(plan, variables, rights, of);
    const excess = `The query would take about ${estimated[of]} ${called[of]}; ${limits[of]} are allowed (limits.query.${of})`;
    return tooComplex(`${excess}. ${toAdvice(dearest)}`, dearest?.path.at(-1)?.nodes);
  }

  return {
    check(operation, plan, variables) {
      const { fault, estimated } = examine(plan, variables, operation.caller.rights);
      if (operation.explains && estimated !== null) estimates.set(operation, estimated);
      return fault;
    },

    finish(operation, result) {
      const estimated = estimates.get(operation);
      return estimated === undefined ? result : withExtension(result, 'cost', { estimated, limit: limits });
    },
  };
}

const measures = ['calls', 'nodes'] as const;
const called = { calls: 'upstream calls', nodes: 'records' };

/** Fields have the names of the schema, because aliases are a client's; `locations` tells which of several it is. */
function toAdvice(dearest: DearestField | null): string {
  if (dearest === null) return 'Smaller pages take less';
  const { account, part, unapplied, path } = dearest;
  const name = (fields: readonly FieldPlan[]) => `"${fields.map((field) => field.name).join('.')}"`;
  const source = account === null ? '' : ` of the account ${account}`;
  const list = path.findLastIndex(({ requirements }) => requirements?.lists != null);
  const smaller =
    list === -1 ? 'for fewer records' : `for smaller pages of ${name(path.slice(0, list + 1))} (first)`;
  const filter = unapplied.length === 0 ? '' : `, whose provider does not filter by ${unapplied.join(', ')}`;
  const change = unapplied.length === 0 ? '' : ', filter by what the provider applies';
  return `The largest part, about ${part}, is for ${name(path)}${source}${filter}: leave it out${change}, or ask ${smaller}`;
}
