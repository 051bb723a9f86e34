import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, run, urlOf } from '../support/process.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

it('the query in the README has the answer in the README', async () => {
  await using program = run({ PORT: '0' });
  const response = await fetch(`${await urlOf(program)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block('graphql') }),
  });

  expect(await response.json()).toEqual(JSON.parse(block('json')));
});

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readme)?.[1] ?? '';
}
