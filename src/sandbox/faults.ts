import type { Fault } from './sandbox.ts';

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** Finds the newest matching fault with uses left and consumes one use; null if there is none. */
  take(path: string, isApi: boolean): Fault | null;
}

export function createFaults(): Faults {
  let faults: { readonly fault: Fault; left: number }[] = [];

  return {
    add(fault) {
      faults.unshift({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },

    clear() {
      faults = [];
    },

    take(path, isApi) {
      const found = faults.find(({ fault, left }) => left > 0 && hits(fault, path, isApi));
      if (found === undefined) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}

function hits(fault: Fault, path: string, isApi: boolean): boolean {
  return fault.path === undefined ? isApi : path.startsWith(fault.path);
}
