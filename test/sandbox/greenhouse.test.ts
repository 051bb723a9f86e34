import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDataset, greenhouseProfile } from '../../src/sandbox/dataset.ts';
import { type GreenhouseSandbox, startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { resources } from '../../src/sandbox/greenhouse/resources.ts';
import type { Dataset } from '../../src/sandbox/model.ts';
import { type Client, createClient, nextOf, type Row } from './greenhouse-client.ts';

let sandbox: GreenhouseSandbox;
let client: Client;
let dataset: Dataset;

beforeEach(async () => {
  sandbox = await startGreenhouse({ rateLimit: null });
  client = await createClient(sandbox);
  dataset = sandbox.dataset;
});

afterEach(() => sandbox.close());

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
const byIdDescending = (a: number, b: number) => b - a;
const unprocessable = (...errors: unknown[]) => ({ message: 'Unprocessable Content', errors });

function remoteIds(
  type: Parameters<GreenhouseSandbox['remoteId']>[0],
  records: readonly { key: number }[],
): number[] {
  return records.map(({ key }) => Number(sandbox.remoteId(type, key)));
}

describe('paging', () => {
  it('lists every candidate exactly once in three pages of 500, by descending id', async () => {
    const pages = await client.pages('/v3/candidates?per_page=500');

    expect(pages.map(({ length }) => length)).toEqual([500, 500, 260]);
    const expected = remoteIds('Candidate', dataset.candidates).sort(byIdDescending);
    expect(idsOf(pages.flat())).toEqual(expected);
  });

  it('returns 100 rows by default, as an array without an envelope', async () => {
    expect(await client.rows('/v3/applications')).toHaveLength(100);
  });

  it('links to the next page on every page except the last, whose header is empty', async () => {
    const first = await client.get('/v3/jobs?per_page=40');
    expect(first.headers.get('link')).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/v3\/jobs\?cursor=[\w%-]+>; rel="next"$/,
    );

    const last = await client.get(nextOf(first.headers) ?? '');
    expect(last.body).toHaveLength(26);
    expect(last.headers.get('link')).toBe('');
  });

  it('has no empty page after an exact multiple of the page size', async () => {
    const pages = await client.pages('/v3/jobs?per_page=33');
    expect(pages.map(({ length }) => length)).toEqual([33, 33]);
  });

  it('keeps the page size, filters and fields in the cursor', async () => {
    const pages = await client.pages('/v3/applications?per_page=200&status=rejected&fields=id,status');

    expect(pages.slice(0, -1).every(({ length }) => length === 200)).toBe(true);
    const rejected = dataset.applications.filter(
      ({ status }) => status === 'REJECTED' || status === 'WITHDRAWN',
    );
    expect(pages.flat()).toHaveLength(rejected.length);
    expect(pages.flat().every((row) => Object.keys(row).join() === 'id,status')).toBe(true);
  });

  it('encodes the same members in the cursor as recorded traffic', async () => {
    const { headers } = await client.get('/v3/jobs?per_page=2&status=open');
    const next = new URL(nextOf(headers) ?? '');
    const decoded = JSON.parse(Buffer.from(next.searchParams.get('cursor') ?? '', 'base64url').toString());

    const open = dataset.jobs.filter(({ status }) => status === 'OPEN');
    expect(decoded).toEqual({
      query: { per_page: '2', status: 'open' },
      per_page: 2,
      id: remoteIds('Job', open).sort(byIdDescending)[2],
      page: 2,
      original_request_id: headers.get('x-request-id'),
    });
  });

  it('percent-encodes the padding of the cursor', async () => {
    const links = [];
    for (const size of [1, 10, 20])
      links.push((await client.get(`/v3/jobs?per_page=${size}`)).headers.get('link'));
    expect(links.join()).toContain('%3D');
    expect(links.join()).not.toContain('==>');
  });

  it('has no duplicates and gaps if rows are added while a client pages', async () => {
    const known = remoteIds('Job', dataset.jobs).sort(byIdDescending);
    const { headers, body } = await client.get('/v3/jobs?per_page=30');
    const [pattern] = dataset.jobs;
    if (pattern === undefined) throw new Error('There is no job.');
    dataset.jobs.push({ ...pattern, key: 5_000 });
    const rest = await client.pages(nextOf(headers) ?? '');

    expect(idsOf([...(body as Row[]), ...rest.flat()])).toEqual(known);
    expect(idsOf(await client.rows('/v3/jobs?per_page=1'))).toEqual([Number(sandbox.remoteId('Job', 5_000))]);
  });

  it.each(['per_page=2', 'ids=1', 'status=open'])('refuses a cursor together with %s', async (companion) => {
    const { headers } = await client.get('/v3/jobs?per_page=2');
    const { status, body } = await client.get(`${nextOf(headers)}&${companion}`);

    expect(status).toBe(422);
    expect(body).toEqual(unprocessable('When passing a cursor, do not include other query params.'));
  });

  it.each(['', 'nonsense', 'e30', 'bnVsbA=='])('refuses the cursor "%s"', async (cursor) => {
    expect((await client.get(`/v3/jobs?cursor=${cursor}`)).status).toBe(422);
  });

  it.each([
    ['501', '`501` number is greater than: 500'],
    ['0', '`0` number is less than: 1'],
    ['-1', '`-1` is not a valid integer'],
    ['ten', '`ten` is not a valid integer'],
  ])('refuses %s rows', async (size, message) => {
    const { status, body } = await client.get(`/v3/jobs?per_page=${size}`);
    expect(status).toBe(422);
    expect(body).toEqual(unprocessable({ per_page: message }));
  });
});

