import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  getArgumentValues,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { InputError } from '../errors.ts';
import type { Selectable } from './selection.ts';

/** Arguments by their names. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** With the values of variables, and with defaults. Null where execution will refuse them. */
export function argumentsOf(
  { variableValues }: Selectable,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ArgumentValues | null {
  try {
    return getArgumentValues(field, node, variableValues);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const defaultFirst = 25;
const maxFirst = 500;

/** How many rows a list is asked for; none where it is asked for wrongly. */
export function firstOf(given: ArgumentValues | null): number {
  const first = given?.first ?? defaultFirst;
  return given !== null && typeof first === 'number' ? first : 0;
}

/** As many as `nodes` takes. */
const maxItems = 100;

/** Refuses pages and lists that are too long before anything is asked for, wherever in a query they stand. */
export function checkArguments(query: Selectable, operation: OperationDefinitionNode): void {
  const places = known.get(operation) ?? placesIn(query, operation);
  known.set(operation, places);
  for (const { node, field, isAtRoot } of places) {
    const fault = faultOf(argumentsOf(query, field, node) ?? {});
    if (fault === null) continue;
    const path = isAtRoot ? [(node.alias ?? node.name).value] : null;
    throw new GraphQLError(fault, { nodes: node, path, originalError: new InputError(fault) });
  }
}

/** A field that is given arguments. */
interface Place {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly isAtRoot: boolean;
}

/** A document is asked again and again, with other values. */
const known = new WeakMap<OperationDefinitionNode, readonly Place[]>();

function placesIn({ schema, fragments }: Selectable, operation: OperationDefinitionNode): readonly Place[] {
  const places: Place[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const field = types.getFieldDef();
      const isAtRoot = types.getParentType() === schema.getQueryType();
      if (field && node.arguments?.length) places.push({ node, field, isAtRoot });
    },
  });
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, visitor);
  return places;
}

function faultOf(given: ArgumentValues): string | null {
  const { first } = given;
  if (typeof first === 'number' && (first < 0 || first > maxFirst))
    return `first must be from 0 to ${maxFirst}`;
  const long = longList('', given);
  return long && `${long} may have ${maxItems} items at most`;
}

/** The place of a list that is too long, as `filter.status`. */
function longList(place: string, value: unknown): string | null {
  if (Array.isArray(value) && value.length > maxItems) return place;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, within] of Object.entries(value)) {
    const long = longList(Array.isArray(value) || place === '' ? place || name : `${place}.${name}`, within);
    if (long !== null) return long;
  }
  return null;
}
