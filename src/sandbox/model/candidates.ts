import type { CustomValueFacts } from './custom-fields.ts';
import type { Facts, PlaceFacts } from './facts.ts';

export interface CandidateFacts extends Facts {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly preferredName: string | null;
  readonly currentTitle: string | null;
  readonly currentCompany: string | null;
  readonly emails: readonly { value: string; type: 'PERSONAL' | 'WORK' | 'OTHER' }[];
  readonly phones: readonly { value: string; type: 'MOBILE' | 'HOME' | 'WORK' }[];
  readonly place: PlaceFacts | null;
  readonly links: readonly {
    url: string;
    type: 'LINKEDIN' | 'WEBSITE' | 'TWITTER' | 'FACEBOOK' | 'SKYPE' | 'OTHER';
  }[];
  readonly tags: readonly string[];
  readonly isPrivate: boolean;
  readonly isInternal: boolean;
  /** Keys of the users who are the same person. */
  readonly linkedUsers: readonly number[];
  readonly canEmail: boolean;
  readonly lastActivityAt: string | null;
  readonly educations: readonly EducationFacts[];
  readonly employments: readonly EmploymentFacts[];
  readonly customFields: readonly CustomValueFacts[];
}

/** Partial dates: `2021`, `2021-03` or `2021-03-09`. */
export interface EducationFacts {
  readonly school: string | null;
  readonly degree: string | null;
  readonly discipline: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

export interface EmploymentFacts {
  readonly company: string | null;
  readonly title: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly isCurrent: boolean;
}
