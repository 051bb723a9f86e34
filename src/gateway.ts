import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { vendors } from './adapters/index.ts';
import type { Clock } from './clock.ts';
import type { AccountConfig, Config } from './config.ts';
import { useGraphiQL } from './graphiql/plugin.ts';
import type { ConnectedAccount } from './graphql/accounts.ts';
import { withCache } from './graphql/cache.ts';
import { createContext } from './graphql/context.ts';
import { createCursorCodec } from './graphql/cursor.ts';
import { isShown, maskError, rootOf, useErrorCodes } from './graphql/mask.ts';
import { createSchema } from './graphql/schema.ts';
import type { UpstreamCall } from './http/http.ts';
import { useJsonRequests } from './json-requests.ts';
import { type Logger, toLogged } from './log.ts';
import { type RequestLog, useRequestLog } from './request-log.ts';

/** The whole of the gateway but for the process. */
export interface Gateway {
  /** Needs no port. */
  fetch(request: Request): Promise<Response>;
  /** The same for a server of Node's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Closes the connections to the vendors. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The graph, the same for every gateway. */
export const schema = createSchema(vendors.map(({ name }) => toProvider(name)));
const maxBodyBytes = 256 * 1024;

export function createGateway({ config, clock, logger }: GatewayOptions): Gateway {
  const accounts = config.accounts.map((account) => connect(account, config, clock));
  // The same for every process with the same accounts, so that a cursor of one is good at another.
  const key = createHash('sha256');
  for (const { name, settings } of config.accounts) key.update(`${name}\n${settings.fingerprint}\n`);
  const cursors = createCursorCodec(key.digest('base64'));
  const requests = new WeakMap<Request, RequestLog>();

  const yoga = createYoga({
    schema,
    context: ({ request }) => {
      const log = requests.get(request);
      const deadline = clock.now() + config.limits.requestTimeoutMs;
      const caller = { signal: request.signal, deadline, onCall: (call: UpstreamCall) => log?.onCall(call) };
      return createContext(accounts, cursors, caller);
    },
    maskedErrors: { maskError, isDev: false },
    plugins: [
      ...(config.server.graphiql ? [useGraphiQL()] : []),
      useJsonRequests(),
      useErrorCodes(),
      useRequestLog({ clock, logger, requests }),
    ],
    logging: {
      debug() {},
      info() {},
      warn() {},
      error: (...problems: unknown[]) => {
        const hidden = problems.filter((problem) => !isShown(problem) && !hasLeft(problem));
        if (hidden.length > 0)
          logger.error({ problems: hidden.map((problem) => toLogged(rootOf(problem))) }, 'unexpected error');
      },
    },
    maxRequestBodySize: maxBodyBytes,
    batching: false,
    multipart: false,
    cors: false,
    landingPage: false,
    // Yoga's own page loads its script from another host.
    graphiql: false,
    healthCheckEndpoint: '/health',
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    handle: async (request, response) => {
      await yoga.handle(request, response);
    },
    close: async () => {
      await Promise.all(accounts.map((account) => account.close()));
    },
  };
}

interface Connected extends ConnectedAccount {
  close(): Promise<void>;
}

function connect(
  { name, provider, settings }: AccountConfig,
  { limits, cache }: Config,
  clock: Clock,
): Connected {
  const origin = { account: name, provider };
  const { adapter, close } = settings.connect({ origin, clock, upstreamTimeoutMs: limits.upstreamTimeoutMs });
  const account = { name, provider: toProvider(provider) };
  return { account, adapter: cache.ttlMs === 0 ? adapter : withCache(adapter, { ...cache, clock }), close };
}

/** A client that leaves ends what runs for it: nothing is wrong. */
function hasLeft(problem: unknown): boolean {
  const root = rootOf(problem);
  return root instanceof DOMException && root.name === 'AbortError';
}

/** The provider's value in the graph. */
function toProvider(name: string): string {
  return name.toUpperCase();
}
