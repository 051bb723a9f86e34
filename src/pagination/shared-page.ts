import { argumentsOf, firstOf } from '../query/arguments.ts';
import type { ArgumentValues, FieldPlan, Variables } from '../query/field-plan.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { ConnectionSelection } from '../query/selection.ts';

/** What the first page of a connection is read for: this field, and the aliases of the same connection beside it. */
export interface SharedPage {
  /** The largest `first` of them; the field's own if there is no other. */
  readonly wanted: number;
  /** Whether any of them has to know if more rows follow. */
  readonly looksAhead: boolean;
}

type Selects = Pick<ConnectionSelection<never>, 'hasNextPage'>;

/**
 * The page that a connection shares with its aliases, so that one read serves all of them: `a: applications(first: 5)` is
 * part of `b: applications(first: 20)`. The other arguments have to be the same, and the list to begin at its beginning.
 */
export function sharedPage(
  { plan, variables }: { readonly plan: QueryPlan; readonly variables: Variables },
  field: FieldPlan,
  { first, after }: { readonly first: number; readonly after: string | null },
  selectsOf: (alias: FieldPlan) => Selects,
): SharedPage {
  const own = { wanted: first, looksAhead: selectsOf(field).hasNextPage };
  const aliases = plan.aliasesOf(field);
  if (aliases.length === 0 || after !== null) return own;
  const key = keyOf(argumentsOf(field, variables));
  return aliases.reduce((page, alias) => {
    const values = argumentsOf(alias, variables);
    if (values === null || keyOf(values) !== key) return page;
    return {
      wanted: Math.max(page.wanted, firstOf(values)),
      looksAhead: page.looksAhead || selectsOf(alias).hasNextPage,
    };
  }, own);
}

/** Identifies the list that the arguments describe, whatever the size of its pages. */
function keyOf(values: ArgumentValues | null): string {
  const { first: _, ...others } = values ?? {};
  const given = Object.entries(others).filter(([, value]) => value !== null);
  return JSON.stringify(given.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
