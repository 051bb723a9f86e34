import type { RefusedAnswer } from '../../http/answer.ts';
import type { Refusal } from '../../http/http.ts';
import { nullable, object, ShapeError, textOrNull } from '../../http/shape.ts';
import { listOrNone } from './values.ts';

const errorBody = nullable(object({ errors: listOrNone(object({ code: textOrNull })) }));

/**
 * 401 is also said where the credential is good and the object may not be seen; then the answer has a code:
 * developers.smartrecruiters.com, Candidate API and Job API.
 */
export function toRefusal({ status, body }: RefusedAnswer): Refusal | null {
  const code = codeOf(body);
  if (code === null || (status !== 401 && status !== 403)) return null;
  return { code: 'UPSTREAM_FORBIDDEN', message: `does not permit this to the credential: ${code}` };
}

/** Only what looks like one of the vendor's codes is passed on. */
function codeOf(body: unknown): string | null {
  try {
    const code = errorBody(body)?.errors[0]?.code ?? null;
    return code !== null && /^[A-Z_]{3,60}$/.test(code) ? code : null;
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
