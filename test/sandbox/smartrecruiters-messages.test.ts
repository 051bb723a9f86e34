import { afterEach, describe, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { ask, type Row } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
const unknownId = '00000000-0000-4000-8000-00000000dead';
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, rateLimit: null, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

function pairOf(application: number): { candidate: string; job: string } {
  const [candidate = '', job = ''] = sandbox.remoteId('Application', application).split(':');
  return { candidate, job };
}

async function readRows(path: string): Promise<Row[]> {
  const { body } = await ask(sandbox, path);
  return Array.isArray(body) ? body : [];
}

function userId(key: number | null): string {
  return sandbox.remoteId('User', key ?? 0);
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('The data set has no such record.');
  return item;
}

describe('messages', () => {
  const candidate = dataset.candidates
    .map(({ key }) => ({ key, notes: dataset.notes.filter((note) => note.candidate === key) }))
    .reduce((most, each) => (each.notes.length > most.notes.length ? each : most));

  /** Follows the link of each page until the last one. */
  async function walk(first: string): Promise<Row[][]> {
    const pages: Row[][] = [];
    for (let next: string | undefined = first; next !== undefined; ) {
      const { headers, body } = await ask(sandbox, next);
      pages.push(Array.isArray(body) ? body : []);
      next = /^<(\/messages\?[^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    return pages;
  }

  it('are arrays without an envelope, and only the link names the next page', async () => {
    await start();
    const id = sandbox.remoteId('Candidate', candidate.key);
    const pages = await walk(`/messages?candidateId=${id}&limit=3`);

    expect(pages.map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(pages.flat().map(({ content }) => content)).toEqual(
      candidate.notes
        .toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
        .map(({ body }) => body),
    );
    expect(await walk(`/messages?candidateId=${id}&limit=4`)).toMatchObject([
      { length: 4 },
      { length: 4 },
      [],
    ]);
  });

  it('have an author and a visibility, but neither an id nor an update time', async () => {
    await start();
    const words = new Set<unknown>();
    for (const { key, createdAt, author, candidate: about, application } of dataset.notes.slice(0, 60)) {
      const path = `/messages?candidateId=${sandbox.remoteId('Candidate', about)}&limit=100`;
      const row = found((await readRows(path)).find(({ createdOn }) => createdOn === createdAt));
      const { candidate: candidateId, job: jobId } = pairOf(application ?? 0);
      words.add(row.visibility);
      expect([key, Object.keys(row).toSorted()]).toEqual([
        key,
        ['authorId', 'content', 'context', 'createdOn', 'visibility'],
      ]);
      expect(row).toMatchObject({
        authorId: userId(author),
        context: { applications: [{ candidateId, jobId }] },
      });
    }
    expect([...words].toSorted()).toEqual(['DIRECT', 'EVERYONE', 'OPEN', 'PRIVATE']);
  });

  it('can be filtered by job', async () => {
    await start();
    const id = sandbox.remoteId('Candidate', candidate.key);
    const application = candidate.notes[0]?.application ?? 0;
    const wanted = candidate.notes.filter((note) => note.application === application);
    const path = `/messages?candidateId=${id}&limit=100&jobId=${pairOf(application).job}`;
    expect(await readRows(path)).toHaveLength(wanted.length);
    expect(await readRows(`/messages?candidateId=${id}&jobId=${unknownId}`)).toEqual([]);
  });

  it('are for administrators only', async () => {
    await start({ isAdmin: false });
    const path = `/messages?candidateId=${sandbox.remoteId('Candidate', candidate.key)}`;
    expect(await ask(sandbox, path)).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'PERMISSION_DENIED' }] },
    });
  });

  it.each([
    [400, '/messages'],
    [400, `/messages?candidateId=${unknownId}&limit=101`],
    [400, `/messages?candidateId=${unknownId}&limit=0`],
    [404, `/messages?candidateId=${unknownId}`],
  ])('answer %i to %s', async (status, path) => {
    expect((await ask(await start(), path)).status).toBe(status);
  });
});
