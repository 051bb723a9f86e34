import type { Facts, Status } from './facts.ts';

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
