/** Whether a text is whole characters, and none of them controls anything but lines and columns. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !control.test(text);
}

const control = /(?![\t\n\r])\p{Cc}/u;

/** As deep as no argument of the graph is. */
const maxNesting = 50;

/** Why a client's variables are refused; null where they are not. Whatever they are, it takes little more than to read them. */
export function faultOf(variables: unknown): string | null {
  const left: (readonly [value: unknown, depth: number])[] = [[variables, 0]];
  for (let each = left.pop(); each !== undefined; each = left.pop()) {
    const [value, depth] = each;
    if (typeof value === 'string' && !isPlainText(value))
      return 'A variable has control characters, or what is no Unicode';
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxNesting) return `A variable is nested more than ${maxNesting} levels deep`;
    for (const within of Object.values(value)) left.push([within, depth + 1]);
  }
  return null;
}
