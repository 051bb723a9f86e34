import { type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { schema } from './schema.ts';

/** A list of the query type. */
export interface RootList {
  readonly field: string;
  /** The type of its records, such as `Candidate`. */
  readonly type: string;
  /** All leaf fields of that type whose value is the same in every read. */
  readonly leaves: readonly string[];
}

/** Fields that differ between reads: the provider has another row by id, and links to files are created on each read. */
const changing = ['remoteData', 'url', 'expiresAt'];

/** All lists of the query type. */
export const rootLists: readonly RootList[] = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name }) => name === 'accounts'))
  .map(({ name: field, type: connection }) => {
    const type = fieldsOf(connection).nodes?.type;
    if (type === undefined) throw new Error(`${field} is no list`);
    const leaves = Object.values(fieldsOf(type))
      .filter((leaf) => isLeafType(getNamedType(leaf.type)))
      .map(({ name }) => name)
      .filter((name) => !changing.includes(name));
    return { field, type: getNamedType(type).name, leaves };
  });

function fieldsOf(type: GraphQLOutputType) {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}
