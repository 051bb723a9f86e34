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

/** A note or a message about a candidate. The note of a rejection has the key of its application. */
export interface NoteFacts extends Facts {
  readonly candidate: number;
  readonly application: number | null;
  readonly kind: Status<NoteKind>;
  readonly visibility: Visibility | null;
  /** Null if the system wrote the note. May be a service account. */
  readonly author: number | null;
  readonly subject: string | null;
  readonly body: string | null;
  /** Users that the body mentions as `@First Last`. */
  readonly mentions: readonly number[];
  /** Set for e-mails only. */
  readonly email: EmailFacts | null;
}

export interface EmailFacts {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** File names; null for a file without a name. */
  readonly files: readonly (string | null)[];
}

export interface JobNoteFacts extends Facts {
  readonly job: number;
  readonly author: number;
  readonly body: string | null;
  readonly visibility: Exclude<Visibility, 'PUBLIC'> | null;
}
