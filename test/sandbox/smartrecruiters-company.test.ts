import { afterEach, describe, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { ask, type Row, readList, readRow } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
const unknownId = '00000000-0000-4000-8000-00000000dead';
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, rateLimit: null, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

async function readRows(path: string): Promise<Row[]> {
  const { body } = await ask(sandbox, path);
  return Array.isArray(body) ? body : [];
}

describe('the ads of a job', () => {
  it('are an array without an envelope, the default ad first', async () => {
    await start();
    const posts = dataset.jobPosts.filter(({ job }) => job === 6);
    const path = `/jobs/${sandbox.remoteId('Job', 6)}/jobads`;
    const rows = await readRows(path);

    expect(rows).toMatchObject(
      posts.map(({ key, title, language, createdAt, updatedAt, html, isLive, publicUrl }, index) => ({
        id: sandbox.remoteId('JobPost', key),
        title,
        language: { code: language },
        jobAd: { sections: { jobDescription: { text: html } } },
        createdOn: createdAt,
        updatedOn: updatedAt,
        postingStatus: isLive ? 'PUBLISHED' : 'NOT_PUBLISHED',
        ...(publicUrl === null ? {} : { applyUrl: publicUrl }),
        default: index === 0,
        visibility: 'PUBLIC',
        creator: { id: expect.any(String) },
        actions: { postings: { url: `${sandbox.url}${path}/${sandbox.remoteId('JobPost', key)}/postings` } },
      })),
    );
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => 'applyUrl' in row)).toEqual([true, false]);
    expect(await readRow(sandbox, `${path}/${rows[1]?.id}`)).toEqual(rows[1]);
  });

  it('are all posts of all jobs that are not deleted', async () => {
    const own = createDataset(smartRecruitersProfile);
    const [post] = own.jobPosts;
    if (post !== undefined) own.jobPosts.push({ ...post, key: 9_001, isDeleted: true });
    await start({ dataset: own });
    const ids: unknown[] = [];
    for (const { key } of own.jobs) {
      const rows = await readRows(`/jobs/${sandbox.remoteId('Job', key)}/jobads`);
      ids.push(...rows.map(({ id }) => id));
    }
    expect(ids.toSorted()).toEqual(
      dataset.jobPosts.map(({ key }) => sandbox.remoteId('JobPost', key)).toSorted(),
    );
  });

  it('have publications, and the default ad has those of the job', async () => {
    await start();
    const job = `/jobs/${sandbox.remoteId('Job', 6)}`;
    const [first, second] = dataset.jobPosts.filter((post) => post.job === 6);
    const published = {
      content: [{ sourceName: 'Career site', type: 'FREE', publishedOn: first?.createdAt }],
    };
    const postingsOf = (key = 0) => `${job}/jobads/${sandbox.remoteId('JobPost', key)}/postings`;

    expect(await readRow(sandbox, `${job}/publication`)).toEqual(published);
    expect(await readRow(sandbox, `${postingsOf(first?.key)}?activeOnly=false`)).toEqual(published);
    expect(await readRow(sandbox, postingsOf(second?.key))).toEqual({ content: [] });
    expect((await ask(sandbox, `${postingsOf(first?.key)}?activeOnly=yes`)).status).toBe(400);
  });

  it('are refused with the job, and below any other job', async () => {
    await start({ hiddenJobs: new Set([2]) });
    const hidden = `/jobs/${sandbox.remoteId('Job', 2)}/jobads`;
    const id = sandbox.remoteId('JobPost', dataset.jobPosts.find(({ job }) => job === 2)?.key ?? 0);
    for (const path of [hidden, `${hidden}/${id}`, `${hidden}/${id}/postings`])
      expect((await ask(sandbox, path)).status).toBe(401);
    expect((await ask(sandbox, `/jobs/${sandbox.remoteId('Job', 1)}/jobads/${id}`)).status).toBe(404);
  });

  it('have the pay range, which the job states in its details', async () => {
    await start();
    for (const { key } of dataset.jobs) {
      const [range] = dataset.jobPosts.filter(({ job }) => job === key).flatMap(({ payRanges }) => payRanges);
      const row = await readRow(sandbox, `/jobs/${sandbox.remoteId('Job', key)}`);
      expect(row.compensation).toEqual(
        range && { min: Number(range.least), max: Number(range.most), currency: range.currency },
      );
    }
  });
});

