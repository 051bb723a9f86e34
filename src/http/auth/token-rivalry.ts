/**
 * Recognises that other processes take tokens of the same credential at a provider where only the newest token is good:
 * each token that one takes ends the token of the others. Two Greenhouse clients defend themselves against this, and no
 * page of a provider mentions it.
 */
export interface TokenRivalry {
  /** Called when a token was refused that had been accepted, or that follows one which had. */
  onReplaced(now: number): void;
  /** How long to leave the turn to the other processes before the next token is taken. */
  waitMs(now: number): number;
  /** How many tokens were replaced in the last minute. */
  count(now: number): number;
}

const windowMs = 60_000;

/** So many replacements a minute are usual, as when processes start one after the other: they need no wait. */
const usualCount = 2;

/**
 * Greenhouse issues 60 tokens a minute to a credential: harvestdocs.greenhouse.io/docs/authentication. Two processes that
 * wait this long take at most two thirds of them.
 */
const turnMs = 3_000;

export function createTokenRivalry(random: () => number): TokenRivalry {
  let times: readonly number[] = [];

  function count(now: number): number {
    times = times.filter((time) => now - time < windowMs);
    return times.length;
  }

  return {
    count,
    onReplaced(now) {
      times = [...times, now];
    },
    waitMs(now) {
      const excess = count(now) - usualCount;
      if (excess <= 0) return 0;
      // More processes than two take longer turns, and no two of them keep the same pace.
      return turnMs * (0.75 + random() / 2) * Math.min(2, 1 + excess / 20);
    },
  };
}
