/** Counts what is under way, and remembers the most there ever was, by name and under `*` for all. */
export interface ConcurrencyMeter {
  readonly most: ReadonlyMap<string, number>;
  /** Counts one more; the function that comes back ends it. */
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
