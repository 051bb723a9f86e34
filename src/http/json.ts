import { isUtf8 } from 'node:buffer';

/** The bytes are no JSON; says nothing of what they hold. */
export class JsonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonError';
  }
}

// A run of 16 digits where a member or an item may begin; in a text it costs only time.
const longNumber = /[:[,\s-]\d{16}/;
// Written out, for the engine then skips through the text in steps of sixteen.
const manyDigits = new RegExp('\\d'.repeat(16));
const integer = /^-?\d+$/;
const byteOrderMark = 0xfeff;

/** Decodes an object or a list. Integers that a JavaScript number cannot hold become strings of their digits. */
export function decodeJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new JsonError('an empty body');
  // Faster than a `TextDecoder` that checks as it decodes.
  if (!isUtf8(bytes)) throw new JsonError('a body that is not UTF-8');
  const text = bytes.toString('utf8');
  const value = parseJson(text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text);
  if (isDeeperThan(maxDepth, value)) throw tooDeep();
  return value;
}

// The original errors quote what they could not read, so they are not carried along.
function parseJson(text: string): unknown {
  try {
    const mayHaveLongNumbers = manyDigits.test(text) && longNumber.test(text);
    return mayHaveLongNumbers ? JSON.parse(text, exactInteger) : JSON.parse(text);
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : new JsonError('a body that is not JSON');
  }
}

const maxDepth = 500;

/** `JSON.parse` takes any depth; whoever writes the value down again would run out of stack. */
function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (isDeeperThan(limit - 1, item)) return true;
  } else if (hasMembers(value)) {
    // Makes no list of the values, for each row of a page.
    for (const name in value) if (isDeeperThan(limit - 1, value[name])) return true;
  }
  return false;
}

function hasMembers(value: object): value is Readonly<Record<string, unknown>> {
  return !Array.isArray(value);
}

function tooDeep(): JsonError {
  return new JsonError('JSON that is nested too deeply');
}

function exactInteger(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source ?? '';
  return integer.test(source) ? source : value;
}
