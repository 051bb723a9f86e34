import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { attachmentsPath, createAttachmentLinks, type ToAttachmentLink } from './access/attachment-link.ts';
import type { ConnectedAccount } from './adapters/account.ts';
import { providers } from './adapters/index.ts';
import { withCoalescing } from './cache/coalescing.ts';
import { withCache } from './cache/record-cache.ts';
import type { Clock } from './clock.ts';
import type { AccountConfig, Config } from './config/config.ts';
import { UpstreamError } from './errors.ts';
import { type Context, createContext } from './graphql/context.ts';
import { isShown, maskError, rootOf, useErrorCodes } from './graphql/error-masking.ts';
import { createSchema, createWholeSchema } from './graphql/schema.ts';
import type { Budget } from './http/http.ts';
import { createPreparedQueries } from './operations/prepared-operations.ts';
import { explainHeader, useCostLimit } from './operations/stages/cost-limit.ts';
import { createExplanations, type Trace } from './operations/stages/explain.ts';
import { createDocumentCache, nothingCached, useQueryLimits } from './operations/stages/query-limits.ts';
import {
  clientLeft,
  createRequestLog,
  idHeader,
  type RequestLog,
  useRequestLog,
  writeRequest,
} from './operations/stages/request-log.ts';
import { createStaleReport, type StaleReport } from './operations/stages/stale-report.ts';
import { createCursorCodec } from './pagination/cursor.ts';
import { createEstimate } from './query/cost-estimate.ts';
import type { UpstreamCall } from './request-scope.ts';
import { createAttachments } from './routes/attachments.ts';
import { createJsonPosts, createKnownResults } from './routes/fast-path.ts';
import { useGraphiQL } from './routes/graphiql/plugin.ts';
import { useJsonRequests } from './routes/json-body.ts';
import { leavingOf, send } from './routes/node-http.ts';
import { type Logger, toLogged } from './telemetry/logger.ts';

/** The whole of the gateway but for the process. */
export interface Gateway {
  /** Needs no port. */
  fetch(request: Request): Promise<Response>;
  /** The same for a server of Node's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Closes the connections to the providers. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether requests have come that are not handled yet: reads by id wait for them, to go together. */
  readonly hasQueuedRequests?: () => boolean;
}

/** The graph, the same for every gateway. */
export const schema = createSchema(providers.map(({ name }) => toProvider(name)));
const wholeSchema = createWholeSchema(providers.map(({ name }) => toProvider(name)));
const maxBodyBytes = 256 * 1024;
// While anything succeeds, a provider that fails in places still serves the rest.
const maxFailuresInARow = 20;

