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

/** The executable form of a plan. */
export interface Program {
  /** Null if graphql-js has to execute the operation: for introspection, or to report an error of the document. */
  readonly root: ObjectProgram | null;
}

export type Data = Readonly<Record<string, unknown>>;

export function toProgram(plan: QueryPlan): Program {
  const isPlannable = plan.introspectionFields.length === 0 && !plan.isFaulty;
  return { root: isPlannable ? toObjectProgram(plan.root) : null };
}

/**
 * Executes an operation over its plan; null if anything fails. In a plan, conditions, fragments and merged selections are
 * already resolved, where graphql-js collects the fields of the document again for each record. After a failure, graphql-js
 * executes the operation again and reports the errors. That repeats no upstream call unless records were invalidated in
 * between, because the records of the operation keep every read.
 */
export function executePlan({ root }: Program, context: Context, variables: Variables): Promise<Data | null> {
  if (root === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const execution = new Execution(context, variables, resolve);
    execution.start(() => completeFields(root, {}, execution));
  });
}

/** One execution of a plan. It ends when all its promises are settled, or with the first error. */
class Execution {
  readonly context: Context;
  readonly variables: Variables;
  readonly #resolve: (data: Data | null) => void;
  /** The values of arguments that differ between runs of the document. */
  readonly #values = new Map<FieldPlan, ArgumentValues>();
  #pending = 1;
  #hasFailed = false;
  #data: Data | null = null;

  constructor(context: Context, variables: Variables, resolve: (data: Data | null) => void) {
    this.context = context;
    this.variables = variables;
    this.#resolve = resolve;
  }

  start(complete: () => Data): void {
    this.#settle(() => {
      this.#data = complete();
    });
  }

  /** Calls `assign` with the value of the promise. One callback per promise costs less than `Promise.all` per object. */
  defer(promise: Promise<unknown>, assign: (value: unknown) => void): void {
    this.#pending += 1;
    promise.then(
      (value) => this.#settle(() => assign(value)),
      () => this.#fail(),
    );
  }

  argumentsOf(plan: FieldPlan): ArgumentValues {
    if (!plan.usesVariables) return plan.argumentValues(this.variables);
    const known = this.#values.get(plan);
    if (known !== undefined) return known;
    const created = plan.argumentValues(this.variables);
    this.#values.set(plan, created);
    return created;
  }

  /** After a failure nothing more is resolved: graphql-js already executes the operation. */
  #settle(complete: () => void): void {
    if (this.#hasFailed) return;
    try {
      complete();
      this.#pending -= 1;
      if (this.#pending === 0) this.#resolve(this.#data);
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#hasFailed = true;
    this.#resolve(null);
  }
}

/** The parent object of a field. */
type Source = Readonly<Record<string, unknown>>;

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null;
}

type Complete = (value: unknown, execution: Execution) => unknown;

/** The executable form of one field. */
interface FieldProgram {
  readonly responseName: string;
  readonly plan: FieldPlan;
  /** Null if the field's value is always a property of the parent. */
  readonly resolver: Resolver | null;
  /** Whether the parent's property of that name, if it has one, is the field's value. */
  readonly isProperty: boolean;
  readonly complete: Complete;
}

/** The executable form of the fields of an object of one type. */
interface ObjectProgram {
  readonly fields: readonly FieldProgram[];
  /** Whether a response name would change the prototype of a plain object. */
  readonly needsBareObject: boolean;
}

function toObjectProgram({ type, fields }: SelectionPlan): ObjectProgram {
  const programs = fields.map((plan): FieldProgram => {
    const { definition, responseName, name } = plan;
    if (name === '__typename') {
      const complete = () => type.name;
      return { responseName, plan, resolver: null, isProperty: true, complete };
    }
    const resolver = resolverOf(definition);
    const isProperty = resolver === null || isPlainField(definition);
    return { responseName, plan, resolver, isProperty, complete: toComplete(definition.type, plan) };
  });
  return {
    fields: programs,
    needsBareObject: fields.some(({ responseName }) => responseName === '__proto__'),
  };
}

/** An object whose prototype a response name `__proto__` would not change. */
class BareObject {
  [responseName: string]: unknown;

  static {
    Object.setPrototypeOf(BareObject.prototype, null);
  }
}

/** Completes an object of the response. Fields whose values are promises are replaced when these are settled. */
function completeFields(
  { fields, needsBareObject }: ObjectProgram,
  parent: Source,
  execution: Execution,
): Data {
  // `JSON.stringify` takes half the time for a plain object.
  const response: Record<string, unknown> = needsBareObject ? new BareObject() : {};
  for (const field of fields) {
    const value = resolveField(field, parent, execution);
    if (value instanceof Promise) deferField(field, value, response, execution);
    else response[field.responseName] = field.complete(value, execution);
  }
  return response;
}

/** A function of its own, because V8 allocates what a closure captures on entry, even if it then creates none. */
function deferField(
  { responseName, complete }: FieldProgram,
  promise: Promise<unknown>,
  response: Record<string, unknown>,
  execution: Execution,
): void {
  // The first assignment fixes the order of the fields in the response.
  response[responseName] = null;
  execution.defer(promise, (resolved) => {
    response[responseName] = complete(resolved, execution);
  });
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
  return resolver?.(parent, execution.argumentsOf(plan), execution.context, plan);
}

/** Ends the execution over the plan. Its message is never shown: graphql-js finds the error again and reports it. */
class IncompleteError extends Error {}

function toComplete(type: GraphQLOutputType, plan: FieldPlan): Complete {
  if (isNonNullType(type)) return nonNull(nullable(type.ofType, plan));
  return nullable(type, plan);
}

function nonNull(complete: Complete): Complete {
  return (value, execution) => {
    const completed = complete(value, execution);
    if (completed === null) throw new IncompleteError('a non-null field is null');
    return completed;
  };
}

function nullable(type: GraphQLOutputType, plan: FieldPlan): Complete {
  if (isListType(type)) return toList(toComplete(type.ofType, plan));
  if (isLeafType(type)) return toLeaf(type);
  const byType = new Map(plan.selections().map((selection) => [selection.type.name, lazily(selection)]));
  const [only] = byType.values();
  const programOf = isAbstractType(type) ? (value: Source) => byType.get(typeNameOf(value)) : () => only;
  return (value, execution) => {
    if (value === null || value === undefined) return null;
    if (!isSource(value) || value instanceof Error) throw new IncompleteError('a value is not an object');
    const program = programOf(value);
    if (program === undefined) throw new IncompleteError('a value has no type in the schema');
    return completeFields(program(), value, execution);
  };
}

/** Creates the program when it is first needed, because most of the types of an interface never occur. */
function lazily(selection: SelectionPlan): () => ObjectProgram {
  let program: ObjectProgram | null = null;
  return () => (program ??= toObjectProgram(selection));
}

/** Stands in a list for an item that is not settled yet. */
const pending = Symbol('pending');

function toList(complete: Complete): Complete {
  return (value, execution) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new IncompleteError('a value is not a list');
    // First, so that every promise has a handler if completing another item throws.
    const items: unknown[] = value.map((item, index) => {
      if (!(item instanceof Promise)) return item;
      execution.defer(item, (resolved) => {
        items[index] = complete(resolved, execution);
      });
      return pending;
    });
    for (let index = 0; index < items.length; index += 1)
      if (items[index] !== pending) items[index] = complete(items[index], execution);
    return items;
  };
}

function toLeaf(type: GraphQLLeafType): Complete {
  return (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' && (type === GraphQLString || type === GraphQLID)) return value;
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new IncompleteError('a value cannot be serialized');
    return serialized;
  };
}
