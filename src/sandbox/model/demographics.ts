import type { Facts } from './facts.ts';

export interface DemographicQuestionSetFacts extends Facts {
  readonly title: string;
  readonly description: string | null;
  readonly isActive: boolean;
  /** Null counts as enabled. */
  readonly isEnabled: boolean | null;
}

/** Of most questions and options no provider tells the moments. */
export interface DemographicQuestionFacts extends Facts {
  readonly isDated: boolean;
  /** Null for one from before there were sets. */
  readonly set: number | null;
  /** Null for a standard one, whose text the provider translates. */
  readonly text: string | null;
  readonly position: number;
  readonly isActive: boolean;
  readonly isRequired: boolean | null;
  readonly kind: 'OPTION' | 'OPTIONS' | null;
}

export interface DemographicAnswerOptionFacts extends Facts {
  readonly isDated: boolean;
  readonly question: number;
  /** Null for a standard one. */
  readonly name: string | null;
  readonly position: number;
  readonly isActive: boolean;
  /** Whoever chooses it may write something. */
  readonly takesText: boolean;
  /** Choosing it is not answering; null counts as false. */
  readonly isDecline: boolean | null;
}

export interface DemographicAnswerFacts extends Facts {
  readonly application: number;
  readonly question: number;
  /** Null for a question that was skipped, or one that was answered with text alone. */
  readonly option: number | null;
  readonly text: string | null;
}

/** What an applicant told for the statistics of equal employment. It has the application's key. */
export interface EeoFacts extends Facts {
  readonly application: number;
  readonly gender: EeoAnswerFacts | null;
  readonly race: EeoAnswerFacts | null;
  readonly veteranStatus: EeoAnswerFacts | null;
  readonly disabilityStatus: EeoAnswerFacts | null;
  readonly submittedAt: string | null;
}

/** Both null where the question was skipped. */
export interface EeoAnswerFacts {
  /** The provider's number for the answer. */
  readonly code: number | null;
  readonly text: string | null;
}
