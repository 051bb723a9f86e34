import type { ErrorResponse } from '../../../http/client/response.ts';
import type { Refusal } from '../../../http/http.ts';

/** Each list has its own scope, which is named like its path: harvestdocs.greenhouse.io/docs/authentication. */
export function scopeOf(path: string): string | null {
  const resource = /^\/v3\/(\w+)/.exec(path)?.[1];
  return resource === undefined ? null : `harvest:${resource}:list`;
}

/** Reads a 403 as a missing scope; the general meaning of the other statuses holds for this provider. */
export function toRefusal({ status, path }: ErrorResponse): Refusal | null {
  const scope = scopeOf(path);
  if (status !== 403 || scope === null) return null;
  const message = `does not permit this: the credential needs the scope ${scope}, and its user the right`;
  return { code: 'UPSTREAM_FORBIDDEN', message, scope };
}
