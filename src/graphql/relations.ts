import type { Account } from '../adapters/account.ts';
import type { Field, PartialRecord, Records, RecordType } from '../domain/records.ts';
import { fieldsOfOperation, requires, type Selection, selectedFields } from '../query/selection.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { Context } from './context.ts';
import type { AccountValue } from './parent-types.ts';

type Value<Type extends RecordType, Name extends Field<Type>> = (PartialRecord<Type>[Name] & {}) | null;

/** One field of a record, at once where the record holds it, else by another read; null where the provider has none. */
export function readField<Type extends RecordType, Name extends Field<Type>>(
  context: Context,
  record: AccountRecord<Type>,
  name: Name,
): Value<Type, Name> | Promise<Value<Type, Name>> {
  const value: PartialRecord<Type>[Name] = record[name];
  if (value !== undefined) return value;
  const type: Type = record.type;
  const reader = context.reader(record.account);
  const known: PartialRecord<Type>[Name] = reader.peek(type, record.remoteId)[name];
  if (known !== undefined) return known;
  return reader.load(type, record.remoteId, [name]).then((found) => found?.[name] ?? null);
}

/** The record that another one refers to: what is known of it already where that is all the query selects. */
export function relate<Type extends RecordType>(
  context: Context,
  from: { readonly account: Account },
  type: Type,
  id: string,
  selection: Selection,
): AccountRecord<Type> | Promise<AccountRecord<Type> | null> {
  const reader = context.reader(from.account);
  const known = reader.peek(type, id);
  const isKnown = reader
    .primaryFields(type, selectedFields(selection, type))
    .every((field) => field in known);
  return isKnown
    ? known
    : reader.load(type, id, reader.primaryFields(type, fieldsOfOperation(selection, type)));
}

/** Resolves an edge to one record, whose id the parent has in the field `by`. */
export function toOne<Type extends RecordType, To extends RecordType>(by: Field<Type>, to: To) {
  return requires<Type, Resolve<Type, AccountRecord<To> | null>>(
    [by],
    (parent, _args, context, selection) => {
      const id = readField(context, parent, by);
      return id instanceof Promise ? id.then(follow) : follow(id);

      function follow(found: unknown) {
        return typeof found === 'string' ? relate(context, parent, to, found, selection) : null;
      }
    },
    { target: to },
  );
}

/** Resolves an edge of a value inside a record, whose id the value has in the field `by`. */
export function toOneOf<By extends string, To extends RecordType>(by: By, to: To) {
  return (
    parent: { readonly account: Account } & { readonly [Name in By]: string | null },
    _args: unknown,
    context: Context,
    selection: Selection,
  ): AccountRecord<To> | null | Promise<AccountRecord<To> | null> => {
    const id: string | null = parent[by];
    return id === null ? null : relate(context, parent, to, id, selection);
  };
}

/** Resolves an edge to a few records, whose ids the parent has in the field `by`. Ids that lead nowhere are left out. */
export function toMany<Type extends RecordType, To extends RecordType>(by: Field<Type>, to: To) {
  return requires<Type, Resolve<Type, readonly AccountRecord<To>[]>>(
    [by],
    (parent, _args, context, selection) => {
      const ids = readField(context, parent, by);
      return ids instanceof Promise ? ids.then(follow) : follow(ids);

      function follow(found: unknown) {
        if (!Array.isArray(found)) return [];
        const related = found.map((id: string) => relate(context, parent, to, id, selection));
        const known = related.flatMap((record) => (record instanceof Promise ? [] : record));
        if (known.length === related.length) return known;
        return Promise.all(related).then((records) => records.filter((record) => record !== null));
      }
    },
    { target: to },
  );
}

/** Resolves a list of values that refer to other records of their account. */
export function toValues<Type extends RecordType, Name extends Field<Type>>(name: Name) {
  return requires<Type, Resolve<Type, readonly AccountValue<Item<Type, Name>>[]>>(
    [name],
    (parent, _args, context) => {
      const found = readField(context, parent, name);
      return found instanceof Promise ? found.then(place) : place(found);

      function place(list: unknown) {
        return Array.isArray(list) ? list.map((value) => ({ ...value, account: parent.account })) : [];
      }
    },
  );
}

type Item<
  Type extends RecordType,
  Name extends Field<Type>,
> = Records[Type][Name] extends readonly (infer Value)[] ? Value : never;

type Resolve<Type extends RecordType, Result> = (
  parent: AccountRecord<Type>,
  args: unknown,
  context: Context,
  selection: Selection,
) => Result | Promise<Result>;
