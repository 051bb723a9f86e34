const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';

/**
 * The media type of the response: the first supported one in the `Accept` header. Null, which leaves the request to Yoga, if
 * the header has none, or has a charset before it.
 */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*' || accept === json) return json;
  for (const entry of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (parameters.some((parameter) => parameter.startsWith('charset='))) return null;
    if (type === json || type === graphqlJson) return type;
    if (type === '*/*' || type === 'application/*') return json;
  }
  return null;
}
