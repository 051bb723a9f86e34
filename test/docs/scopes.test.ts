import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/process.ts';
import { printScopes } from './scopes.ts';

it('docs/scopes.md is up to date with `npm run docs`', async () => {
  expect(readFileSync(join(root, 'docs/scopes.md'), 'utf8')).toBe(await printScopes());
}, 240_000);
