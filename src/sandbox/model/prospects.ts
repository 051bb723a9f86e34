import type { Facts } from './facts.ts';

/** Where prospects are kept until there is a job for them. */
export interface ProspectPoolFacts extends Facts {
  readonly name: string;
  readonly description: string | null;
  readonly isActive: boolean;
  /** What the pool is for; none of all three means for everybody. */
  readonly departments: readonly number[];
  readonly offices: readonly number[];
  readonly jobs: readonly number[];
  /** In their order; `key` is unique over all pools. */
  readonly stages: readonly { key: number; name: string }[];
}

/** What is known of a prospect besides the application, whose key it has. */
export interface ProspectFacts extends Facts {
  readonly application: number;
  readonly pool: number | null;
  /** The key of one of the pool's stages. */
  readonly poolStage: number | null;
  readonly owner: number | null;
  readonly department: number | null;
  readonly office: number | null;
}
