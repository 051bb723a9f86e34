import type { GraphQLField } from 'graphql';
import type { Field, RecordType } from '../domain/records.ts';

/** What a resolver reads, declared so that it is known before the resolver runs. */
export interface Requirements {
  /** The fields of its record that it reads. */
  readonly requires: readonly string[];
  /** The type of the records that it refers to by their ids. */
  readonly target: RecordType | null;
  /** The records that it lists. */
  readonly lists: ListTarget | null;
  /** The field of other records that it reads as well. */
  readonly via: Via | null;
  /** The field that holds the ids of these records; it is read only if the provider supplies none of `requires`. */
  readonly fallback: string | null;
}

export interface Via {
  readonly type: RecordType;
  readonly field: string;
}

export interface ListTarget {
  readonly type: RecordType;
  /** The conditions that tie the listed records to their parent. */
  readonly by: readonly string[];
  /** Whether one list can cover several parents. */
  readonly isBatchable: boolean;
}

/** Declares which fields of its record a resolver reads; `Type` checks their names. */
export function requires<Type extends RecordType, Resolve extends object>(
  fields: readonly Field<Type>[],
  resolve: Resolve,
  { target = null, lists = null, via = null, fallback = null }: Partial<Omit<Requirements, 'requires'>> = {},
): Resolve & Requirements {
  return Object.assign(resolve, { requires: fields, target, lists, via, fallback });
}

/** Notes the requirements of a resolver on its field, because building a schema binds the resolver. */
export function attachRequirements(field: GraphQLField<unknown, unknown>, resolve: object): void {
  if (isRequirements(resolve)) field.extensions = { ...field.extensions, requirements: resolve };
}

/** Null if the field reads nothing but the record's field of the same name. */
export function requirementsOf(
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'>,
): Requirements | null {
  const { requirements } = field.extensions;
  return typeof requirements === 'function' && isRequirements(requirements) ? requirements : null;
}

function isRequirements(resolve: object): resolve is Requirements {
  return 'requires' in resolve && 'via' in resolve;
}

/** Fields that are answered from any record without a read. */
const free: ReadonlySet<string> = new Set(['id', 'account', 'remoteId', '__typename']);

/** The names of the fields of its record that a field of the graph reads, a fallback included. */
export function requiredNames(
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'extensions'>,
): readonly string[] {
  const requirements = requirementsOf(field);
  if (requirements === null) return free.has(field.name) ? [] : [field.name];
  const { requires: names, fallback } = requirements;
  return fallback === null ? names : [...names, fallback];
}

/** Requirements are checked against their record type where they are declared; in a plan they are plain names. */
export function areFields<Type extends RecordType>(
  _names: readonly string[],
): _names is readonly Field<Type>[] {
  return true;
}

export function toFields<Type extends RecordType>(names: Iterable<string>): readonly Field<Type>[] {
  const unique = [...new Set(names)];
  return areFields<Type>(unique) ? unique : [];
}
