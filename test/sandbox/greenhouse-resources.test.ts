import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GreenhouseSandbox, startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { resources } from '../../src/sandbox/greenhouse/resources.ts';
import type { ComparedColumn } from '../../src/sandbox/greenhouse/rows/filters.ts';
import type { Resource } from '../../src/sandbox/greenhouse/rows/resource.ts';
import { type Client, createClient, type Row } from './greenhouse-client.ts';

const scopes = new Set<string>();
let sandbox: GreenhouseSandbox;
let client: Client;

/** The tests only read, so they share one account. */
beforeAll(async () => {
  for (const { path } of resources) scopes.add(`harvest:${path}:list`);
  sandbox = await startGreenhouse({ rateLimit: null, scopes });
  client = await createClient(sandbox);
});

afterAll(() => sandbox.close());

const declared = resources.map((resource): [string, Resource] => [resource.path, resource]);

/** Ids of the rows that are listed by default. */
function rowsOf(resource: Resource): readonly Row[] {
  return resource.tabulate(sandbox.dataset).select(new Map());
}

async function listAll(path: string): Promise<Row[]> {
  const joiner = path.includes('?') ? '&' : '?';
  return (await client.pages(`/v3/${path}${joiner}per_page=500`)).flat();
}

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe.each(declared)('%s', (path, resource) => {
  it('lists every row once, by descending id', async () => {
    const rows = rowsOf(resource);
    expect(rows.length).toBeGreaterThan(2);
    const size = Math.min(500, Math.floor((rows.length - 1) / 2));
    const pages = await client.pages(`/v3/${path}?per_page=${size}`);

    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.at(-1)).not.toEqual([]);
    expect(idsOf(pages.flat())).toEqual(idsOf(rows));
    expect(new Set(idsOf(rows)).size).toBe(rows.length);
    expect(idsOf(rows)).toEqual(idsOf(rows).toSorted((a, b) => b - a));
  });

  it('has the same columns in every row, each selectable', async () => {
    const rows = await client.rows(`/v3/${path}`);
    for (const row of rows) expect(Object.keys(row)).toEqual([...resource.fields]);
    for (const field of resource.fields) {
      const [row] = await client.rows(`/v3/${path}?per_page=1&fields=${field}`);
      expect(Object.keys(row ?? {})).toEqual([field]);
    }
  });

  it('refuses an unknown parameter', async () => {
    const { status, body } = await client.get(`/v3/${path}?nonsense=1`);
    expect([status, body]).toEqual([
      422,
      {
        message: 'Unprocessable Content',
        errors: [{ nonsense: 'is not a parameter of this endpoint' }],
      },
    ]);
  });

  it('needs its scope and no other', async () => {
    const scope = `harvest:${path}:list`;
    scopes.delete(scope);
    expect((await client.get(`/v3/${path}`)).status).toBe(403);
    scopes.add(scope);
    expect((await client.get(`/v3/${path}`)).status).toBe(200);
  });

  const filters = [...resource.parameters].flatMap(([name, { compares, defaultValue }]) =>
    compares === null || defaultValue !== null ? [] : [[name, compares] as const],
  );

  it.each(filters)('lists exactly the rows that match %s', async (name, compares) => {
    const rows = rowsOf(resource);
    expect(resource.fields).toContain(compares.column);
    for (const { text, isWanted } of conditionsOn(rows, compares)) {
      const found = await listAll(`${path}?${name}=${encodeURIComponent(text)}`);
      expect(idsOf(found)).toEqual(idsOf(rows.filter((row) => isWanted(row[compares.column]))));
    }
  });

  it.each(filters)('refuses an invalid value of %s', async (name, { as }) => {
    for (const text of invalid[as]) {
      expect((await client.get(`/v3/${path}?${name}=${text}`)).status).toBe(422);
    }
  });
});

const tooMany = Array.from({ length: 51 }, (_, index) => index + 1).join(',');

