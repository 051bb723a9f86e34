import type { Facts } from './facts.ts';

export interface DemographicQuestionSetFacts extends Facts {
  readonly title: string;
  readonly description: string | null;
  readonly isActive: boolean;
  /** Null counts as enabled. */
  readonly isEnabled: boolean | null;
}

/** Most questions and options have no timestamps at the provider. */
export interface DemographicQuestionFacts extends Facts {
  readonly isDated: boolean;
  /** Null if the question is older than question sets. */
  readonly set: number | null;
  /** Null for a standard question, whose text the provider translates. */
  readonly text: string | null;
  readonly position: number;
  readonly isActive: boolean;
  readonly isRequired: boolean | null;
  readonly kind: 'OPTION' | 'OPTIONS' | null;
}

export interface DemographicAnswerOptionFacts extends Facts {
  readonly isDated: boolean;
  readonly question: number;
  /** Null for a standard option. */
  readonly name: string | null;
  readonly position: number;
  readonly isActive: boolean;
  /** The option comes with a free text. */
  readonly takesText: boolean;
  /** The option means "no answer"; null counts as false. */
  readonly isDecline: boolean | null;
}

export interface DemographicAnswerFacts extends Facts {
  readonly application: number;
  readonly question: number;
  /** Null if the question was skipped or answered with free text only. */
  readonly option: number | null;
  readonly text: string | null;
}

/** An applicant's answers for the statistics of equal employment opportunity. Its key is the application's key. */
export interface EeoFacts extends Facts {
  readonly application: number;
  readonly gender: EeoAnswerFacts | null;
  readonly race: EeoAnswerFacts | null;
  readonly veteranStatus: EeoAnswerFacts | null;
  readonly disabilityStatus: EeoAnswerFacts | null;
  readonly submittedAt: string | null;
}

/** Both members are null if the question was skipped. */
export interface EeoAnswerFacts {
  /** The provider's number of the answer. */
  readonly code: number | null;
  readonly text: string | null;
}
