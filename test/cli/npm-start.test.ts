import { expect, it } from 'vitest';
import { root, start, urlOf } from '../support/process.ts';

it('npm start passes SIGTERM to the program, and ends with its exit code', async () => {
  const { PATH, HOME } = process.env;
  await using program = start(['npm', 'start', '--silent'], { cwd: root, env: { PATH, HOME, PORT: '0' } });
  const url = await urlOf(program);
  program.kill('SIGTERM');

  expect(await program.ended).toBe(0);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});