it('returns the note of a job if there is one', async () => {
  await start();
  const statuses = new Set<number>();
  for (const { key } of dataset.jobs) {
    const note = dataset.jobNotes.find(({ job }) => job === key);
    const { status, body } = await ask(sandbox, `/jobs/${sandbox.remoteId('Job', key)}/note`);
    statuses.add(status);
    expect(status).toBe(note === undefined ? 404 : 200);
    if (note !== undefined) expect(body).toEqual({ content: note.body });
  }
  expect(statuses).toEqual(new Set([200, 404]));
});

describe('the configuration', () => {
  it('defines job properties under the ids that jobs use', async () => {
    await start();
    const { content } = await readList(sandbox, '/configuration/job-properties');
    const fields = dataset.customFields.filter(({ scope }) => scope === 'JOB');

    expect(content.map(({ id }) => id)).toEqual(
      fields.map(({ key }) => sandbox.remoteId('CustomField', key)),
    );
    expect(content[1]).toEqual({
      id: 'shift',
      label: 'Shift',
      category: 'job',
      active: true,
      visible: true,
      required: true,
      actions: {
        values: { url: `${sandbox.url}/configuration/job-properties/shift/values`, method: 'GET' },
      },
    });
    expect(await readRow(sandbox, '/configuration/job-properties/shift')).toEqual(content[1]);
    const job = dataset.jobs.find(({ customFields }) => customFields.some(({ value }) => value === 'Night'));
    const detail = await readRow(sandbox, `/jobs/${sandbox.remoteId('Job', job?.key ?? 0)}`);
    const values = await readList(sandbox, '/configuration/job-properties/shift/values');
    const night = values.content.find(({ label }) => label === 'Night');
    expect(night).toEqual({ id: expect.any(String), label: 'Night', archived: false });
    expect(detail.properties).toContainEqual({
      id: 'shift',
      label: 'Shift',
      value: { id: night?.id, label: 'Night' },
    });
  });

  it('pages the values of a job property by page_id and pageSize', async () => {
    await start();
    const path = '/configuration/job-properties/brand/values?pageSize=2';
    const first = await readList(sandbox, path);
    const second = await readList(sandbox, `${path}&page_id=${encodeURIComponent(first.nextPageId ?? '')}`);

    expect([first.totalFound, first.content.length, second.content.length]).toEqual([3, 2, 1]);
    expect(second).not.toHaveProperty('nextPageId');
    expect((await ask(sandbox, '/configuration/job-properties/brand/values?pageSize=20001')).status).toBe(
      400,
    );
  });

  it('defines candidate properties with the contexts of their values', async () => {
    await start();
    const { content } = await readList(sandbox, '/configuration/candidate-properties');
    const contexts = new Map(
      content.map(({ id, availability }) => [id, (availability as { context: string[] }).context]),
    );
    const application = dataset.applications.find(
      ({ customFields }) => customFields.filter(({ value }) => value !== null).length > 3,
    );
    const [candidate, job] = sandbox.remoteId('Application', application?.key ?? 0).split(':');

    expect(new Set([...contexts.values()].flat())).toEqual(new Set(['PROFILE', 'OFFER_FORM', 'HIRE_FORM']));
    const path = `/candidates/${candidate}/jobs/${job}/properties`;
    const all = (await readList(sandbox, path)).content.map(({ id }) => id);
    expect(all).toEqual(
      application?.customFields.filter(({ value }) => value !== null).map(({ key }) => key),
    );
    for (const context of ['PROFILE', 'OFFER_FORM', 'HIRE_FORM', 'OFFER_APPROVAL_FORM']) {
      const { content: told = [] } = await readList(sandbox, `${path}?context=${context}`);
      expect(told.map(({ id }) => id)).toEqual(all.filter((id) => contexts.get(id)?.includes(context)));
    }
  });

  it('has values for single-select properties only', async () => {
    await start();
    const path = '/configuration/candidate-properties';
    const { content } = await readList(sandbox, `${path}/notice_period/values`);

    expect(await readRow(sandbox, `${path}/notice_period`)).toMatchObject({ type: 'SINGLE_SELECT' });
    expect(content.map(({ label }) => label)).toContain('30 days');
    expect((await ask(sandbox, `${path}/summary/values`)).status).toBe(400);
    expect(await ask(sandbox, `${path}/brand`)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'PROPERTY_NOT_FOUND' }] },
    });
  });

  it('defines offer properties under the keys that offers use', async () => {
    await start();
    const { categories } = await readRow(sandbox, '/configuration/offer-properties');
    expect(categories).toEqual([
      {
        id: 'OFFER_DETAILS',
        properties: [
          { key: 'baseSalary', label: 'Base Salary', required: false, type: 'TEXT' },
          { key: 'workSchedule', label: 'Work Schedule', required: true, type: 'TEXT' },
        ],
      },
    ]);
  });

  it('has hiring processes by id, and the access groups of users', async () => {
    await start();
    const { content } = await readList(sandbox, '/configuration/hiring-processes');
    const groups = await readList(sandbox, '/user-api/v201804/access-groups');

    expect(await readRow(sandbox, `/configuration/hiring-processes/${content[1]?.id}`)).toEqual(content[1]);
    expect((await ask(sandbox, `/configuration/hiring-processes/${unknownId}`)).status).toBe(404);
    expect(groups.content).toEqual([{ id: 'ALL', name: 'All jobs' }]);
  });

  it.each([
    'job-properties',
    'job-properties/brand/values',
    'candidate-properties/notice_period',
    'offer-properties',
    'hiring-processes/x',
  ])('is for administrators only: %s', async (part) => {
    expect((await ask(await start({ isAdmin: false }), `/configuration/${part}`)).status).toBe(403);
  });
});

