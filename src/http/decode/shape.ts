/** Decodes one value of a provider's JSON; throws a `ShapeError`, which never has the value in it, if it does not fit. */
export type Decoder<T> = (value: unknown) => T;

/** A JSON object with unchecked members. */
export type Row = Readonly<Record<string, unknown>>;

/** A member's name or the index of an item. */
export type Step = string | number;

/** What is lost by a wrong value: the value alone, the row that has it, or the whole answer. */
export type Loss = 'value' | 'row' | 'answer';

/** A value without the expected shape; the message is such as `$[3].name is not text`. */
export class ShapeError extends Error {
  /** Relative to the decoded value, such as `[3].name`; the decoders around it add their own step in front. */
  readonly path: string;
  readonly expected: string;
  readonly loss: Loss;
  /** The place of the value, as in `path`. Names of maps may be personal data: they are only here, which nothing prints. */
  readonly #steps: readonly Step[];

  constructor(path: string, expected: string, loss: Loss = 'value', steps: readonly Step[] = []) {
    super(`$${path} is not ${expected}`);
    this.name = 'ShapeError';
    this.path = path;
    this.expected = expected;
    this.loss = loss;
    this.#steps = steps;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** The same mistake, seen from the value that holds this one at a step; `shown` is the step in the path. */
  under(step: Step, shown: string): ShapeError {
    return new ShapeError(shown + this.path, this.expected, this.loss, [step, ...this.#steps]);
  }
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ShapeError('', 'text');
}

// A global id cannot hold control characters or lone surrogates, and no provider's id has any.
const idPattern = /^[^\p{Cc}\p{Cs}]+$/u;

/** An integer or a non-empty text, as a text: providers write the same id either way. */
export function id(value: unknown): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && idPattern.test(value)) return value;
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

/** An integer of 32 bits, the range of GraphQL's `Int`. */
export function smallInteger(value: unknown): number {
  if (typeof value === 'number' && (value | 0) === value) return value;
  throw new ShapeError('', 'an integer of 32 bits');
}

/** Any object, with unchecked members. */
export function row(value: unknown): Row {
  if (isRow(value)) return value;
  throw new ShapeError('', 'an object');
}

/** Null if the value is null or absent. */
export function nullable<T>(of: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null || value === undefined ? null : of(value));
}

export const textOrNull = nullable(text);
export const idOrNull = nullable(id);
export const flagOrNull = nullable(flag);
export const integerOrNull = nullable(integer);
export const smallIntegerOrNull = nullable(smallInteger);

/** Decodes one member of an object; an absent one is `undefined`, which `nullable` accepts. */
export function member<T>(name: string, of: Decoder<T>): Decoder<T> {
  return (value) => {
    const members = row(value);
    try {
      return of(members[name]);
    } catch (error) {
      throw inside(name, `.${name}`, error);
    }
  };
}

/** Decodes the named members of an object and drops all others. */
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
      throw inside(reading, `.${reading}`, error);
    }
    // The loop has set every member of T, which the compiler cannot see.
    return found as T;
  };
}

/** Decodes members of an object of ours, each from the same value, and assigns them to an existing object. */
export function filling<T extends object>(
  readers: readonly { readonly name: keyof T; readonly read: Decoder<T[keyof T]> }[],
): (value: unknown, found: Partial<T>) => void {
  return (value, found) => {
    for (const { name, read } of readers) found[name] = read(value);
  };
}

/** Decodes a list of values within a row, or of rows that are of no use one by one; see also `rows`. */
export function list<T>(of: Decoder<T>): Decoder<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError('', 'a list');
    const found: T[] = [];
    let index = 0;
    try {
      for (const item of value) {
        found.push(of(item));
        index += 1;
      }
    } catch (error) {
      throw inside(index, `[${index}]`, error);
    }
    return found;
  };
}

/** Decodes an object with any names, such as custom fields by their key. */
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
      // A name that is not an identifier may be personal data, so it must not appear in a message.
      throw inside(reading, /^\w{1,64}$/.test(reading) ? `.${reading}` : '.*', error);
    }
    return found;
  };
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Decodes a value that its row is of no use without, such as the id of a record within it: a wrong one costs the row. */
export function essential<T>(of: Decoder<T>): Decoder<T> {
  return (value) => {
    try {
      return of(value);
    } catch (error) {
      if (!(error instanceof ShapeError) || error.loss !== 'value') throw error;
      throw new ShapeError(error.path, error.expected, 'row', error.steps);
    }
  };
}

function inside(step: Step, shown: string, error: unknown): unknown {
  return error instanceof ShapeError ? error.under(step, shown) : error;
}
