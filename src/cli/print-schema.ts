import { printSchema } from 'graphql';
import { createGatewaySchema } from '../gateway.ts';

/** `docs/schema.graphql`: the schema of the graph. */
export function printGraphSchema(): string {
  return `${printSchema(createGatewaySchema())}\n`;
}
