/** Whether a text is valid Unicode and has no control characters except tab and line breaks. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !control.test(text);
}

const control = /(?![\t\n\r])\p{Cc}/u;

/** Deeper than any argument of the schema. */
const maxNesting = 50;

/**
 * The message that refuses a client's variables; null if they are allowed. It takes time in proportion to their size, and
 * does not recurse.
 */
export function variablesError(variables: unknown): string | null {
  const stack: (readonly [value: unknown, depth: number])[] = [[variables, 0]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [value, depth] = entry;
    if (typeof value === 'string' && !isPlainText(value))
      return 'A variable has control characters or invalid Unicode';
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxNesting) return `A variable is nested more than ${maxNesting} levels deep`;
    for (const nested of Object.values(value)) stack.push([nested, depth + 1]);
  }
  return null;
}
