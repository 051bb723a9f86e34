import type { Account } from '../adapters/account.ts';
import { UpstreamError } from '../errors.ts';

/** The error for a record that the provider named or returned before, and does not find when its fields are read. */
export function recordVanishedError({ name, provider }: Account): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_REJECTED',
    message: `${provider.toLowerCase()} does not find this record, or what belongs to it, any more`,
    origin: { account: name, provider },
    status: null,
    retryAfter: null,
    scope: null,
  });
}
