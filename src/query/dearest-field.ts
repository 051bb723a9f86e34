import type { ConnectedAccount } from '../adapters/account.ts';
import { estimateCost } from './cost-estimate.ts';
import type { FieldPlan, SelectionPlan, Variables } from './field-plan.ts';
import type { QueryPlan } from './query-plan.ts';
import type { Cost } from './record-cost.ts';

/** The field that takes the largest part of an operation's cost. */
export interface DearestField {
  /** The account that the part is for; null for introspection. */
  readonly account: string | null;
  /** Its part of the calls or records. */
  readonly part: number;
  /** From the root to the field itself. */
  readonly path: readonly FieldPlan[];
}

/** Null if the operation costs nothing. */
export function dearestField(
  plan: QueryPlan,
  variables: Variables,
  connected: readonly ConnectedAccount[],
  of: keyof Cost,
): DearestField | null {
  const parts = new Map<FieldPlan, Map<string | null, number>>();
  estimateCost(plan, variables, connected, (account, field, cost) => {
    const ofField = parts.get(field) ?? new Map<string | null, number>();
    parts.set(field, ofField);
    ofField.set(account, (ofField.get(account) ?? 0) + cost[of]);
  });
  const [dearest] = [...parts]
    .flatMap(([field, byAccount]) => Array.from(byAccount, ([account, part]) => ({ field, account, part })))
    .toSorted((one, other) => other.part - one.part);
  if (dearest === undefined || dearest.part === 0) return null;
  const { field, account, part } = dearest;
  return { account, part, path: pathTo(field, plan.root) ?? [field] };
}

function pathTo(wanted: FieldPlan, { fields }: SelectionPlan): readonly FieldPlan[] | null {
  for (const field of fields) {
    if (field === wanted) return [field];
    for (const selection of field.selections()) {
      const below = pathTo(wanted, selection);
      if (below !== null) return [field, ...below];
    }
  }
  return null;
}
