import type { Account } from '../adapters/account.ts';
import { InputError } from '../errors.ts';
import type { AccountPosition, Position } from './cursor.ts';

/** The list of one account. */
interface AccountSource {
  readonly account: Account;
}

/** The order of accounts in a list: the current account, those not yet begun, and those that failed. */
export class AccountSequence<Source extends AccountSource> {
  readonly #sources: readonly Source[];
  #at: AccountPosition | null;
  /** The number of sources that were begun. */
  #begunCount: number;
  #deferred: readonly AccountPosition[];
  /** Positions in the accounts that failed in this client page, which a later one tries again. */
  #failed: readonly AccountPosition[] = [];

  constructor(sources: readonly Source[], position: Position | null) {
    const { at = null, last = null, deferred = [] } = position ?? {};
    const indexOf = (name: string) => {
      const index = sources.findIndex(({ account }) => account.name === name);
      if (index === -1) throw new InputError('after names an account that is no longer in this list');
      return index;
    };
    this.#sources = sources;
    this.#begunCount = last === null ? 0 : indexOf(last) + 1;
    for (const { account } of [...(at === null ? [] : [at]), ...deferred]) indexOf(account);
    this.#at = at;
    this.#deferred = deferred;
  }

  /** Goes to the next account if the current one has ended; false if no account is left. */
  advance(): boolean {
    if (this.#at !== null) return true;
    const next = this.#sources[this.#begunCount];
    const [deferred, ...rest] = this.#deferred;
    if (next !== undefined) {
      this.#begunCount += 1;
      this.#at = fromBeginning(next.account.name);
    } else if (deferred !== undefined) {
      this.#deferred = rest;
      this.#at = deferred;
    }
    return this.#at !== null;
  }

  current(): { position: AccountPosition; source: Source } {
    const position = this.#at;
    const source = this.#sources.find(({ account }) => account.name === position?.account);
    if (position === null || source === undefined) throw new Error('the sequence is at no account');
    return { position, source };
  }

  goTo(position: AccountPosition | null): void {
    this.#at = position;
  }

  isAt(position: AccountPosition): boolean {
    return this.#at === position;
  }

  /** Defers the rest of the current account to a later client page. */
  defer(): void {
    if (this.#at !== null) this.#failed = [...this.#failed, this.#at];
    this.#at = null;
  }

  isAtEnd(): boolean {
    const { at, deferred } = this.position();
    return at === null && deferred.length === 0 && this.#begunCount === this.#sources.length;
  }

  position(): Position {
    return this.snapshot()(this.#at);
  }

  /** A function from a position in the current account to a position in the whole list. */
  snapshot(): (at: AccountPosition | null) => Position {
    const last = this.#sources[this.#begunCount - 1]?.account.name ?? null;
    const deferred = [...this.#deferred, ...this.#failed];
    return (at) => ({ at, last, deferred });
  }
}

function fromBeginning(account: string): AccountPosition {
  return { account, from: null, size: null, index: 0, after: null, sortKey: null, isSearching: false };
}
