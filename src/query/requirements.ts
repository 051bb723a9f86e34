import type { GraphQLField } from 'graphql';
import type { Field, RecordType } from '../domain/records.ts';

/** The reads of a resolver, declared so that a plan knows them before the resolver runs. */
export interface Requirements {
  /** The fields of the parent record that the resolver reads. */
  readonly requires: readonly string[];
  /** The type of the records whose ids these fields hold; null if they hold no ids. */
  readonly target: RecordType | null;
  /** The list that the resolver reads; null if it reads none. */
  readonly lists: ListTarget | null;
  /** A field of other records that the resolver reads as well; null if there is none. */
  readonly via: Via | null;
  /** The field that holds the ids of those other records. It is read only if the provider supplies none of `requires`. */
  readonly fallback: string | null;
}

export interface Via {
  readonly type: RecordType;
  readonly field: string;
}

export interface ListTarget {
  readonly type: RecordType;
  /** The filter conditions that select the children of a parent. */
  readonly by: readonly string[];
  /** Whether one list can cover several parents. */
  readonly isBatchable: boolean;
  /**
   * The parent's field with the ids of all children, which is read instead of the list if the client asks for an order; null
   * if there is none.
   */
  readonly orderedIds: string | null;
  /**
   * The filter of a list of the children of one parent, or of a root list, from the value of the argument `filter`. It
   * throws an `InputError` if that is wrong.
   */
  toFilter(input: unknown): ListFilter;
}

export interface ListFilter {
  /** Null if no condition is set. */
  readonly filter: object | null;
  /** The only account that can have matches; null if any can. */
  readonly account: string | null;
}

/** Declares the requirements of a resolver; `Type` checks the names of the fields. */
export function requires<Type extends RecordType, Resolve extends object>(
  fields: readonly Field<Type>[],
  resolve: Resolve,
  { target = null, lists = null, via = null, fallback = null }: Partial<Omit<Requirements, 'requires'>> = {},
): Resolve & Requirements {
  return Object.assign(resolve, { requires: fields, target, lists, via, fallback });
}

/** Copies the requirements of a resolver to its field, because the field's `resolve` only wraps the resolver. */
export function attachRequirements(field: GraphQLField<unknown, unknown>, resolve: object): void {
  if (isRequirements(resolve)) field.extensions = { ...field.extensions, requirements: resolve };
}

/** The requirements of a field; null if it reads only the record's field of the same name. */
export function requirementsOf(
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'>,
): Requirements | null {
  const { requirements } = field.extensions;
  return typeof requirements === 'function' && isRequirements(requirements) ? requirements : null;
}

function isRequirements(resolve: object): resolve is Requirements {
  return 'requires' in resolve && 'via' in resolve;
}

/** Fields that every record holds, so that they take no read. */
const alwaysKnown: ReadonlySet<string> = new Set(['id', 'account', 'remoteId', '__typename']);

/** The names of the parent record's fields that a field of the graph reads, a fallback included. */
export function requiredNames(
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'extensions'>,
): readonly string[] {
  const requirements = requirementsOf(field);
  if (requirements === null) return alwaysKnown.has(field.name) ? [] : [field.name];
  const { requires: names, fallback } = requirements;
  return fallback === null ? names : [...names, fallback];
}

/**
 * Restores the type of names that a plan holds as plain strings. It returns true without a check, because `requires` has
 * checked the names at compile time.
 */
export function areFields<Type extends RecordType>(
  _names: readonly string[],
): _names is readonly Field<Type>[] {
  return true;
}

export function toFields<Type extends RecordType>(names: Iterable<string>): readonly Field<Type>[] {
  const unique = [...new Set(names)];
  return areFields<Type>(unique) ? unique : [];
}
