import { createDataset, greenhouseProfile } from '../src/sandbox/dataset.ts';
import { startGreenhouse } from '../src/sandbox/greenhouse/index.ts';

/** The name of the gateway's only account. */
export const accountName = 'greenhouse';

/** A query of the benchmark. Its variants select different rows, so that concurrent requests differ. */
export interface Query {
  readonly name: 'Applications' | 'Jobs' | 'Candidate' | 'Candidates';
  readonly title: string;
  /** The number of sequential calls. */
  readonly roundTrips: number;
  /** Bodies of POST requests. */
  readonly variants: readonly string[];
}

const documents = {
  Applications: `query Applications($before: DateTime!) {
    applications(first: 50, filter: { createdAt: { lt: $before } }) {
      nodes { remoteId stageName appliedAt candidate { remoteId firstName lastName } job { remoteId title } }
    }
  }`,
  Jobs: `query Jobs($before: DateTime!) {
    jobs(first: 20, filter: { createdAt: { lt: $before } }) {
      nodes {
        remoteId
        title
        applications(first: 5) { nodes { remoteId stageName candidate { remoteId firstName lastName } } }
      }
    }
  }`,
  Candidate: `query Candidate($remoteId: String!) {
    candidate(by: { remote: { account: "${accountName}", remoteId: $remoteId } }) {
      remoteId firstName lastName currentTitle currentCompany tags
    }
  }`,
  Candidates: `query Candidates($before: DateTime!) {
    candidates(first: 500, filter: { createdAt: { lt: $before } }) {
      nodes { remoteId firstName lastName currentTitle currentCompany tags }
    }
  }`,
} as const;

/** More than there are connections. */
const variants = 40;

export async function createQueries(): Promise<readonly Query[]> {
  const dataset = createDataset(greenhouseProfile);
  const sandbox = await startGreenhouse({ dataset });
  const remoteIds = dataset.candidates.map(({ key }) => sandbox.remoteId('Candidate', key));
  await sandbox.close();
  const before = (records: readonly { readonly createdAt: string }[]) =>
    newest(records).map((createdAt) => ({ before: createdAt }));
  return [
    create('Applications', '50 applications with candidate and job', 2, before(dataset.applications)),
    create('Jobs', '20 jobs with 5 applications each and their candidates', 3, before(dataset.jobs)),
    create(
      'Candidate',
      'one candidate by id',
      1,
      remoteIds.slice(0, 5 * variants).map((remoteId) => ({ remoteId })),
    ),
    create('Candidates', '500 candidates in one page', 1, before(dataset.candidates)),
  ];
}

function newest(records: readonly { readonly createdAt: string }[]): string[] {
  const instants = new Set(records.map(({ createdAt }) => createdAt));
  return [...instants].sort().reverse().slice(0, variants);
}

function create(
  name: Query['name'],
  title: string,
  roundTrips: number,
  variables: readonly Readonly<Record<string, string>>[],
): Query {
  const query = documents[name];
  const toBody = (values: object) => JSON.stringify({ operationName: name, query, variables: values });
  return { name, title, roundTrips, variants: variables.map(toBody) };
}
