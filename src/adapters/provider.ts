import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { Origin } from '../errors.ts';
import type { Budget } from '../http/http.ts';
import { isLoopback } from '../http/loopback.ts';
import type { Adapter } from './adapter.ts';

export type { Budget };

/** What the registry knows of a provider before any account exists. */
export interface Provider {
  /** In configuration and messages, lower case; in upper case it is a value of the `Provider` enum. */
  readonly name: string;
  /** For people, as `SmartRecruiters`. */
  readonly title: string;
  /** An account's part of the configuration, but for `provider`; reading it gives what connects the account. */
  readonly settings: z.ZodObject;
  toAccount(settings: unknown): AccountSettings;
  /** By kind of credentials, how environment variables describe an account: the first kind of which any is set. */
  readonly environment: readonly EnvironmentAuth[];
}

/** The environment variable of each setting of one kind of credentials. */
export interface EnvironmentAuth {
  readonly type: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** An account that is configured; its secrets are in a closure, where nothing prints them. */
export interface AccountSettings {
  /** Whom it talks to, without path and credentials. */
  readonly host: string;
  /** A hash of the settings, secrets included; it tells nothing of them. */
  readonly fingerprint: string;
  connect(connection: ConnectionOptions): ProviderConnection;
}

export interface ConnectionOptions {
  readonly origin: Origin;
  readonly clock: Clock;
  readonly upstreamTimeoutMs: number;
  /** After so many the provider is given a few seconds of rest. */
  readonly maxFailuresInARow: number;
}

export interface ProviderConnection {
  readonly adapter: Adapter;
  budget(): Budget;
  close(): Promise<void>;
}

/** Ties a provider's settings to what is done with them. */
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
      const read = settings.parse(input);
      const fingerprint = createHash('sha256').update(JSON.stringify(read)).digest('base64');
      return { ...open(read), fingerprint };
    },
  };
}

/** A secret, of the characters that OAuth allows: a line break is a mistake of copying, and no header can carry it. */
export const secret = z
  .string()
  .min(1, { error: 'is required', abort: true })
  .regex(
    /^(?! )[ -~]+(?<! )$/,
    'must be printable ASCII characters without a space or line break around them',
  );

/** A provider's address. Credentials go there, so that it is encrypted unless it is this machine. */
export function address(standard: string) {
  return z
    .string()
    .default(standard)
    .refine(
      isSafeAddress,
      'must be an https URL, or http of this machine, without credentials, query or fragment',
    );
}

function isSafeAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
