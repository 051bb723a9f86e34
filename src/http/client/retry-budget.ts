import type { Clock } from '../../clock.ts';

interface RetryBudget {
  /** Counts a request that is not a repetition. */
  onFirst(): void;
  /** Takes one repetition out of the budget; false where none is left. */
  take(): boolean;
}

const periodMs = 10_000;
const slices = 10;
const share = 0.1;
/** Few requests have no tenth, and one that fails may still be repeated. */
const floor = 3;

interface Slice {
  readonly number: number;
  firsts: number;
  repeats: number;
}

/** Bounds repetitions to a tenth of the requests of the last ten seconds, so that a provider in trouble gets no more. */
export function createRetryBudget(clock: Clock): RetryBudget {
  let recent: Slice[] = [];

  function current(): Slice {
    const number = Math.floor((clock.now() * slices) / periodMs);
    const last = recent.at(-1);
    if (last?.number === number) return last;
    recent = recent.filter((slice) => slice.number > number - slices && slice.number < number);
    const fresh = { number, firsts: 0, repeats: 0 };
    recent.push(fresh);
    return fresh;
  }

  return {
    onFirst() {
      current().firsts += 1;
    },
    take() {
      const now = current();
      const firsts = recent.reduce((sum, slice) => sum + slice.firsts, 0);
      const repeats = recent.reduce((sum, slice) => sum + slice.repeats, 0);
      if (repeats >= Math.max(floor, Math.floor(firsts * share))) return false;
      now.repeats += 1;
      return true;
    },
  };
}
