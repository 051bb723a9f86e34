import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());

/** The names of all options by area, key and id, out of the definitions of the fields. */
async function readOptions(account: string): Promise<ReadonlyMap<string, string>> {
  const { customFields } = await s.data(
    `{ customFields(first: 500, accounts: ["${account}"]) { nodes { area key options { remoteId name } } } }`,
  );
  s.paths();
  return new Map(
    customFields.nodes.flatMap(({ area, key, options }: Data) =>
      (options ?? []).map(({ remoteId, name }: Data) => [`${area} ${key} ${remoteId}`, name]),
    ),
  );
}

describe.each([
  ['gh', 'candidates', 'CANDIDATE', ['/v3/candidates', '/v3/custom_field_options', '/v3/custom_fields']],
  ['gh', 'applications', 'APPLICATION', null],
  ['gh', 'jobs', 'JOB', null],
  ['gh', 'offers', 'OFFER', null],
  ['sr', 'jobs', 'JOB', null],
  ['sr', 'applications', 'APPLICATION', null],
])('the chosen options in custom fields, of %s, %s', (account, list, area, cost) => {
  it('have the ids of the options that have their names', async () => {
    const options = await readOptions(account);
    const data = await s.data(
      `{ ${list}(first: 50, accounts: ["${account}"]) { nodes { customFields { key type options optionIds } } } }`,
    );
    if (cost !== null) expect(s.paths().toSorted()).toEqual(cost);
    const fields: Data[] = data[list].nodes.flatMap((node: Data) => node.customFields);
    const chosen = fields.filter((field) => field.options !== null);
    for (const { key, options: names, optionIds } of chosen)
      expect(optionIds?.map((id: string) => options.get(`${area} ${key} ${id}`))).toEqual(names);
    for (const field of fields) if (field.options === null) expect(field.optionIds).toBeNull();
    if (account === 'gh' && list !== 'jobs') return;
    expect(chosen.length).toBeGreaterThan(0);
  });
});

it('take no call if no option is chosen, and if the value has its id', async () => {
  s.paths();
  await s.data('{ jobs(first: 5, accounts: ["sr"]) { nodes { customFields { optionIds } } } }');
  expect(new Set(s.queries().map((path) => path.replace(/[0-9a-f-]{36}/, '{id}')))).toEqual(
    new Set(['/jobs?sort=job_id&limit=5', '/jobs/{id}']),
  );
});

it('of educations, employments, places and pay are the ids of the rows', async () => {
  const { candidates, jobPosts } = await s.data(`{
    candidates(first: 50, accounts: ["gh"]) { nodes { educations { remoteId } employments { remoteId } } }
    jobPosts(first: 50, accounts: ["gh"]) { nodes {
      locations { remoteId } searchableLocations { remoteId } payRanges { remoteId }
    } }
  }`);
  for (const [nodes, name] of [
    [candidates.nodes, 'educations'],
    [candidates.nodes, 'employments'],
    [jobPosts.nodes, 'locations'],
    [jobPosts.nodes, 'searchableLocations'],
    [jobPosts.nodes, 'payRanges'],
  ]) {
    const ids = nodes.flatMap((node: Data) => node[name].map(({ remoteId }: Data) => remoteId));
    expect(ids.length, name).toBeGreaterThan(0);
    expect(new Set(ids).size, name).toBe(ids.length);
    for (const id of ids) expect(id, name).toMatch(/^\d+$/);
  }
});
