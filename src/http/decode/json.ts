import { isUtf8 } from 'node:buffer';

/** The bytes are no JSON; says nothing of what they hold. */
export class JsonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'JsonError';
  }
}

const integer = /^-?\d+$/;
const byteOrderMark = 0xfeff;

/** Decodes an object or a list. Integers that a JavaScript number cannot hold become strings of their digits. */
export function decodeJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new JsonError('an empty body');
  // Faster than a `TextDecoder` that checks as it decodes.
  if (!isUtf8(bytes)) throw new JsonError('a body that is not UTF-8');
  const text = bytes.toString('utf8');
  const json = text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
  const value = parseJson(json);
  return hasLongNumbers(value, maxDepth) ? parseJson(json, exactInteger) : value;
}

// The original errors quote what they could not read, so they are not carried along.
function parseJson(text: string, reviver?: typeof exactInteger): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : new JsonError('a body that is not JSON');
  }
}

const maxDepth = 500;

/**
 * Whether any number may be another than was written. Throws where the value is too deep: `JSON.parse` takes any depth,
 * but whoever writes the value down again would run out of stack.
 */
function hasLongNumbers(value: unknown, depthLeft: number): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return false;
  if (depthLeft === 0) throw tooDeep();
  let found = false;
  if (Array.isArray(value)) {
    for (const item of value) found = hasLongNumbers(item, depthLeft - 1) || found;
  } else if (hasMembers(value)) {
    // Makes no list of the values, for each row of a page.
    for (const name in value) found = hasLongNumbers(value[name], depthLeft - 1) || found;
  }
  return found;
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
