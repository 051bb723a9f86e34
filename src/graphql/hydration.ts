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
import { isNodeType, type NodeType } from '../query/global-id.ts';
import {
  areFields,
  fieldsBelow,
  fieldsOfOperation,
  isConditional,
  needsOf,
  requirementsOf,
} from '../query/selection.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { Context } from './context.ts';

/**
 * A second way to resolve the same graph: whatever leads to records sees to it that they hold what is selected of them,
 * and that they refer to each other as the query goes on. Their fields then need no resolvers, each of which takes more
 * than all else that is done for a field. Where a record cannot be made whole, the query fails as a whole, and has to be
 * resolved field by field.
 */
export function makeRecordsWhole(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isLink(schema, field)) delete field.resolve;
      else if (leadsToRecords(schema, field)) guard(field);
    }
  }
}

/** Needs no looking for. */
export const inEveryRecord: ReadonlySet<string> = new Set(['account', 'remoteId']);

/** Whether a field of a record is what the record holds by that name, and null where it holds none. */
export function isPlain({ name, type }: AnyField): boolean {
  return name !== 'id' && !isList(type);
}

export function isRecord(type: { getInterfaces(): readonly { readonly name: string }[] }): boolean {
  return type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
}

type AnyField = GraphQLField<unknown, Context>;

function isList(type: AnyField['type']): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Whether it leads from a record to one other, by the id that the record holds. */
function isLink(schema: GraphQLSchema, field: AnyField): boolean {
  return requirementsOf(field)?.target != null && !isList(field.type) && leadsToRecords(schema, field);
}

function leadsToRecords(schema: GraphQLSchema, { type }: AnyField): boolean {
  const named = getNamedType(type);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return types.some((each) => isObjectType(each) && isRecord(each));
}

function guard(field: AnyField): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => whole(resolve(parent, args, context, info), context, info);
}

/** What a resolver found, made whole: a record, a list of them, or a promise of either. */
function whole(found: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  if (found instanceof Promise) return found.then((settled) => whole(settled, context, info));
  if (Array.isArray(found)) {
    const isWhole = found.every((each) => !(each instanceof Promise) && isReady(each, context, info));
    return isWhole ? found : Promise.all(found.map((each) => whole(each, context, info)));
  }
  if (!isLinkable(found) || isReady(found, context, info)) return found;
  return complete(found, planFor(info, found.type), context.reader(found.account), info);
}

/** Of what is no record, nothing is to be read. */
function isReady(found: unknown, context: Context, info: GraphQLResolveInfo): boolean {
  return !isLinkable(found) || link(found, planFor(info, found.type), context.reader(found.account));
}

/** A record, which is given further fields: those that lead to other records. */
type Linkable = AccountRecord<NodeType> & Record<string, unknown>;

function isLinkable(found: unknown): found is Linkable {
  return typeof found === 'object' && found !== null && 'remoteId' in found;
}

/** What a query takes from records of one type in one place. */
interface Plan {
  readonly type: NodeType;
  /** Of the query's fields, those without a resolver. */
  readonly plain: readonly Field<NodeType>[];
  /** What all of its fields need. */
  readonly needed: readonly Field<NodeType>[];
  readonly links: readonly Link[];
}

interface Link {
  readonly name: string;
  /** Has the id of the other record. */
  readonly by: Field<NodeType>;
  readonly plan: Plan;
}

/** Makes a record refer to others, and those to further ones. False where any of it is still to be read. */
function link(record: Linkable, { plain, links }: Plan, reader: RecordReader): boolean {
  for (const field of plain) if (record[field] === undefined) return false;
  for (const { name, by, plan } of links) {
    const id: unknown = record[by];
    if (id === undefined) return false;
    const other = typeof id === 'string' ? reader.peek(plan.type, id) : null;
    if (other !== null && !(isLinkable(other) && isFound(other, plan, reader) && link(other, plan, reader)))
      return false;
    record[name] = other;
  }
  return true;
}

/** Whether a record was read, as far as anything is to be read of it: what was not may not be there. */
function isFound(record: AccountRecord<NodeType>, { type, needed }: Plan, reader: RecordReader): boolean {
  for (const field of reader.primaryFields(type, needed)) if (!(field in record)) return false;
  return true;
}

/** The same record, once all has been read. */
async function complete(
  { type, remoteId }: Linkable,
  plan: Plan,
  reader: RecordReader,
  info: GraphQLResolveInfo,
): Promise<Linkable> {
  await reader.loadMany(type, new Set([remoteId]), [...plan.plain, ...plan.links.map(({ by }) => by)], []);
  const record = reader.peek(type, remoteId);
  if (!isLinkable(record)) throw new Error('a record has no id');
  if (link(record, plan, reader)) return record;
  if (plan.plain.some((field) => record[field] === undefined)) throw new NotWholeError();
  await Promise.all(
    plan.links.map(async ({ name, by, plan: further }) => {
      const id: unknown = record[by];
      if (id === undefined) throw new NotWholeError();
      record[name] = typeof id === 'string' ? await find(id, further, reader, info) : null;
    }),
  );
  return record;
}

/** Null where the provider has no such record. */
async function find(
  id: string,
  plan: Plan,
  reader: RecordReader,
  info: GraphQLResolveInfo,
): Promise<Linkable | null> {
  const fields = reader.primaryFields(plan.type, fieldsOfOperation<NodeType>(info, plan.type));
  const record = await reader.load(plan.type, id, fields);
  return record !== null && isLinkable(record) ? complete(record, plan, reader, info) : null;
}

class NotWholeError extends Error {
  constructor() {
    super('a record does not hold what is selected of it');
  }
}

/** A document is asked again and again, and mostly of one type in a place: what it selects there is looked at once. */
const remembered = new WeakMap<FieldNode, Plan>();

function planFor(info: GraphQLResolveInfo, type: NodeType): Plan {
  const [node] = info.fieldNodes;
  const known = node && remembered.get(node);
  if (known?.type === type) return known;
  const plan = createPlan(info, type, info.fieldNodes);
  if (node && info.fieldNodes.length === 1 && !isConditional(info)) remembered.set(node, plan);
  return plan;
}

function createPlan(info: GraphQLResolveInfo, type: NodeType, nodes: readonly FieldNode[]): Plan {
  const schemaType = info.schema.getType(type);
  const fields = isObjectType(schemaType) ? schemaType.getFields() : {};
  const below = Map.groupBy(fieldsBelow(info, type, nodes), ({ name }) => name.value);
  const links: Link[] = [];
  const plain: string[] = [];
  for (const [name, nodesBelow] of below) {
    const field = fields[name];
    if (field === undefined || field.resolve !== undefined || inEveryRecord.has(name)) continue;
    const {
      target,
      fields: [by],
    } = needsOf(info, type, name);
    if (target === null) plain.push(name);
    else if (by !== undefined && isNodeType(target))
      links.push({ name, by, plan: createPlan(info, target, nodesBelow) });
  }
  const needed = [...below.keys()].flatMap((name) => needsOf(info, type, name).fields);
  return { type, plain: areFields<NodeType>(plain) ? plain : [], needed, links };
}
