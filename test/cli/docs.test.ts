import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, run } from '../support/process.ts';

it.each([
  ['docs/schema.graphql', 'print-schema'],
  ['docs/config.schema.json', 'print-config-schema'],
  ['docs/coverage.md', 'print-coverage'],
  ['docs/errors.md', 'print-errors'],
  ['docs/configuration.md', 'print-configuration'],
  ['docs/filters.md', 'print-filters'],
  ['docs/possible-types.json', 'print-possible-types'],
])('%s is up to date with `npm run docs`', async (path, command) => {
  await using program = run({}, [command]);
  await program.ended;

  expect(readFileSync(join(root, path), 'utf8')).toBe(program.out);
});