describe('filters', () => {
  it('accepts up to 50 ids, and omits unknown ones', async () => {
    const ids = remoteIds('Candidate', dataset.candidates.slice(0, 49));
    const rows = await client.rows(`/v3/candidates?ids=${[...ids, 7].join(',')}`);
    expect(idsOf(rows)).toEqual(ids.sort(byIdDescending));
  });

  it.each(['ids', 'candidate_ids', 'fields'])('refuses 51 items of %s', async (name) => {
    const items = Array.from({ length: 51 }, (_, index) => (name === 'fields' ? 'id' : index + 1));
    const { status, body } = await client.get(`/v3/applications?${name}=${items.join(',')}`);
    expect(status).toBe(422);
    expect(body).toEqual(unprocessable({ [name]: '`51` items is greater than: 50' }));
  });

  it('lists children by their parents', async () => {
    const [one, two] = dataset.candidates.filter(({ employments }) => employments.length > 1);
    const parents = remoteIds(
      'Candidate',
      [one, two].filter((each) => each !== undefined),
    );
    const rows = await client.rows(`/v3/candidate_employments?candidate_ids=${parents.join(',')}`);

    expect(new Set(rows.map((row) => row.candidate_id))).toEqual(new Set(parents));
    expect(rows).toHaveLength((one?.employments.length ?? 0) + (two?.employments.length ?? 0));
  });

  it.each([
    ['gte|2025-01-01T00:00:00Z', (at: string) => at >= '2025'],
    ['lt|2025-01-01', (at: string) => at < '2025'],
    [
      'gte|2024-02-29T00:00:00Z|lte|2024-03-01T00:00:00Z',
      (at: string) => at >= '2024-02-29' && at <= '2024-03-01',
    ],
    [
      'gt|2024-06-01T00:00:00%2B02:00|lt|2024-07-01T00:00:00Z',
      (at: string) => at > '2024-05-31T22' && at < '2024-07',
    ],
  ])('applies created_at=%s', async (condition, isWanted) => {
    const pages = await client.pages(`/v3/applications?per_page=500&created_at=${condition}`);
    const wanted = dataset.applications.filter(({ createdAt }) => isWanted(createdAt));

    expect(wanted.length).toBeGreaterThan(0);
    expect(idsOf(pages.flat())).toEqual(remoteIds('Application', wanted).sort(byIdDescending));
  });

  it('compares exactly, to the millisecond', async () => {
    const [job] = dataset.jobs;
    const at = job?.updatedAt ?? '';
    expect(idsOf(await client.rows(`/v3/jobs?updated_at=gte|${at}|lte|${at}`))).toEqual(
      remoteIds('Job', dataset.jobs.slice(0, 1)),
    );
    expect(await client.rows(`/v3/jobs?updated_at=gt|${at}|lte|${at}`)).toEqual([]);
  });

  it.each([
    '2025-01-01',
    'gte',
    'gte|',
    'gte|yesterday',
    'eq|2025-01-01',
    'gte|2025-02-30T99:00:00Z',
    'gte|2025-01-01|',
  ])('refuses updated_at=%s', async (condition) => {
    expect((await client.get(`/v3/jobs?updated_at=${condition}`)).status).toBe(422);
  });

  it('uses active for rows with in_process', async () => {
    const pages = await client.pages('/v3/applications?per_page=500&status=active');
    expect(pages.flat()).toHaveLength(
      dataset.applications.filter(({ status }) => status === 'ACTIVE').length,
    );
    expect(new Set(pages.flat().map((row) => row.status))).toEqual(new Set(['in_process']));
    expect((await client.get('/v3/applications?status=in_process')).status).toBe(422);
  });

  it('compares e-mail addresses in full and case-insensitively', async () => {
    const rows = await client.rows('/v3/candidates?email=JORDAN.LEE@example.com');
    expect(rows.map((row) => row.first_name).sort()).toEqual(['Jordan', 'Jordana']);
    expect(await client.rows('/v3/candidates?email=jordan.lee')).toEqual([]);
  });

  it.each([
    '/v3/jobs?status=OPEN',
    '/v3/jobs?confidential=yes',
    '/v3/jobs?department_id=first',
    '/v3/jobs?ids=1,two',
    '/v3/jobs?ids=',
    '/v3/jobs?page=2',
    '/v3/jobs?updated_at[gte]=2025-01-01T00:00:00Z',
    '/v3/jobs?status=open&status=draft',
    '/v3/jobs?toString=1',
  ])('refuses %s', async (path) => {
    expect((await client.get(path)).status).toBe(422);
  });

  it('lists only current versions of offers on request', async () => {
    const pages = await client.pages('/v3/offers?per_page=500&current_only=true');
    expect(pages.flat()).toHaveLength(dataset.offers.filter(({ isCurrent }) => isCurrent).length);
    expect(await client.rows('/v3/offers?per_page=500&current_only=false')).toHaveLength(
      dataset.offers.length,
    );
  });

  it('filters rows by a custom field option', async () => {
    const options = await client.rows('/v3/custom_field_options?custom_field_key=notice_period');
    const option = options.find(({ name }) => name === '30 days');
    const rows = await client.rows(`/v3/candidates?per_page=500&custom_field_option_id=${option?.id}`);

    const values = rows.map(
      (row) => (row.custom_fields as Record<string, { value: unknown }>).notice_period?.value,
    );
    expect(new Set(values)).toEqual(new Set(['30 days']));
  });

  it('omits private candidates on request only', async () => {
    const secret = dataset.candidates.filter(({ isPrivate }) => isPrivate).length;
    const shown = await client.pages('/v3/candidates?per_page=500&private=false');
    expect(secret).toBeGreaterThan(0);
    expect(shown.flat()).toHaveLength(dataset.candidates.length - secret);
    expect((await client.pages('/v3/candidates?per_page=500&private=true')).flat()).toHaveLength(
      dataset.candidates.length,
    );
  });
});

