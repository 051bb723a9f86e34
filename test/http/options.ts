import type { Clock } from '../../src/clock.ts';
import { createApiKey } from '../../src/http/auth/token.ts';
import { type HttpOptions, httpDefaults } from '../../src/http/client/client.ts';

export const origin = { account: 'acme', provider: 'greenhouse' };

/** Options for an account with an API key and no limits. */
export function httpOptions(baseUrl: URL, clock: Clock): HttpOptions {
  return {
    ...httpDefaults,
    origin,
    baseUrl,
    auth: createApiKey('x-smarttoken', 'secret-key'),
    limits: [],
    toRefusal: () => null,
    upstreamTimeoutMs: 15_000,
    clock,
    random: () => 0.5,
  };
}
