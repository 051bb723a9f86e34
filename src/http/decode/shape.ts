/** Reads one value of a provider's JSON, or throws a `ShapeError` that says where and what, never the value itself. */
export type Decoder<T> = (value: unknown) => T;

/** A JSON object whose members have not been looked at. */
export type Row = Readonly<Record<string, unknown>>;

/** The answer is not in the provider's shape; reads as `$[3].name is not text`. */
export class ShapeError extends Error {
  /** From the value that was read, such as `[3].name`; readers further out put their own step before it. */
  readonly path: string;
  readonly expected: string;

  constructor(path: string, expected: string) {
    super(`$${path} is not ${expected}`);
    this.name = 'ShapeError';
    this.path = path;
    this.expected = expected;
  }
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ShapeError('', 'text');
}

// Neither a line break nor half a character survives in an id of the graph, and no provider's id has any.
const key = /^[^\p{Cc}\p{Cs}]+$/u;

/** An integer or a text that is not empty: providers write the same id either way. */
export function id(value: unknown): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && key.test(value)) return value;
  throw new ShapeError('', 'an id');
}

export function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ShapeError('', 'true or false');
}

export function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ShapeError('', 'a number');
}

export function integer(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new ShapeError('', 'an integer');
}

/** An integer of 32 bits, which is what an `Int` of GraphQL holds. */
export function smallInteger(value: unknown): number {
  if (typeof value === 'number' && (value | 0) === value) return value;
  throw new ShapeError('', 'an integer of 32 bits');
}

/** Any object, with its members unread. */
export function row(value: unknown): Row {
  if (isRow(value)) return value;
  throw new ShapeError('', 'an object');
}

/** Null where the value is null or absent. */
export function nullable<T>(of: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null || value === undefined ? null : of(value));
}

export const textOrNull = nullable(text);
export const idOrNull = nullable(id);
export const flagOrNull = nullable(flag);
export const integerOrNull = nullable(integer);
export const smallIntegerOrNull = nullable(smallInteger);

/** Reads one member of an object; an absent one is read as `undefined`, which `nullable` accepts. */
export function member<T>(name: string, of: Decoder<T>): Decoder<T> {
  return (value) => {
    const members = row(value);
    try {
      return of(members[name]);
    } catch (error) {
      throw inside(`.${name}`, error);
    }
  };
}

/** Reads the named members of an object and leaves every other one behind. */
export function object<T extends object>(
  readers: { readonly [Name in keyof T]: Decoder<T[Name]> },
): Decoder<T> {
  const members = Object.entries<Decoder<unknown>>(readers);
  return (value) => {
    const from = row(value);
    const found: Record<string, unknown> = {};
    let reading = '';
    try {
      for (const [name, of] of members) {
        reading = name;
        found[name] = of(from[name]);
      }
    } catch (error) {
      throw inside(`.${reading}`, error);
    }
    // Each name of T was filled by the reader of that name; a loop cannot show the compiler so.
    return found as T;
  };
}

/** Reads some members of an object of our own, each from the same value, into one that is there already. */
export function filling<T extends object>(
  readers: readonly { readonly name: keyof T; readonly read: Decoder<T[keyof T]> }[],
): (value: unknown, found: Partial<T>) => void {
  return (value, found) => {
    for (const { name, read } of readers) found[name] = read(value);
  };
}

/** Reads all items, or those that are of use. */
export function list<T>(
  of: Decoder<T>,
  isOfUse: (item: unknown) => boolean = () => true,
): Decoder<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError('', 'a list');
    const found: T[] = [];
    let index = 0;
    try {
      for (const item of value) {
        if (isOfUse(item)) found.push(of(item));
        index += 1;
      }
    } catch (error) {
      throw inside(`[${index}]`, error);
    }
    return found;
  };
}

/** An object whose names the provider chooses, such as custom fields by their key. */
export function record<T>(of: Decoder<T>): Decoder<ReadonlyMap<string, T>> {
  return (value) => {
    const from = row(value);
    const found = new Map<string, T>();
    let reading = '';
    try {
      for (const [name, item] of Object.entries(from)) {
        reading = name;
        found.set(name, of(item));
      }
    } catch (error) {
      // What is no plain name may have been typed by a person, or be one.
      throw inside(/^\w{1,64}$/.test(reading) ? `.${reading}` : '.*', error);
    }
    return found;
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inside(step: string, error: unknown): unknown {
  return error instanceof ShapeError ? new ShapeError(step + error.path, error.expected) : error;
}
