import { createHash } from 'node:crypto';
import type { Answer, IncomingRequest } from '../../server.ts';
import type { GreenhouseOptions } from '../options.ts';
import { resources } from '../resources.ts';
import type { Parameters } from '../rows/filters.ts';
import type { Resource } from '../rows/resource.ts';
import { createTables } from '../rows/tables.ts';
import type { Files } from './files.ts';
import { type Page, readPage } from './paging.ts';
import { createRateLimiter } from './rate-limit.ts';
import {
  forbidden,
  notFound,
  tooManyRequests,
  Unprocessable,
  unauthorized,
  unprocessable,
} from './refusal.ts';
import type { Subject, Tokens } from './tokens.ts';

const resourceByPath = new Map(resources.map((resource) => [`/v3/${resource.path}`, resource]));

/** Answers all requests below `/v3/`. */
export function createApi(
  options: GreenhouseOptions,
  tokens: Tokens,
  files: Files,
): (request: IncomingRequest) => Answer {
  const { dataset } = options;
  const tables = createTables(dataset);
  const limit = createRateLimiter(options.rateLimit, options.clock);
  let arrived = 0;

  function list(request: IncomingRequest, resource: Resource, subject: Subject, requestId: string): Answer {
    if (!mayList(options, resource, subject)) return forbidden;
    if (resource.path === 'offers' && options.hidesOffersFromSub && subject.user !== null) {
      return toAnswer(request, resource, { rows: [], next: null });
    }
    try {
      const page = readPage(resource, tables.of(resource), readParameters(request.query), requestId);
      return toAnswer(request, resource, page);
    } catch (error) {
      if (error instanceof Unprocessable) return unprocessable(error);
      throw error;
    }
  }

  function toAnswer(request: IncomingRequest, resource: Resource, { rows, next }: Page): Answer {
    const link = `http://${request.headers.host}/v3/${resource.path}?cursor=${encodeURIComponent(next ?? '')}`;
    const state = JSON.stringify([resource.path, request.query, tables.version()]);
    return {
      status: 200,
      headers: {
        // The last page has an empty header, as recorded traffic shows.
        link: next === null ? '' : `<${link}>; rel="next"`,
        etag: `W/"${createHash('md5').update(state).digest('hex')}"`,
      },
      body: resource.path === 'attachments' ? rows.map((row) => addressed(request, row)) : rows,
    };
  }

  /** Signs the URL of an attachment's file, unless `fields` omits it. */
  function addressed({ headers }: IncomingRequest, row: Page['rows'][number]): Page['rows'][number] {
    if (typeof row.url !== 'string') return row;
    return { ...row, url: files.sign(headers.host ?? '', row.url) };
  }

  function decide(request: IncomingRequest, requestId: string): Answer {
    const resource = request.method === 'GET' ? resourceByPath.get(request.path) : undefined;
    if (resource === undefined) return notFound;
    const token = tokens.find(readBearer(request.headers.authorization ?? ''));
    if (token === null) return unauthorized('Token could not be decoded.');
    if (token.isExpired) return unauthorized('Token has expired.');
    const { isExceeded, headers } = limit();
    const answer = isExceeded ? tooManyRequests : list(request, resource, token, requestId);
    return { ...answer, headers: { ...answer.headers, ...headers } };
  }

  return (request) => {
    arrived += 1;
    const requestId = `00000000-0000-4000-8000-${String(arrived).padStart(12, '0')}`;
    const answer = decide(request, requestId);
    const common = { 'content-type': 'application/json;charset=utf-8', 'x-request-id': requestId };
    return { ...answer, headers: { ...common, ...answer.headers } };
  };
}

/** Tells whether the credential has the scope and the subject of its token is an active site admin. */
function mayList({ scopes, dataset }: GreenhouseOptions, { path }: Resource, { user }: Subject): boolean {
  if (scopes !== null && !scopes.has(`harvest:${path}:list`)) return false;
  // A token without `sub` acts for the service user of the credential.
  if (user === null) return true;
  return dataset.users.some(({ key, isSiteAdmin, isActive }) => key === user && isSiteAdmin && isActive);
}

function readBearer(header: string): string {
  return /^Bearer (\S+)$/i.exec(header)?.[1] ?? '';
}

/** Refuses repeated parameters: their meaning is not documented, so the gateway must not rely on them. */
function readParameters(query: IncomingRequest['query']): Parameters {
  const parameters = new Map(query);
  const isRepeated = (name: string) => query.filter(([each]) => each === name).length > 1;
  const repeated = [...parameters.keys()].filter(isRepeated);
  if (repeated.length > 0)
    throw new Unprocessable(repeated.map((name) => ({ [name]: 'is given more than once' })));
  return parameters;
}
