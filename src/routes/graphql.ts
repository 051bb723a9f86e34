import type { GraphQLSchema } from 'graphql';
import { createGraphQLError, createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Caller } from '../access/caller.ts';
import type { Clock } from '../clock.ts';
import type { ToOperation } from '../operations/operation.ts';
import type { Pipeline } from '../operations/pipeline.ts';
import type { Logger } from '../telemetry/logger.ts';
import {
  clientLeft,
  createRequestLog,
  type RequestLog,
  requestIdHeader,
  writeRequest,
} from '../telemetry/request-log.ts';
import { compress, encodingFor, minCompressedBytes, variesBy } from './compression.ts';
import { type GraphiQLOptions, isForSite, useGraphiQL } from './graphiql/plugin.ts';
import { checkPersistedQuery, orRefused, parseJsonBody, toOperationParams } from './request-params.ts';
import { dataHeaders } from './security-headers.ts';

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly toOperation: ToOperation;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Null to serve no GraphiQL. */
  readonly graphiql: GraphiQLOptions | null;
  readonly maxBodyBytes: number;
}

/** A request header; its value `1` asks for a response that explains its cost. */
export const explainHeader = 'x-hiregraph-explain';

/** What the router adds to a request. */
interface RouteContext {
  /** Null for a public page, for which no operation runs. */
  readonly caller: Caller | null;
}

export interface GraphqlRoute extends Pick<YogaServerInstance<RouteContext, object>, 'fetch' | 'handle'> {
  /** Whether a request is for something that has no data of accounts, and therefore needs no credential. */
  isPublic(method: string, url: string, accept: string): boolean;
}

const startPath = '/';
const healthPath = '/health';

/**
 * Creates the route that serves GraphQL by the whole specification GraphQL over HTTP. Yoga decides methods, media types and
 * statuses; the pipeline executes.
 */
export function createGraphqlRoute(options: GraphqlRouteOptions): GraphqlRoute {
  const { schema, pipeline, graphiql, maxBodyBytes } = options;
  const yoga = createYoga<RouteContext>({
    schema,
    plugins: [
      useStartPage(),
      ...(graphiql === null ? [] : [useGraphiQL(graphiql)]),
      usePipeline(options),
      useCompression(),
    ],
    maskedErrors: { maskError: (error) => pipeline.refuse(error), isDev: false },
    // The pipeline logs unexpected errors.
    logging: { debug() {}, info() {}, warn() {}, error() {} },
    parserAndValidationCache: false,
    maxRequestBodySize: maxBodyBytes,
    batching: false,
    multipart: false,
    cors: false,
    landingPage: false,
    // Yoga's GraphiQL page loads its script from another host; `useGraphiQL` serves one that does not.
    graphiql: false,
    healthCheckEndpoint: healthPath,
  });
  return {
    fetch: yoga.fetch,
    handle: yoga.handle,
    isPublic: (method, url, accept) =>
      url === startPath ||
      (method === 'GET' && (url === healthPath || (graphiql !== null && isForSite(url, accept)))),
  };
}

/** Leads a browser that was given only the host to the page. */
function useStartPage(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== startPath || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}

/** Compresses the responses of operations. An event stream is sent as it is, because each event has to arrive at once. */
function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!/^application\/(?:graphql-response\+)?json\b/.test(response.headers.get('content-type') ?? ''))
        return;
      const { status, headers } = response;
      headers.append('vary', variesBy);
      const encoding = encodingFor(request.headers.get('accept-encoding') ?? undefined);
      if (encoding === null || response.body === null || headers.has('content-encoding')) return;
      const text = await response.text();
      if (Buffer.byteLength(text) < minCompressedBytes)
        return setResponse(new fetchAPI.Response(text, { status, headers }));
      const body = await compress(text, encoding);
      headers.set('content-encoding', encoding);
      headers.set('content-length', String(body.length));
      setResponse(new fetchAPI.Response(body, { status, headers }));
    },
  };
}

