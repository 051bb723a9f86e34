import { once } from 'node:events';
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Replaces the responses to the requests that match. */
export interface Fault {
  /** Whether the fault affects requests for this path, which has no query string. */
  matches(path: string): boolean;
  respond(exchange: Exchange): void | Promise<void>;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The number of this request among those that match, from 1. */
  readonly nth: number;
  /** Resolves with the response of the provider. */
  forward(): Promise<Forwarded>;
}

export interface Forwarded {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A reverse proxy between the gateway and a simulated provider, which can inject a fault. */
export interface ProxyServer extends AsyncDisposable {
  readonly url: string;
  /** Path and query string of each request that matched the fault. */
  readonly hits: readonly string[];
  /** Everything that requests. */
  readonly requests: readonly IncomingMessage[];
  fault: Fault | null;
  /** Accepts no further connection; open ones close with their next response. */
  stopListening(): void;
}

const agent = new Agent({ keepAlive: true });

export async function startProxy(target: string): Promise<ProxyServer> {
  const hits: string[] = [];
  const requests: IncomingMessage[] = [];
  let isStopped = false;

  function forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Forwarded> {
    const { 'accept-encoding': _, ...rest } = headers;
    const { promise, resolve, reject } = Promise.withResolvers<Forwarded>();
    const outgoing = httpRequest(target + url, { method, headers: rest, agent }, async (incoming) => {
      const { statusCode: status = 0, headers } = incoming;
      resolve({ status, headers, body: await buffer(incoming) });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
    return promise;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    requests.push(request);
    const url = request.url ?? '';
    const fault = proxy.fault;
    if (fault?.matches(url.split('?', 1)[0] ?? '')) {
      hits.push(url);
      await fault.respond({ request, response, nth: hits.length, forward: () => forward(request, body) });
      return;
    }
    const answer = await forward(request, body);
    if (isStopped) response.setHeader('connection', 'close');
    relay(response, answer);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const proxy: ProxyServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    hits,
    requests,
    fault: null,
    stopListening() {
      isStopped = true;
      server.close();
    },
    async [Symbol.asyncDispose]() {
      const closed = server.listening ? once(server, 'close') : null;
      server.closeAllConnections();
      server.close();
      await closed;
    },
  };
  return proxy;
}

/** Sends a response on. */
export function relay(response: ServerResponse, { status, headers, body }: Forwarded): void {
  const { 'transfer-encoding': _, connection: __, ...rest } = headers;
  response.writeHead(status, { ...rest, 'content-length': body.length }).end(body);
}
