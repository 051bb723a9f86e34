import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLSpecifiedByDirective,
  getDirectiveValues,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type ScalarTypeDefinitionNode,
} from 'graphql';
import type { Field } from '../domain/records.ts';
import { encodeId, type NodeType } from '../query/global-id.ts';
import { attachRequirements } from '../query/requirements.ts';
import type { Context } from './context.ts';
import type { RemoteRecordParent } from './parent-types.ts';
import type { ResolverFn } from './resolver-fn.ts';
import { resolvers } from './resolvers/index.ts';
import { readTypeDefinitions } from './type-definitions.ts';

/** A resolver as the plan executor calls it. graphql-js calls it through the `resolve` of its field. */
export type Resolver = ResolverFn<unknown, unknown, Context, unknown>;

/** Builds the graph: the type definitions, with the resolvers attached to their fields. */
export function createSchema(providers: readonly string[]): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    typeDefs: readTypeDefinitions(providers),
    resolvers: abstractResolvers(),
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.astNode) describeScalar(type, type.astNode);
    if (isObjectType(type) && !type.name.startsWith('__')) attachResolvers(type);
  }
  return schema;
}

/** A scalar's resolver replaces the description and the specification in `schema/`, even if it has none. */
function describeScalar(type: GraphQLScalarType, definition: ScalarTypeDefinitionNode): void {
  type.description = definition.description?.value;
  type.specifiedByURL = getDirectiveValues(GraphQLSpecifiedByDirective, definition)?.url?.toString();
}

/** The resolver of a field; null if the field is the parent's property of the same name. */
export function resolverOf(field: GraphQLField<unknown, unknown>): Resolver | null {
  const { resolver } = field.extensions;
  return isResolver(resolver) ? resolver : null;
}

/** Whether a field is the record's field of the same name: its resolver does nothing if the record has the field. */
export function isPlainField(field: GraphQLField<unknown, unknown>): boolean {
  return field.extensions.isPlain === true;
}

/** The resolvers of scalars and abstract types. Those of object types are attached to their fields by `attachResolvers`. */
function abstractResolvers() {
  const entries = Object.entries<object>(resolvers).filter(
    ([, members]) => '__resolveType' in members || !isFieldMap(members),
  );
  return Object.fromEntries(entries);
}

function isFieldMap(members: object): members is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(members) === Object.prototype;
}

function attachResolvers(type: GraphQLObjectType): void {
  const members = Object.entries<object>(resolvers).find(([name]) => name === type.name)?.[1] ?? {};
  const byField: Readonly<Record<string, unknown>> = isFieldMap(members) ? members : {};
  for (const field of Object.values(type.getFields())) {
    const resolver = byField[field.name];
    if (isResolver(resolver)) {
      attachRequirements(field, resolver);
      attach(field, resolver, false);
    } else if (isRecord(type) && !alwaysPresent.has(field.name)) {
      attach(field, recordField(field), field.name !== 'id');
    }
  }
}

function attach(field: GraphQLField<unknown, Context>, resolver: Resolver, isPlain: boolean): void {
  field.extensions = { ...field.extensions, resolver, isPlain };
  field.resolve = (parent, args, context, { path }) => resolver(parent, args, context, context.plan.at(path));
}

function isResolver(value: unknown): value is Resolver {
  return typeof value === 'function';
}

/** Properties that every record has, even if nothing has been read of it. */
const alwaysPresent: ReadonlySet<string> = new Set(['account', 'remoteId']);

function isRecord(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
}

/** The resolver of a record's field without a resolver in `resolvers/`: reads the field if the record does not have it. */
function recordField({ name, type }: GraphQLField<unknown, unknown>): Resolver {
  if (name === 'id') return onRecord((record) => encodeId(record.type, record.account.name, record.remoteId));
  if (!isFieldName(name)) throw new Error(`every record has ${name}`);
  const empty = isListType(isNonNullType(type) ? type.ofType : type) ? [] : null;
  return onRecord((record, { records }) => {
    const value = records.readField<NodeType, FieldName>(record, name);
    return value instanceof Promise ? value.then((read) => read ?? empty) : (value ?? empty);
  });
}

function onRecord(resolve: (record: RemoteRecordParent, context: Context) => unknown): Resolver {
  return (parent, _args, context) => {
    if (!isRecordParent(parent)) throw new Error('the parent of a record field is not a record');
    return resolve(parent, context);
  };
}

function isRecordParent(parent: unknown): parent is RemoteRecordParent {
  return typeof parent === 'object' && parent !== null && 'remoteId' in parent;
}

/** Fields of the graph have the names of the domain's fields; the schema decides which of them a type has. */
type FieldName = Field<NodeType>;

function isFieldName(name: string): name is FieldName {
  return name !== 'account' && name !== 'remoteId';
}
