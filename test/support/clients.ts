import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Gateway } from '../../src/gateway.ts';

/** How the tests ask a gateway: over HTTP where its queries are prepared, which takes a server of Node's. */
export interface Clients {
  post(init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Most queries of the tests come once: the suite is run with all of them prepared, and with none. */
export const preparesAll = process.env.PREPARES_ALL === '1';

export function compileAfter(areAllPrepared: boolean): 0 | 'never' {
  return areAllPrepared ? 0 : 'never';
}

export async function createClients(gateway: Gateway, areAllPrepared: boolean): Promise<Clients> {
  const post = (origin: string, send: typeof fetch) => (init: RequestInit) => {
    const headers = { 'content-type': 'application/json', ...init.headers };
    return send(new Request(`${origin}/graphql`, { method: 'POST', ...init, headers }));
  };
  if (!areAllPrepared)
    return {
      post: post('http://gateway', (request) => gateway.fetch(new Request(request))),
      close: async () => {},
    };

  const server = await listen(gateway);
  const clients = { post: post(server.url, fetch), close: server.close };
  // By its first answer the gateway learns how Yoga's answers look.
  await clients.post({ body: JSON.stringify({ query: '{ __typename }' }) });
  return clients;
}

/** A server of Node's that hands every request to a gateway. */
export async function listen(gateway: Gateway) {
  const server = createServer((request, response) => void gateway.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
