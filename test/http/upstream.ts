import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Upstream extends AsyncDisposable {
  readonly url: URL;
  /** Received requests in the order of arrival. */
  readonly requests: readonly Seen[];
  /** Number of open connections. */
  readonly connections: ReadonlySet<Socket>;
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answers = (request: Seen, response: ServerResponse, nth: number) => void;

/** A provider on loopback that answers as the test says; `nth` counts requests from 1. */
export async function startUpstream(answers: Answers): Promise<Upstream> {
  const requests: Seen[] = [];
  const connections = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const seen = await read(request);
    requests.push(seen);
    answers(seen, response, requests.length);
  });
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    requests,
    connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function json(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<Seen> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
}
