import { type GraphQLScalarType, Kind, GraphQLScalarType as Scalar } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';

/** A scalar that occurs in results only. Adapters supply its values in their final form, so that they pass unchanged. */
function outputScalar(name: string): GraphQLScalarType {
  return new Scalar({ name, serialize: (value) => value });
}

const dayPattern = /^\d{4}-\d\d-\d\d$/;

/** Accepts `2026-09-01` if the calendar has the day. */
function toDay(value: unknown): string {
  if (typeof value === 'string' && dayPattern.test(value)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw new TypeError('Date must be a day of the calendar, as in 2026-09-01.');
}

export const scalars = {
  DateTime: new Scalar<Date, unknown>({
    name: 'DateTime',
    serialize: (value) => value,
    parseValue: (value) => DateTimeResolver.parseValue(value),
    parseLiteral: (node) => DateTimeResolver.parseLiteral(node, {}),
  }),
  JSON: JSONResolver,
  Date: new Scalar<string, unknown>({
    name: 'Date',
    serialize: (value) => value,
    parseValue: toDay,
    parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : null),
  }),
  PartialDate: outputScalar('PartialDate'),
  URL: outputScalar('URL'),
  Decimal: outputScalar('Decimal'),
};