export function createGateway(options: GatewayOptions): Gateway {
  const { config, clock, logger, hasQueuedRequests = () => false } = options;
  const staleness = createStaleReport();
  let running = 0;
  const hasConcurrentRequests = () => running > 1;
  const accounts = config.accounts.map((account) =>
    connect(account, config, { clock, staleness, hasConcurrentRequests, hasQueuedRequests }),
  );
  const secret = secretOf(config.accounts);
  const cursors = createCursorCodec(secret);
  const links = createAttachmentLinks(secret, clock);
  const { requestTimeoutMs, query: limits } = config.limits;
  const documents = createDocumentCache();
  const attachments = createAttachments({ accounts, links, clock, logger, requestTimeoutMs });
  const requests = new WeakMap<Request, RequestLog>();
  const results = createKnownResults();
  const documentLimits = { limits, allowsIntrospection: config.server.introspection };
  const cost = { limits: { calls: limits.calls, nodes: limits.nodes }, estimate: createEstimate(accounts) };
  const prepared = createPreparedQueries({
    schema,
    wholeSchema,
    documents: documentLimits,
    cost,
    runsBefore: config.server.compileAfter ?? Number.POSITIVE_INFINITY,
  });
  const explanations = createExplanations({
    isAlways: config.server.explain,
    budgets: () => new Map(accounts.map(({ account, budget }) => [account.name, budget()])),
  });

  function contextFor({ request, signal, header, origin, log, trace }: Asking): Context {
    const scope = {
      signal,
      deadline: clock.now() + requestTimeoutMs,
      onCall: (call: UpstreamCall) => log?.onCall(call),
      request,
      requiresFresh: header('cache-control')?.includes('no-cache') ?? false,
    };
    let made: ToAttachmentLink | null = null;
    const toLink: ToAttachmentLink = (file) => {
      made ??= links.below(config.server.publicUrl ?? origin());
      return made(file);
    };
    return createContext(accounts, cursors, scope, toLink, trace);
  }

  const yoga = createYoga({
    schema,
    context: ({ request }) =>
      contextFor({
        request,
        signal: request.signal,
        header: (name) => request.headers.get(name),
        origin: () => new URL(request.url).origin,
        log: requests.get(request),
        trace: explanations.begin(request),
      }),
    maskedErrors: { maskError, isDev: false },
    plugins: [
      results.plugin,
      ...(config.server.graphiql ? [useGraphiQL()] : []),
      useJsonRequests(),
      useErrorCodes(),
      staleness.plugin,
      explanations.plugin,
      useRequestLog({ clock, logger, requests }),
      useQueryLimits({ ...documentLimits, documents }),
      useCostLimit(cost),
    ],
    parserAndValidationCache: { documentCache: documents, errorCache: nothingCached },
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
  const posts = createJsonPosts(yoga, results, {
    maxBodyBytes,
    onDefect: (error) => logger.error({ problems: [toLogged(error)] }, 'unexpected error'),
    begin(received, params) {
      const { headers, signal, url } = received;
      const query = explanations.isWanted(headers[explainHeader]) ? null : prepared.find(params);
      if (query === null) return null;
      const log = createRequestLog(headers[idHeader] ?? null, clock.now());
      log.operation = query.name;
      const context = contextFor({
        request: received,
        signal,
        header: (name) => headers[name],
        origin: () => new URL(url).origin,
        log,
        trace: null,
      });
      return {
        result: query.run(context).then((result) => staleness.tell(received, result)),
        id: log.id,
        end(response) {
          const status = signal.aborted ? clientLeft : response.statusCode;
          writeRequest(logger, log, status, { operation: log.operation }, clock.now());
        },
        goOnWith: (request) => void requests.set(request, log),
      };
    },
  });
  /** While client requests are being answered, they are counted. */
  async function counted<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const [path = ''] = url.split('?', 1);
    if (posts.isMeant(request)) return posts.handle(request, response);
    if (!path.startsWith(attachmentsPath)) return void (await yoga.handle(request, response));
    const id = String(headers[idHeader] ?? '');
    await send(await attachments({ method, path, id, signal: leavingOf(response) }), response);
  }

  return {
    fetch: (request) =>
      counted(() => {
        const { method, headers, signal } = request;
        const path = new URL(request.url).pathname;
        if (!path.startsWith(attachmentsPath)) return yoga.fetch(request);
        return attachments({ method, path, id: headers.get(idHeader), signal });
      }),
    handle: (request, response) => counted(() => handle(request, response)),
    close: async () => {
      await Promise.all(accounts.map((account) => account.close()));
    },
  };
}

/** A client request, as far as answering it needs to know. */
interface Asking {
  /** What else is known of it is known by this. */
  readonly request: object;
  readonly signal: AbortSignal;
  header(name: string): string | null | undefined;
  /** Where it was sent. */
  origin(): string;
  readonly log: RequestLog | undefined;
  readonly trace: Trace | null;
}

/** The same for every process with the same accounts, so that a cursor or link of one is good at another. */
export function secretOf(accounts: readonly AccountConfig[]): string {
  const key = createHash('sha256');
  for (const { name, settings } of accounts) key.update(`${name}\n${settings.fingerprint}\n`);
  return key.digest('base64');
}

interface Connected extends ConnectedAccount {
  budget(): Budget;
  close(): Promise<void>;
}

/** What an account shares with the others. */
interface Surroundings {
  readonly clock: Clock;
  readonly staleness: StaleReport;
  /** Whether more than one client request is being answered. */
  hasConcurrentRequests(): boolean;
  hasQueuedRequests(): boolean;
}

function connect(
  { name, provider, settings }: AccountConfig,
  { limits, cache }: Config,
  { clock, staleness, hasConcurrentRequests, hasQueuedRequests }: Surroundings,
): Connected {
  const origin = { account: name, provider };
  const { adapter, budget, close } = settings.connect({
    origin,
    clock,
    upstreamTimeoutMs: limits.upstreamTimeoutMs,
    maxFailuresInARow,
  });
  const shared = withCoalescing(adapter, {
    clock,
    windowMs: limits.batchWindowMs,
    hasConcurrentRequests,
    hasQueuedRequests,
    late: () =>
      new UpstreamError({ ...late, message: `${provider} did not answer before the deadline`, origin }),
  });
  const account = { name, provider: toProvider(provider) };
  if (cache.ttlMs === 0) return { account, adapter: shared, budget, close };
  const cached = withCache(shared, {
    ...cache,
    refreshMs: limits.requestTimeoutMs,
    clock,
    onStale: (request, ageMs) => staleness.note(request, name, ageMs),
  });
  return { account, adapter: cached.adapter, budget, close };
}

const late = { code: 'UPSTREAM_TIMEOUT', status: null, retryAfter: null, scope: null } as const;

/** A client that leaves ends what runs for it: nothing is wrong. */
function hasLeft(problem: unknown): boolean {
  const root = rootOf(problem);
  return root instanceof DOMException && root.name === 'AbortError';
}

/** The provider's value in the graph. */
function toProvider(name: string): string {
  return name.toUpperCase();
}
