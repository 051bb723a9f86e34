import type { Facts } from './facts.ts';

/** An interview that a job plans for each application in a stage. */
export interface JobInterviewFacts extends Facts {
  readonly job: number;
  readonly stage: number;
  /** Position within the stage, starting at 1. */
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

/** The material for an interviewer. Its key is the key of the planned interview. */
export interface InterviewKitFacts {
  /** HTML. */
  readonly exercises: string | null;
  readonly hidesCandidate: boolean | null;
  readonly hidesResume: boolean | null;
  /** Sorted by position. */
  readonly questions: readonly KitQuestionFacts[];
  readonly focus: readonly FocusAttributeFacts[];
  readonly defaultInterviewers: readonly { key: number; user: number }[];
}

/** `key` is unique over all kits. */
export interface KitQuestionFacts {
  readonly key: number;
  /** May be HTML. */
  readonly text: string;
  /** INSTRUCTION has no answer. */
  readonly kind: 'TEXT' | 'YES_NO' | 'OPTION' | 'OPTIONS' | 'INSTRUCTION';
  readonly isRequired: boolean;
  readonly isActive: boolean;
  /** Sorted by position; `key` is unique over all kits. */
  readonly options: readonly { key: number; name: string; isActive: boolean }[];
  /** Keys of the kit's focus attributes that the question is about. */
  readonly focus: readonly number[];
}

/** An attribute that one kit focuses on; `key` is unique over all kits. */
export interface FocusAttributeFacts {
  readonly key: number;
  /** Key of one of the job's attributes. */
  readonly attribute: number;
}

/** An attribute that the candidates of one job are rated on, such as `Leadership`. */
export interface AttributeTypeFacts extends Facts {
  readonly job: number;
  readonly name: string;
  readonly position: number;
  readonly isActive: boolean;
  readonly isDraft: boolean | null;
  readonly attribute: JobAttributeFacts;
}

/** The job's version of an attribute. Its key is the key of the type. */
export interface JobAttributeFacts {
  readonly name: string;
  readonly isActive: boolean;
  /** Null until the attributes are sorted by hand. */
  readonly position: number | null;
}
