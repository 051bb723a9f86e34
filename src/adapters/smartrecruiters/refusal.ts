import type { ErrorResponse } from '../../http/client/response.ts';
import { nullable, object, ShapeError, textOrNull } from '../../http/decode/shape.ts';
import type { Refusal } from '../../http/http.ts';
import { scopeOf } from './scopes.ts';
import { listOrNone } from './values.ts';

const errorBody = nullable(object({ errors: listOrNone(object({ code: textOrNull })) }));

/** A proxy that does not find the provider says nothing of its records. */
const notFoundElsewhere: Refusal = {
  code: 'UPSTREAM_CONTRACT',
  message: 'answered with status 404, but not in its own words',
  scope: null,
};

const ownErrorBody = object({ message: textOrNull, errors: listOrNone(object({ code: textOrNull })) });

/** `{ message, errors }`, of which either may be absent: developers.smartrecruiters.com/docs/error-handling. */
function isErrorBody(body: unknown): boolean {
  try {
    const { message, errors } = ownErrorBody(body);
    return message !== null || errors.length > 0;
  } catch (error) {
    if (error instanceof ShapeError) return false;
    throw error;
  }
}

/** Of a file alone: reference, Candidate API. */
const infected = 'MALWARE_DETECTED';

/**
 * 401 is also said where the credential is good and the object may not be seen; then the answer has a code:
 * developers.smartrecruiters.com, Candidate API and Job API. A lacking scope is named `OAuthPermissionsException`, by
 * docs/access-scopes there, which does not say where: a 403 without a code of the object's is taken for one.
 */
export function toRefusal({ status, path, body }: ErrorResponse): Refusal | null {
  if (status === 404 && !isErrorBody(body)) return notFoundElsewhere;
  if (status !== 401 && status !== 403) return null;
  const code = codeOf(body);
  if (code === null) return status === 403 ? lacking(scopeOf(path)) : null;
  const message =
    code === infected
      ? `does not hand out a file with malware in it: ${code}`
      : `does not permit this to the credential: ${code}`;
  return { code: 'UPSTREAM_FORBIDDEN', message, scope: null };
}

function lacking(scope: string | null): Refusal | null {
  if (scope === null) return null;
  const message = `does not permit this: the credential needs the scope ${scope}, and its user the right`;
  return { code: 'UPSTREAM_FORBIDDEN', message, scope };
}

/** Only what looks like one of the provider's codes is passed on. */
function codeOf(body: unknown): string | null {
  try {
    const code = errorBody(body)?.errors[0]?.code ?? null;
    return code !== null && /^[A-Z_]{3,60}$/.test(code) ? code : null;
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
