import { execFile, type SpawnOptionsWithoutStdio, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, root, start, urlOf } from '../support/process.ts';
import { readDockerfile } from './dockerfile.ts';

const { copies, run, environment, user, healthCheck, command } = readDockerfile();

/** Runs the steps of the Dockerfile in an empty folder. */
const image = await createImage();
afterAll(() => rmSync(image.folder, { recursive: true, force: true }));

describe('the Dockerfile', () => {
  it('copies every file of the build context', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').trim().split('\n');
    const copied = new Set(copies.map(({ from }) => from));

    expect(new Set(ignored)).toEqual(new Set(['*', ...[...copied].map((path) => `!${path}`)]));
    for (const path of copied) expect(existsSync(join(root, path))).toBe(true);
  });

  it('runs as a user other than root and listens on all interfaces', () => {
    expect(user).toBe('node');
    expect(environment).toMatchObject({ HOST: '0.0.0.0', NODE_ENV: 'production' });
  });

  it('runs the command of npm start', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

    expect(`exec ${command.join(' ')}`).toBe(scripts.start);
  });
});

describe.skipIf(image.missing !== null)('the image (skipped without a package registry)', () => {
  let program: Running;
  let url: string;
  beforeAll(async () => {
    program = start(command, { ...image.spawn, env: { ...image.env, PORT: '0', HIREGRAPH_SANDBOX: '1' } });
    url = await urlOf(program);
  });
  afterAll(() => program[Symbol.asyncDispose]());

  it('has no development dependency', () => {
    expect(existsSync(join(image.folder, 'node_modules', 'graphql'))).toBe(true);
    expect(existsSync(join(image.folder, 'node_modules', 'vitest'))).toBe(false);
  });

  it('does not start without an account, unless it is to serve invented people', async () => {
    await using bare = start(command, { ...image.spawn, env: image.env });

    expect(await bare.ended).toBe(1);
    expect(bare.err).toMatch(/^The configuration is wrong: HIREGRAPH_CONFIG: is required, .*\n$/);
  });

  it('passes its health check', () => {
    const port = new URL(url).port;

    expect(check(port).status).toBe(0);
  });

  it('fails its health check if no server listens', () => {
    expect(check('1').status).toBe(1);
  });

  it('answers a query', async () => {
    expect(await ask(url, '{ accounts { name } }')).toEqual({
      data: { accounts: [{ name: 'greenhouse' }, { name: 'smartrecruiters' }] },
      extensions: { sandbox: true },
    });
  });

  it('completes running queries on SIGTERM and exits with 0', async () => {
    // One read for each of 20 candidates, ten in a second.
    const running = ask(
      url,
      '{ candidates(first: 20, accounts: ["smartrecruiters"]) { nodes { phones { value } } } }',
    );
    const first = await Promise.race([running.then(() => 'answer'), fetch(`${url}/health`)]);
    // The health check was sent later and is answered first, so that the query is still running.
    expect(first).toBeInstanceOf(Response);
    program.kill('SIGTERM');

    expect(await running).toMatchObject({ data: { candidates: { nodes: { length: 20 } } } });
    expect(await program.ended).toBe(0);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});

function check(port: string) {
  const [file = '', ...args] = healthCheck;
  return spawnSync(file, args, { ...image.spawn, env: { ...image.env, PORT: port } });
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

interface Image {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly spawn: SpawnOptionsWithoutStdio;
  /** The reason for which there is no image; null if there is one. */
  readonly missing: string | null;
}

async function createImage(): Promise<Image> {
  const folder = mkdtempSync(join(tmpdir(), 'hiregraph-image-'));
  chmodSync(folder, 0o755);
  for (const { from, to } of copies) {
    cpSync(join(root, from), join(folder, to), { recursive: true });
  }
  // The Node of the image, which a user without permissions can read too.
  const programs = join(folder, '.bin');
  mkdirSync(programs);
  copyFileSync(process.execPath, join(programs, 'node'));

  const missing = await runSteps(folder);
  const isRoot = process.getuid?.() === 0;
  if (missing !== null) say(`The tests of the image are skipped: ${missing}`);
  else if (!isRoot) say('The image runs as the current user, because only root can run it as another user.');
  return {
    folder,
    missing,
    env: { ...environment, PATH: programs },
    spawn: { cwd: folder, ...(isRoot ? nobody() : {}) },
  };
}

/** Runs the steps; returns the reason if they cannot run here, else null. */
async function runSteps(folder: string): Promise<string | null> {
  const env = {
    ...withoutNpm(process.env),
    npm_config_fetch_retries: '0',
  };
  for (const step of run) {
    try {
      await promisify(execFile)('sh', ['-c', step], { cwd: folder, env, timeout: 50_000 });
    } catch (error) {
      const wrote = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
      if (!/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH|ETIMEDOUT|ENOTCACHED/.test(wrote)) throw error;
      return `“${step}” does not reach the registry of packages`;
    }
  }
  return null;
}

/** Removes the variables by which the surrounding `npm test` would configure the npm of the build. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(npm_(lifecycle|package)_|npm_config_local_prefix$|INIT_CWD$|NODE_ENV$)/.test(name),
    ),
  );
}

function nobody(): SpawnOptionsWithoutStdio {
  const id = (option: string) => Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
