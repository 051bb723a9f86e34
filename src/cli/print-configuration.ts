import * as z from 'zod';
import { providers } from '../adapters/index.ts';
import { configSchema } from '../config/schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `docs/configuration.md`: one row for each key of the configuration file. */
export function printConfiguration(): string {
  const schema = z.toJSONSchema(configSchema(providers), { io: 'input' });
  const sections = entriesOf(schema).map(({ name, schema: section }) => {
    const tables = name === 'accounts' ? accountTables(section) : [table(rowsOf(name, section))];
    return [`## ${name}`, ...tables].join('\n\n');
  });
  const variables = providers.flatMap(({ title, environment }) =>
    environment.map(({ type, variables }) => {
      const names = Object.values(variables).map((variable) => `\`${variable}\``);
      return `| ${title} | \`${type}\` | ${names.join(', ')} |`;
    }),
  );
  const beginning = [introduction, ...variables].join('\n');
  return [beginning, afterVariables, ...sections].join('\n\n').concat('\n');
}

const introduction = `# Configuration

The gateway reads one file, in YAML or JSON, whose path is in \`HIREGRAPH_CONFIG\`. \`npm run docs\` writes this page from
the schema that checks the file; [config.schema.json](config.schema.json) is the same for editors.

- A duration is a number with a unit: \`500ms\`, \`30s\`, \`5m\` or \`2h\`. A size likewise: \`512KB\`, \`128MB\` or \`2GB\`.
- \`\${NAME}\` stands for the environment variable of this name. A variable that is not set is a mistake.
- A key that is not on this page is a mistake. All mistakes are reported at once, each with its path in the file, and the
  process does not start. No secret is printed.

## Without a file

\`PORT\` and \`HOST\` override \`server.port\` and \`server.host\`. Without a file, these variables configure one account for
each provider, named like the provider. Without any of them, the gateway serves two simulated accounts; in the image only
if \`HIREGRAPH_SANDBOX\` is \`1\`, and never if it is \`0\`. \`LOG_LEVEL\` is the level of the log, \`info\` by default.

| provider | \`auth.type\` | variables |
| --- | --- | --- |`;

const afterVariables =
  "A credential of which only a part is set is a mistake; Greenhouse's user is optional.";

interface Entry {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

function entriesOf({ properties, required = [] }: JsonSchema): Entry[] {
  return Object.entries(properties ?? {}).flatMap(([name, schema]) =>
    typeof schema === 'boolean' ? [] : [{ name, schema, isRequired: required.includes(name) }],
  );
}

function alternativesOf({ oneOf = [] }: JsonSchema): JsonSchema[] {
  return oneOf.filter((schema) => typeof schema !== 'boolean');
}

/** A table for each provider and kind of credential. */
function accountTables({ description, additionalProperties }: JsonSchema): string[] {
  const accounts = typeof additionalProperties === 'object' ? alternativesOf(additionalProperties) : [];
  return [`${description}`, ...accounts.map((account) => table(rowsOf('accounts.<name>', account)))];
}

function table(rows: readonly string[]): string {
  return ['| key | type | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(path: string, parent: JsonSchema): string[] {
  return entriesOf(parent).flatMap(({ name, schema, isRequired }) => {
    const key = `${path}.${name}`;
    const alternatives = alternativesOf(schema);
    if (alternatives.length > 0) return alternatives.flatMap((alternative) => rowsOf(key, alternative));
    const entries = entriesOf(schema);
    const isMap = entries.length > 0 && entries.every((entry) => entry.schema.description === undefined);
    if (entries.length > 0 && !isMap) return rowsOf(key, schema);
    const [first] = entries;
    return isMap && first !== undefined && first.schema.const === undefined
      ? [toRow(`${key}.<type>`, { ...first.schema, description: schema.description ?? '' }, false)]
      : [toRow(key, schema, isRequired)];
  });
}

function toRow(key: string, schema: JsonSchema, isRequired: boolean): string {
  const standard = isRequired ? 'required' : schema.default === undefined ? '' : toCode(schema.default);
  return `| \`${key}\` | ${typeOf(schema)} | ${standard} | ${schema.description ?? (schema.const === undefined ? '' : 'The kind of credential.')} |`;
}

function toCode(value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? 'none' : `\`${value}\``;
}

/** The type of a value in words. */
function typeOf(schema: JsonSchema): string {
  const { type, pattern, minimum, exclusiveMinimum, maximum, anyOf = [] } = schema;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (anyOf.length > 0)
    return anyOf.map((each) => (typeof each === 'boolean' ? '' : typeOf(each))).join(' or ');
  if (type === 'integer' || type === 'number') {
    const least = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : undefined);
    const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
    if (least === undefined) return 'number';
    return isBounded ? `number, ${least} to ${maximum}` : `number, at least ${least}`;
  }
  if (type === 'array') return 'list of texts';
  if (type === 'boolean') return '`true` or `false`';
  if (pattern?.includes('ms|s|m|h')) return 'duration';
  if (pattern?.includes('KB|MB|GB')) return 'size';
  return 'text';
}
