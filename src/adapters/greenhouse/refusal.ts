import type { ErrorResponse } from '../../http/client/response.ts';
import type { Refusal } from '../../http/http.ts';

/** Each list has a scope of its own, named as its path: harvestdocs.greenhouse.io/docs/authentication. */
export function scopeOf(path: string): string | null {
  const resource = /^\/v3\/(\w+)/.exec(path)?.[1];
  return resource === undefined ? null : `harvest:${resource}:list`;
}

export function toRefusal({ status, path }: ErrorResponse): Refusal | null {
  const scope = scopeOf(path);
  if (status !== 403 || scope === null) return null;
  const message = `does not permit this: the credential needs the scope ${scope}, and its user the right`;
  return { code: 'UPSTREAM_FORBIDDEN', message, scope };
}
