import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as apollo from '../../docs/examples/apollo.ts';
import * as codegen from '../../docs/examples/codegen/candidates.ts';
import { type Copy, update } from '../../docs/examples/import.ts';
import candidatesArtifact from '../../docs/examples/relay/__generated__/queriesCandidatesQuery.graphql.ts';
import nodeArtifact from '../../docs/examples/relay/__generated__/queriesNodeQuery.graphql.ts';
import * as relay from '../../docs/examples/relay/client.ts';
import * as urql from '../../docs/examples/urql.ts';
import { listen } from '../support/clients.ts';
import { root, start } from '../support/process.ts';
import { schema } from '../support/schema.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;
let server: Awaited<ReturnType<typeof listen>>;
let url: string;
beforeAll(async () => {
  s = await setUp(withoutWaits());
  server = await listen(s.gateway);
  url = `${server.url}/graphql`;
});
afterAll(async () => {
  await server.close();
  await s[Symbol.asyncDispose]();
});

function candidateCount({ greenhouse, smartRecruiters }: Setup): number {
  return greenhouse.dataset.candidates.length + smartRecruiters.dataset.candidates.length;
}

describe('the examples of clients', () => {
  it('Apollo Client joins all pages, and knows the types of interfaces', async () => {
    const client = apollo.createClient(url);
    const list = await apollo.readCandidates(client);
    expect(list?.edges).toHaveLength(candidateCount(s));
    expect(list?.problems).toEqual([]);
  });

  it('urql joins all pages', async () => {
    const list = await urql.readCandidates(urql.createClient(url));
    expect(list.edges).toHaveLength(candidateCount(s));
  });

  it('Relay joins all pages', async () => {
    expect(await relay.readCandidates(relay.createEnvironment(url))).toBe(candidateCount(s));
  });

  it.each([
    ['candidatesQuery', candidatesArtifact],
    ['nodeQuery', nodeArtifact],
  ])('the compiled %s of Relay is that of the source, and fits the schema', (name, artifact) => {
    const source = readFileSync(join(root, 'docs/examples/relay/queries.ts'), 'utf8');
    const [, text = ''] = new RegExp(`${name} = graphql\`([^\`]*)\``).exec(source) ?? [];
    // The compiler keeps a hash of the text.
    expect(artifact).toMatchObject({
      hash: createHash('md5')
        .update(print(parse(text)).trim())
        .digest('hex'),
    });
    expect(validate(schema, parse(artifact.params.text ?? ''))).toEqual([]);
  });

  it('a typed query of the code generator reads a page', async () => {
    const { candidates } = await codegen.readCandidates(url, '2024-01-01T00:00:00Z');
    expect(candidates.nodes).toHaveLength(10);
    expect(candidates.problems).toEqual([]);
  });

  it('the generated types are up to date with `npm run docs`', async () => {
    const folder = 'docs/examples/codegen/generated';
    const read = () =>
      readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), 'utf8'));
    const before = read();
    const command = [
      'node_modules/.bin/graphql-codegen',
      '--check',
      '--config',
      'docs/examples/codegen/codegen.ts',
    ];
    await using program = start([process.execPath, ...command], { cwd: root });
    expect(await program.ended).toBe(0);
    expect(read()).toEqual(before);
  });
});

describe('the example of an import', () => {
  const idsOf = (rows: object) => Object.keys(rows).toSorted();
  const emptyCopy = (): Copy => ({ since: null, candidates: {}, applications: {} });

  it('copies all candidates and applications, and then what has changed', async () => {
    const copy = emptyCopy();
    const first = await update(url, copy);
    const applications =
      s.greenhouse.dataset.applications.length + s.smartRecruiters.dataset.applications.length;
    expect(first).toEqual({ candidates: candidateCount(s), applications });
    expect(idsOf(copy.candidates)).toHaveLength(candidateCount(s));
    expect(idsOf(copy.applications)).toHaveLength(applications);

    // As if the last run had been two months before the newest change.
    const newest = Object.values(copy.candidates).map(({ updatedAt }) => Date.parse(updatedAt ?? ''));
    const since = new Date(Math.max(...newest) - 60 * 86_400_000).toISOString();
    const whole = structuredClone(copy);
    const changed = Object.values(whole.candidates).filter(({ updatedAt }) => (updatedAt ?? '') >= since);
    copy.since = since;
    for (const { id } of changed) delete copy.candidates[id];
    const second = await update(url, copy);
    expect(second.candidates).toBe(changed.length);
    expect(second.candidates).toBeLessThan(first.candidates);
    expect(second.applications).toBeLessThan(first.applications);
    expect({ ...copy, since: null }).toEqual({ ...whole, since: null });
  });

  it('does not move on if an account fails', async () => {
    const copy = emptyCopy();
    s.smartRecruiters.misbehave({ path: '/candidates', status: 500 });
    await expect(update(url, copy)).rejects.toThrow('UPSTREAM_UNAVAILABLE');
    s.smartRecruiters.behave();
    expect(copy.since).toBeNull();
  });

  it('runs as a program that keeps its copy in a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-'));
    const path = join(folder, 'copy.json');
    try {
      await using program = start([process.execPath, 'docs/examples/import.ts', url, path], { cwd: root });
      expect(await program.ended).toBe(0);
      expect(program.out).toMatch(/^\d+ candidates and \d+ applications were read\n$/);
      expect(JSON.parse(readFileSync(path, 'utf8')).since).not.toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
