import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { providers } from '../../src/adapters/index.ts';
import { toConfig } from '../../src/config/config.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { root, run, start, urlOf } from '../support/process.ts';
import { anchorsOf, blocksOf, type CodeBlock, linksOf, readDocumentation } from './pages.ts';

const documentation = readDocumentation();

/** A block with the blocks that belong to it: the variables and the answer of a query. */
interface Example extends CodeBlock {
  readonly variables: string | null;
  readonly answer: string | null;
}

const examples: readonly Example[] = documentation.flatMap((page) => {
  const blocks = blocksOf(page);
  return blocks.flatMap((block, index) => {
    if (isPartOfAnother(block)) return [];
    const [next, afterNext] = [blocks[index + 1], blocks[index + 2]];
    const variables = next?.kind === 'variables' ? next.text : null;
    const answer = [variables === null ? next : afterNext].find((each) => each?.kind === 'answer');
    return [{ ...block, variables, answer: answer?.text ?? null }];
  });
});

function isPartOfAnother({ language, kind }: CodeBlock): boolean {
  return language === 'json' && (kind === 'variables' || kind === 'answer');
}

type Run = (example: Example, url: string) => Promise<void>;

/** How the blocks of each language and kind are run. */
const runners: readonly (readonly [language: string, kind: RegExp, run: Run])[] = [
  ['graphql', /^$/, runQuery],
  ['sh', /^$/, runShell],
  ['yaml', /^config$/, async (block) => loadConfiguration(block)],
  ['yaml', /^kubernetes$/, async (block) => checkManifest(block)],
  ['ts', /^examples\//, async (block) => expectPart(block)],
  ['json', /^examples\//, async (block) => expectPart(block)],
];

function runnerOf({ language, kind }: CodeBlock): Run | null {
  return runners.find((each) => each[0] === language && each[1].test(kind))?.[2] ?? null;
}

/** Diagrams, figures, and what is not run for the reason that the block gives. */
function isExempt({ language, kind }: CodeBlock): boolean {
  return language === 'mermaid' || /^(?:not run|measured): \S/.test(kind);
}

describe('the code of the documentation', () => {
  const program = run({ PORT: '0' });
  let url: string;
  beforeAll(async () => {
    url = await urlOf(program);
  }, 60_000);
  afterAll(() => program[Symbol.asyncDispose]());

  it('is run, or says why not', () => {
    const uncovered = examples.filter((example) => runnerOf(example) === null && !isExempt(example));
    expect(uncovered.map(({ place }) => place)).toEqual([]);
  });

  const runnable = examples.filter((example) => runnerOf(example) !== null);
  it.each(runnable.map((example) => [example.place, example] as const))(
    'is right at %s',
    async (_place, example) => {
      await runnerOf(example)?.(example, url);
    },
    60_000,
  );

  it.each(examples.filter(({ language }) => language === 'sh').map(({ place, text }) => [place, text]))(
    'is a shell script at %s',
    async (_place, text) => {
      await using shell = start(['sh', '-n', '-c', text], { cwd: root });
      expect(await shell.ended).toBe(0);
    },
  );
});

async function runQuery({ text, variables, answer }: Example, url: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables: JSON.parse(variables ?? '{}') }),
  });
  expectAnswer(await response.json(), answer);
}

async function runShell({ text, answer }: Example, url: string): Promise<void> {
  const script = text.replaceAll('http://127.0.0.1:4000', url);
  const { PATH } = process.env;
  await using shell = start(['sh', '-e', '-c', script], { cwd: root, env: { PATH } });
  expect(await shell.ended, shell.err).toBe(0);
  if (text.includes('/graphql')) expectAnswer(JSON.parse(shell.out), answer);
}

/** The documented answer; one without errors and without an unknown record if there is none. */
function expectAnswer(response: object, answer: string | null): void {
  const expected = answer === null ? null : JSON.parse(answer);
  if (expected !== null)
    expect('extensions' in expected ? response : withoutExtensions(response)).toEqual(expected);
  expect(response).not.toHaveProperty('errors');
  const { data }: { data?: object } = response;
  for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
}

/** Extensions tell that the people are invented, and are left out of documented answers. */
function withoutExtensions({ extensions: _, ...rest }: { extensions?: unknown }): object {
  return rest;
}

function loadConfiguration({ text }: Example): void {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    const path = join(folder, 'hiregraph.yaml');
    writeFileSync(path, text);
    const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    const environment = Object.fromEntries(
      names.map((name) => [name, 'a-secret-of-more-than-32-characters']),
    );
    const config = toConfig(readConfigFile(path, environment), providers);
    expect(config.accounts.length).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The manifest is YAML, and its probes and its port are those of the image. */
function checkManifest({ text }: Example): void {
  for (const document of parseAllDocuments(text)) expect(document.errors).toEqual([]);
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const [, port] = /^EXPOSE (\d+)$/m.exec(dockerfile) ?? [];
  expect(text.match(/path: \/\w+/g)?.slice(-2)).toEqual(['path: /health', 'path: /ready']);
  expect(new Set(text.match(/(?:containerPort|port): \d+/g)?.map((each) => each.replace(/.* /, '')))).toEqual(
    new Set([port]),
  );
}

/** The file that the block names contains it. */
function expectPart({ kind, text }: Example): void {
  expect(readFileSync(join(root, 'docs', kind), 'utf8')).toContain(text.trimEnd());
}

describe('the links of the documentation', () => {
  it.each(documentation.map((page) => [page.path, page] as const))('lead somewhere in %s', (path, page) => {
    const broken = linksOf(page).filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const linked = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(root, linked))) return true;
      const text = anchor === undefined ? '' : readFileSync(join(root, linked), 'utf8');
      return anchor !== undefined && !anchorsOf({ path: linked, text }).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('lead from docs/index.md to every page', () => {
    const index = documentation.find(({ path }) => path === 'docs/index.md');
    const linked = new Set(index === undefined ? [] : linksOf(index).map((target) => `docs/${target}`));
    const pages = documentation.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
    expect(pages.filter((path) => path !== 'docs/index.md' && !linked.has(path))).toEqual([]);
  });

  it('lead from the README, which is short, to the index', () => {
    const readme = documentation.find(({ path }) => path === 'README.md');
    expect(readme?.text.split('\n').length).toBeLessThan(150);
    expect(readme && linksOf(readme)).toContain('docs/index.md');
  });
});
