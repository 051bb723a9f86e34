/** The same calls and the same JSON by hand, without GraphQL; with `FIELDS=sparse`, only needed fields are requested. */
import { getRows, getRowsById } from './harvest.ts';
import { type KnownRequest, serveJson } from './json-server.ts';

interface Application {
  readonly id: number;
  readonly candidate_id: number;
  readonly job_id: number | null;
  readonly stage_name: string | null;
  readonly created_at: string;
}

interface Candidate {
  readonly id: number;
  readonly first_name: string;
  readonly last_name: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly tags: readonly string[];
}

interface Job {
  readonly id: number;
  readonly name: string;
}

const isSparse = process.env.FIELDS === 'sparse';

function fields(names: string): string {
  return isSparse ? `&fields=${names}` : '';
}

function toName(candidate: Candidate | undefined) {
  if (candidate === undefined) return null;
  return {
    remoteId: String(candidate.id),
    firstName: candidate.first_name,
    lastName: candidate.last_name,
  };
}

function toProfile(candidate: Candidate) {
  return {
    remoteId: String(candidate.id),
    firstName: candidate.first_name,
    lastName: candidate.last_name,
    currentTitle: candidate.title,
    currentCompany: candidate.company,
    tags: candidate.tags,
  };
}

async function applications(before: string) {
  const names = fields('id,candidate_id,job_id,stage_name,created_at');
  const rows = await getRows<Application>(`/v3/applications?created_at=lt%7C${before}&per_page=50${names}`);
  const [candidates, jobs] = await Promise.all([
    getRowsById<Candidate>(
      '/v3/candidates',
      rows.map((row) => row.candidate_id),
      fields('id,first_name,last_name'),
    ),
    getRowsById<Job>(
      '/v3/jobs',
      rows.flatMap((row) => row.job_id ?? []),
      fields('id,name'),
    ),
  ]);
  const nodes = rows.map((row) => {
    const job = jobs.get(row.job_id ?? 0);
    return {
      remoteId: String(row.id),
      stageName: row.stage_name,
      appliedAt: row.created_at,
      candidate: toName(candidates.get(row.candidate_id)),
      job: job === undefined ? null : { remoteId: String(job.id), title: job.name },
    };
  });
  return { applications: { nodes } };
}

async function jobs(before: string) {
  const rows = await getRows<Job>(`/v3/jobs?created_at=lt%7C${before}&per_page=20${fields('id,name')}`);
  const ids = rows.map((row) => row.id).join();
  const names = fields('id,candidate_id,job_id,stage_name');
  const found = await getRows<Application>(`/v3/applications?job_ids=${ids}&per_page=500${names}`);
  const byJob = new Map<number, Application[]>(rows.map((row) => [row.id, []]));
  for (const application of found) {
    const own = byJob.get(application.job_id ?? 0);
    if (own !== undefined && own.length < 5) own.push(application);
  }
  const candidates = await getRowsById<Candidate>(
    '/v3/candidates',
    [...byJob.values()].flat().map((application) => application.candidate_id),
    fields('id,first_name,last_name'),
  );
  const nodes = rows.map((row) => ({
    remoteId: String(row.id),
    title: row.name,
    applications: {
      nodes: (byJob.get(row.id) ?? []).map((application) => ({
        remoteId: String(application.id),
        stageName: application.stage_name,
        candidate: toName(candidates.get(application.candidate_id)),
      })),
    },
  }));
  return { jobs: { nodes } };
}

const profileFields = 'id,first_name,last_name,title,company,tags';

async function candidate(remoteId: string) {
  const [row] = await getRows<Candidate>(`/v3/candidates?ids=${remoteId}${fields(profileFields)}`);
  return { candidate: row === undefined ? null : toProfile(row) };
}

async function candidates(before: string) {
  const rows = await getRows<Candidate>(
    `/v3/candidates?created_at=lt%7C${before}&per_page=500${fields(profileFields)}`,
  );
  return { candidates: { nodes: rows.map(toProfile) } };
}

function toData({ operationName, variables: { before = '', remoteId = '' } }: KnownRequest): Promise<object> {
  switch (operationName) {
    case 'Applications':
      return applications(before);
    case 'Jobs':
      return jobs(before);
    case 'Candidate':
      return candidate(remoteId);
    case 'Candidates':
      return candidates(before);
    default:
      throw new Error(`${operationName} is not known`);
  }
}

serveJson(async (body) => JSON.stringify({ data: await toData(JSON.parse(body)) }));
