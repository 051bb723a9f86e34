import type { Account } from '../adapters/account.ts';
import { UpstreamError } from '../errors.ts';

/** The provider named a record, and answers that there is none when it is asked for the record or a list below it. */
export function vanished({ name, provider }: Account): UpstreamError {
  return new UpstreamError({
    code: 'UPSTREAM_REJECTED',
    message: `${provider.toLowerCase()} does not find this record, or what belongs to it, any more`,
    origin: { account: name, provider },
    status: null,
    retryAfter: null,
    scope: null,
  });
}
