import fc from 'fast-check';

/** Any text that JavaScript can hold, with control characters and halves of characters in it. */
export const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
