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
import { useGraphiQL } from './graphiql/plugin.ts';
import { orRefused, parseJsonBody, toOperationParams } from './request-params.ts';

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly toOperation: ToOperation;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly hasGraphiQL: boolean;
  readonly maxBodyBytes: number;
}

/** The value `1` asks for an answer that explains its cost. */
export const explainHeader = 'x-hiregraph-explain';

/** Serves GraphQL over HTTP as the specification has it: every method, media type and status. Yoga decides these alone. */
export function createGraphqlRoute(options: GraphqlRouteOptions) {
  const { schema, pipeline, hasGraphiQL, maxBodyBytes } = options;
  return createYoga({
    schema,
    plugins: [...(hasGraphiQL ? [useGraphiQL()] : []), usePipeline(options)],
    maskedErrors: { maskError: (error) => pipeline.refuse(error), isDev: false },
    // The pipeline reports what is unexpected.
    logging: { debug() {}, info() {}, warn() {}, error() {} },
    parserAndValidationCache: false,
    maxRequestBodySize: maxBodyBytes,
    batching: false,
    multipart: false,
    cors: false,
    landingPage: false,
    // Yoga's own page loads its script from another host.
    graphiql: false,
    healthCheckEndpoint: '/health',
  });
}

/** Lets the pipeline run every operation, and writes a line of the log for every request. */
function usePipeline({ pipeline, toOperation, clock, logger }: GraphqlRouteOptions): Plugin {
  const logs = new WeakMap<Request, RequestLog>();

  return {
    onRequest({ request }) {
      logs.set(request, createRequestLog(request.headers.get(requestIdHeader), clock.now()));
    },

    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'GET' && requestParser) {
        setRequestParser((sent) => {
          orRefused(() => decodeURIComponent(sent.url), 'The URL must be UTF-8 in percent-encoding');
          return orRefused(() => requestParser(sent), 'variables and extensions must be JSON');
        });
      }
      if (request.method !== 'POST') return;
      checkMediaType(request.headers);
      setRequestParser(async (sent) => {
        const body = parseJsonBody(await sent.arrayBuffer());
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
 * A POST has to be JSON that is called JSON, in UTF-8. Forms and plain text are refused, because any web page can make a
 * browser send them here.
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
