import {
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import { typeNameOf } from '../graphql/resolvers/node.ts';
import { isPlainField, type Resolver, resolverOf } from '../graphql/schema.ts';
import type { ArgumentValues, FieldPlan, SelectionPlan, Variables } from '../query/field-plan.ts';
import type { QueryPlan } from '../query/query-plan.ts';

/** A plan in the form in which it is executed. */
export interface Program {
  /** Null if graphql-js has to execute the operation: for introspection, and to report an error of the document. */
  readonly root: readonly FieldProgram[] | null;
}

export type Data = Readonly<Record<string, unknown>>;

export function toProgram(plan: QueryPlan): Program {
  const isPlannable = plan.introspectionFields === 0 && !plan.isFaulty;
  return { root: isPlannable ? toFieldPrograms(plan.root) : null };
}

/**
 * Executes an operation over its plan, whose conditions, fragments and merged selections are decided, where graphql-js
 * would look at the document again for each record. It handles success only: with the first error it gives up and
 * resolves with null. graphql-js then executes the operation once more and reports the errors; what was read is known by
 * then, so that no upstream call is made twice.
 */
export async function executePlan(
  { root }: Program,
  context: Context,
  variables: Variables,
): Promise<Data | null> {
  if (root === null) return null;
  try {
    return await completeFields(root, {}, { context, variables, values: new Map() });
  } catch {
    return null;
  }
}

interface Execution {
  readonly context: Context;
  readonly variables: Variables;
  /** The values of arguments that differ between runs of the document. */
  readonly values: Map<FieldPlan, ArgumentValues>;
}

/** An object that fields are resolved on. */
type Source = Readonly<Record<string, unknown>>;

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null;
}

type Complete = (value: unknown, execution: Execution) => unknown;

/** One field, with all that is known of it before it is executed. */
interface FieldProgram {
  readonly responseName: string;
  readonly plan: FieldPlan;
  /** Null if the field is a property of the parent. */
  readonly resolver: Resolver | null;
  /** Whether a property of the parent is the field's value if the parent has it. */
  readonly isProperty: boolean;
  readonly complete: Complete;
}

function toFieldPrograms({ type, fields }: SelectionPlan): readonly FieldProgram[] {
  return fields.map((plan) => {
    const { definition, responseName, name } = plan;
    if (name === '__typename') {
      const complete = () => type.name;
      return { responseName, plan, resolver: null, isProperty: true, complete };
    }
    const resolver = resolverOf(definition);
    const isProperty = resolver === null || isPlainField(definition);
    return { responseName, plan, resolver, isProperty, complete: toComplete(definition.type, plan) };
  });
}

/** Has no prototype, so that a response name cannot meet a property of `Object`; V8 keeps its properties fast. */
class ResponseObject {
  [responseName: string]: unknown;

  static {
    Object.setPrototypeOf(ResponseObject.prototype, null);
  }
}

/** An object of the response; a promise if any of its fields is one. */
function completeFields(
  fields: readonly FieldProgram[],
  parent: Source,
  execution: Execution,
): Data | Promise<Data> {
  const response = new ResponseObject();
  const pending: Promise<void>[] = [];
  try {
    for (const field of fields) {
      const { responseName } = field;
      const value = completeField(field, parent, execution);
      // The place of the field in the response is taken now.
      response[responseName] = value;
      if (value instanceof Promise)
        pending.push(
          value.then((completed) => {
            response[responseName] = completed;
          }),
        );
    }
  } catch (error) {
    // Another failure among these would be unhandled.
    void Promise.allSettled(pending);
    throw error;
  }
  return pending.length === 0 ? response : Promise.all(pending).then(() => response);
}

function completeField(field: FieldProgram, parent: Source, execution: Execution): unknown {
  const value = resolveField(field, parent, execution);
  if (value instanceof Promise) return value.then((found) => field.complete(found, execution));
  return field.complete(value, execution);
}

function resolveField(
  { plan, resolver, isProperty }: FieldProgram,
  parent: Source,
  execution: Execution,
): unknown {
  if (isProperty) {
    const value = parent[plan.name];
    if (value !== undefined && value !== null) return typeof value === 'function' ? value() : value;
    if (resolver === null) return value;
  }
  return resolver?.(parent, argumentsOf(plan, execution), execution.context, plan);
}

function argumentsOf(plan: FieldPlan, { variables, values }: Execution): ArgumentValues {
  if (!plan.usesVariables) return plan.argumentValues(variables);
  const known = values.get(plan);
  if (known !== undefined) return known;
  const read = plan.argumentValues(variables);
  values.set(plan, read);
  return read;
}

/** Why execution over the plan ends: graphql-js finds the error again, and reports it. */
class IncompleteError extends Error {}

function toComplete(type: GraphQLOutputType, plan: FieldPlan): Complete {
  if (isNonNullType(type)) return nonNull(nullable(type.ofType, plan));
  return nullable(type, plan);
}

function nonNull(complete: Complete): Complete {
  return (value, execution) => {
    const completed = complete(value, execution);
    if (completed instanceof Promise) return completed.then(orThrow);
    return orThrow(completed);
  };
}

function orThrow(completed: unknown): unknown {
  if (completed === null) throw new IncompleteError('a field that is never null is null');
  return completed;
}

function nullable(type: GraphQLOutputType, plan: FieldPlan): Complete {
  if (isListType(type)) return toList(toComplete(type.ofType, plan));
  if (isLeafType(type)) return toLeaf(type);
  const byType = new Map(plan.selections().map((selection) => [selection.type.name, lazily(selection)]));
  const [only] = byType.values();
  const programOf = isAbstractType(type) ? (value: Source) => byType.get(typeNameOf(value)) : () => only;
  return (value, execution) => {
    if (value === null || value === undefined) return null;
    if (!isSource(value) || value instanceof Error) throw new IncompleteError('a value is no object');
    const program = programOf(value);
    if (program === undefined) throw new IncompleteError('a value has no type of the graph');
    return completeFields(program(), value, execution);
  };
}

/** Below an interface most types are never met. */
function lazily(selection: SelectionPlan): () => readonly FieldProgram[] {
  let program: readonly FieldProgram[] | null = null;
  return () => (program ??= toFieldPrograms(selection));
}

function toList(complete: Complete): Complete {
  return (value, execution) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new IncompleteError('a value is no list');
    const items: unknown[] = [];
    let isPending = false;
    try {
      for (const item of value) {
        const completed =
          item instanceof Promise
            ? item.then((found) => complete(found, execution))
            : complete(item, execution);
        isPending ||= completed instanceof Promise;
        items.push(completed);
      }
    } catch (error) {
      // Another failure among these would be unhandled.
      void Promise.allSettled(items);
      throw error;
    }
    return isPending ? Promise.all(items) : items;
  };
}

function toLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' && (type === GraphQLString || type === GraphQLID)) return value;
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new IncompleteError('a value has no form');
    return serialized;
  };
}
