import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, start } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'hiregraph-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with a `node` that says that it is of this version, and ends with 3 if it has to run a program. */
function pathWithNode(version: string): string {
  const programs = mkdtempSync(join(folder, 'path-'));
  const file = join(programs, 'node');
  writeFileSync(file, `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit\nexit 3\n`);
  chmodSync(file, 0o755);
  return programs;
}

describe('bin/hiregraph', () => {
  const old = { PATH: `${pathWithNode('v12.22.0')}:/usr/bin:/bin` };

  it('runs on the installed Node, whatever Node is in the PATH', async () => {
    await using program = start([join(root, 'bin/hiregraph'), '--help'], { cwd: '/', env: old });

    expect(await program.ended).toBe(0);
    expect(program.out).toContain('HIREGRAPH_CONFIG=my.yaml npm start');
  });

  it('can be started by a symbolic link', async () => {
    const link = join(folder, 'link');
    symlinkSync(join(root, 'bin/hiregraph'), link);
    symlinkSync('link', join(folder, 'link-to-link'));
    await using program = start(['./link-to-link', '--help'], { cwd: folder, env: old });

    expect(await program.ended).toBe(0);
  });

  it('takes the Node in the PATH if none is installed, unless that is too old', async () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    cpSync(join(root, 'bin'), join(bare, 'bin'), { recursive: true });
    const endWith = (PATH: string) => {
      const { status, stderr } = spawnSync(join(bare, 'bin/hiregraph'), { env: { PATH }, encoding: 'utf8' });
      return [status, stderr];
    };

    expect(endWith(pathWithNode('v24.0.0'))).toEqual([3, '']);
    expect(endWith(pathWithNode('v20.20.2'))).toEqual([1, expect.stringContaining('needs Node 24 or newer')]);
    expect(endWith('/nowhere')).toEqual([1, expect.stringContaining('needs Node 24 or newer')]);
  });
});

it('npm does not warn about the Node of the machine', () => {
  const npm = spawnSync('npm', ['config', 'get', 'loglevel', '--location=project'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });

  expect(npm.stdout.trim()).toBe('error');
});
