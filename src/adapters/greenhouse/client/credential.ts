import { UpstreamError } from '../../../errors.ts';
import type { Scopes } from '../../../http/auth/scopes.ts';
import { id, list, member } from '../../../http/decode/shape.ts';
import type { Credential } from '../../adapter.ts';
import type { Api } from './api.ts';
import { pageSize } from './paging.ts';

const readIds = list(member('id', id));

/**
 * Harvest has no call that names the user of a credential. A list of one user shows that the token works, also if the
 * answer says that the scope for users is missing. `userId` is the user that tokens are requested for; null for the
 * service user of the credential, whose id the provider does not tell.
 */
export function createCredential(api: Api, scopes: Scopes, userId: string | null): Credential {
  return {
    async identify(scope) {
      const ids = userId === null ? [] : [['ids', userId] as const];
      const query = [...ids, ['fields', 'id'] as const, pageSize(1)];
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
