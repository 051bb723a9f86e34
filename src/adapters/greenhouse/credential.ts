import { UpstreamError } from '../../errors.ts';
import type { Scopes } from '../../http/auth/scopes.ts';
import { id, list, member } from '../../http/decode/shape.ts';
import type { Credential } from '../adapter.ts';
import type { Api } from './api.ts';

const readIds = list(member('id', id));

/**
 * There is no question for it: any answer but a refusal of the token shows that it works, even that the scope is
 * missing. `userId` is whom the token is made for; the service user of a credential is not told.
 */
export function createCredential(api: Api, scopes: Scopes, userId: string | null): Credential {
  return {
    async identify(scope) {
      const query = [
        ...(userId === null ? [] : [['ids', userId] as const]),
        ['fields', 'id'],
        ['per_page', '1'],
      ] as const;
      try {
        await api.getPage('/v3/users', query, readIds, scope);
      } catch (error) {
        if (!(error instanceof UpstreamError && error.code === 'UPSTREAM_FORBIDDEN')) throw error;
      }
      return userId;
    },
    missingScopes: scopes.missing,
  };
}
