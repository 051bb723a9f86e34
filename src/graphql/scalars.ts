import { type GraphQLScalarType, GraphQLScalarType as Scalar } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';

/**
 * Values that come from adapters are in their final form, so that serialising is passing them on; only arguments are
 * read, and only instants are arguments.
 */
function passedOn(name: string): GraphQLScalarType {
  return new Scalar({ name, serialize: (value) => value });
}

export const scalars = {
  DateTime: new Scalar<Date, unknown>({
    name: 'DateTime',
    serialize: (value) => value,
    parseValue: (value) => DateTimeResolver.parseValue(value),
    parseLiteral: (node) => DateTimeResolver.parseLiteral(node, {}),
  }),
  JSON: JSONResolver,
  Date: passedOn('Date'),
  PartialDate: passedOn('PartialDate'),
  URL: passedOn('URL'),
  Decimal: passedOn('Decimal'),
};
