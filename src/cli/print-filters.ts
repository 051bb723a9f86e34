import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { gatewaySchema } from '../gateway.ts';

/** `docs/filters.md`: the conditions of every filter, from the descriptions of the schema. */
export function printFilters(): string {
  const schema = gatewaySchema();
  const filters = Object.values(schema.getTypeMap()).filter(
    (type) => isInputObjectType(type) && type.name.endsWith('Filter'),
  );
  const rows = filters.flatMap((filter) =>
    isInputObjectType(filter)
      ? Object.values(filter.getFields()).map(
          ({ name, type, description }) =>
            `| ${filter.name.replace(/Filter$/, '')} | \`${name}\` | \`${type}\` | ${description ?? ''} |`,
        )
      : [],
  );
  const lists = filters.map(
    ({ name }) => `| ${name.replace(/Filter$/, '')} | ${listsWith(schema, name).join(', ')} |`,
  );
  return `${[introduction, ...rows, '', places, ...lists].join('\n')}\n`;
}

/** The fields that take a filter, as `jobs` at the root and `Department.jobs` elsewhere. */
function listsWith(schema: GraphQLSchema, filter: string): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const fields = Object.values(type.getFields()).filter(({ args }) =>
      args.some((argument) => String(argument.type) === filter),
    );
    const prefix = type === schema.getQueryType() ? '' : `${type.name}.`;
    return fields.map(({ name }) => `\`${prefix}${name}\``);
  });
}

const introduction = `# Filters

The conditions that the argument \`filter\` of each list takes. \`npm run docs\` writes this page from the schema.
[Coverage](coverage.md#filters) says which of them each provider applies, and which the gateway, and
[Querying](querying.md#filters) what that costs.

| records | condition | value | meaning |
| --- | --- | --- | --- |`;

const places = `## Lists that take a filter

| records | lists |
| --- | --- |`;
