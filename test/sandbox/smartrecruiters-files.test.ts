import { afterEach, describe, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { OfferFacts } from '../../src/sandbox/model.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { ask, readList, readRow, withKey } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
const unknownId = '00000000-0000-4000-8000-00000000dead';
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, rateLimit: null, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

function pathOf(application: number): string {
  const [candidate, job] = sandbox.remoteId('Application', application).split(':');
  return `/candidates/${candidate}/jobs/${job}/attachments`;
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('The data set has no such record.');
  return item;
}

describe('the files of an application', () => {
  it('are listed with their type and with links to read and delete them', async () => {
    await start();
    const types = { RESUME: 'RESUME', COVER_LETTER: 'COVER_LETTER', OTHER: 'GENERIC_FILE' };
    const seen = new Set<unknown>();
    for (const { key: application } of dataset.applications.slice(0, 120)) {
      const files = dataset.attachments.filter((each) => each.application === application);
      const { content, totalFound } = await readList(sandbox, pathOf(application));
      expect(totalFound).toBe(files.length);
      expect(content).toEqual(
        files.map(({ key, kind, filename, contentType }) => {
          const id = sandbox.remoteId('Attachment', key);
          const url = `${sandbox.url}/candidates/attachments/${id}`;
          const actions = { download: { url, method: 'GET' }, remove: { url, method: 'DELETE' } };
          return { id, name: filename, type: new Map(Object.entries(types)).get(kind), contentType, actions };
        }),
      );
      for (const { type } of content) seen.add(type);
    }
    expect([...seen].toSorted()).toEqual(['COVER_LETTER', 'GENERIC_FILE', 'RESUME']);
  });

  it('are served as bytes with content type and name', async () => {
    await start();
    for (const fits of ['東京', '%PDF', '<script>']) {
      const file = found(dataset.attachments.find(({ content }) => content.includes(fits)));
      const url = `${sandbox.url}/candidates/attachments/${sandbox.remoteId('Attachment', file.key)}`;
      const response = await fetch(url, { headers: withKey });

      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(file.contentType);
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
      );
      expect(await response.text()).toBe(file.content);
    }
  });

  it('can be larger than a buffer', async () => {
    await start();
    const { key, content } = found(dataset.attachments.find((file) => file.content.length > 200_000));
    const url = `${sandbox.url}/candidates/attachments/${sandbox.remoteId('Attachment', key)}`;
    const bytes = await (await fetch(url, { headers: withKey })).arrayBuffer();
    expect(bytes.byteLength).toBe(Buffer.byteLength(content));
  });

  it('need the credential', async () => {
    await start();
    const path = `/candidates/attachments/${sandbox.remoteId('Attachment', 1)}`;
    expect((await ask(sandbox, path, {})).status).toBe(401);
  });

  it('have a separate error code for each reason', async () => {
    const hidden = found(dataset.attachments[0]);
    await start({ hiddenCandidates: new Set([hidden.candidate]) });
    const files = '/candidates/attachments';
    const job = sandbox.remoteId('Job', found(dataset.jobs.find(({ isTemplate }) => isTemplate)).key);
    const answers = [
      [`${files}/${unknownId}`, 404, 'FILE_NOT_FOUND'],
      [`${files}/${sandbox.remoteId('Attachment', 42)}`, 403, 'MALWARE_DETECTED'],
      [`${files}/${sandbox.remoteId('Attachment', hidden.key)}`, 403, 'PERMISSION_DENIED'],
      [pathOf(hidden.application), 403, 'PERMISSION_DENIED'],
      [`/candidates/${sandbox.remoteId('Candidate', 9)}/jobs/${job}/attachments`, 404, 'JOB_NOT_FOUND'],
    ] as const;
    for (const [path, status, code] of answers)
      expect(await ask(sandbox, path)).toMatchObject({ status, body: { errors: [{ code }] } });
  });
});

describe('the documents of an offer', () => {
  const sent = found(dataset.offers.find(({ status }) => status === 'SENT'));
  const documentsOf = ({ key }: OfferFacts) => `/offers/${sandbox.remoteId('Offer', key)}/documents`;

  it('are listed after the offer was sent', async () => {
    await start();
    expect(await readRow(sandbox, documentsOf(sent))).toEqual({
      documents: [{ id: expect.any(String), name: 'Offer letter.pdf', createdDate: sent.createdAt }],
      isCurrentlySyncing: false,
      provider: 'DOCUSIGN',
    });
  });

  it('are refused before that, and for an unknown offer or document', async () => {
    await start();
    const draft = found(dataset.offers.find(({ status }) => status === 'DRAFT'));
    const answers = [
      [409, documentsOf(draft)],
      [404, `/offers/${unknownId}/documents`],
      [404, `${documentsOf(sent)}/${unknownId}`],
    ] as const;
    for (const [status, path] of answers) expect((await ask(sandbox, path)).status).toBe(status);
  });

  it('are for administrators only', async () => {
    await start({ isAdmin: false });
    expect(await ask(sandbox, documentsOf(sent))).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'NO_ACCESS_TO_OFFERS' }] },
    });
  });

  it('are served as bytes, at most twice a second', async () => {
    await start({ clock: createFakeClock(), rateLimit: { perSecond: 10, concurrent: 8, candidateLists: 1 } });
    const list = (await readRow(sandbox, documentsOf(sent))) as { documents: readonly { id: string }[] };
    const url = `${sandbox.url}${documentsOf(sent)}/${list.documents[0]?.id}`;
    const first = await fetch(url, { headers: withKey });

    expect(first.headers.get('content-type')).toBe('application/pdf');
    expect(await first.text()).toContain('%PDF');
    expect((await fetch(url, { headers: withKey })).status).toBe(200);
    expect((await fetch(url, { headers: withKey })).status).toBe(429);
  });
});
