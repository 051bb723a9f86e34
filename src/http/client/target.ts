import { InputError } from '../../errors.ts';

const segments = /^(?:\/[\w.~!$&'()*+,;=:@%-]+)+$/;
const dotSegment = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
// A server may decode these before it splits the path.
const encodedSeparator = /%(?:[01]|2f|5c|7f)|%(?![\da-f]{2})/i;

/**
 * The path and query of a request as they are sent. Ids that clients send become parts of paths, so a path that could
 * lead out of `basePath` is refused.
 */
export function toTarget(
  basePath: string,
  path: string,
  query: readonly (readonly [name: string, value: string])[],
): string {
  if (!segments.test(path) || dotSegment.test(path) || encodedSeparator.test(path)) {
    throw new InputError('An id has characters that no id of this provider has');
  }
  const base = basePath.endsWith('/') ? basePath.slice(0, -1) : basePath;
  if (query.length === 0) return base + path;
  // Three times as fast as `URLSearchParams`, for fifty ids.
  const parameters = query.map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${base}${path}?${parameters.join('&')}`;
}

/** A lone surrogate has no form in UTF-8, and `encodeURIComponent` throws on it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
