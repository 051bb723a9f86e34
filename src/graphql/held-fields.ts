import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Field } from '../domain/records.ts';
import type { Context } from './context.ts';
import type { NodeType } from './id.ts';
import { areFields, fieldsBelow, isConditional } from './selection.ts';
import type { Located } from './store.ts';

/** A record lacks what is selected of it, so that its fields have to be resolved one by one. */
class NotHeldError extends Error {
  constructor() {
    super('a record does not hold what is selected of it');
  }
}

/** Whether a field of a record is what the record holds by that name, and null where it holds none. */
export function isPlain({ name, type }: GraphQLField<unknown, Context>): boolean {
  return name !== 'id' && !isListType(isNonNullType(type) ? type.ofType : type);
}

/**
 * Makes every field that leads to records see to it that they hold what is selected of them, so that these fields need
 * no resolvers, each of which costs more than a property. What cannot be read fails the whole query here.
 */
export function guardRecords(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (leadsToRecords(schema, field)) guard(field);
  }
}

function leadsToRecords(schema: GraphQLSchema, { type }: GraphQLField<unknown, Context>): boolean {
  const named = getNamedType(type);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return types.some((each) => isObjectType(each) && isRecord(each));
}

export function isRecord(type: { getInterfaces(): readonly { readonly name: string }[] }): boolean {
  return type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
}

function guard(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) =>
    guarded(resolve(parent, args, context, info), context, info);
}

/** What a resolver found: a record, a list of them, or a promise of either. */
function guarded(found: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (found instanceof Promise) return found.then((settled) => guarded(settled, context, info));
  if (!Array.isArray(found)) return isLacking(found, info) ? filled(found, context, info) : found;
  const isReady = found.every((each) => !(each instanceof Promise) && !isLacking(each, info));
  return isReady ? found : Promise.all(found.map((each) => guarded(each, context, info)));
}

/** Whether anything that is selected of a record is still to be read. */
function isLacking(found: unknown, info: GraphQLResolveInfo): found is Located<NodeType> {
  if (!isLocated(found)) return false;
  for (const name of plainFields(info, found.type)) if (found[name] === undefined) return true;
  return false;
}

/** The same record, once it holds what is selected of it. */
async function filled(
  found: Located<NodeType>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { type, remoteId } = found;
  const reader = context.reader(found.account);
  await reader.readAll(type, [remoteId], plainFields(info, type), []);
  const record = reader.refer(type, remoteId);
  if (isLacking(record, info)) throw new NotHeldError();
  return record;
}

function isLocated(found: unknown): found is Located<NodeType> {
  return typeof found === 'object' && found !== null && 'remoteId' in found;
}

/** A document is asked again and again: what it selects where is looked at once. */
const remembered = new WeakMap<FieldNode, Map<NodeType, readonly Field<NodeType>[]>>();

/** What is selected of a record that has no resolver. */
function plainFields(info: GraphQLResolveInfo, type: NodeType): readonly Field<NodeType>[] {
  const [node] = info.fieldNodes;
  if (node === undefined || info.fieldNodes.length > 1 || isConditional(info)) return lookAt(info, type);
  const byType = remembered.get(node) ?? new Map<NodeType, readonly Field<NodeType>[]>();
  remembered.set(node, byType);
  const fields = byType.get(type) ?? lookAt(info, type);
  byType.set(type, fields);
  return fields;
}

function lookAt(info: GraphQLResolveInfo, type: NodeType): readonly Field<NodeType>[] {
  const schemaType = info.schema.getType(type);
  if (!isObjectType(schemaType)) return [];
  const fields = schemaType.getFields();
  const names = fieldsBelow(info, type, info.fieldNodes).map(({ name }) => name.value);
  const plain = names.filter((name) => fields[name] !== undefined && fields[name].resolve === undefined);
  return areFields<NodeType>(plain) ? plain : [];
}
