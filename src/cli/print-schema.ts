import { printSchema } from 'graphql';
import { schema } from '../gateway.ts';

/** `docs/schema.graphql`: the schema of the graph. */
export function printGraphSchema(): string {
  return `${printSchema(schema)}\n`;
}
