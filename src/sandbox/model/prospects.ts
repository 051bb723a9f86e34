import type { Facts } from './facts.ts';

/** A list of prospects that are not yet considered for a job. */
export interface ProspectPoolFacts extends Facts {
  readonly name: string;
  readonly description: string | null;
  readonly isActive: boolean;
  /** Scope of the pool; it is for everybody if all three lists are empty. */
  readonly departments: readonly number[];
  readonly offices: readonly number[];
  readonly jobs: readonly number[];
  /** Sorted by position; `key` is unique over all pools. */
  readonly stages: readonly { key: number; name: string }[];
}

/** The details of a prospect. Its key is the key of the application. */
export interface ProspectFacts extends Facts {
  readonly application: number;
  readonly pool: number | null;
  /** Key of one of the pool's stages. */
  readonly poolStage: number | null;
  readonly owner: number | null;
  readonly department: number | null;
  readonly office: number | null;
}
