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
const integer = /^-?\d+$/;
const byteOrderMark = 0xfeff;

/** Decodes an object or a list. Integers that a JavaScript number cannot hold become strings of their digits. */
export function decodeJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new JsonError('an empty body');
  // Faster than a `TextDecoder` that checks as it decodes.
  if (!isUtf8(bytes)) throw new JsonError('a body that is not UTF-8');
  const text = bytes.toString('utf8');
  return parseJson(text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text);
}

// The original errors quote what they could not read, so they are not carried along.
function parseJson(text: string): unknown {
  try {
    return longNumber.test(text) ? JSON.parse(text, exactInteger) : JSON.parse(text);
  } catch (error) {
    throw new JsonError(
      error instanceof RangeError ? 'JSON that is nested too deeply' : 'a body that is not JSON',
    );
  }
}

function exactInteger(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source ?? '';
  return integer.test(source) ? source : value;
}
