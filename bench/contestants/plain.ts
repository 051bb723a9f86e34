/** A simple gateway as one would write it first: graphql-yoga, @graphql-tools/schema, dataloader and `fetch`. */
import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import { createYoga } from 'graphql-yoga';

const upstream = process.env.UPSTREAM ?? '';

interface Row {
  readonly id: number;
  readonly [field: string]: unknown;
}

interface Listing {
  readonly first: number;
  readonly filter: { readonly createdAt: { readonly lt: string } };
}

async function fetchToken(): Promise<string> {
  const basic = Buffer.from(`${process.env.CLIENT_ID}:${process.env.CLIENT_SECRET}`).toString('base64');
  const response = await fetch(`${upstream}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token }: { access_token: string } = await response.json();
  return token;
}

const token = await fetchToken();

async function get(path: string, query: Record<string, string>): Promise<Row[]> {
  const response = await fetch(`${upstream}/v3/${path}?${new URLSearchParams(query)}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`Greenhouse answered ${response.status}`);
  return response.json();
}

const list = (path: string, { first, filter }: Listing) =>
  get(path, { per_page: String(first), created_at: `lt|${filter.createdAt.lt}` });

function byId(path: string) {
  return new DataLoader<unknown, Row | null>(
    async (ids) => {
      const rows = await get(path, { ids: ids.join() });
      const found = new Map(rows.map((row) => [String(row.id), row]));
      return ids.map((id) => found.get(String(id)) ?? null);
    },
    { maxBatchSize: 50, cacheKeyFn: String },
  );
}

function applicationsOfJobs() {
  return new DataLoader<number, Row[]>(async (ids) => {
    const rows = await get('applications', { job_ids: ids.join(), per_page: '500' });
    return ids.map((id) => rows.filter((row) => row.job_id === id));
  });
}

const createContext = () => ({
  candidates: byId('candidates'),
  jobs: byId('jobs'),
  applicationsOfJobs: applicationsOfJobs(),
});
type Context = ReturnType<typeof createContext>;

const typeDefs = /* GraphQL */ `
  scalar DateTime
  input DateTimeRange { lt: DateTime }
  input Filter { createdAt: DateTimeRange }
  input RemoteKey { account: String!, remoteId: String! }
  input RecordKey { remote: RemoteKey }
  type Query {
    applications(first: Int = 25, filter: Filter): ApplicationConnection!
    jobs(first: Int = 25, filter: Filter): JobConnection!
    candidates(first: Int = 25, filter: Filter): CandidateConnection!
    candidate(by: RecordKey!): Candidate
  }
  type ApplicationConnection { nodes: [Application!]! }
  type JobConnection { nodes: [Job!]! }
  type CandidateConnection { nodes: [Candidate!]! }
  type Application { remoteId: ID!, stageName: String, appliedAt: DateTime, candidate: Candidate, job: Job }
  type Job { remoteId: ID!, title: String, applications(first: Int = 25): ApplicationConnection! }
  type Candidate {
    remoteId: ID!, firstName: String, lastName: String, currentTitle: String, currentCompany: String, tags: [String!]!
  }
`;

const resolvers = {
  Query: {
    applications: async (_: unknown, listing: Listing) => ({ nodes: await list('applications', listing) }),
    jobs: async (_: unknown, listing: Listing) => ({ nodes: await list('jobs', listing) }),
    candidates: async (_: unknown, listing: Listing) => ({ nodes: await list('candidates', listing) }),
    candidate: (_: unknown, { by }: { by: { remote: { remoteId: string } } }, context: Context) =>
      context.candidates.load(by.remote.remoteId),
  },
  Application: {
    remoteId: (row: Row) => row.id,
    stageName: (row: Row) => row.stage_name,
    appliedAt: (row: Row) => row.created_at,
    candidate: (row: Row, _: unknown, context: Context) => context.candidates.load(row.candidate_id),
    job: (row: Row, _: unknown, context: Context) =>
      row.job_id === null ? null : context.jobs.load(row.job_id),
  },
  Job: {
    remoteId: (row: Row) => row.id,
    title: (row: Row) => row.name,
    applications: async (row: Row, { first }: { first: number }, context: Context) => {
      const applications = await context.applicationsOfJobs.load(row.id);
      return { nodes: applications.slice(0, first) };
    },
  },
  Candidate: {
    remoteId: (row: Row) => row.id,
    firstName: (row: Row) => row.first_name,
    lastName: (row: Row) => row.last_name,
    currentTitle: (row: Row) => row.title,
    currentCompany: (row: Row) => row.company,
  },
};

const yoga = createYoga({ schema: makeExecutableSchema({ typeDefs, resolvers }), context: createContext });
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
