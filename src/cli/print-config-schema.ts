import * as z from 'zod';
import { providers } from '../adapters/index.ts';
import { configSchema } from '../config/schema.ts';

/** `docs/config.schema.json`: the JSON Schema of the configuration file. */
export function printConfigSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(configSchema(providers), { io: 'input' }), null, 2)}\n`;
}
