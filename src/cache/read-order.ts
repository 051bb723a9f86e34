import type { Clock } from '../clock.ts';
import type { RequestScope } from '../request-scope.ts';

export interface ReadOrderOptions {
  readonly clock: Clock;
  /** How long a read may take that nobody waits for. */
  readonly refreshMs: number;
}

/** Something that is being read again, or is not. */
interface Refreshed {
  isRefreshing: boolean;
}

/** The order of what is read and what is forgotten: what was read before something was forgotten is not kept. */
export class ReadOrder {
  readonly #options: ReadOrderOptions;
  /** When each read began that is not over, the oldest first. */
  readonly #underWay = new Set<number>();
  #moment = 0;
  #forgottenAt = 0;

  constructor(options: ReadOrderOptions) {
    this.#options = options;
  }

  /** `keep` is told when the read began: of two reads, the one that began later knows better. */
  async run<Result>(
    scope: RequestScope,
    read: (scope: RequestScope) => Promise<Result>,
    keep: (result: Result, began: number) => void,
  ): Promise<Result> {
    const began = ++this.#moment;
    const [oldest = began] = this.#underWay;
    this.#underWay.add(began);
    try {
      // What is under way from before may not be waited for: it would bring what was forgotten.
      const result = await read(oldest < this.#forgottenAt ? { ...scope, requiresFresh: true } : scope);
      if (began > this.#forgottenAt) keep(result, began);
      return result;
    } finally {
      this.#underWay.delete(began);
    }
  }

  invalidate(): void {
    this.#forgottenAt = ++this.#moment;
  }

  /** Reads again, while nobody waits, what is not being read again already. Its calls are counted for no client. */
  refresh<Kept extends Refreshed>(
    kept: readonly Kept[],
    read: (idle: readonly Kept[], scope: RequestScope) => Promise<unknown>,
  ): void {
    const { clock, refreshMs } = this.#options;
    const idle = kept.filter(({ isRefreshing }) => !isRefreshing);
    if (idle.length === 0) return;
    for (const each of idle) each.isRefreshing = true;
    const abort = new AbortController();
    const scope: RequestScope = {
      signal: abort.signal,
      deadline: clock.now() + refreshMs,
      onCall() {},
      onStale() {},
      request: abort,
      requiresFresh: false,
    };
    const end = () => {
      for (const each of idle) each.isRefreshing = false;
    };
    // What fails here fails again for whoever asks when the record is too old to serve.
    read(idle, scope).then(end, end);
  }
}
