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
 * The size of the invented company and the features of its provider: no fact is created that the provider could not
 * return. Statuses are drawn at random from their lists, duplicates more often.
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
  /** Statuses of an offer without an answer. */
  readonly pendingOfferStatuses: readonly OfferStatus[];
  /** Statuses of an offer to a candidate who was not hired. */
  readonly failedOfferStatuses: readonly OfferStatus[];
  /** Undocumented statuses, each used by one record. */
  readonly unknownStatus: { readonly job: string; readonly application: string; readonly offer: string };

  readonly hasServiceAccounts: boolean;
  /** Users have titles, departments and offices. */
  readonly hasUserDetails: boolean;
  /** Role name of administrators. */
  readonly adminRole: string;
  readonly otherRoles: readonly string[];
  readonly hasDepartmentTree: boolean;
  /** Jobs have offices; otherwise each job has a place. */
  readonly hasOffices: boolean;
  readonly rejectionSides: readonly RejectionReasonFacts['side'][];
  readonly hasBuiltInReasons: boolean;
  readonly teamRoles: readonly TeamMemberFacts['role'][];
  /** Jobs have opening and closing times, responsible recruiters, and openings with the application that filled them. */
  readonly hasJobDetails: boolean;
  /** Jobs have a last activity; otherwise candidates and applications have one. */
  readonly hasJobActivity: boolean;
  readonly hasConfidentialJobs: boolean;
  readonly hasInactiveStages: boolean;

  /** Candidates may have several e-mail addresses and phones, a preferred name, and may be private. */
  readonly hasCandidateDetails: boolean;
  readonly linkTypes: readonly CandidateFacts['links'][number]['type'][];
  /** Employments have exact days, a company and a title. */
  readonly hasExactEmployments: boolean;
  readonly hasInternalCandidates: boolean;
  /** Some candidates are linked to the user who is the same person. */
  readonly hasLinkedUsers: boolean;
  readonly hasCandidatesWithoutApplication: boolean;

  readonly severalApplicationsPerJob: boolean;
  readonly hasJoblessProspects: boolean;
  /** Applications have a recruiter, a coordinator, and rejections with user and note. */
  readonly hasApplicationPeople: boolean;
  /** A withdrawal is a rejection with a reason of the candidate. */
  readonly hasWithdrawalAsRejection: boolean;
  readonly hasOfferVersions: boolean;
  /** Offers have an opening, a sent date and an answer time. */
  readonly hasOfferDetails: boolean;

  readonly customFields: CustomFieldDefinitions;
  readonly activity: ActivityProfile;
}

/** A Greenhouse account as seen through Harvest v3. */
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

/** A SmartRecruiters account as seen through its Job, Candidate, Offer and Configuration APIs. */
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
