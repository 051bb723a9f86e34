import type {
  ApplicationStatus,
  CandidateFacts,
  JobStatus,
  OfferStatus,
  RejectionReasonFacts,
  TeamMemberFacts,
} from '../model.ts';
import { type ActivityProfile, greenhouseActivity, smartRecruitersActivity } from './activity-profile.ts';
import {
  type CustomFieldDefinitions,
  greenhouseCustomFields,
  smartRecruitersCustomFields,
} from './custom-fields/definitions.ts';

/**
 * How much there is in the invented company, and what its provider has words for: nothing is invented that the provider
 * could not tell. A list of statuses is a bag to draw from: what stands in it twice is drawn twice as often.
 */
export interface DatasetProfile {
  readonly seed: number;
  readonly users: number;
  readonly jobs: number;
  readonly candidates: number;
  readonly applications: number;
  readonly offers: number;

  readonly jobStatuses: readonly JobStatus[];
  readonly applicationStatuses: readonly ApplicationStatus[];
  /** What an offer may be that has not been answered. */
  readonly pendingOfferStatuses: readonly OfferStatus[];
  /** What an offer may be whose candidate was not hired. */
  readonly failedOfferStatuses: readonly OfferStatus[];
  /** Words that no page of the provider's has, for one record each. */
  readonly unknownStatus: { readonly job: string; readonly application: string; readonly offer: string };

  readonly hasServiceAccounts: boolean;
  /** Users have titles, and belong to departments and offices. */
  readonly hasUserDetails: boolean;
  /** Role names of users: of administrators, and of all others. */
  readonly adminRole: string;
  readonly otherRoles: readonly string[];
  readonly hasDepartmentTree: boolean;
  /** Jobs have offices; otherwise each has a place of its own. */
  readonly hasOffices: boolean;
  readonly rejectionSides: readonly RejectionReasonFacts['side'][];
  readonly hasBuiltInReasons: boolean;
  readonly teamRoles: readonly TeamMemberFacts['role'][];
  /** A job knows when it opened and closed, its recruiters who is responsible, its openings who filled them. */
  readonly hasJobDetails: boolean;
  /** A job knows its last activity; otherwise candidates and applications do. */
  readonly hasJobActivity: boolean;
  readonly hasConfidentialJobs: boolean;
  readonly hasInactiveStages: boolean;

  /** A candidate may have any number of e-mail addresses and phones, a preferred name, and may be private. */
  readonly hasCandidateDetails: boolean;
  readonly linkTypes: readonly CandidateFacts['links'][number]['type'][];
  /** Days of an employment are exact, and it has a company and a title. */
  readonly hasExactEmployments: boolean;
  readonly hasInternalCandidates: boolean;
  /** Some candidates are linked with the users that they are. */
  readonly hasLinkedUsers: boolean;
  readonly hasCandidatesWithoutApplication: boolean;

  readonly severalApplicationsPerJob: boolean;
  readonly hasJoblessProspects: boolean;
  /** An application knows its recruiter and coordinator, and who rejected it with which note. */
  readonly hasApplicationPeople: boolean;
  /** A candidate's withdrawal is a rejection for one of the candidate's reasons. */
  readonly hasWithdrawalAsRejection: boolean;
  readonly hasOfferVersions: boolean;
  /** An offer knows its opening and when it was sent and answered. */
  readonly hasOfferDetails: boolean;

  readonly customFields: CustomFieldDefinitions;
  readonly activity: ActivityProfile;
}

