import { anyCaller } from '../../src/access/caller.ts';
import type { Gateway } from '../../src/gateway.ts';
import { createRequestLog } from '../../src/telemetry/request-log.ts';
import type { AnswerError, Data } from './setup.ts';

/** A gateway, and the URL of the server of Node's that hands it requests. */
export interface Reachable {
  readonly gateway: Gateway;
  readonly url: string;
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The answer to an operation, whatever its encoding was. */
export interface OperationAnswer {
  readonly data?: Data;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A way in which an operation reaches the gateway. */
export interface Transport {
  readonly name: string;
  send(to: Reachable, request: GraphqlRequest): Promise<OperationAnswer>;
}

/** A way by HTTP, on which a request may have a credential. */
export interface HttpTransport extends Transport {
  exchange(to: Reachable, request: GraphqlRequest, headers?: Headers, path?: string): Promise<Response>;
  /** Reads the answer to an operation from its response. */
  read(response: Response): Promise<OperationAnswer>;
}

/** Every way by HTTP: a new one is added here, and to no test. */
export const httpTransports: readonly HttpTransport[] = [
  byHttp("a JSON POST to Node's server", post, byServer),
  byHttp("a POST with a charset to Node's server", post, byServer, {
    'content-type': 'application/json; charset=utf-8',
  }),
  byHttp("an event stream from Node's server", post, byServer, { accept: 'text/event-stream' }),
  byHttp("a GET to Node's server", get, byServer),
  byHttp('a POST without a server', post, byGateway),
  byHttp('a GET without a server', get, byGateway),
];

/** Every way in which an operation reaches the gateway. */
export const transports: readonly Transport[] = [
  ...httpTransports,
  { name: 'a call of the pipeline', send: ({ gateway }, request) => runPipeline(gateway, request) },
];

type ToRequest = (url: string, request: GraphqlRequest, headers: Headers) => Request;
type Send = (to: Reachable, toRequest: (url: string) => Request) => Promise<Response>;

function byHttp(
  name: string,
  toRequest: ToRequest,
  send: Send,
  own: Record<string, string> = {},
): HttpTransport {
  const exchange: HttpTransport['exchange'] = (to, request, given = new Headers(), path = '/graphql') => {
    const headers = new Headers(given);
    for (const [header, value] of Object.entries(own)) headers.set(header, value);
    return send(to, (url) => toRequest(`${url}${path}`, request, headers));
  };
  const read = async (response: Response): Promise<OperationAnswer> => {
    const text = await response.text();
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    return JSON.parse(isStream ? eventIn(text) : text);
  };
  return { name, exchange, read, send: async (to, request) => read(await exchange(to, request)) };
}

function byServer(to: Reachable, toRequest: (url: string) => Request): Promise<Response> {
  return fetch(toRequest(to.url));
}

function byGateway(to: Reachable, toRequest: (url: string) => Request): Promise<Response> {
  return to.gateway.fetch(toRequest('http://gateway'));
}

function post(url: string, request: GraphqlRequest, headers: Headers): Request {
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(request) });
}

function get(url: string, { query, variables = {} }: GraphqlRequest, headers: Headers): Request {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return new Request(`${url}${url.includes('?') ? '&' : '?'}${parameters}`, { headers });
}

/** The only result of an event stream. */
function eventIn(text: string): string {
  const [, result] = /^event: next\ndata: (.*)$/m.exec(text) ?? [];
  if (result === undefined) throw new Error(`no event with a result: ${text}`);
  return result;
}

async function runPipeline(gateway: Gateway, { query, variables = {} }: GraphqlRequest) {
  const operation = gateway.toOperation({
    caller: anyCaller,
    params: { query, variables, operationName: null },
    signal: new AbortController().signal,
    explains: false,
    requiresFresh: false,
    isReadOnly: false,
    origin: () => 'http://gateway',
    log: createRequestLog(null, 0),
  });
  return JSON.parse(JSON.stringify(await gateway.pipeline.run(operation)));
}