it('returns the consents of a candidate', async () => {
  await start();
  const consents = new Set<string>();
  for (const { key, canEmail, createdAt } of dataset.candidates.slice(0, 40)) {
    const row = await readRow(sandbox, `/candidates/${sandbox.remoteId('Candidate', key)}/consents`);
    const status = canEmail ? 'acquired' : 'required';
    const moments = canEmail ? { decidedOn: createdAt } : {};
    expect(row.decisions).toEqual([{ status, scope: 'Single', ...moments }]);
    consents.add(`${status} ${'recentPendingRequestCreatedOn' in row}`);
  }
  expect([...consents].toSorted()).toEqual(['acquired false', 'required false', 'required true']);
});

describe('the public postings', () => {
  const path = '/v1/companies/LumenCompany/postings';
  const live = dataset.jobPosts.filter(({ isLive }) => isLive);

  it('are the live ads, readable without a credential', async () => {
    await start();
    const ids: unknown[] = [];
    for (let offset = 0; offset < live.length; offset += 10) {
      const { body } = await ask(sandbox, `${path}?offset=${offset}`, {});
      const { content, totalFound } = body as { content: Row[]; totalFound: number };
      expect(totalFound).toBe(live.length);
      ids.push(...content.map(({ jobAdId }) => jobAdId));
    }
    expect(ids).toEqual(live.map(({ key }) => sandbox.remoteId('JobPost', key)));
  });

  it('have a number and a UUID, and name the job in their details', async () => {
    await start();
    const [row] = (await readList(sandbox, path)).content;
    const detail = await readRow(sandbox, `${path}/${row?.id}`);

    expect(row).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      defaultJobAd: true,
      company: { identifier: 'LumenCompany', name: 'Lumen Company' },
      language: { code: 'en' },
      visibility: 'PUBLIC',
    });
    expect(row).not.toHaveProperty('jobId');
    expect(detail).toMatchObject({
      ...row,
      jobId: sandbox.remoteId('Job', live[0]?.job ?? 0),
      applyUrl: live[0]?.publicUrl,
      postingUrl: live[0]?.publicUrl,
      active: true,
      jobAd: { sections: expect.anything() },
    });
  });

  it('can be filtered by place, department and word', async () => {
    await start();
    const total = (await readList(sandbox, `${path}?limit=0`)).totalFound;
    for (const filter of ['country=de', 'locationType=REMOTE', 'q=engineer', 'language=en']) {
      const { totalFound = 0 } = await readList(sandbox, `${path}?${filter}`);
      expect([filter, totalFound > 0, totalFound < (total ?? 0) || filter === 'language=en']).toEqual([
        filter,
        true,
        true,
      ]);
    }
    expect((await readList(sandbox, `${path}?destination=INTERNAL`)).totalFound).toBe(0);
  });

  it('are empty for an unknown company', async () => {
    await start();
    expect(await readList(sandbox, '/v1/companies/Nobody/postings')).toEqual({
      limit: 10,
      offset: 0,
      totalFound: 0,
      content: [],
    });
    expect((await ask(sandbox, `${path}/1`)).status).toBe(404);
    expect((await ask(sandbox, `${path}?limit=101`)).status).toBe(400);
  });
});
