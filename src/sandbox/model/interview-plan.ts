import type { Facts } from './facts.ts';

/** An interview that a job plans for everybody who comes to a stage. */
export interface JobInterviewFacts extends Facts {
  readonly job: number;
  readonly stage: number;
  /** Within its stage, from 1. */
  readonly position: number;
  readonly name: string;
  readonly kind: 'FEEDBACK_ONLY' | 'MEETING' | 'TAKE_HOME' | 'OFFER' | null;
  readonly minutes: number | null;
  readonly summary: string | null;
  readonly instructions: string | null;
  readonly isActive: boolean;
  readonly needsScorecard: boolean | null;
  readonly kit: InterviewKitFacts;
}

/** What an interviewer has in hand. It has the key of its interview. */
export interface InterviewKitFacts {
  /** HTML. */
  readonly exercises: string | null;
  readonly hidesCandidate: boolean | null;
  readonly hidesResume: boolean | null;
  /** In their order. */
  readonly questions: readonly KitQuestionFacts[];
  readonly focus: readonly FocusAttributeFacts[];
  readonly defaultInterviewers: readonly { key: number; user: number }[];
}

/** `key` is unique over all kits. */
export interface KitQuestionFacts {
  readonly key: number;
  /** May be HTML. */
  readonly text: string;
  /** INSTRUCTION is only to be read. */
  readonly kind: 'TEXT' | 'YES_NO' | 'OPTION' | 'OPTIONS' | 'INSTRUCTION';
  readonly isRequired: boolean;
  readonly isActive: boolean;
  /** In their order; `key` is unique over all kits. */
  readonly options: readonly { key: number; name: string; isActive: boolean }[];
  /** Keys of the kit's focus attributes that it asks about. */
  readonly focus: readonly number[];
}

/** An attribute that one kit looks at; `key` is unique over all kits. */
export interface FocusAttributeFacts {
  readonly key: number;
  /** The key of one of the job's attributes. */
  readonly attribute: number;
}

/** What the candidates for one job are rated on, as `Leadership`. */
export interface AttributeTypeFacts extends Facts {
  readonly job: number;
  readonly name: string;
  readonly position: number;
  readonly isActive: boolean;
  readonly isDraft: boolean | null;
  readonly attribute: JobAttributeFacts;
}

/** The attribute as the job has it. It has the key of its type. */
export interface JobAttributeFacts {
  readonly name: string;
  readonly isActive: boolean;
  /** Null until somebody has put the attributes into an order. */
  readonly position: number | null;
}
