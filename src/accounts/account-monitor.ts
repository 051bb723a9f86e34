import type { ConnectionEvent } from '../adapters/provider.ts';
import type { ReadObserver } from '../adapters/wrap.ts';
import type { Cancel, Clock } from '../clock.ts';
import { type Origin, type UpstreamCode, UpstreamError } from '../errors.ts';

/** A message about an account for its operator. It names no person and no secret. */
export interface AccountNotice {
  readonly level: 'info' | 'warn';
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The state of an account as its latest reads have shown it, without a read of its own. */
export interface AccountStatus {
  /** `unknown` if nothing has been read yet. */
  readonly state: 'ok' | 'failing' | 'unknown';
  /** The code of the latest failure; null unless the account is failing. */
  readonly code: UpstreamCode | null;
}

/** Observes the reads and the connection of one account, and tells the operator. */
export interface AccountMonitor extends ReadObserver {
  onEvent(event: ConnectionEvent): void;
  status(): AccountStatus;
  /** Reports the failures that are counted and not reported yet. */
  close(): void;
}

/** Failures with the same code that follow within this time are counted, and reported together. */
const quietMs = 10_000;

/** These concern what was read, and show that the provider answers. Any other concerns the whole account. */
const codesOfResponses: ReadonlySet<UpstreamCode> = new Set([
  'UPSTREAM_FORBIDDEN',
  'UPSTREAM_REJECTED',
  'UPSTREAM_CONTRACT',
  'CURSOR_EXPIRED',
]);

/** The failures with one code since the last report. */
interface Unreported {
  count: number;
  latest: Readonly<Record<string, unknown>>;
  readonly cancel: Cancel;
}

export function createAccountMonitor(
  origin: Origin,
  clock: Clock,
  notify: (notice: AccountNotice) => void,
): AccountMonitor {
  const unreported = new Map<UpstreamCode, Unreported>();
  let hasRead = false;
  let isCredentialRefused = false;
  /** The failure of the whole account since its last response. */
  let accountCode: UpstreamCode | null = null;
  /** Failures by what was read, the latest last. */
  const readCodes = new Map<string, UpstreamCode>();

  function tell(level: AccountNotice['level'], message: string, facts: AccountNotice['facts']): void {
    notify({ level, message, facts: { ...origin, ...facts } });
  }

  function onResponse(): void {
    accountCode = null;
    if (!isCredentialRefused) return;
    isCredentialRefused = false;
    tell('info', 'credential accepted', {});
  }

  function keepStatus(reads: string, code: UpstreamCode): void {
    hasRead = true;
    if (!codesOfResponses.has(code)) {
      accountCode = code;
      if (code === 'UPSTREAM_UNAUTHENTICATED') onCredentialRefused();
      return;
    }
    onResponse();
    readCodes.delete(reads);
    // The provider only no longer knows a place in its list.
    if (code !== 'CURSOR_EXPIRED') readCodes.set(reads, code);
  }

  function onCredentialRefused(): void {
    if (!isCredentialRefused) tell('warn', 'credential refused', {});
    isCredentialRefused = true;
  }

  function report(code: UpstreamCode, omitted: number, facts: AccountNotice['facts']): void {
    tell('warn', 'account failure', { code, omitted, ...facts });
    const cancel = clock.after(quietMs, () => endQuiet(code));
    unreported.set(code, { count: 0, latest: facts, cancel });
  }

  function endQuiet(code: UpstreamCode): void {
    const { count, latest } = unreported.get(code) ?? { count: 0, latest: {} };
    unreported.delete(code);
    if (count > 0) report(code, count, latest);
  }

  return {
    onSuccess(reads) {
      hasRead = true;
      onResponse();
      readCodes.delete(reads);
    },

    onFailure(reads, error) {
      if (!(error instanceof UpstreamError)) return;
      const { code, status, scope, message } = error;
      keepStatus(reads, code);
      const facts = { reads, status, scope, problem: message };
      const quiet = unreported.get(code);
      if (quiet === undefined) return report(code, 0, facts);
      quiet.count += 1;
      quiet.latest = facts;
    },

    onEvent({ kind, ...facts }) {
      const isRecovery = kind === 'circuit closed' || kind === 'scope granted';
      tell(isRecovery ? 'info' : 'warn', kind, facts);
    },

    status() {
      const code = accountCode ?? [...readCodes.values()].at(-1) ?? null;
      return { state: code !== null ? 'failing' : hasRead ? 'ok' : 'unknown', code };
    },

    close() {
      for (const [code, { count, latest, cancel }] of unreported) {
        cancel();
        if (count > 0) tell('warn', 'account failure', { code, omitted: count, ...latest });
      }
      unreported.clear();
    },
  };
}
