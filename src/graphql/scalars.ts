import { type GraphQLScalarType, GraphQLScalarType as Scalar } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';

/** A scalar that occurs in results only. Adapters supply its values in their final form, so that they pass unchanged. */
function outputScalar(name: string): GraphQLScalarType {
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
  Date: outputScalar('Date'),
  PartialDate: outputScalar('PartialDate'),
  URL: outputScalar('URL'),
  Decimal: outputScalar('Decimal'),
};
