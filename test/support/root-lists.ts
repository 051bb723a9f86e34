import { type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { schema } from './schema.ts';

/** A list at the root of the graph. */
export interface RootList {
  readonly field: string;
  /** What it lists, as `Candidate`. */
  readonly type: string;
  /** Every field of that type that can be selected by its name alone and is the same whenever it is read. */
  readonly leaves: readonly string[];
}

/** The provider’s row is another one where it is read alone, and addresses of files are made for each reading, for a time. */
const changing = ['remoteData', 'url', 'expiresAt'];

/** All lists that the graph has. */
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
