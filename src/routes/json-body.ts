import { createGraphQLError, type Plugin } from 'graphql-yoga';

/**
 * Reads what clients send: JSON that is called JSON, in UTF-8. Forms and plain text, which any web page can make a
 * browser send here, are refused. What is broken is the client's mistake, and is not quoted.
 */
export function useJsonRequests(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'GET' && requestParser) {
        setRequestParser((sent) => {
          orRefused(() => decodeURIComponent(sent.url), 'The URL must be UTF-8 in percent-encoding');
          return orRefused(() => requestParser(sent), 'variables and extensions must be JSON');
        });
      }
      if (request.method !== 'POST') return;
      const { type, charset } = readContentType(request.headers.get('content-type') ?? '');
      if (type !== 'application/json')
        throw refusal(415, 'A POST must have the content type application/json');
      const encoding = request.headers.get('content-encoding') ?? 'identity';
      if (charset !== 'utf-8' || encoding !== 'identity')
        throw refusal(415, 'The body must be UTF-8 without a content encoding');
      setRequestParser(async (sent) => {
        const bytes = await sent.arrayBuffer();
        const text = orRefused(() => utf8.decode(bytes), 'The body must be UTF-8');
        const body: unknown = orRefused(() => JSON.parse(text), 'The body must be JSON');
        if (typeof body !== 'object' || body === null) throw refusal(400, 'The body must be a JSON object');
        if (!Array.isArray(body) && !Object.keys(body).every((name) => parameters.has(name)))
          throw refusal(400, `The body may have ${[...parameters].join(', ')}, and nothing else`);
        return body;
      });
    },
  };
}

/** Throws where it is not UTF-8. */
export const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What a body may have. */
export const parameters: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);

function readContentType(header: string) {
  const [type = '', ...rest] = header.split(';').map((group) => group.trim().toLowerCase());
  const charset = rest.find((group) => group.startsWith('charset='))?.slice('charset='.length) ?? 'utf-8';
  return { type, charset: charset.replaceAll('"', '') };
}

/** What cannot be read throws one of these. */
function isUnreadable(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof URIError || error instanceof TypeError;
}

function orRefused<Result>(read: () => Result, message: string): Result {
  try {
    return read();
  } catch (error) {
    throw isUnreadable(error) ? refusal(400, message) : error;
  }
}

function refusal(status: number, message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status } } });
}
