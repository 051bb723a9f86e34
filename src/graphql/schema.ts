import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Field } from '../domain/records.ts';
import type { Edge } from '../pagination/connection.ts';
import { encodeId, type NodeType } from '../query/global-id.ts';
import { attachRequirements } from '../query/selection.ts';
import type { Context } from './context.ts';
import { inEveryRecord, isPlain, isRecord, makeRecordsWhole } from './hydration.ts';
import type { RemoteRecordParent } from './parent-types.ts';
import { providerEnum } from './provider-enum.ts';
import { readField } from './relations.ts';
import { resolvers } from './resolvers/index.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The graph: `schema/*.graphql`, the enum of providers, and the resolvers. */
export function createSchema(providers: readonly string[]): GraphQLSchema {
  const schema = wire(providers);
  readRecordFields(schema, () => true);
  return schema;
}

/** The same graph, resolved by whole records. */
export function createWholeSchema(providers: readonly string[]): GraphQLSchema {
  const schema = wire(providers);
  readRecordFields(schema, (field) => !isPlain(field));
  makeRecordsWhole(schema);
  return schema;
}

function wire(providers: readonly string[]): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const texts = files.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const schema = makeExecutableSchema<Context>({ typeDefs: [...texts, providerEnum(providers)], resolvers });
  describeScalars(schema);
  makeCursors(schema);
  noteNeeds(schema);
  return schema;
}

/** What a scalar's resolver says of itself, even nothing, takes the place of what stands in `schema/`. */
function describeScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.astNode) type.description = type.astNode.description?.value;
  }
}

function noteNeeds(schema: GraphQLSchema): void {
  for (const [typeName, fields] of Object.entries<object>(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (field !== undefined && typeof resolve === 'function') attachRequirements(field, resolve);
    }
  }
}

/** A field of a record that has no resolver is read from the record, or for it where it was not read yet. */
function readRecordFields(schema: GraphQLSchema, isRead: (field: RecordField) => boolean): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isRecord(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!inEveryRecord.has(field.name) && isRead(field)) field.resolve ??= recordField(field);
    }
  }
}

type RecordField = GraphQLField<unknown, Context>;

function recordField({ name, type }: RecordField): GraphQLFieldResolver<RemoteRecordParent, Context> {
  if (name === 'id') return (record) => encodeId(record.type, record.account.name, record.remoteId);
  if (!isFieldName(name)) throw new Error(`${name} is in every record`);
  const none = isListType(isNonNullType(type) ? type.ofType : type) ? [] : null;
  return (record, _args, context) => {
    const value = readField<NodeType, FieldName>(context, record, name);
    return value instanceof Promise ? value.then((read) => read ?? none) : (value ?? none);
  };
}

/** A cursor is made when it is asked for; compiled queries call no functions that are found in a parent. */
function makeCursors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) && type.name.endsWith('Edge') ? type.getFields().cursor : undefined;
    if (field !== undefined) field.resolve = ({ cursor }: Edge<NodeType>) => cursor();
  }
}

/** The graph's names are our records' names: which of them a type has, the schema says. */
type FieldName = Field<NodeType>;

function isFieldName(name: string): name is FieldName {
  return name !== 'account' && name !== 'remoteId';
}
