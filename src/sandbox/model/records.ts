import type { Facts, Status } from '../model.ts';

/** A stay of an application in a stage of its job. */
export interface StageEventFacts extends Facts {
  readonly application: number;
  readonly stage: number;
  /** Null in history that was filled in later. */
  readonly enteredAt: string | null;
  readonly exitedAt: string | null;
  readonly days: number;
  readonly isCurrent: boolean;
}

export type AttachmentKind =
  | 'RESUME'
  | 'COVER_LETTER'
  | 'OFFER_LETTER'
  | 'SIGNED_OFFER'
  | 'TAKE_HOME'
  /** Whatever else there is, in several words of the provider's. */
  | 'OTHER';

export interface AttachmentFacts extends Facts {
  readonly candidate: number;
  readonly application: number;
  readonly kind: AttachmentKind;
  readonly filename: string;
  readonly contentType: string;
  /** What is in it: its bytes are these characters in UTF-8. */
  readonly content: string;
}

export type NoteKind =
  | 'NOTE'
  | 'ACTIVITY'
  | 'INTERVIEW'
  | 'EMAIL'
  | 'FOLLOW_UP'
  | 'TAKE_HOME_TEST'
  | 'LINKEDIN_NOTE'
  | 'LINKEDIN_INMAIL'
  | 'AVAILABILITY_REQUEST'
  | 'MIGRATION_ERROR'
  | 'TOUCHPOINT'
  | 'FORM'
  | 'FEEDBACK';

export type Visibility = 'PUBLIC' | 'PRIVATE' | 'ADMIN_ONLY';

/** Something said about a candidate. The note of a rejection is one of them, and has the key of the application. */
export interface NoteFacts extends Facts {
  readonly candidate: number;
  readonly application: number | null;
  readonly kind: Status<NoteKind>;
  readonly visibility: Visibility | null;
  /** Null for what the system wrote; a service account may have written it, too. */
  readonly author: number | null;
  readonly subject: string | null;
  readonly body: string | null;
  /** Users who are named in the body, as `@First Last`. */
  readonly mentions: readonly number[];
  /** Only of an e-mail. */
  readonly email: EmailFacts | null;
}

export interface EmailFacts {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** A file may have no name. */
  readonly files: readonly (string | null)[];
}

export interface JobNoteFacts extends Facts {
  readonly job: number;
  readonly author: number;
  readonly body: string | null;
  readonly visibility: Exclude<Visibility, 'PUBLIC'> | null;
}

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
