const isAscii = /^[ -~]*$/;

/**
 * The text in one form for all of its spellings in upper, lower and title case, composed or decomposed: Unicode's full case
 * folding, made of the mappings that JavaScript has. The Turkish İ and ı count as i.
 */
export function foldCase(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFD')
      // To lower case first, because ẞ is an upper case of its own, while that of ß is SS.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFD')
      // Lower case depends on the place in the word.
      .replaceAll('ς', 'σ')
      // The lower case of İ keeps its dot as a mark.
      .replace(/(i\p{Mark}*?)\u0307/gu, '$1')
      .normalize('NFC')
  );
}
