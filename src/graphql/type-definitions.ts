import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse } from 'graphql';
import { withConnections } from './connection-types.ts';
import { providerEnum } from './provider-enum.ts';

const folder = new URL('../../schema/', import.meta.url);

/** All type definitions of the graph: `schema/*.graphql`, the enum of providers, and the connection types. */
export function readTypeDefinitions(providers: readonly string[]): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const texts = files.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return withConnections(parse([...texts, providerEnum(providers)].join('\n')));
}
