import { type Decoder, isRow, type Row, ShapeError, type Step } from './shape.ts';

/** A value of a row that was read as none. */
export interface Fault {
  /** The place in the row, with `[]` for every index. */
  readonly path: string;
  /** The member of the row that has the value. */
  readonly member: string;
  /** Whether the value is null, absent or an empty text, and so has no other shape. */
  readonly isBlank: boolean;
  readonly error: ShapeError;
}

/** A row that was decoded without the values that do not fit, or the error if that is not possible. */
export type Repair<T> = { readonly faults: readonly Fault[]; readonly value: T };
export type FailedRepair = { readonly faults: readonly Fault[]; readonly error: ShapeError };

/** A row with more wrong values than this is lost: a repair takes a decoding for each. */
const maxFaults = 100;

/**
 * Decodes a row that has just failed with an error. Each value that does not fit is taken out: an item of a list or a member
 * of an object, or what holds it if that cannot do without. The row itself is as before in the end.
 */
export function repair<T>(of: Decoder<T>, row: unknown, failure: ShapeError): Repair<T> | FailedRepair {
  const restore: (() => void)[] = [];
  const faults: Fault[] = [];
  let error = failure;
  try {
    while (faults.length < maxFaults && error.loss === 'value') {
      const { steps, path } = error;
      const removal = remove(row, steps);
      const isSameValue = removal?.depth !== steps.length && isSamePlace(faults.at(-1)?.error, error);
      if (!isSameValue) {
        const isBlank = isBlankValue(valueAt(row, steps));
        faults.push({
          path: path.replaceAll(/\[\d+\]/g, '[]'),
          member: String(steps[0] ?? ''),
          isBlank,
          error,
        });
      }
      if (removal === null) break;
      removal.apply();
      restore.push(removal.undo);
      try {
        const value = of(row);
        const mismatch = findMismatch(of, row, faults);
        return mismatch === null ? { faults, value } : { faults, error: mismatch };
      } catch (next) {
        if (!(next instanceof ShapeError)) throw next;
        error = next;
      }
    }
    return { faults, error };
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}

/** The mistake in a row of which more members do not fit than fit: it is in another shape, and nothing of it can be trusted. */
function findMismatch(of: Decoder<unknown>, row: unknown, faults: readonly Fault[]): ShapeError | null {
  const wrong = faults.filter(({ isBlank }) => !isBlank);
  const members = new Set(wrong.map(({ member }) => member));
  if (members.size < 2 || !isRow(row)) return null;
  const fitting = [...membersRead(of, row)].filter((name) => !members.has(name) && hasValue(row, name));
  return members.size > fitting.length ? (wrong[0]?.error ?? null) : null;
}

export function hasValue(row: Row, name: string): boolean {
  return Object.hasOwn(row, name) && !isBlankValue(row[name]);
}

function isBlankValue(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function isSamePlace(one: ShapeError | undefined, other: ShapeError): boolean {
  const { steps } = other;
  return one?.steps.length === steps.length && one.steps.every((step, index) => step === steps[index]);
}

const readMembers = new WeakMap<Decoder<unknown>, ReadonlySet<string>>();

/** The members that a decoder reads of a row that it can decode. */
function membersRead(of: Decoder<unknown>, row: Row): ReadonlySet<string> {
  const known = readMembers.get(of);
  if (known !== undefined) return known;
  const names = new Set<string>();
  of(
    new Proxy(row, {
      get(target, name, receiver) {
        if (typeof name === 'string') names.add(name);
        return Reflect.get(target, name, receiver);
      },
    }),
  );
  readMembers.set(of, names);
  return names;
}

/** Whether a row that was decoded has no member that is read, besides the id, and has others. */
export function isForeign(of: Decoder<unknown>, row: Row): boolean {
  const known = readMembers.get(of);
  const names = known ?? membersOfSound(of, row);
  let isAsked = false;
  for (const name of names) {
    if (name === 'id') continue;
    if (Object.hasOwn(row, name)) return false;
    isAsked = true;
  }
  return isAsked && Object.keys(row).some((name) => name !== 'id' && hasValue(row, name));
}

function membersOfSound(of: Decoder<unknown>, row: Row): ReadonlySet<string> {
  try {
    return membersRead(of, row);
  } catch (error) {
    if (error instanceof ShapeError) return new Set();
    throw error;
  }
}

/** A change of a row that can be taken back. */
interface Removal {
  /** How many of the steps lead to what is removed. */
  readonly depth: number;
  apply(): void;
  undo(): void;
}

/** The removal of the value at a place, or of the nearest value around it that is there; null if that is the row itself. */
function remove(row: unknown, steps: readonly Step[]): Removal | null {
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const container = valueAt(row, steps.slice(0, depth - 1));
    const step = steps[depth - 1];
    if (Array.isArray(container) && typeof step === 'number' && step < container.length)
      return { depth, ...removalOfItem(container, step) };
    if (isRow(container) && typeof step === 'string' && Object.hasOwn(container, step))
      return { depth, ...removalOfMember(container, step) };
  }
  return null;
}

function valueAt(row: unknown, steps: readonly Step[]): unknown {
  let value = row;
  for (const step of steps) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isRow(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function removalOfItem(items: unknown[], index: number) {
  const item = items[index];
  return { apply: () => void items.splice(index, 1), undo: () => void items.splice(index, 0, item) };
}

/** The order of the members is restored as well: clients see the row as it came. */
function removalOfMember(row: Row, name: string) {
  const members = Object.getOwnPropertyDescriptors(row);
  return {
    apply: () => void Reflect.deleteProperty(row, name),
    undo() {
      for (const each of Object.keys(row)) Reflect.deleteProperty(row, each);
      Object.defineProperties(row, members);
    },
  };
}
