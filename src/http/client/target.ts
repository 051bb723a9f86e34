import { InputError } from '../../errors.ts';

const segments = /^(?:\/[\w.~!$&'()*+,;=:@%-]+)+$/;
const dotSegment = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
// A server may decode these before it reads the path.
const hiddenSeparator = /%(?:[01]|2f|5c|7f)|%(?![\da-f]{2})/i;

/**
 * The path and query to ask a provider for. Ids that clients send become part of paths, so whatever would lead out of
 * `basePath` is refused.
 */
export function toTarget(
  basePath: string,
  path: string,
  query: readonly (readonly [name: string, value: string])[],
): string {
  if (!segments.test(path) || dotSegment.test(path) || hiddenSeparator.test(path)) {
    throw new InputError('An id has characters that no id of this provider has');
  }
  const base = basePath.endsWith('/') ? basePath.slice(0, -1) : basePath;
  if (query.length === 0) return base + path;
  // Three times as fast as `URLSearchParams`, for fifty ids.
  const written = query.map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return `${base}${path}?${written.join('&')}`;
}

/** Half a character has no form in UTF-8. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
