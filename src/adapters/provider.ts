import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { Origin } from '../errors.ts';
import type { Budget, ConnectionEvent } from '../http/http.ts';
import { isLoopback } from '../http/loopback.ts';
import type { Adapter } from './adapter.ts';

export type { Budget, ConnectionEvent };

/** A provider, independent of any account. */
export interface Provider {
  /** Lower case in configuration and messages; in upper case a value of the `Provider` enum. */
  readonly name: string;
  /** The name as the provider writes it, such as `SmartRecruiters`. */
  readonly title: string;
  /** Schema of an account's configuration, except the key `provider`. */
  readonly settings: z.ZodObject;
  /** Parses an account's configuration by `settings`. */
  toAccount(settings: unknown): AccountSettings;
  /** The environment variables that describe an account, by kind of credential; the first kind with a set variable wins. */
  readonly environment: readonly EnvironmentAuth[];
}

/** The environment variable of each setting of one kind of credential. */
export interface EnvironmentAuth {
  readonly type: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** The parsed configuration of an account. Its secrets are in the closure of `connect`, so that nothing can print them. */
export interface AccountSettings {
  /** The host of the provider's API, without path and credentials. */
  readonly host: string;
  /** A hash of the settings, secrets included, which cannot be recovered from it. */
  readonly fingerprint: string;
  connect(connection: ConnectionOptions): ProviderConnection;
}

export interface ConnectionOptions {
  readonly origin: Origin;
  readonly clock: Clock;
  readonly upstreamTimeoutMs: number;
  /** After so many failures in a row the circuit breaker opens. */
  readonly maxFailuresInARow: number;
  onEvent(event: ConnectionEvent): void;
  /** The part of every rate limit of the account that this process may use; from above 0 to 1. */
  readonly share: number;
}

export interface ProviderConnection {
  readonly adapter: Adapter;
  budget(): Budget;
  close(): Promise<void>;
}

/** Defines a provider whose `open` is given the settings with the types of their schema. */
export function defineProvider<Shape extends z.ZodRawShape>(
  provider: Omit<Provider, 'settings' | 'toAccount'> & {
    readonly settings: z.ZodObject<Shape>;
    open(settings: z.output<z.ZodObject<Shape>>): Omit<AccountSettings, 'fingerprint'>;
  },
): Provider {
  const { open, settings, ...rest } = provider;
  return {
    ...rest,
    settings,
    toAccount(input) {
      const parsed = settings.parse(input);
      const fingerprint = createHash('sha256').update(JSON.stringify(parsed)).digest('base64');
      return { ...open(parsed), fingerprint };
    },
  };
}

/** A secret of the characters that OAuth allows. A line break is a copying mistake, and no HTTP header can carry it. */
export const secret = z
  .string()
  .min(1, { error: 'is required', abort: true })
  .regex(
    /^(?! )[ -~]+(?<! )$/,
    'must be printable ASCII characters without a space or line break around them',
  );

/** The URL of a provider. It must be encrypted unless it is this machine's, because credentials are sent to it. */
export function address(defaultUrl: string) {
  return z
    .string()
    .default(defaultUrl)
    .refine(
      isSafeAddress,
      'must be an https URL, or http of this machine, without credentials, query or fragment',
    );
}

/** Whether a text is an https URL, or http of this machine, without credentials, query or fragment. */
export function isSafeAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
