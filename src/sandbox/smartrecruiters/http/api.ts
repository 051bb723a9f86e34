import type { Answer, IncomingRequest } from '../../server.ts';
import type { SmartRecruitersOptions } from '../options.ts';
import type { Company } from '../tables/company.ts';
import { createCredentials, requireScope, tokenPath } from './credentials.ts';
import { readQuery } from './parameters.ts';
import { createRateLimits } from './rate-limits.ts';
import { Refusal, toAnswer } from './refusal.ts';
import type { Match, Router } from './route.ts';

/** Answers requests. Checks in this order: credential, rate limits, route, scope, parameters. */
export function createApi(company: Company, options: SmartRecruitersOptions, router: Router) {
  const credentials = createCredentials(options);
  const limits = options.rateLimit === null ? null : createRateLimits(options.clock, options.rateLimit);

  function call(request: IncomingRequest, match: Match): Answer {
    const query = readQuery(match.route.query, request.query);
    const baseUrl = `http://${request.headers.host}`;
    return match.route.answer({ company, options, baseUrl, path: request.path, ids: match.ids, query });
  }

  function answer(request: IncomingRequest): Answer {
    const credential = credentials.read(request.headers);
    const match = router.match(request.method, request.path);
    const admission = limits?.admit({
      credential: credential?.name ?? 'nobody',
      limit: match?.route.limit ?? null,
      onceEnded: request.onceEnded,
    });
    const headers = admission?.headers ?? {};
    const {
      status,
      headers: own,
      body,
    } = answerOr(() => {
      // No page documents the bodies of 401 and 429, so they have no code that a client could depend on.
      const isPublic = match?.route.isPublic ?? false;
      if (credential === null && !isPublic) throw new Refusal(401, null, 'Unauthorized');
      if (admission?.isAdmitted === false) throw new Refusal(429, null, 'Too many requests');
      if (match === null) throw new Refusal(404, null, 'Not found');
      if (credential !== null) requireScope(credential, match.route.scopes);
      return call(request, match);
    });
    return { status, headers: { ...headers, ...own }, body };
  }

  return (request: IncomingRequest): Answer =>
    request.path === tokenPath ? credentials.issue(request) : answer(request);
}

function answerOr(allowed: () => Answer): Answer {
  try {
    return allowed();
  } catch (error) {
    if (error instanceof Refusal) return toAnswer(error);
    throw error;
  }
}
