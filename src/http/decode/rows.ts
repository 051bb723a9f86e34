import { type FailedRepair, hasValue, isForeign, type Repair, repair } from './repair.ts';
import { type Decoder, isRow, ShapeError } from './shape.ts';

// Providers keep what people and other programs wrote. A value that does not fit is read as none, and the rest of its row
// and of its page as usual: docs/decisions/17. Rows are decoded strictly first, so that sound ones cost nothing more.

/** What was wrong in the rows of one answer. */
export interface RowFaults {
  /** How many values were read as none, by their path in the row. */
  readonly values: ReadonlyMap<string, number>;
  /** The mistake in each row that is missing from the result. */
  readonly lostRows: readonly ShapeError[];
  /** The mistake in each row that has a stand-in. */
  readonly replacedRows: readonly ShapeError[];
}

interface Collection extends RowFaults {
  readonly values: Map<string, number>;
  readonly lostRows: ShapeError[];
  readonly replacedRows: ShapeError[];
}

/** Decoding is synchronous, so that one collection serves all answers in turn. */
let found: Collection | null = null;

/** The faults in what was decoded since the last call; null if there was none. */
export function takeFaults(): RowFaults | null {
  const faults = found;
  found = null;
  return faults;
}

export interface RowOptions<T> {
  /** Whether a row is decoded at all. */
  readonly isOfUse: (row: unknown) => boolean;
  /** Takes the place of a row that cannot be decoded; null if the row is lost. */
  readonly standIn: (row: unknown, error: ShapeError) => T | null;
  /** Whether the first row must have one of the members that are read, besides its id. */
  readonly expectsMembers: boolean;
  /** The member of the answer that has the rows; null if the answer is the list. */
  readonly member: string | null;
}

/**
 * Decodes the rows of an answer. A value that does not fit is read as none; a row without what it needs is left out. Throws
 * if the answer is no list, or if its rows have another shape than the documented one.
 */
export function rows<T>(of: Decoder<T>, options: Partial<RowOptions<T>> = {}): Decoder<readonly T[]> {
  const { isOfUse = () => true, standIn = () => null, expectsMembers = true, member = null } = options;
  const inAnswer = (mistake: ShapeError) => (member === null ? mistake : mistake.under(member, `.${member}`));
  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError('', 'a list');
    const decoded: T[] = [];
    const misfits = new Map<string, ShapeError[]>();
    for (let index = 0; index < value.length; index += 1) {
      try {
        for (; index < value.length; index += 1) if (isOfUse(value[index])) decoded.push(of(value[index]));
      } catch (error) {
        if (!(error instanceof ShapeError)) throw error;
        const repaired = repair(of, value[index], error);
        noteMisfits(misfits, repaired, index);
        const inRow = (mistake: ShapeError) => mistake.under(index, `[${index}]`);
        if ('value' in repaired) decoded.push(note(repaired));
        else if (repaired.error.loss === 'answer') throw inRow(repaired.error);
        else {
          const mistake = inAnswer(inRow(repaired.error));
          const other = standIn(value[index], mistake);
          if (other !== null) decoded.push(other);
          collection()[other === null ? 'lostRows' : 'replacedRows'].push(mistake);
        }
      }
    }
    checkMisfits(value, misfits);
    const [first] = value;
    if (expectsMembers && isRow(first) && isForeign(of, first))
      throw new ShapeError('[0]', 'a row with the members that were asked for');
    return decoded;
  };
}

/** Decodes an answer that is a single row. Throws if it cannot be decoded as one. */
export function singleRow<T>(of: Decoder<T>): Decoder<T> {
  return (value) => {
    try {
      return of(value);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const repaired = repair(of, value, error);
      if ('error' in repaired) throw repaired.error;
      return note(repaired);
    }
  };
}

function note<T>({ value, faults }: Repair<T>): T {
  const { values } = collection();
  for (const { path } of faults) values.set(path, (values.get(path) ?? 0) + 1);
  return value;
}

function collection(): Collection {
  found ??= { values: new Map(), lostRows: [], replacedRows: [] };
  return found;
}

function noteMisfits(
  misfits: Map<string, ShapeError[]>,
  { faults }: Repair<unknown> | FailedRepair,
  index: number,
) {
  const members = new Map(
    faults.filter(({ isBlank }) => !isBlank).map((fault) => [fault.member, fault.error]),
  );
  for (const [member, error] of members) {
    const errors = misfits.get(member) ?? [];
    errors.push(error.under(index, `[${index}]`));
    misfits.set(member, errors);
  }
}

/** So many rows with the same mistake, and none without it, are no accident. */
const fewest = 3;

/** Throws if the provider has changed the shape of its rows: if a member fits in none of the rows that have a value there. */
function checkMisfits(all: readonly unknown[], misfits: ReadonlyMap<string, readonly ShapeError[]>) {
  for (const [member, errors] of misfits) {
    const [first] = errors;
    if (first === undefined || errors.length < fewest) continue;
    const present = all.filter((each) => isRow(each) && hasValue(each, member));
    if (errors.length >= present.length) throw first;
  }
}
