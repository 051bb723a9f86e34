import type { RefusedAnswer } from '../../http/answer.ts';
import type { Refusal } from '../../http/http.ts';

/** Each list has a scope of its own, named as its path: harvestdocs.greenhouse.io/docs/authentication. */
export function toRefusal({ status, path }: RefusedAnswer): Refusal | null {
  const resource = /^\/v3\/(\w+)/.exec(path)?.[1];
  if (status !== 403 || resource === undefined) return null;
  return {
    code: 'UPSTREAM_FORBIDDEN',
    message: `does not permit this: the credential needs the scope harvest:${resource}:list, and its user the right`,
  };
}
