import { encodeId } from '../../query/global-id.ts';
import { coverageOf } from '../coverage.ts';
import type { AccountHealthResolvers, AccountResolvers } from '../generated.ts';
import { readHealth } from '../health.ts';
import { loadRelated } from '../relations.ts';

export const account: AccountResolvers = {
  id: ({ name }) => encodeId('Account', name, ''),
  coverage: (parent, _args, context) =>
    coverageOf(context.plan.schema, context.records.reader(parent).adapter),
  health: (parent, _args, context) => readHealth(context.records.reader(parent)),
};

export const accountHealth: AccountHealthResolvers = {
  actor: ({ account, actorId }, _args, context, field) =>
    actorId === null ? null : loadRelated(context, { account }, 'User', actorId, field),
};
