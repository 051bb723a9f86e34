import fc from 'fast-check';

/** Any JavaScript string, control characters and lone surrogates included. */
export const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
