import type { Account } from '../adapters/account.ts';
import type { Field, Records, RecordType } from '../domain/records.ts';
import type { FieldPlan } from '../query/field-plan.ts';
import { requires } from '../query/requirements.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { Context } from './context.ts';
import type { AccountValue } from './parent-types.ts';

/** The record that another one refers to. Costs no call if all that is selected of it is known. */
export function relate<Type extends RecordType>(
  { plan, records }: Context,
  from: { readonly account: Account },
  type: Type,
  id: string,
  field: FieldPlan,
): AccountRecord<Type> | Promise<AccountRecord<Type> | null> {
  const reader = records.reader(from.account);
  const known = reader.peek(type, id);
  const selected = reader.primaryFields(type, plan.records(field, type).required);
  if (selected.every((name) => name in known)) return known;
  return reader.load(type, id, reader.primaryFields(type, plan.fieldsOf(type)));
}

/**
 * Resolves the name of a related record. Providers give either the name itself, in the field `nameField`, or the id of the
 * record that has it, in the field `idField`.
 */
export function toName<Type extends RecordType>(
  nameField: Field<Type>,
  idField: Field<Type>,
  target: 'Source' | 'Stage',
) {
  const resolve = async (
    parent: AccountRecord<Type>,
    _args: unknown,
    { records }: Context,
  ): Promise<string | null> => {
    const name: unknown = await records.readField(parent, nameField);
    if (typeof name === 'string') return name;
    const id: unknown = await records.readField(parent, idField);
    if (typeof id !== 'string') return null;
    const related = await records.reader(parent.account).load(target, id, ['name']);
    return related?.name ?? null;
  };
  const via = { type: target, field: 'name' } as const;
  return requires<Type, typeof resolve>([nameField], resolve, { fallback: idField, via });
}

/** Resolves an edge to one record, whose id the parent has in the field `by`. */
export function toOne<Type extends RecordType, To extends RecordType>(by: Field<Type>, to: To) {
  return requires<Type, Resolve<Type, AccountRecord<To> | null>>(
    [by],
    (parent, _args, context, field) => {
      const id = context.records.readField(parent, by);
      return id instanceof Promise ? id.then(follow) : follow(id);

      function follow(found: unknown) {
        return typeof found === 'string' ? relate(context, parent, to, found, field) : null;
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
    field: FieldPlan,
  ): AccountRecord<To> | null | Promise<AccountRecord<To> | null> => {
    const id: string | null = parent[by];
    return id === null ? null : relate(context, parent, to, id, field);
  };
}

/** Resolves an edge to a few records, whose ids the parent has in the field `by`. Ids of no record are left out. */
export function toMany<Type extends RecordType, To extends RecordType>(by: Field<Type>, to: To) {
  return requires<Type, Resolve<Type, readonly AccountRecord<To>[]>>(
    [by],
    (parent, _args, context, field) => {
      const ids = context.records.readField(parent, by);
      return ids instanceof Promise ? ids.then(follow) : follow(ids);

      function follow(found: unknown) {
        if (!Array.isArray(found)) return [];
        const related = found.map((id: string) => relate(context, parent, to, id, field));
        const known = related.flatMap((record) => (record instanceof Promise ? [] : record));
        if (known.length === related.length) return known;
        return Promise.all(related).then((all) => all.filter((record) => record !== null));
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
      const found = context.records.readField(parent, name);
      return found instanceof Promise ? found.then(withAccount) : withAccount(found);

      function withAccount(list: unknown) {
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
  field: FieldPlan,
) => Result | Promise<Result>;
