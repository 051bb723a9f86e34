import type { ErrorResponse } from '../../../http/client/response.ts';
import { nullable, object, ShapeError, textOrNull } from '../../../http/decode/shape.ts';
import type { Refusal } from '../../../http/http.ts';
import { listOrNone } from '../mapping/values.ts';
import { scopeOf } from './scopes.ts';

const codes = nullable(object({ errors: listOrNone(object({ code: textOrNull })) }));

/** A 404 that is not in the provider's shape: it comes from a proxy and says nothing about the record. */
const notFoundByProxy: Refusal = {
  code: 'UPSTREAM_CONTRACT',
  message: 'answered with status 404, but not in its own words',
  scope: null,
};

const errorBody = object({ message: textOrNull, errors: listOrNone(object({ code: textOrNull })) });

const cursorExpired: Refusal = {
  code: 'CURSOR_EXPIRED',
  message: 'has forgotten this place in the list: begin the list again',
  scope: null,
};

/** Whether the body is `{ message, errors }`; either may be absent: developers.smartrecruiters.com/docs/error-handling. */
function isErrorBody(body: unknown): boolean {
  try {
    const { message, errors } = errorBody(body);
    return message !== null || errors.length > 0;
  } catch (error) {
    if (error instanceof ShapeError) return false;
    throw error;
  }
}

/** The code of a file with malware: reference, Candidate API. */
const infected = 'MALWARE_DETECTED';

/**
 * Explains a 400, 401, 403 or 404. A 401 with a code means that the credential is valid but may not see the object:
 * developers.smartrecruiters.com, Candidate API and Job API. A missing scope is called `OAuthPermissionsException` in
 * docs/access-scopes on the same site, which does not say in which member: a 403 without a code counts as a missing scope.
 */
export function toRefusal({ status, path, body }: ErrorResponse): Refusal | null {
  if (status === 404 && !isErrorBody(body)) return notFoundByProxy;
  if (status === 400 && codeOf(body) === 'INVALID_PAGE_ID') return cursorExpired;
  if (status !== 401 && status !== 403) return null;
  const code = codeOf(body);
  if (code === null) return status === 403 ? missingScope(scopeOf(path)) : null;
  const message =
    code === infected
      ? `does not hand out a file with malware in it: ${code}`
      : `does not permit this to the credential: ${code}`;
  return { code: 'UPSTREAM_FORBIDDEN', message, scope: null };
}

function missingScope(scope: string | null): Refusal | null {
  if (scope === null) return null;
  const message = `does not permit this: the credential needs the scope ${scope}, and its user the right`;
  return { code: 'UPSTREAM_FORBIDDEN', message, scope };
}

/** The first error code, if it looks like one of the provider's: any other text is not passed on. */
function codeOf(body: unknown): string | null {
  try {
    const code = codes(body)?.errors[0]?.code ?? null;
    return code !== null && /^[A-Z_]{3,60}$/.test(code) ? code : null;
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
