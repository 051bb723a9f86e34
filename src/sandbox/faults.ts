import type { Fault } from './sandbox.ts';

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The newest fault that matches and has not run out, counted as used once; null without one. */
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
