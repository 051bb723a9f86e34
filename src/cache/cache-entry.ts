import type { Page } from '../adapters/adapter.ts';
import type { Read, RecordType } from '../domain/records.ts';

/** How old something may be to answer. */
export interface Lifetime {
  /** As it is; with 0 it is not kept. */
  readonly freshMs: number;
  /** While it is read again; never shorter than `freshMs`. */
  readonly staleMs: number;
  /** Where the vendor cannot be reached. */
  readonly lastResortMs: number;
}

export interface Kept {
  readonly shelf: { delete(key: string): boolean };
  readonly key: string;
  readonly entries: number;
  readonly bytes: number;
  readonly lifetime: Lifetime;
  /** When its oldest part came. */
  readonly keptAt: number;
  /** When the read of its newest part began, in the order of `Reads`. */
  readonly began: number;
  isRefreshing: boolean;
}

export interface KeptRecord<Type extends RecordType> extends Kept {
  /** Null where the vendor has no such record. */
  readonly record: Read<Type> | null;
}

export interface KeptPage<Type extends RecordType> extends Kept {
  readonly page: Page<Type>;
}