/** What a Greenhouse account can tell through Harvest v3. */
export const greenhouseProfile: DatasetProfile = {
  seed: 20_260_301,
  users: 46,
  jobs: 66,
  candidates: 1_260,
  applications: 1_640,
  offers: 330,

  jobStatuses: ['OPEN', 'OPEN', 'OPEN', 'OPEN', 'CLOSED', 'CLOSED', 'DRAFT'],
  applicationStatuses: [
    ...(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE'] as const),
    ...(['REJECTED', 'REJECTED', 'REJECTED', 'REJECTED', 'WITHDRAWN', 'WITHDRAWN', 'HIRED'] as const),
  ],
  pendingOfferStatuses: ['DRAFT', 'SENT'],
  failedOfferStatuses: ['DECLINED'],
  unknownStatus: { job: 'paused', application: 'on_hold', offer: 'Expired' },

  hasServiceAccounts: true,
  hasUserDetails: true,
  adminRole: 'Site Admin',
  otherRoles: ['Basic'],
  hasDepartmentTree: true,
  hasOffices: true,
  rejectionSides: ['BY_COMPANY', 'BY_CANDIDATE', 'OTHER'],
  hasBuiltInReasons: true,
  teamRoles: ['HIRING_MANAGER', 'RECRUITER', 'COORDINATOR', 'SOURCER'],
  hasJobDetails: true,
  hasJobActivity: false,
  hasConfidentialJobs: true,
  hasInactiveStages: true,

  hasCandidateDetails: true,
  linkTypes: ['WEBSITE', 'LINKEDIN', 'TWITTER', 'FACEBOOK', 'OTHER'],
  hasExactEmployments: true,
  hasInternalCandidates: false,
  hasLinkedUsers: true,
  hasCandidatesWithoutApplication: true,

  severalApplicationsPerJob: true,
  hasJoblessProspects: true,
  hasApplicationPeople: true,
  hasWithdrawalAsRejection: true,
  hasOfferVersions: true,
  hasOfferDetails: true,

  customFields: greenhouseCustomFields,
  activity: greenhouseActivity,
};

/** What a SmartRecruiters account can tell through its Job, Candidate, Offer and Configuration APIs. */
export const smartRecruitersProfile: DatasetProfile = {
  seed: 20_260_302,
  users: 24,
  jobs: 34,
  candidates: 640,
  applications: 820,
  offers: 170,

  jobStatuses: ['OPEN', 'OPEN', 'OPEN', 'OPEN', 'DRAFT', 'ON_HOLD', 'FILLED', 'CANCELLED'],
  applicationStatuses: [
    ...(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE'] as const),
    ...(['REJECTED', 'REJECTED', 'REJECTED', 'WITHDRAWN', 'WITHDRAWN', 'TRANSFERRED', 'HIRED'] as const),
  ],
  pendingOfferStatuses: ['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'APPROVAL_REJECTED', 'SENT'],
  failedOfferStatuses: ['DECLINED', 'WITHDRAWN'],
  unknownStatus: { job: 'OTHER', application: 'PARKED', offer: 'EXPIRED' },

  hasServiceAccounts: false,
  hasUserDetails: false,
  adminRole: 'Administrator',
  otherRoles: ['Employee', 'Standard', 'Extended'],
  hasDepartmentTree: false,
  hasOffices: false,
  rejectionSides: ['BY_COMPANY', 'BY_CANDIDATE'],
  hasBuiltInReasons: false,
  teamRoles: ['HIRING_MANAGER', 'RECRUITER', 'COORDINATOR'],
  hasJobDetails: false,
  hasJobActivity: true,
  hasConfidentialJobs: false,
  hasInactiveStages: false,

  hasCandidateDetails: false,
  linkTypes: ['LINKEDIN', 'WEBSITE', 'TWITTER', 'FACEBOOK', 'SKYPE'],
  hasExactEmployments: false,
  hasInternalCandidates: true,
  hasLinkedUsers: false,
  hasCandidatesWithoutApplication: false,

  severalApplicationsPerJob: false,
  hasJoblessProspects: false,
  hasApplicationPeople: false,
  hasWithdrawalAsRejection: false,
  hasOfferVersions: false,
  hasOfferDetails: false,

  customFields: smartRecruitersCustomFields,
  activity: smartRecruitersActivity,
};
