import { expect } from 'vitest';
import { createPreparedDocuments, type PreparedOperation } from '../../src/operations/prepared-documents.ts';
import type { Variables } from '../../src/query/field-plan.ts';
import type { QueryPlan } from '../../src/query/query-plan.ts';
import { schema } from './schema.ts';

const limit = 100_000;
const documents = createPreparedDocuments({
  schema,
  limits: {
    ...{ tokens: limit, depth: limit, fields: limit, aliases: limit, directives: limit, rootFields: limit },
  },
});

export function operationOf(query: string, name: string | null = null): PreparedOperation {
  const prepared = documents.find(query, true);
  if (!('document' in prepared)) throw new Error(prepared.join('\n'));
  return prepared.operation(name) ?? expect.fail('there is no such operation');
}

/** The plan of an operation with these values of its variables. */
export function planOf(query: string, variables: Variables = {}, name: string | null = null): QueryPlan {
  return operationOf(query, name).planFor(variables).plan;
}
