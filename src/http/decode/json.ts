import { isUtf8 } from 'node:buffer';

/** Bytes that are not JSON. The message completes `answered with …` and quotes nothing of them. */
export class JsonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonError';
  }
}

const integer = /^-?\d+$/;
const byteOrderMark = 0xfeff;

/** The escape of one half of a surrogate pair. The bytes are UTF-8, which has no other form of it. */
const surrogate = /\\u[dD][89a-fA-F]/;

/** Each escape, so that a backslash which is escaped itself begins none; a whole surrogate pair is one match. */
const escapes = /\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u[dD][89a-fA-F]..|.)/g;

/** Decodes JSON. Integers that a JavaScript number cannot hold become strings of their digits. */
export function decodeJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new JsonError('an empty body');
  // Faster than a `TextDecoder` that checks as it decodes.
  if (!isUtf8(bytes)) throw new JsonError('a body that is not UTF-8');
  const text = bytes.toString('utf8');
  const json = toWellFormed(text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text);
  const value = parseJson(json);
  return hasLongNumbers(value, maxDepth) ? parseJson(json, exactInteger) : value;
}

/** Replaces each half of a surrogate pair by U+FFFD, in values and in names: GraphQL and UTF-8 have no text with one. */
function toWellFormed(json: string): string {
  if (!surrogate.test(json)) return json;
  // An escape of six characters is a half, and one of twelve a pair.
  return json.replaceAll(escapes, (written) => (written.length === 6 ? '\\ufffd' : written));
}

// The errors of `JSON.parse` quote their input, so they are not kept as a cause.
function parseJson(text: string, reviver?: typeof exactInteger): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : new JsonError('a body that is not JSON');
  }
}

const maxDepth = 500;

/**
 * Whether any number may have lost digits. Throws if the value is nested too deeply: `JSON.parse` accepts any depth, but
 * `JSON.stringify` of the value would overflow the stack.
 */
function hasLongNumbers(value: unknown, depthLeft: number): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return false;
  if (depthLeft === 0) throw tooDeep();
  let isFound = false;
  if (Array.isArray(value)) {
    for (const item of value) isFound = hasLongNumbers(item, depthLeft - 1) || isFound;
  } else if (hasMembers(value)) {
    // `Object.values` would allocate a list for each row of a page.
    for (const name in value) isFound = hasLongNumbers(value[name], depthLeft - 1) || isFound;
  }
  return isFound;
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
