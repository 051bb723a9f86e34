import type { NodeResolvers, RemoteRecordResolvers } from '../generated.ts';

export const node: NodeResolvers = {
  __resolveType: (parent) => ('type' in parent ? parent.type : 'Account'),
};

export const remoteRecord: RemoteRecordResolvers = {
  __resolveType: ({ type }) => type,
};

/** The name of the type of any node: the record type, or `Account` for an account, which has no `type`. */
export function typeNameOf(parent: object): string {
  return 'type' in parent ? String(parent.type) : 'Account';
}
