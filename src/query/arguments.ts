import { GraphQLError } from 'graphql';
import { InputError } from '../errors.ts';
import type { ArgumentValues, FieldPlan, Variables } from './field-plan.ts';
import type { QueryPlan } from './query-plan.ts';

const defaultFirst = 25;
const maxFirst = 500;
/** The length of the longest list that any argument takes, `nodes(ids:)` among them. */
const maxItems = 100;

/** The values of a field's arguments; null if they are invalid, which execution reports. */
export function argumentsOf(field: FieldPlan, variables: Variables): ArgumentValues | null {
  try {
    return field.argumentValues(variables);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** The `first` of a connection, or its default; 0 if the arguments are invalid. */
export function firstOf(values: ArgumentValues | null): number {
  const first = values?.first ?? defaultFirst;
  return values !== null && typeof first === 'number' ? first : 0;
}

/** The error of the first field whose page size or list argument is too long; null if there is none. */
export function checkArguments(plan: QueryPlan, variables: Variables): GraphQLError | null {
  for (const field of plan.fieldsWithArguments) {
    const message = lengthError(argumentsOf(field, variables) ?? {});
    if (message === null) continue;
    const path = plan.root.at(field.responseName) === field ? [field.responseName] : null;
    return new GraphQLError(message, { nodes: field.nodes, path, originalError: new InputError(message) });
  }
  return null;
}

function lengthError(values: ArgumentValues): string | null {
  const { first } = values;
  const error = typeof first === 'number' ? pageSizeError(first) : null;
  if (error !== null) return error;
  const path = longListPath('', values);
  return path && `${path} may have ${maxItems} items at most`;
}

/** The message for a `first` outside of its bounds; null if it is valid. */
export function pageSizeError(first: number): string | null {
  return first < 0 || first > maxFirst ? `first must be from 0 to ${maxFirst}` : null;
}

/** The path of a list that is too long, such as `filter.status`; null if there is none. */
function longListPath(path: string, value: unknown): string | null {
  if (Array.isArray(value) && value.length > maxItems) return path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    const itemPath = Array.isArray(value) || path === '' ? path || name : `${path}.${name}`;
    const found = longListPath(itemPath, item);
    if (found !== null) return found;
  }
  return null;
}
