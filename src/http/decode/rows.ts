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

  /** Decodes a row that has failed with an error; null if it is lost. */
  function decodeAgain(row: unknown, index: number, error: unknown, misfits: Misfits): { value: T } | null {
    if (!(error instanceof ShapeError)) throw error;
    const repaired = repair(of, row, error);
    noteMisfits(misfits, repaired, index);
    if ('value' in repaired) return { value: note(repaired) };
    const inRow = repaired.error.under(index, `[${index}]`);
    if (inRow.loss === 'answer') throw inRow;
    const mistake = member === null ? inRow : inRow.under(member, `.${member}`);
    const other = standIn(row, mistake);
    collection()[other === null ? 'lostRows' : 'replacedRows'].push(mistake);
    return other === null ? null : { value: other };
  }

  return (value) => {
    if (!Array.isArray(value)) throw new ShapeError('', 'a list');
    const decoded: T[] = [];
    let misfits: Misfits | null = null;
    let index = 0;
    while (index < value.length) {
      try {
        for (; index < value.length; index += 1) {
          const row: unknown = value[index];
          if (isOfUse(row)) decoded.push(of(row));
        }
      } catch (error) {
        misfits ??= new Map();
        const again = decodeAgain(value[index], index, error, misfits);
        if (again !== null) decoded.push(again.value);
        index += 1;
      }
    }
    if (misfits !== null) checkMisfits(value, misfits);
    const first: unknown = value[0];
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

/** The mistakes in members of rows that have another shape, by member. */
type Misfits = Map<string, ShapeError[]>;

function noteMisfits(misfits: Misfits, { faults }: Repair<unknown> | FailedRepair, index: number) {
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
