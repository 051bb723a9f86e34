import type { GraphQLSchema } from 'graphql';
import { createGraphQLError, createYoga, type Plugin } from 'graphql-yoga';
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
import type { Example } from './graphiql/examples.ts';
import { useGraphiQL } from './graphiql/plugin.ts';
import { checkPersistedQuery, orRefused, parseJsonBody, toOperationParams } from './request-params.ts';

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly toOperation: ToOperation;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The examples of GraphiQL for the accounts that are connected now; null to serve no GraphiQL. */
  readonly examples: (() => readonly Example[]) | null;
  readonly maxBodyBytes: number;
}

/** A request header; its value `1` asks for a response that explains its cost. */
export const explainHeader = 'x-hiregraph-explain';

/**
 * Creates the route that serves GraphQL by the whole specification GraphQL over HTTP. Yoga decides methods, media types and
 * statuses; the pipeline executes.
 */
export function createGraphqlRoute(options: GraphqlRouteOptions) {
  const { schema, pipeline, examples, maxBodyBytes } = options;
  return createYoga({
    schema,
    plugins: [
      useStartPage(),
      ...(examples === null ? [] : [useGraphiQL(examples)]),
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
    healthCheckEndpoint: '/health',
  });
}

export type GraphqlRoute = ReturnType<typeof createGraphqlRoute>;

/** Leads a browser that was given only the host to the page. */
function useStartPage(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
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
function usePipeline({ pipeline, toOperation, clock, logger }: GraphqlRouteOptions): Plugin {
  const logs = new WeakMap<Request, RequestLog>();

  return {
    onRequest({ request }) {
      logs.set(request, createRequestLog(request.headers.get(requestIdHeader), clock.now()));
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
        const log = logs.get(request) ?? createRequestLog(null, clock.now());
        const { headers, signal, url, method } = request;
        const { query = '', variables = {}, operationName = null } = params;
        const operation = toOperation({
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
