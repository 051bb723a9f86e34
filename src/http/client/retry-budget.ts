import type { Clock } from '../../clock.ts';

interface RetryBudget {
  /** Counts a first attempt. */
  onFirst(): void;
  /** Takes one retry out of the budget; false if none is left. */
  take(): boolean;
}

const periodMs = 10_000;
const slices = 10;
const share = 0.1;
/** A few requests have no tenth, but one of them that fails may still be retried. */
const minRetries = 3;

interface Slice {
  readonly number: number;
  firsts: number;
  retries: number;
}

/** Limits retries to a tenth of the requests of the last ten seconds, so that they do not overload a failing provider. */
export function createRetryBudget(clock: Clock): RetryBudget {
  let recent: Slice[] = [];

  function currentSlice(): Slice {
    const number = Math.floor((clock.now() * slices) / periodMs);
    const last = recent.at(-1);
    if (last?.number === number) return last;
    recent = recent.filter((slice) => slice.number > number - slices && slice.number < number);
    const fresh = { number, firsts: 0, retries: 0 };
    recent.push(fresh);
    return fresh;
  }

  return {
    onFirst() {
      currentSlice().firsts += 1;
    },
    take() {
      const current = currentSlice();
      const firsts = recent.reduce((sum, slice) => sum + slice.firsts, 0);
      const retries = recent.reduce((sum, slice) => sum + slice.retries, 0);
      if (retries >= Math.max(minRetries, Math.floor(firsts * share))) return false;
      current.retries += 1;
      return true;
    },
  };
}
