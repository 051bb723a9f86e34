import type { Account } from '../adapters/account.ts';
import type { Field, Records, RecordType } from '../domain/records.ts';
import type { CustomFieldArea } from '../domain/values.ts';
import { type OrderInput, type Orders, sortRows, toRowOrder } from '../pagination/row-order.ts';
import type { FieldPlan } from '../query/field-plan.ts';
import { requires } from '../query/requirements.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { Context } from './context.ts';
import type { AccountValue, CustomFieldParent } from './parent-types.ts';

/**
 * Loads the record that another record or value refers to by `id`. Makes no upstream call if all selected fields are known.
 * Null if there is no such record; without a read, a record that no read has missed is taken to be there.
 */
export function loadRelated<Type extends RecordType>(
  { plan, records }: Context,
  from: { readonly account: Account },
  type: Type,
  id: string,
  field: FieldPlan,
): AccountRecord<Type> | null | Promise<AccountRecord<Type> | null> {
  const reader = records.reader(from.account);
  if (reader.isAbsent(type, id)) return null;
  const known = reader.peek(type, id);
  const selected = reader.suppliedFields.primary(type, plan.records(field, type).required);
  // A loop, because it runs for every record and a callback would be allocated each time.
  let isComplete = true;
  for (const name of selected) if (!(name in known)) isComplete = false;
  if (isComplete) return known;
  return reader.load(type, id, reader.suppliedFields.primary(type, plan.fieldsOf(type)));
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

/** Resolves an edge to one record, whose id the parent record has in the field `idField`. */
export function toOne<Type extends RecordType, Target extends RecordType>(
  idField: Field<Type>,
  target: Target,
) {
  return requires<Type, Resolve<Type, AccountRecord<Target> | null>>(
    [idField],
    (parent, _args, context, field) => {
      const id = context.records.readField(parent, idField);
      if (id instanceof Promise) return loadLater(context, parent, target, id, field);
      return typeof id === 'string' ? loadRelated(context, parent, target, id, field) : null;
    },
    { target },
  );
}

async function loadLater<Target extends RecordType>(
  context: Context,
  from: { readonly account: Account },
  target: Target,
  id: Promise<unknown>,
  field: FieldPlan,
): Promise<AccountRecord<Target> | null> {
  const read = await id;
  return typeof read === 'string' ? loadRelated(context, from, target, read, field) : null;
}

/** Resolves an edge from a value inside a record to one record, whose id the value has in the field `idField`. */
export function valueToOne<Name extends string, Target extends RecordType>(idField: Name, target: Target) {
  return (
    parent: { readonly account: Account } & { readonly [Key in Name]: string | null },
    _args: unknown,
    context: Context,
    field: FieldPlan,
  ): AccountRecord<Target> | null | Promise<AccountRecord<Target> | null> => {
    const id: string | null = parent[idField];
    return id === null ? null : loadRelated(context, parent, target, id, field);
  };
}

/** Resolves an edge to several records, whose ids the parent has in the field `idsField`. Unknown ids are left out. */
export function toMany<Type extends RecordType, Target extends RecordType>(
  idsField: Field<Type>,
  target: Target,
) {
  return requires<Type, Resolve<Type, readonly AccountRecord<Target>[]>>(
    [idsField],
    (parent, _args, context, field) => {
      const ids = context.records.readField(parent, idsField);
      return ids instanceof Promise ? ids.then(follow) : follow(ids);

      function follow(value: unknown) {
        if (!Array.isArray(value)) return [];
        const related = value.map((id: string) => loadRelated(context, parent, target, id, field));
        const known = related.flatMap((record) =>
          record === null || record instanceof Promise ? [] : record,
        );
        if (known.length === related.length) return known;
        return Promise.all(related).then((all) => all.filter((record) => record !== null));
      }
    },
    { target },
  );
}

/** The same edge with an argument `orderBy`. */
export function toSortedMany<Type extends RecordType, Target extends RecordType>(
  idsField: Field<Type>,
  target: Target,
  orders: Orders<Target>,
) {
  const unsorted = toMany(idsField, target);
  return requires<Type, typeof resolve>([idsField], resolve, { target });

  async function resolve(
    parent: AccountRecord<Type>,
    args: { readonly orderBy?: OrderInput | null | undefined },
    context: Context,
    field: FieldPlan,
  ): Promise<readonly AccountRecord<Target>[]> {
    const rows = await unsorted(parent, args, context, field);
    const order = toRowOrder(orders, args.orderBy);
    if (order === null) return rows;
    return (await sortRows(context.records.reader(parent.account), target, rows, order)).items;
  }
}

/** Resolves a field of values that refer to other records: adds the account that they refer to. */
export function toValues<Type extends RecordType, Name extends Field<Type>>(name: Name) {
  return requires<Type, Resolve<Type, readonly AccountValue<Item<Type, Name>>[]>>(
    [name],
    (parent, _args, context) => {
      const value = context.records.readField(parent, name);
      return value instanceof Promise ? value.then(withAccount) : withAccount(value);

      function withAccount(values: unknown) {
        return Array.isArray(values) ? values.map((value) => ({ ...value, account: parent.account })) : [];
      }
    },
  );
}

/** Resolves the values of custom fields. The area of their record tells the definition of each field from others of its key. */
export function toCustomFieldValues<
  Type extends 'Application' | 'Candidate' | 'Job' | 'Offer' | 'Opening' | 'User',
>(area: CustomFieldArea) {
  return requires<Type, Resolve<Type, readonly CustomFieldParent[]>>(
    ['customFields'],
    (parent, _args, context) => {
      const value = context.records.readField<Type, Field<Type>>(parent, 'customFields');
      return value instanceof Promise ? value.then(withArea) : withArea(value);

      function withArea(values: unknown) {
        const { account } = parent;
        return Array.isArray(values) ? values.map((each) => ({ ...each, account, area })) : [];
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
