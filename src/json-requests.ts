import { createGraphQLError, type Plugin } from 'graphql-yoga';

/**
 * Reads what clients send: JSON that is called JSON. Forms and plain text, which any web page can make a browser send
 * here, are refused. JSON that is broken is the client's mistake, and is not quoted.
 */
export function useJsonRequests(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'GET' && requestParser) {
        setRequestParser((sent) =>
          orRefused(() => requestParser(sent), 'variables and extensions must be JSON'),
        );
      }
      if (request.method !== 'POST') return;
      const [type = ''] = (request.headers.get('content-type') ?? '').split(';', 1);
      if (type.trim().toLowerCase() !== 'application/json') {
        throw refusal(415, 'A POST must have the content type application/json');
      }
      setRequestParser(async (sent) => {
        const text = await sent.text();
        const body: unknown = orRefused(() => JSON.parse(text), 'The body must be JSON');
        if (typeof body !== 'object' || body === null) throw refusal(400, 'The body must be a JSON object');
        return body;
      });
    },
  };
}

function orRefused<Result>(parse: () => Result, message: string): Result {
  try {
    return parse();
  } catch (error) {
    throw error instanceof SyntaxError ? refusal(400, message) : error;
  }
}

function refusal(status: number, message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status } } });
}
