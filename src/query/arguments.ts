import { GraphQLError } from 'graphql';
import { InputError } from '../errors.ts';
import type { ArgumentValues, FieldPlan, Variables } from './field-plan.ts';
import type { QueryPlan } from './query-plan.ts';

const defaultFirst = 25;
const maxFirst = 500;
/** The length of the longest list that any argument takes, `nodes(ids:)` among them. */
const maxItems = 100;

/** Null if execution will refuse the arguments. */
export function argumentsOf(field: FieldPlan, variables: Variables): ArgumentValues | null {
  try {
    return field.argumentValues(variables);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** How many rows a connection is asked for; 0 if the arguments are wrong. */
export function firstOf(values: ArgumentValues | null): number {
  const first = values?.first ?? defaultFirst;
  return values !== null && typeof first === 'number' ? first : 0;
}

/** The error for the first page or list in an operation that is too long, wherever it stands; null if there is none. */
export function checkArguments(plan: QueryPlan, variables: Variables): GraphQLError | null {
  for (const field of plan.fieldsWithArguments) {
    const fault = faultOf(argumentsOf(field, variables) ?? {});
    if (fault === null) continue;
    const path = plan.root.at(field.responseName) === field ? [field.responseName] : null;
    return new GraphQLError(fault, { nodes: field.nodes, path, originalError: new InputError(fault) });
  }
  return null;
}

function faultOf(values: ArgumentValues): string | null {
  const { first } = values;
  if (typeof first === 'number' && (first < 0 || first > maxFirst))
    return `first must be from 0 to ${maxFirst}`;
  const long = longList('', values);
  return long && `${long} may have ${maxItems} items at most`;
}

/** The path of a list that is too long, as `filter.status`; null if there is none. */
function longList(path: string, value: unknown): string | null {
  if (Array.isArray(value) && value.length > maxItems) return path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    const long = longList(Array.isArray(value) || path === '' ? path || name : `${path}.${name}`, item);
    if (long !== null) return long;
  }
  return null;
}