const invalid: Readonly<Record<ComparedColumn['as'], readonly string[]>> = {
  IDS: [tooMany, 'one', '1,', '-1'],
  ID: ['1,2', 'one', ''],
  TEXT: [],
  TEXTS: [tooMany],
  BOOLEAN: ['yes', '1', ''],
  WORD: ['nonsense', ''],
  DATES: ['2025-01-01', 'gte|', 'since|2025-01-01'],
};

interface Condition {
  readonly text: string;
  readonly isWanted: (value: unknown) => boolean;
}

/** Up to three values that occur in the rows; one that does not occur if there are none. */
function conditionsOn(rows: readonly Row[], { column, as, words }: ComparedColumn): Condition[] {
  const values = [...new Set(rows.flatMap((row) => row[column]))].filter((value) => value !== null);
  const some = [values[0], values[Math.floor(values.length / 2)], values.at(-1)].filter(
    (value) => value !== undefined,
  );
  const isOneOf = (wanted: readonly unknown[]) => (value: unknown) =>
    [value].flat().some((each) => wanted.includes(each));
  switch (as) {
    case 'IDS':
    case 'TEXTS': {
      const texts = some.length === 0 ? ['1'] : some;
      return [{ text: texts.join(','), isWanted: isOneOf(some) }];
    }
    case 'ID':
    case 'TEXT':
      return some.map((value) => ({ text: String(value), isWanted: isOneOf([value]) }));
    case 'BOOLEAN':
      return [true, false].map((value) => ({ text: String(value), isWanted: (each) => each === value }));
    case 'WORD':
      return Object.entries(words).map(([text, word]) => ({ text, isWanted: (each) => each === word }));
    case 'DATES': {
      const from = String(values.map(String).toSorted()[Math.floor(values.length / 2)] ?? '2025-01-01');
      const isFrom = (value: unknown) => typeof value === 'string' && Date.parse(value) >= Date.parse(from);
      return [{ text: `gte|${from}`, isWanted: isFrom }];
    }
  }
}

it('tests every filter in the table above, except those with a separate test', () => {
  const others = resources.flatMap(({ path, parameters }) =>
    [...parameters]
      .filter(([, { compares, defaultValue }]) => compares === null || defaultValue !== null)
      .map(([name]) => `${path} ${name}`),
  );
  const ofOptions = others.filter((each) => each.endsWith('custom_field_option_id'));
  expect(ofOptions).toHaveLength(7);
  expect(others.filter((each) => !ofOptions.includes(each)).sort()).toEqual([
    'approval_flows job_ids',
    'candidates email',
    'candidates private',
    'custom_field_options custom_field_key',
    'demographic_question_sets enabled',
    'job_boards live',
    'job_posts active',
    'offers current_only',
    'rejection_reasons include_defaults',
    'users external_department_id',
    'users external_office_id',
    'users interviewer_tag_ids',
    'users show_service_accounts',
  ]);
});

/** Columns that do not contain ids of rows, and one id that is deliberately dangling. */
const outside = ['related_post_id', 'external_event_id', 'requisition_id', 'employee_id', 'external_id'];

it('has no dangling ids', async () => {
  const shown = await Promise.all(resources.map(({ path }) => listAll(path)));
  const hidden = await Promise.all([
    listAll('users?show_service_accounts=true'),
    listAll('rejection_reasons?include_defaults=true'),
    listAll('job_posts?active=false'),
  ]);
  const known = new Set<unknown>(idsOf([...shown, ...hidden].flat()));
  const dangling = new Map<string, Set<unknown>>();
  for (const [index, { path }] of resources.entries()) {
    for (const row of shown[index] ?? []) {
      for (const [column, value] of Object.entries(row)) {
        if (!/_ids?$/.test(column) || outside.includes(column)) continue;
        const unknown = [value].flat().filter((id) => typeof id === 'number' && !known.has(id));
        if (unknown.length === 0) continue;
        const name = `${path}.${column}`;
        dangling.set(name, new Set([...(dangling.get(name) ?? []), ...unknown]));
      }
    }
  }
  expect([...dangling.keys()]).toEqual(['candidate_educations.school_name_custom_field_option_id']);
});
