import { encodeId } from '../../src/query/global-id.ts';
import type { ProviderName, Sandboxes } from './faulty-gateway.ts';

/** A query that a fault affects, in the field `subject`. */
export interface FaultTarget {
  readonly provider: ProviderName;
  readonly kind: 'list' | 'record' | 'edge';
  /** Matches the paths of the calls that the fault affects. */
  readonly path: RegExp;
  /** The field of an edge in each node of `subject`; null if this is no edge. */
  readonly edge: string | null;
  query(sandboxes: Sandboxes): string;
}

export const userFields = 'remoteId firstName isActive updatedAt';
const job = 'remoteId title status updatedAt';
const person = 'remoteId isInternal updatedAt tags';

export const targets: readonly FaultTarget[] = [
  {
    provider: 'greenhouse',
    kind: 'list',
    path: /^\/v3\/users$/,
    edge: null,
    query: () => `subject: users(first: 3, accounts: ["gh"]) { nodes { ${userFields} } }`,
  },
  {
    provider: 'greenhouse',
    kind: 'record',
    path: /^\/v3\/jobs$/,
    edge: null,
    query: ({ greenhouse }) => jobBy(encodeId('Job', 'gh', greenhouse.remoteId('Job', 5))),
  },
  {
    provider: 'greenhouse',
    kind: 'edge',
    path: /^\/v3\/candidates$/,
    edge: 'candidate',
    query: () =>
      `subject: applications(first: 2, accounts: ["gh"]) { nodes { remoteId candidate { ${person} } } }`,
  },
  {
    provider: 'smartrecruiters',
    kind: 'list',
    path: /^\/user-api\/[^/]+\/users$/,
    edge: null,
    query: () => `subject: users(first: 3, accounts: ["sr"]) { nodes { ${userFields} } }`,
  },
  {
    provider: 'smartrecruiters',
    kind: 'record',
    path: /^\/jobs\/[^/]+$/,
    edge: null,
    query: ({ smartRecruiters }) => jobBy(encodeId('Job', 'sr', smartRecruiters.remoteId('Job', 5))),
  },
  {
    provider: 'smartrecruiters',
    kind: 'edge',
    path: /^\/jobs\/[^/]+\/hiring-team$/,
    edge: 'hiringTeam',
    query: () =>
      'subject: jobs(first: 2, accounts: ["sr"]) { nodes { remoteId hiringTeam { role remoteRole } } }',
  },
];

function jobBy(id: string): string {
  return `subject: job(by: { id: "${id}" }) { ${job} }`;
}
