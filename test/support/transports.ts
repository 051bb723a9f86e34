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

/** Every way in which an operation reaches the gateway: a new one is added here, and to no test. */
export const transports: readonly Transport[] = [
  { name: "a JSON POST to Node's server", send: ({ url }, request) => post(url, request) },
  {
    name: "a POST with a charset to Node's server",
    send: ({ url }, request) => post(url, request, { 'content-type': 'application/json; charset=utf-8' }),
  },
  {
    name: "an event stream from Node's server",
    send: async ({ url }, request) => toEvent(await postText(url, request, { accept: 'text/event-stream' })),
  },
  {
    name: "a GET to Node's server",
    send: async ({ url }, request) => JSON.parse(await textOf(await fetch(toUrl(url, request)))),
  },
  {
    name: 'a POST without a server',
    send: ({ gateway }, request) =>
      post('http://gateway', request, {}, (sent) => gateway.fetch(new Request(sent))),
  },
  {
    name: 'a GET without a server',
    send: async ({ gateway }, request) =>
      JSON.parse(await textOf(await gateway.fetch(new Request(toUrl('http://gateway', request))))),
  },
  { name: 'a call of the pipeline', send: ({ gateway }, request) => runPipeline(gateway, request) },
];

type Send = (request: Request) => Promise<Response>;

async function postText(
  url: string,
  request: GraphqlRequest,
  headers: Record<string, string> = {},
  send: Send = fetch,
): Promise<string> {
  const given = { 'content-type': 'application/json', ...headers };
  const body = JSON.stringify(request);
  return textOf(await send(new Request(`${url}/graphql`, { method: 'POST', headers: given, body })));
}

async function post(...sent: Parameters<typeof postText>): Promise<OperationAnswer> {
  return JSON.parse(await postText(...sent));
}

function textOf(response: Response): Promise<string> {
  return response.text();
}

function toUrl(url: string, { query, variables = {} }: GraphqlRequest): string {
  return `${url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
}

/** The only result of an event stream. */
function toEvent(text: string): OperationAnswer {
  const [, result] = /^event: next\ndata: (.*)$/m.exec(text) ?? [];
  if (result === undefined) throw new Error(`no event with a result: ${text}`);
  return JSON.parse(result);
}

async function runPipeline(gateway: Gateway, { query, variables = {} }: GraphqlRequest) {
  const operation = gateway.toOperation({
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