/** Runs every operation by the pipeline, and writes a log line for every request. */
function usePipeline({
  pipeline,
  toOperation,
  clock,
  logger,
}: GraphqlRouteOptions): Plugin<object, RouteContext> {
  const logs = new WeakMap<Request, RequestLog>();
  const callers = new WeakMap<Request, Caller>();

  return {
    onRequest({ request, serverContext }) {
      const log = createRequestLog(request.headers.get(requestIdHeader), clock.now());
      const { caller } = serverContext;
      logs.set(request, log);
      if (caller === null) return;
      log.caller = caller.name;
      callers.set(request, caller);
    },

    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'GET' && requestParser) {
        setRequestParser(async (getRequest) => {
          orRefused(() => decodeURIComponent(getRequest.url), 'The URL must be UTF-8 in percent-encoding');
          const params = await orRefused(
            () => requestParser(getRequest),
            'variables and extensions must be JSON',
          );
          if ('extensions' in params && !params.query) checkPersistedQuery(params.extensions);
          return params;
        });
      }
      if (request.method !== 'POST') return;
      checkMediaType(request.headers);
      setRequestParser(async (postRequest) => {
        const body = parseJsonBody(await postRequest.arrayBuffer());
        if (Array.isArray(body)) return body;
        const { query, variables, operationName } = toOperationParams(body);
        return { query, variables, ...(operationName === null ? {} : { operationName }) };
      });
    },

    onParams({ setParamsHandler }) {
      setParamsHandler(({ request, params }) => {
        const caller = callers.get(request);
        if (caller === undefined) throw new Error('an operation has a caller');
        const log = logs.get(request) ?? createRequestLog(null, clock.now());
        const { headers, signal, url, method } = request;
        const { query = '', variables = {}, operationName = null } = params;
        const operation = toOperation({
          caller,
          params: { query, variables, operationName },
          signal,
          explains: headers.get(explainHeader) === '1',
          requiresFresh: headers.get('cache-control')?.includes('no-cache') ?? false,
          isReadOnly: method === 'GET',
          origin: () => new URL(url).origin,
          log,
        });
        return pipeline.run(operation);
      });
    },

    onResultProcess({ result, setResult }) {
      // Also of a request that has not come to the pipeline.
      if (!Array.isArray(result) && !(Symbol.asyncIterator in result)) setResult(pipeline.complete(result));
    },

    onResponse({ request, response }) {
      const log = logs.get(request);
      if (log === undefined) return;
      response.headers.set(requestIdHeader, log.id);
      // The page of GraphiQL and the answer to Apollo's hash have a rule for caches of their own; Yoga's event streams do not.
      const { headers } = response;
      const isStream = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
      for (const [name, value] of Object.entries(dataHeaders))
        if (isStream || !headers.has(name)) {
          // Yoga's `set` may keep a value whose name is written otherwise.
          headers.delete(name);
          headers.set(name, value);
        }
      const status = request.signal.aborted ? clientLeft : response.status;
      writeRequest(logger, log, status, { operation: log.operation }, clock.now());
    },
  };
}

/**
 * Throws a refusal unless a POST is declared as JSON in UTF-8. Forms and plain text are refused against cross-site request
 * forgery: a browser sends them here for any web page without asking the gateway.
 */
function checkMediaType(headers: Headers): void {
  const { type, charset } = readContentType(headers.get('content-type') ?? '');
  if (type !== 'application/json') throw unsupported('A POST must have the content type application/json');
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (charset !== 'utf-8' || encoding !== 'identity')
    throw unsupported('The body must be UTF-8 without a content encoding');
}

function readContentType(header: string) {
  const [type = '', ...rest] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = rest.find((part) => part.startsWith('charset='))?.slice('charset='.length) ?? 'utf-8';
  return { type, charset: charset.replaceAll('"', '') };
}

function unsupported(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 415 } } });
}
