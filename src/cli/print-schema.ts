import { printSchema } from 'graphql';
import { gatewaySchema } from '../gateway.ts';

/** `docs/schema.graphql`: the schema of the graph. */
export function printGraphSchema(): string {
  return `${printSchema(gatewaySchema())}\n`;
}
