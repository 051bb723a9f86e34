import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Gateway } from '../../src/gateway.ts';

/**
 * Sends requests to a gateway. If it executes queries over their plans, they go through a Node server, so that the fast
 * path is tested too; `gateway.fetch` does not take it.
 */
export interface Clients {
  post(init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Whether gateways execute every query over its plan instead of by graphql-js. Tests send most queries only once, so the
 * vitest project `plan` repeats them in this mode.
 */
export const usesPlans = process.env.EXECUTES_PLANS === '1';

/** The setting `server.compileAfter`. */
export function compileAfter(usesPlans: boolean): 0 | 'never' {
  return usesPlans ? 0 : 'never';
}

export async function createClients(gateway: Gateway, usesPlans: boolean): Promise<Clients> {
  const post = (origin: string, send: typeof fetch) => (init: RequestInit) => {
    const headers = { 'content-type': 'application/json', ...init.headers };
    return send(new Request(`${origin}/graphql`, { method: 'POST', ...init, headers }));
  };
  if (!usesPlans)
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
  // Node's default of 5 s ends connections that a client of the tests is about to use again.
  const server = createServer(
    { keepAliveTimeout: 60_000 },
    (request, response) => void gateway.handle(request, response),
  );
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
