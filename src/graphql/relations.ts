import type { Account } from '../adapters/account.ts';
import type { Field, Read, Records, RecordType } from '../domain/records.ts';
import { fieldsOfOperation, needing, type Selection, selectedFields } from '../query/selection.ts';
import type { Located } from '../records/record-store.ts';
import type { Context } from './context.ts';
import type { Within } from './parent-types.ts';

type Value<Type extends RecordType, Name extends Field<Type>> = (Read<Type>[Name] & {}) | null;

/** One field of a record, at once where the record holds it, else by another read; null where the vendor has none. */
export function readField<Type extends RecordType, Name extends Field<Type>>(
  context: Context,
  record: Located<Type>,
  name: Name,
): Value<Type, Name> | Promise<Value<Type, Name>> {
  const value: Read<Type>[Name] = record[name];
  if (value !== undefined) return value;
  const type: Type = record.type;
  const reader = context.reader(record.account);
  const known: Read<Type>[Name] = reader.refer(type, record.remoteId)[name];
  if (known !== undefined) return known;
  return reader.read(type, record.remoteId, [name]).then((found) => found?.[name] ?? null);
}

/** The record that another one refers to: what is known of it already where that is all the query selects. */
export function relate<Type extends RecordType>(
  context: Context,
  from: { readonly account: Account },
  type: Type,
  id: string,
  selection: Selection,
): Located<Type> | Promise<Located<Type> | null> {
  const reader = context.reader(from.account);
  const known = reader.refer(type, id);
  const isKnown = reader.own(type, selectedFields(selection, type)).every((field) => field in known);
  return isKnown ? known : reader.read(type, id, reader.own(type, fieldsOfOperation(selection, type)));
}

/** Resolves an edge to one record, whose id the parent has in the field `by`. */
export function one<Type extends RecordType, To extends RecordType>(by: Field<Type>, to: To) {
  return needing<Type, Resolve<Type, Located<To> | null>>(
    [by],
    (parent, _args, context, selection) => {
      const id = readField(context, parent, by);
      return id instanceof Promise ? id.then(follow) : follow(id);

      function follow(found: unknown) {
        return typeof found === 'string' ? relate(context, parent, to, found, selection) : null;
      }
    },
    { leadsTo: to },
  );
}

/** Resolves an edge of a value inside a record, whose id the value has in the field `by`. */
export function refer<By extends string, To extends RecordType>(by: By, to: To) {
  return (
    parent: { readonly account: Account } & { readonly [Name in By]: string | null },
    _args: unknown,
    context: Context,
    selection: Selection,
  ): Located<To> | null | Promise<Located<To> | null> => {
    const id: string | null = parent[by];
    return id === null ? null : relate(context, parent, to, id, selection);
  };
}

/** Resolves an edge to a few records, whose ids the parent has in the field `by`. Ids that lead nowhere are left out. */
export function many<Type extends RecordType, To extends RecordType>(by: Field<Type>, to: To) {
  return needing<Type, Resolve<Type, readonly Located<To>[]>>(
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
    { leadsTo: to },
  );
}

/** Resolves a list of values that refer to other records of their account. */
export function values<Type extends RecordType, Name extends Field<Type>>(name: Name) {
  return needing<Type, Resolve<Type, readonly Within<Item<Type, Name>>[]>>(
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
  parent: Located<Type>,
  args: unknown,
  context: Context,
  selection: Selection,
) => Result | Promise<Result>;
