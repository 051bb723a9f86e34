import { isAbstractType } from 'graphql';
import { gatewaySchema } from '../gateway.ts';

/** `docs/possible-types.json`: the types of each interface, as the cache of Apollo Client takes them. */
export function printPossibleTypes(): string {
  const schema = gatewaySchema();
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  const possibleTypes = abstract
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)] as const);
  return `${JSON.stringify(Object.fromEntries(possibleTypes), null, 2)}\n`;
}