describe('fields', () => {
  it('selects the columns, and the id only if it is named', async () => {
    const [row] = await client.rows('/v3/jobs?per_page=1&fields=name,status');
    expect(Object.keys(row ?? {})).toEqual(['name', 'status']);
  });

  it.each(['title', 'custom_fields.cost_center', ''])('refuses the field "%s"', async (field) => {
    expect((await client.get(`/v3/jobs?fields=id,${field}`)).status).toBe(422);
  });
});

describe('rows', () => {
  it('has unique ids that exceed 32 bits', async () => {
    const seen = new Set<number>();
    let count = 0;
    for (const { path } of resources) {
      for (const page of await client.pages(`/v3/${path}?per_page=500&fields=id`)) {
        for (const { id } of page) seen.add(id);
        count += page.length;
      }
    }
    expect(seen.size).toBe(count);
    expect(Math.min(...seen)).toBeGreaterThan(2 ** 31);
    expect([...seen].every(Number.isSafeInteger)).toBe(true);
  });

  it('refer to the current stage by a row of application_stages', async () => {
    const active = await client.rows('/v3/applications?status=active&prospect=false&per_page=50');
    const ids = active.map((row) => row.stage_id).join(',');
    const stages = await client.rows(`/v3/application_stages?per_page=50&current=true&ids=${ids}`);

    const stageOf = new Map(stages.map((stage) => [stage.application_id, stage.job_interview_stage_id]));
    expect(active.map((row) => stageOf.get(row.id))).toEqual(active.map((row) => row.job_interview_stage_id));
    expect(await client.rows(`/v3/job_interview_stages?ids=${ids}`)).toEqual([]);
  });

  it('have an unknown option id for a school that is no longer listed', async () => {
    const rows = (await client.pages('/v3/candidate_educations?per_page=500')).flat();
    const schools = new Set(
      rows.map((row) => row.school_name_custom_field_option_id).filter((id) => id !== null),
    );
    const options = await client.rows('/v3/custom_field_options?custom_field_key=school_name');
    expect([...schools].filter((id) => !idsOf(options).some((known) => known === id))).toHaveLength(1);
  });

  it('include service accounts on request only, with an empty address', async () => {
    expect(await client.rows('/v3/users')).toHaveLength(dataset.users.length - 2);
    const all = await client.rows('/v3/users?show_service_accounts=true');
    expect(all.filter((user) => user.primary_email === '')).toHaveLength(2);
    const [service] = dataset.users.filter(({ isServiceAccount }) => isServiceAccount);
    expect(await client.rows(`/v3/users?ids=${sandbox.remoteId('User', service?.key ?? 0)}`)).toEqual([]);
  });

  it('include predefined rejection reasons on request only', async () => {
    expect(await client.rows('/v3/rejection_reasons')).toHaveLength(8);
    expect(await client.rows('/v3/rejection_reasons?include_defaults=true')).toHaveLength(10);
  });

  it('have the note of a rejection in a separate row', async () => {
    const details = await client.rows('/v3/rejection_details?per_page=500');
    const detail = details.find((row) => row.rejection_note_id !== null);
    const [note] = await client.rows(`/v3/notes?ids=${detail?.rejection_note_id}`);
    expect(note).toMatchObject({ application_id: detail?.application_id, type: 'NOTE' });
    expect(typeof note?.body).toBe('string');
  });

  it('have null or empty custom fields, and documented and undocumented statuses', async () => {
    const jobs = await client.rows('/v3/jobs?per_page=500');
    expect(new Set(jobs.map((job) => job.status))).toEqual(new Set(['open', 'draft', 'closed', 'paused']));
    const openings = await client.rows('/v3/openings?per_page=500');
    expect(openings.some((opening) => opening.custom_fields === null)).toBe(true);
    expect(openings.some((opening) => Object.keys(opening.custom_fields ?? {}).length === 0)).toBe(true);
  });
});

it('lists no rows and no next page for an empty company', async () => {
  await sandbox.close();
  const nothing = { jobs: 0, candidates: 0, applications: 0, offers: 0 };
  sandbox = await startGreenhouse({ dataset: createDataset({ ...greenhouseProfile, ...nothing }) });
  const { body, headers } = await (await createClient(sandbox)).get('/v3/candidates?fields=first_name');
  expect([body, headers.get('link')]).toEqual([[], '']);
});
