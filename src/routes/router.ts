import type { IncomingMessage, ServerResponse } from 'node:http';
import { attachmentsPath } from '../access/attachment-link.ts';
import type { Authentication, CredentialRefusal } from '../access/authentication.ts';
import type { Caller } from '../access/caller.ts';
import { type RequestParts, readCredential } from '../access/credential.ts';
import type { Clock } from '../clock.ts';
import { type Logger, toLogged } from '../telemetry/logger.ts';
import { createRequestLog, requestIdHeader, writeRequest } from '../telemetry/request-log.ts';
import type { AttachmentRequest } from './attachments.ts';
import { type CrossOriginRequest, createCors, isPreflight } from './cors.ts';
import { codeOf, toRefusalResponse } from './credential-refusal.ts';
import type { FastPath } from './fast-path.ts';
import type { GraphqlRoute } from './graphql.ts';
import { abortOnClose, sendResponse } from './node-http.ts';

export interface RouterOptions {
  readonly authentication: Authentication;
  /** The origins whose pages may call the gateway. */
  readonly origins: readonly string[];
  readonly fastPath: FastPath;
  readonly graphql: GraphqlRoute;
  attachments(request: AttachmentRequest): Promise<Response>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Leads each request to its route. */
export interface Router {
  /** Answers a web request. */
  fetch(request: Request): Promise<Response>;
  /** Answers a request of a Node server. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** The caller of a request of a Node server; null if its credential is refused. */
  callerOf(request: IncomingMessage): Promise<Caller | null>;
}

/**
 * Creates the gate before all routes: it tells who a request is from, and hands it to a route with its caller, or refuses it. A
 * route therefore never sees a credential. Requests for public pages have no caller, and no operation runs for them.
 */
export function createRouter(options: RouterOptions): Router {
  const { authentication, fastPath, graphql, attachments, clock, logger } = options;
  const toCorsHeaders = createCors(options.origins);

  function authenticate(parts: RequestParts, path: string) {
    // A link names its caller, so that a browser can open it without a credential. One that is sent must be good.
    if (path.startsWith(attachmentsPath) && parts.authorization.length === 0) return null;
    return authentication.authenticate(readCredential(parts));
  }

  function refuse(refusal: CredentialRefusal, accept: string | null, givenId: string | null): Response {
    const log = createRequestLog(givenId, clock.now());
    log.codes.add(codeOf(refusal));
    const response = toRefusalResponse(refusal, accept);
    response.headers.set(requestIdHeader, log.id);
    writeRequest(logger, log, response.status, { operation: null }, clock.now());
    return response;
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const [path = ''] = url.split('?', 1);
    if (graphql.isPublic(method, url, headers.accept ?? ''))
      return void (await graphql.handle(request, response, { caller: null }));
    const crossOrigin = toCrossOrigin(request);
    for (const [name, value] of toCorsHeaders(crossOrigin)) response.setHeader(name, value);
    if (isPreflight(crossOrigin)) return void response.writeHead(204).end();
    const id = headers[requestIdHeader];
    const givenId = typeof id === 'string' ? id : null;
    const answer = authenticate(toParts(request), path);
    // Not awaited if it is known at once, which it is for almost every request.
    const caller = answer instanceof Promise ? await answer : answer;
    if (caller?.kind !== 'caller' && caller !== null)
      return sendResponse(refuse(caller, headers.accept ?? null, givenId), response);
    if (caller === null || path.startsWith(attachmentsPath)) {
      const signal = abortOnClose(response);
      return sendResponse(await attachments({ method, path, id: givenId, signal }), response);
    }
    if (fastPath.takes(request)) return fastPath.handle(request, response, caller);
    await graphql.handle(request, response, { caller });
  }

  async function answerWeb(request: Request, caller: Caller | null, path: string): Promise<Response> {
    const { method, headers, signal } = request;
    if (!path.startsWith(attachmentsPath)) return graphql.fetch(request, { caller });
    return attachments({ method, path, id: headers.get(requestIdHeader), signal });
  }

  return {
    async callerOf(request) {
      const answer = await authentication.authenticate(readCredential(toParts(request)));
      return answer.kind === 'caller' ? answer : null;
    },

    async fetch(request) {
      const { method, headers } = request;
      const { pathname: path, search } = new URL(request.url);
      const url = path + search;
      if (graphql.isPublic(method, url, headers.get('accept') ?? ''))
        return graphql.fetch(request, { caller: null });
      const crossOrigin = {
        method,
        origin: headers.get('origin'),
        requestedMethod: headers.get('access-control-request-method'),
      };
      const authorization = headers.get('authorization');
      const parts = {
        authorization: authorization === null ? [] : [authorization],
        cookie: headers.get('cookie'),
        url,
      };
      const toAnswer = async (): Promise<Response> => {
        if (isPreflight(crossOrigin)) return new Response(null, { status: 204 });
        const caller = await authenticate(parts, path);
        if (caller !== null && caller.kind !== 'caller')
          return refuse(caller, headers.get('accept'), headers.get(requestIdHeader));
        return answerWeb(request, caller, path);
      };
      const response = await toAnswer();
      for (const [name, value] of toCorsHeaders(crossOrigin)) response.headers.append(name, value);
      return response;
    },

    async handle(request, response) {
      try {
        await route(request, response);
      } catch (error) {
        logger.error({ problems: [toLogged(error)] }, 'unexpected error');
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      }
    },
  };
}

function toCrossOrigin({ method = '', headers }: IncomingMessage): CrossOriginRequest {
  return {
    method,
    origin: headers.origin ?? null,
    requestedMethod: headers['access-control-request-method'] ?? null,
  };
}

function toParts({ url = '', headers, rawHeaders }: IncomingMessage): RequestParts {
  return {
    authorization: headers.authorization === undefined ? [] : authorizationIn(rawHeaders),
    cookie: headers.cookie ?? null,
    url,
  };
}

/** All values of the header: Node keeps the first alone in `headers`. */
function authorizationIn(rawHeaders: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 13 && name.toLowerCase() === 'authorization')
      values.push(rawHeaders[index + 1] ?? '');
  }
  return values;
}
