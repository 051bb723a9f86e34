import { estimateCost } from './cost-estimate.ts';
import type { FieldPlan, SelectionPlan, Variables } from './field-plan.ts';
import type { QueryPlan } from './query-plan.ts';
import type { Cost, CostBasis } from './record-cost.ts';

/** The field that takes the largest part of an operation's cost. */
export interface DearestField {
  /** The account that the part is for; null for introspection. */
  readonly account: string | null;
  /** Its part of the calls or records. */
  readonly part: number;
  /** The conditions of its filter that the gateway applies by reading more pages. */
  readonly unapplied: readonly string[];
  /** From the root to the field itself. */
  readonly path: readonly FieldPlan[];
}

type Part = Pick<DearestField, 'part' | 'unapplied'>;

/** Null if the operation costs nothing. */
export function dearestField(
  plan: QueryPlan,
  variables: Variables,
  basis: CostBasis,
  of: keyof Cost,
): DearestField | null {
  const parts = new Map<FieldPlan, Map<string | null, Part>>();
  estimateCost(plan, variables, basis, ({ account, field, cost, unapplied }) => {
    const ofField = parts.get(field) ?? new Map<string | null, Part>();
    parts.set(field, ofField);
    const known = ofField.get(account);
    ofField.set(account, {
      part: (known?.part ?? 0) + cost[of],
      unapplied: unapplied.length > 0 ? unapplied : (known?.unapplied ?? []),
    });
  });
  const [dearest] = [...parts]
    .flatMap(([field, byAccount]) =>
      Array.from(byAccount, ([account, part]) => ({ field, account, ...part })),
    )
    .toSorted((one, other) => other.part - one.part);
  if (dearest === undefined || dearest.part === 0) return null;
  const { field, account, part, unapplied } = dearest;
  return { account, part, unapplied, path: pathTo(field, plan.root) ?? [field] };
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
