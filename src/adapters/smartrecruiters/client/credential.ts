import { UpstreamError } from '../../../errors.ts';
import type { Scopes } from '../../../http/auth/scopes.ts';
import { id, member } from '../../../http/decode/shape.ts';
import type { Credential } from '../../adapter.ts';
import type { Api } from './api.ts';
import { isNotFound } from './by-id.ts';

const userId = member('id', id);

/** Identified by `GET /user-api/v201804/users/me`. A credential without a user, or without that scope, is valid too. */
export function createCredential(api: Api, scopes: Scopes): Credential {
  return {
    async identify(scope) {
      try {
        return await api.get('/user-api/v201804/users/me', [], userId, scope);
      } catch (error) {
        const hasNoUser =
          isNotFound(error) || (error instanceof UpstreamError && error.code === 'UPSTREAM_FORBIDDEN');
        if (!hasNoUser) throw error;
        return null;
      }
    },
    missingScopes: scopes.missing,
  };
}
