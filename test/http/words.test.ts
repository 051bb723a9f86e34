import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWords } from '../../src/http/decode/words.ts';

const words = toWords<'DRAFT' | 'OPEN'>({ draft: 'DRAFT', open: 'OPEN' });

it('translates a constant of the provider', () => {
  expect([words.draft, words.open]).toEqual(['DRAFT', 'OPEN']);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
  'has no translation of %j',
  (text) => {
    expect(words[text]).toBeUndefined();
  },
);

it('has no translation of any other text', () => {
  const others = fc.string().filter((text) => text !== 'draft' && text !== 'open');
  fc.assert(fc.property(others, (text) => words[text] === undefined));
});
