import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hashOfKey, isApiKey } from '../../src/access/api-key.ts';
import { run } from '../support/process.ts';

async function create(...options: string[]) {
  await using program = run({}, ['key', 'create', ...options]);
  return { code: await program.ended, out: program.out, err: program.err };
}

describe('key create', () => {
  it('prints a new key once, and the lines for the file with its hash', async () => {
    const expires = '2027-06-30T00:00:00Z';
    const { code, out, err } = await create(
      '--name',
      'site',
      '--role',
      'a',
      '--role',
      'b',
      '--expires',
      expires,
    );
    const [key = ''] = /^hg_\S+$/m.exec(out) ?? [];

    expect([code, err, isApiKey(key)]).toEqual([0, '', true]);
    expect(out.split(key)).toHaveLength(2);
    expect(parse(out.slice(out.indexOf('callers:')))).toEqual({
      callers: { keys: [{ name: 'site', hash: hashOfKey(key), roles: ['a', 'b'], expires }] },
    });
  });

  it('needs no option', async () => {
    expect((await create()).out).toContain('name: the-name-of-the-caller');
  });

  it.each([
    [['--name', 'a b'], '--name: must be a name'],
    [['--role', ''], '--role: must be a name'],
    [['--expires', 'tomorrow'], '--expires: must be a date'],
    [['--nme', 'a'], 'key create takes --name'],
    [['site'], 'key create takes --name'],
  ])('says what is wrong with %j, and makes no key', async (options, message) => {
    const { code, out, err } = await create(...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('hg_');
  });
});
