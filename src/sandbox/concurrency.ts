/** Counts concurrent requests. */
export interface ConcurrencyMeter {
  /** Highest count so far by name, and under `*` over all names. */
  readonly most: ReadonlyMap<string, number>;
  /** Counts one more request; the returned function counts it as ended. */
  enter(name: string): () => void;
}

export function createConcurrencyMeter(): ConcurrencyMeter {
  const most = new Map<string, number>();
  const current = new Map<string, number>();

  function change(name: string, by: number): void {
    const count = (current.get(name) ?? 0) + by;
    current.set(name, count);
    most.set(name, Math.max(count, most.get(name) ?? 0));
  }

  return {
    most,
    enter(name) {
      change(name, 1);
      change('*', 1);
      return () => {
        change(name, -1);
        change('*', -1);
      };
    },
  };
}
