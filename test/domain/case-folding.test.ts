import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../src/domain/case-folding.ts';
import { wordsOf } from '../../src/domain/conditions/condition.ts';
import { anyText } from '../support/any-text.ts';

describe('a text without case', () => {
  it.each([
    ['GROSS', 'Groß', 'groẞ', 'gross'],
    ['νικοσ', 'ΝΙΚΟΣ', 'νικος', 'Νίκος'.normalize('NFD').replace('\u0301', '')],
    ['ipek', 'İpek', 'IPEK', 'ıpek', 'i\u0307pek'],
    ['Éva', 'E\u0301VA', 'éva'],
    ['ﬁnn', 'FINN', 'finn'],
    ['ǆ', 'Ǆ', 'ǅ'],
    ['straße 7', 'STRASSE 7'],
    ['Ա', 'ա'],
  ])('is the same for %s', (first, ...others) => {
    for (const other of others) expect(foldCase(other)).toBe(foldCase(first));
  });

  it.each([
    ['gros', 'groß'],
    ['eva', 'éva'],
    ['o', 'ö'],
  ])('differs for %s and %s', (one, other) => {
    expect(foldCase(one)).not.toBe(foldCase(other));
  });

  it('is the same for every character in each of its cases and forms', () => {
    const different: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const character = String.fromCodePoint(point);
      if (!/\p{Cased}|\p{Mark}|\p{Changes_When_NFKC_Casefolded}/u.test(character)) continue;
      const folded = foldCase(character);
      const spellings = [
        character.toUpperCase(),
        character.toLowerCase(),
        character.normalize('NFC'),
        folded,
      ];
      if (spellings.some((each) => foldCase(each) !== folded)) different.push(point.toString(16));
    }
    expect(different).toEqual([]);
  });

  it('is the same for any text in each of its cases and forms', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const folded = foldCase(text);
        for (const form of ['NFC', 'NFD'] as const) expect(foldCase(text.normalize(form))).toBe(folded);
        expect(foldCase(folded)).toBe(folded);
        expect(foldCase(text.toUpperCase())).toBe(folded);
        expect(foldCase(text.toLowerCase())).toBe(folded);
      }),
    );
  });
});

it('the words of a text are whole words without case', () => {
  expect(wordsOf('İPEK O’Groß, ΝΙΚΟΣ.')).toEqual(wordsOf('ipek o gross νικος'));
  expect(wordsOf('Großmann')).not.toContain(wordsOf('gross')[0]);
});
