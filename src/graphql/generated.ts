import type { ResolverFn } from './resolver-fn.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecordParent, ConnectionParent, EdgeParent, NodeParent, RemoteRecordParent, AccountParent, HealthParent, ProblemParent, PageInfoParent, EducationParent, HiringTeamMemberParent, RejectionParent, CustomFieldParent, JobPostLocationParent, PayRangeParent, InterviewerParent, InterviewSlotParent, ScorecardAnswerParent, AttributeRatingParent, ApprovalStepParent, ApproverParent, JobPermissionParent, HiringTeamMembershipParent } from './parent-types.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type { ResolverFn };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without a time: `2026-03-09`. */
  Date: { input: string; output: string; }
  /** An instant as RFC 3339, always in UTC with `Z` in answers: `2026-03-09T10:00:00.000Z`. Any offset is accepted in arguments. */
  DateTime: { input: Date; output: string; }
  /** An exact decimal number as a string, never a float: `"65000.00"`. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A day, month or year, as precise as is known: `2021`, `2021-03` or `2021-03-09`. */
  PartialDate: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** A connected company system: one set of credentials with one provider. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** What of this graph the system has, field by field, so that a front end can leave out what would stay empty. Costs no upstream call. */
  readonly coverage: ReadonlyArray<FieldCoverage>;
  /** Whether the credential works. One small upstream call. */
  readonly health: AccountHealth;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The name that the configuration gives it; part of every global id. */
  readonly name: Scalars['String']['output'];
  /** Whose system it is. */
  readonly provider: Provider;
};

/** Whether an account can be read. */
export type AccountHealth = {
  readonly __typename?: 'AccountHealth';
  /** The user that the provider takes the credential for; null where the provider does not say, as for an account of no person. One call for the user's fields. */
  readonly actor?: Maybe<User>;
  /** Whether the provider accepted the credential just now. */
  readonly isWorking: Scalars['Boolean']['output'];
  /** Scopes that the credential was seen to lack, and not seen to have since: of what was asked for while this gateway runs. */
  readonly missingScopes: ReadonlyArray<Scalars['String']['output']>;
  /** Why it does not work; null where it does. */
  readonly problem?: Maybe<AccountProblem>;
};

/** An account that could not deliver its part of a page, or that has no such records. */
export type AccountProblem = {
  readonly __typename?: 'AccountProblem';
  /** The account concerned. */
  readonly account: Account;
  /** One of the error codes, as `UPSTREAM_TIMEOUT` or `UNSUPPORTED_BY_PROVIDER`. */
  readonly code: Scalars['String']['output'];
  /** What happened, without any personal data. */
  readonly message: Scalars['String']['output'];
  /** Seconds after which trying again makes sense; null where unknown. */
  readonly retryAfter?: Maybe<Scalars['Int']['output']>;
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** Town or city; null where the provider keeps free text only. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the country; null where the provider keeps free text only. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two upper-case letters; null where the provider keeps free text only. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** Free text as it was entered; null where the provider keeps parts only. */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** State, province or region; null where the provider keeps free text only. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What it is for; null where the provider does not say. */
  readonly type?: Maybe<ContactType>;
};

/** One person's candidacy for one job, or, as a prospect, for none yet. */
export type Application = Node & RemoteRecord & {
  readonly __typename?: 'Application';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Answers to the questions of the application form. SmartRecruiters: one call for each application. */
  readonly answers?: Maybe<ReadonlyArray<ScreeningAnswer>>;
  /** When the person applied. SmartRecruiters: two calls for each application. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its files, newest first in Greenhouse. Greenhouse: one call for 50 applications; SmartRecruiters: one for each. */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** Who applied. One call for 50 in Greenhouse; none in SmartRecruiters' lists. */
  readonly candidate?: Maybe<Candidate>;
  /** The coordinator in charge. SmartRecruiters: the one coordinator of the job's hiring team, null where there are several; one call for each job. */
  readonly coordinator?: Maybe<User>;
  /** When the application was made. SmartRecruiters: the same as `appliedAt`, two calls for each application. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the application. SmartRecruiters: one call for each application. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Answers to demographic questions; needs a scope of its own. Greenhouse: one call for 50 applications. SmartRecruiters: empty. */
  readonly demographicAnswers?: Maybe<ReadonlyArray<DemographicAnswer>>;
  /** The answers to the questions of the EEOC, one response at most; needs a scope of its own. Greenhouse: one call for 50 applications. SmartRecruiters: empty. */
  readonly eeocResponses?: Maybe<ReadonlyArray<EeocResponse>>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Its interviews, newest first. Greenhouse: one call for 50 applications; SmartRecruiters: two for each. */
  readonly interviews?: Maybe<ReadonlyArray<Interview>>;
  /** Still a lead, not yet an applicant. */
  readonly isProspect?: Maybe<Scalars['Boolean']['output']>;
  /** The job applied for; null for a prospect without one. One call for 50 in Greenhouse. */
  readonly job?: Maybe<Job>;
  /** The advertisement that it came in by; null where it was added by hand. Not supplied by SmartRecruiters. */
  readonly jobPost?: Maybe<JobPost>;
  /** When something last happened on it. Not supplied by SmartRecruiters. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was written down about it, newest first. Greenhouse: one call for 50 applications; SmartRecruiters: one for each, for administrators only. */
  readonly notes?: Maybe<ReadonlyArray<Note>>;
  /** Offers made on it, all versions. Greenhouse: one call for 50 applications; SmartRecruiters: one for each. */
  readonly offers?: Maybe<OfferConnection>;
  /** What is known of it as a prospect; null where it is none. Greenhouse: one call for 50 applications. Not supplied by SmartRecruiters. */
  readonly prospectDetail?: Maybe<ProspectDetail>;
  /** The recruiter in charge. SmartRecruiters: the one recruiter of the job's hiring team, null where there are several; one call for each job. */
  readonly recruiter?: Maybe<User>;
  /** Who referred the person; a referrer is not always a user. Greenhouse: one call for 50. Not supplied by SmartRecruiters. */
  readonly referrer?: Maybe<Referrer>;
  /** When it was rejected. SmartRecruiters: one call for each application. */
  readonly rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How and why it was rejected or withdrawn; null where it was not. Greenhouse: one call for 50 applications. */
  readonly rejection?: Maybe<RejectionDetail>;
  /** The provider's own row, whole. SmartRecruiters: one call for each application. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. SmartRecruiters: `<candidateId>:<jobId>`. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for the status. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** What interviewers think, drafts included, newest first. Greenhouse: one call for 50 applications; SmartRecruiters: one for each. */
  readonly scorecards?: Maybe<ReadonlyArray<Scorecard>>;
  /** Where the application came from. SmartRecruiters tells a label only: see `sourceName`. */
  readonly source?: Maybe<Source>;
  /** The label of the source, as SmartRecruiters gives it for one call for each candidate of a list. Greenhouse: the name of `source`. */
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  /** The stage of the job's process that the application is in. Not supplied by SmartRecruiters, whose stages have no id. */
  readonly stage?: Maybe<Stage>;
  /** The stages that it went through, newest first. Greenhouse: one call for 50 applications; SmartRecruiters: one for each. */
  readonly stageHistory?: Maybe<ReadonlyArray<StageEvent>>;
  /** The name of that stage; in SmartRecruiters, the sub-status. */
  readonly stageName?: Maybe<Scalars['String']['output']>;
  /** Where the application stands. Greenhouse does not tell rejection from withdrawal in the row: a rejected one costs one read of the rejection reasons, kept for minutes. SmartRecruiters: one call for each candidate with more than one application. */
  readonly status?: Maybe<ApplicationStatus>;
  /** When the application last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One person's candidacy for one job, or, as a prospect, for none yet. */
export type ApplicationOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Application` records. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Application>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Application;
};

/** Narrows a list of applications; conditions are joined by and. */
export type ApplicationFilter = {
  /** Of this candidate. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** When the application was made. SmartRecruiters cannot: `UNSUPPORTED_BY_PROVIDER`. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether it is still a lead. */
  readonly isProspect?: InputMaybe<Scalars['Boolean']['input']>;
  /** For this job. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** In the stage of exactly this name, case included. */
  readonly stageName?: InputMaybe<Scalars['String']['input']>;
  /** In any of these; at least one. */
  readonly status?: InputMaybe<ReadonlyArray<ApplicationStatus>>;
  /** When the application last changed. SmartRecruiters cannot: `UNSUPPORTED_BY_PROVIDER`. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Where an application stands. */
export type ApplicationStatus =
  /** Under consideration, in any stage. */
  | 'ACTIVE'
  /** A prospect that became a candidate; the candidacy is another application. */
  | 'CONVERTED'
  /** The person was hired. */
  | 'HIRED'
  /** The company turned the person down. */
  | 'REJECTED'
  /** Moved to another job. */
  | 'TRANSFERRED'
  /** A word of the provider's that has no meaning here yet: see `remoteStatus`. */
  | 'UNKNOWN'
  /** The person withdrew. */
  | 'WITHDRAWN';

/** Who must agree before a job opens, offers are made for it, or one offer goes out. */
export type ApprovalFlow = Node & RemoteRecord & {
  readonly __typename?: 'ApprovalFlow';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether steps come one after the other; otherwise all are asked at once. */
  readonly isSequential?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call for 50. SmartRecruiters: of an offer's approval only where that was reached through the offer. */
  readonly job?: Maybe<Job>;
  /** What it is about. */
  readonly kind?: Maybe<ApprovalKind>;
  /** The offer; null where it is about a job. Greenhouse: one call for 50. */
  readonly offer?: Maybe<Offer>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for it. */
  readonly remoteKind?: Maybe<Scalars['String']['output']>;
  /** The provider's own word for that. */
  readonly remoteState?: Maybe<Scalars['String']['output']>;
  /** Who asked for it; null before. Greenhouse: one call for 50 different people. Not supplied by SmartRecruiters. */
  readonly requestedBy?: Maybe<User>;
  /** Where it stands; null before anybody asked. */
  readonly state?: Maybe<ApprovalState>;
  /** Groups of people, in order. Greenhouse: two calls for 50 flows. */
  readonly steps?: Maybe<ReadonlyArray<ApprovalStep>>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts up with each change of what is to be approved. Not supplied by SmartRecruiters. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of `ApprovalFlow` records. */
export type ApprovalFlowConnection = {
  readonly __typename?: 'ApprovalFlowConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApprovalFlowEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ApprovalFlow>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ApprovalFlowEdge = {
  readonly __typename?: 'ApprovalFlowEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ApprovalFlow;
};

/** What an approval is about. */
export type ApprovalKind =
  /** Whether a job may open. */
  | 'JOB'
  /** Whether offers may be made for a job. */
  | 'JOB_OFFERS'
  /** Whether one offer may go out. */
  | 'OFFER'
  /** A word of the provider's that has no meaning here yet: see `remoteKind`. */
  | 'UNKNOWN';

/** Where an approval stands. */
export type ApprovalState =
  /** Given up before it was decided. */
  | 'ABANDONED'
  /** Given. */
  | 'APPROVED'
  /** Waiting for somebody. */
  | 'PENDING'
  /** Refused. */
  | 'REJECTED'
  /** A word of the provider's that has no meaning here yet: see `remoteState`. */
  | 'UNKNOWN';

/** A group of people of whom some must agree. */
export type ApprovalStep = {
  readonly __typename?: 'ApprovalStep';
  /** How many must agree. */
  readonly approvalsRequired?: Maybe<Scalars['Int']['output']>;
  /** Who is asked. */
  readonly approvers: ReadonlyArray<Approver>;
  /** Whether it must agree also where others may be left out. Not supplied by SmartRecruiters. */
  readonly isRequiredForException?: Maybe<Scalars['Boolean']['output']>;
  /** Steps of the same position are asked at once; null where the provider gives only the order. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The provider's own word for where the step stands. Not supplied by Greenhouse: see `approvers`. */
  readonly remoteState?: Maybe<Scalars['String']['output']>;
  /** When it was decided; null before. Not supplied by SmartRecruiters. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Someone whose agreement is asked for. */
export type Approver = {
  readonly __typename?: 'Approver';
  /** The provider's own word for that. */
  readonly remoteState?: Maybe<Scalars['String']['output']>;
  /** When the person was first asked. Not supplied by SmartRecruiters. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided; null before. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided, at times somebody else. Greenhouse: one call for 50 different people. Not supplied by SmartRecruiters. */
  readonly resolvedBy?: Maybe<User>;
  /** Where this person stands. */
  readonly state: ApproverState;
  /** Who. Greenhouse: one call for 50 different people; SmartRecruiters: one for each. */
  readonly user?: Maybe<User>;
};

/** Where one approver stands. */
export type ApproverState =
  /** Agreed. */
  | 'APPROVED'
  /** Asked. */
  | 'PENDING'
  /** Refused. */
  | 'REJECTED'
  /** Passed over. */
  | 'SKIPPED'
  /** A word of the provider's that has no meaning here yet: see `remoteState`. */
  | 'UNKNOWN'
  /** Not yet asked. */
  | 'WAITING';

/** A file on an application. */
export type Attachment = Node & RemoteRecord & {
  readonly __typename?: 'Attachment';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that it belongs to. One call for 50 in Greenhouse. */
  readonly application?: Maybe<Application>;
  /** The person that it belongs to. One call for 50 in Greenhouse. */
  readonly candidate?: Maybe<Candidate>;
  /** Its media type. Not supplied by Greenhouse. */
  readonly contentType?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When `url` stops working; ask again for a new one. Null where the link does not say. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its name, with the ending. */
  readonly filename?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind?: Maybe<AttachmentKind>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for what it is. */
  readonly remoteKind?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it can be fetched without a credential: whoever has the link has the file. Greenhouse's links work for seven days and may redirect; for SmartRecruiters it leads to this gateway, which fetches the file with one call each time. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A page of a list of `Attachment` records. */
export type AttachmentConnection = {
  readonly __typename?: 'AttachmentConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AttachmentEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Attachment>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type AttachmentEdge = {
  readonly __typename?: 'AttachmentEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Attachment;
};

/** What an attached file is. */
export type AttachmentKind =
  /** A cover letter. */
  | 'COVER_LETTER'
  /** A letter with an offer. */
  | 'OFFER_LETTER'
  /** Anything else: see `remoteKind`. */
  | 'OTHER'
  /** A résumé. */
  | 'RESUME'
  /** An offer that was signed. */
  | 'SIGNED_OFFER'
  /** A test that the candidate took. */
  | 'TAKE_HOME';

/** How an interviewer rates one attribute of a candidate. */
export type AttributeRating = {
  readonly __typename?: 'AttributeRating';
  /** What is rated. Greenhouse: one call for 50 different attributes. */
  readonly attribute?: Maybe<CandidateAttribute>;
  /** What was noted with it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The provider's own word for it. */
  readonly remoteVerdict?: Maybe<Scalars['String']['output']>;
  /** The rating. */
  readonly verdict?: Maybe<Verdict>;
};

/** A person who is, was or may become an applicant. */
export type Candidate = Node & RemoteRecord & {
  readonly __typename?: 'Candidate';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Postal addresses. Greenhouse gives free text, SmartRecruiters structured parts; neither is turned into the other. */
  readonly addresses: ReadonlyArray<Address>;
  /** This person's applications, newest first in Greenhouse. Greenhouse: one call for 50 candidates; SmartRecruiters: none, the candidate row names them. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** The same tags as records. Greenhouse: one call for 50 candidates. SmartRecruiters keeps names only: empty. */
  readonly appliedTags?: Maybe<ReadonlyArray<Tag>>;
  /** Files on all applications, newest first in Greenhouse. Greenhouse: one call for 50 candidates; SmartRecruiters: one for each application. */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** Has consented to be written to. SmartRecruiters: whether consent was acquired; list rows tell, otherwise one call for each candidate. */
  readonly canEmail?: Maybe<Scalars['Boolean']['output']>;
  /** When the candidate was added. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Current employer. SmartRecruiters: of the experience marked as current; one call for each candidate of a list. */
  readonly currentCompany?: Maybe<Scalars['String']['output']>;
  /** Current job title. SmartRecruiters: of the experience marked as current; one call for each candidate of a list. */
  readonly currentTitle?: Maybe<Scalars['String']['output']>;
  /** Company-defined fields of the profile. SmartRecruiters keeps them on the application: empty here. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Schools and degrees. Greenhouse: one call for 50 candidates; SmartRecruiters: one for each candidate of a list. */
  readonly educations?: Maybe<ReadonlyArray<Education>>;
  /** E-mail addresses. SmartRecruiters has one at most. */
  readonly emails: ReadonlyArray<ContactPoint>;
  /** Earlier and current positions. Greenhouse: one call for 50 candidates; SmartRecruiters: one for each candidate of a list. */
  readonly employments?: Maybe<ReadonlyArray<Employment>>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** First and last name as one string; null where both are missing. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Already works for the company: an internal applicant. Not supplied by Greenhouse. */
  readonly isInternal?: Maybe<Scalars['Boolean']['output']>;
  /** Restricted to people who may see private candidates. Not supplied by SmartRecruiters. */
  readonly isPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** When something last happened on any of the applications. Not supplied by SmartRecruiters. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Users of the system that this person is. Greenhouse: one call for 50 different people. Not supplied by SmartRecruiters: empty. */
  readonly linkedUsers?: Maybe<ReadonlyArray<User>>;
  /** Web and social media addresses. SmartRecruiters: one call for each candidate of a list. */
  readonly links?: Maybe<ReadonlyArray<Link>>;
  /** What was written down about this person, newest first. Greenhouse: one call for 50 candidates; SmartRecruiters: one for each, for administrators only. */
  readonly notes?: Maybe<ReadonlyArray<Note>>;
  /** Offers made to this person, all versions. Greenhouse: one call for 50 candidates; SmartRecruiters: one for each application. */
  readonly offers?: Maybe<OfferConnection>;
  /** Telephone numbers. SmartRecruiters has one at most, for one call for each candidate of a list. */
  readonly phones?: Maybe<ReadonlyArray<ContactPoint>>;
  /** The name the person goes by where it differs. Not supplied by SmartRecruiters. */
  readonly preferredName?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. SmartRecruiters: one call for each candidate of a list. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** Names of the tags on the profile. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** When the profile last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person who is, was or may become an applicant. */
export type CandidateApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who is, was or may become an applicant. */
export type CandidateOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the candidates for a job are rated on, as `Leadership`. SmartRecruiters has none. */
export type CandidateAttribute = Node & RemoteRecord & {
  readonly __typename?: 'CandidateAttribute';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call for 50. */
  readonly job?: Maybe<Job>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Orders the attributes of a job; null until somebody has put them in order. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `CandidateAttribute` records. */
export type CandidateAttributeConnection = {
  readonly __typename?: 'CandidateAttributeConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CandidateAttributeEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CandidateAttribute>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CandidateAttributeEdge = {
  readonly __typename?: 'CandidateAttributeEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CandidateAttribute;
};

/** A page of a list of `Candidate` records. */
export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Candidate>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CandidateEdge = {
  readonly __typename?: 'CandidateEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Candidate;
};

/** Narrows a list of candidates; conditions are joined by and. */
export type CandidateFilter = {
  /** When the candidate was added. SmartRecruiters: applied to the listed rows. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Has exactly this e-mail address, compared without case. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Has applied for this job. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** Every word of this is a word of the name or of an e-mail address, compared without case. Greenhouse has no such search: applied to the listed rows. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Has exactly this tag. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** When the profile last changed. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A reason for which openings are closed. */
export type CloseReason = Node & RemoteRecord & {
  readonly __typename?: 'CloseReason';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `CloseReason` records. */
export type CloseReasonConnection = {
  readonly __typename?: 'CloseReasonConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CloseReasonEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CloseReason>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CloseReasonEdge = {
  readonly __typename?: 'CloseReasonEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CloseReason;
};

/** An e-mail address or a telephone number. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** What it is for; null where the provider does not say. */
  readonly type?: Maybe<ContactType>;
  /** The address or number as it was entered. */
  readonly value: Scalars['String']['output'];
};

/** What a telephone number, an e-mail or a postal address is for. */
export type ContactType =
  /** At home. */
  | 'HOME'
  /** A mobile telephone. */
  | 'MOBILE'
  /** Another use. */
  | 'OTHER'
  /** Private use. */
  | 'PERSONAL'
  /** A Skype name. */
  | 'SKYPE'
  /** At work. */
  | 'WORK';

/** The definition of a field that the company made itself. */
export type CustomField = Node & RemoteRecord & {
  readonly __typename?: 'CustomField';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** What it is a field of. */
  readonly area?: Maybe<CustomFieldArea>;
  /** The forms that show it, in the provider's words, such as `OFFER_FORM`. Not supplied by Greenhouse: empty. */
  readonly contexts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The departments that it is limited to; empty where it is not. Greenhouse: one call for 50 fields. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether only people with a special right see it. */
  readonly isPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be filled in. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The stable key that values have. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The offices that it is limited to; empty where it is not. Greenhouse: one call for 50 fields. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** The choices that it offers, in order. Greenhouse: one call for 50 fields. */
  readonly options?: Maybe<ReadonlyArray<CustomFieldChoice>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for the kind. */
  readonly remoteType?: Maybe<Scalars['String']['output']>;
  /** What kind of value it holds. */
  readonly type?: Maybe<CustomFieldType>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a custom field is a field of. */
export type CustomFieldArea =
  /** Applications. */
  | 'APPLICATION'
  /** Candidates. */
  | 'CANDIDATE'
  /** Jobs. */
  | 'JOB'
  /** Offers. */
  | 'OFFER'
  /** Openings. */
  | 'OPENING'
  /** Something else of the provider's. */
  | 'OTHER'
  /** Rejections. */
  | 'REJECTION'
  /** Users. */
  | 'USER';

/** A choice that a custom field offers. */
export type CustomFieldChoice = {
  readonly __typename?: 'CustomFieldChoice';
  /** Whether it can still be chosen; null where the provider does not say. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** A page of a list of `CustomField` records. */
export type CustomFieldConnection = {
  readonly __typename?: 'CustomFieldConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CustomFieldEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CustomField>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CustomFieldEdge = {
  readonly __typename?: 'CustomFieldEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CustomField;
};

/** What kind of value a company-defined field holds. */
export type CustomFieldType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A day. */
  | 'DATE'
  /** An amount of money. */
  | 'MONEY'
  /** A number. */
  | 'NUMBER'
  /** One choice. */
  | 'OPTION'
  /** Several choices. */
  | 'OPTIONS'
  /** Another kind: see `value`. */
  | 'OTHER'
  /** Short or long text. */
  | 'TEXT'
  /** A web address. */
  | 'URL'
  /** A person of the company. */
  | 'USER';

/** The value of a field that the company defined itself. At most one of the typed readings is set. */
export type CustomFieldValue = {
  readonly __typename?: 'CustomFieldValue';
  /** The value of a yes-or-no field. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The value of a date field. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The provider's stable key of the field. */
  readonly key: Scalars['String']['output'];
  /** What the field is called; null where the provider gives the key only. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The value of an amount of money. */
  readonly money?: Maybe<Money>;
  /** The value of a number field. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** The names chosen, of a field with choices; null for other fields. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The value of a text field. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What kind of value it holds. */
  readonly type: CustomFieldType;
  /** The value of a web address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The person that the field names. One call for 50 different people in Greenhouse, one for each in SmartRecruiters. */
  readonly user?: Maybe<User>;
  /** The value as the provider gives it. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** A stretch of time; bounds that are left out are open. `gte` and `lte` include their instant, `gt` and `lt` do not. */
export type DateTimeRange = {
  /** Later than this instant. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or later. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than this instant. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or earlier. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an applicant answered to a demographic question. Highly sensitive: needs a scope of its own and is read by no other field. */
export type DemographicAnswer = Node & RemoteRecord & {
  readonly __typename?: 'DemographicAnswer';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that it was given with. One call for 50. */
  readonly application?: Maybe<Application>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The choice; null where none was made. One call for 50. */
  readonly option?: Maybe<DemographicAnswerOption>;
  /** The question. One call for 50. */
  readonly question?: Maybe<DemographicQuestion>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** A text of the person's own. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `DemographicAnswer` records. */
export type DemographicAnswerConnection = {
  readonly __typename?: 'DemographicAnswerConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DemographicAnswerEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<DemographicAnswer>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type DemographicAnswerEdge = {
  readonly __typename?: 'DemographicAnswerEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DemographicAnswer;
};

/** A choice that a demographic question offers. */
export type DemographicAnswerOption = Node & RemoteRecord & {
  readonly __typename?: 'DemographicAnswerOption';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the choice not to answer. */
  readonly isDecline?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a text of one's own can be given with it. */
  readonly isFreeForm?: Maybe<Scalars['Boolean']['output']>;
  /** Orders the choices of a question; not always without gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The question that it belongs to. One call for 50. */
  readonly question?: Maybe<DemographicQuestion>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** What it says. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `DemographicAnswerOption` records. */
export type DemographicAnswerOptionConnection = {
  readonly __typename?: 'DemographicAnswerOptionConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DemographicAnswerOptionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<DemographicAnswerOption>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type DemographicAnswerOptionEdge = {
  readonly __typename?: 'DemographicAnswerOptionEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DemographicAnswerOption;
};

/** A question about who a person is. */
export type DemographicQuestion = Node & RemoteRecord & {
  readonly __typename?: 'DemographicQuestion';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** How it is answered, in the provider's word. */
  readonly answerType?: Maybe<Scalars['String']['output']>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be answered, if only by declining. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The choices, in order. One call for 50 questions. */
  readonly options?: Maybe<ReadonlyArray<DemographicAnswerOption>>;
  /** Orders the questions of a questionnaire; not always without gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The questionnaire that it belongs to. One call for 50. */
  readonly questionSet?: Maybe<DemographicQuestionSet>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** What is asked. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `DemographicQuestion` records. */
export type DemographicQuestionConnection = {
  readonly __typename?: 'DemographicQuestionConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DemographicQuestionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<DemographicQuestion>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type DemographicQuestionEdge = {
  readonly __typename?: 'DemographicQuestionEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DemographicQuestion;
};

/** A questionnaire about who people are, asked for reports on diversity. */
export type DemographicQuestionSet = Node & RemoteRecord & {
  readonly __typename?: 'DemographicQuestionSet';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is said above it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Its questions, in order. One call for 50 sets. */
  readonly questions?: Maybe<ReadonlyArray<DemographicQuestion>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** What it is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `DemographicQuestionSet` records. */
export type DemographicQuestionSetConnection = {
  readonly __typename?: 'DemographicQuestionSetConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DemographicQuestionSetEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<DemographicQuestionSet>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type DemographicQuestionSetEdge = {
  readonly __typename?: 'DemographicQuestionSetEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DemographicQuestionSet;
};

/** A part of the company. */
export type Department = Node & RemoteRecord & {
  readonly __typename?: 'Department';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The departments right below it. One call for all departments. SmartRecruiters has no levels: empty. */
  readonly children?: Maybe<ReadonlyArray<Department>>;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's own number of it. Not supplied by SmartRecruiters. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Its jobs, not those of departments below it. One call for each department. */
  readonly jobs?: Maybe<JobConnection>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The department above it; null at the top. SmartRecruiters has no levels. */
  readonly parent?: Maybe<Department>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A part of the company. */
export type DepartmentJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Department` records. */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Department>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Department;
};

/** A school or university that the person attended. */
export type Education = {
  readonly __typename?: 'Education';
  /** The degree. Greenhouse keeps an option id: one call more for 50 different names. */
  readonly degree?: Maybe<Scalars['String']['output']>;
  /** The field of study. Greenhouse keeps an option id: one call more for 50 different names. */
  readonly discipline?: Maybe<Scalars['String']['output']>;
  /** When it ended, as precisely as is known; null while it lasts. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Name of the school. Greenhouse keeps an option id: one call more for 50 different names. */
  readonly school?: Maybe<Scalars['String']['output']>;
  /** When it began, as precisely as is known. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** What an applicant in the United States answered to the questions of the Equal Employment Opportunity Commission. Highly sensitive: needs a scope of its own and is read by no other field. */
export type EeocResponse = Node & RemoteRecord & {
  readonly __typename?: 'EeocResponse';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that it was given with. One call for 50. */
  readonly application?: Maybe<Application>;
  /** The person who gave it. One call for 50. */
  readonly candidate?: Maybe<Candidate>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The answer about disability; null where none was given. */
  readonly disabilityStatus?: Maybe<Scalars['String']['output']>;
  /** The answer about gender; null where none was given. */
  readonly gender?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The answer about race; null where none was given. */
  readonly race?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When it was given; null while it was only asked for. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The answer about service in the armed forces; null where none was given. */
  readonly veteranStatus?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of `EeocResponse` records. */
export type EeocResponseConnection = {
  readonly __typename?: 'EeocResponseConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EeocResponseEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<EeocResponse>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type EeocResponseEdge = {
  readonly __typename?: 'EeocResponseEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: EeocResponse;
};

/** A position that the person holds or held. */
export type Employment = {
  readonly __typename?: 'Employment';
  /** Name of the employer. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** When it ended, as precisely as is known; null while it lasts. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the person still works there; null where the provider does not say. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** When it began, as precisely as is known. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Job title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** How a provider stands to one field of this graph. */
export type FieldCoverage = {
  readonly __typename?: 'FieldCoverage';
  /** The fewest upstream calls that it adds for 50 records of a list, without what is selected below it, when nothing is cached: as many where no answer has a second page; for a list at the root, the calls of a page of 50. Null where it is not supported. */
  readonly extraCalls?: Maybe<Scalars['Int']['output']>;
  /** The field. */
  readonly field: Scalars['String']['output'];
  /** What is particular about it with this provider; null where nothing is. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the provider has it. */
  readonly support: Support;
  /** The type of the field; `Query` for a list at the root. */
  readonly type: Scalars['String']['output'];
};

/** The steps that applications go through. Not supplied by Greenhouse, where each job has its own: see `Job.stages`. */
export type HiringProcess = Node & RemoteRecord & {
  readonly __typename?: 'HiringProcess';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether jobs can have it. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** Its steps, in order. */
  readonly stages?: Maybe<ReadonlyArray<ProcessStage>>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `HiringProcess` records. */
export type HiringProcessConnection = {
  readonly __typename?: 'HiringProcessConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<HiringProcessEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<HiringProcess>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type HiringProcessEdge = {
  readonly __typename?: 'HiringProcessEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: HiringProcess;
};

/** The part that somebody plays in hiring for a job. */
export type HiringRole =
  /** Arranges interviews. */
  | 'COORDINATOR'
  /** An executive who follows the search. */
  | 'EXECUTIVE'
  /** Decides who is hired. */
  | 'HIRING_MANAGER'
  /** Interviews. */
  | 'INTERVIEWER'
  /** A part that the company defined itself: see `remoteRole`. */
  | 'OTHER'
  /** Runs the search. */
  | 'RECRUITER'
  /** Finds people. */
  | 'SOURCER';

/** A person's part in hiring for a job. One person may have several. */
export type HiringTeamMember = {
  readonly __typename?: 'HiringTeamMember';
  /** The one in charge of new applications, among recruiters and coordinators; null where the provider does not say. */
  readonly isResponsible?: Maybe<Scalars['Boolean']['output']>;
  /** The provider's own word for the part; in SmartRecruiters companies define their own. */
  readonly remoteRole: Scalars['String']['output'];
  /** The part played. */
  readonly role: HiringRole;
  /** Who. One call for 50 different people in Greenhouse, one for each in SmartRecruiters. */
  readonly user?: Maybe<User>;
};

/** A user's part in hiring for one job. */
export type HiringTeamMembership = {
  readonly __typename?: 'HiringTeamMembership';
  /** The one in charge of new applications; null where the provider does not say. */
  readonly isResponsible?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call for 50. */
  readonly job?: Maybe<Job>;
  /** The provider's own word for the part. */
  readonly remoteRole: Scalars['String']['output'];
  /** The part played. */
  readonly role: HiringRole;
};

/** A meeting with a candidate, or a test that the candidate takes. */
export type Interview = Node & RemoteRecord & {
  readonly __typename?: 'Interview';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that it is for. One call for 50 in Greenhouse. */
  readonly application?: Maybe<Application>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Who takes part. One call for 50 interviews in Greenhouse. */
  readonly interviewers?: Maybe<ReadonlyArray<Interviewer>>;
  /** The job that it is for. One call for 50 in Greenhouse. */
  readonly job?: Maybe<Job>;
  /** The interview of the job's plan that it carries out. Greenhouse: one call for 50. Not supplied by SmartRecruiters. */
  readonly jobInterview?: Maybe<JobInterview>;
  /** Where it takes place, as free text. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Who arranged it. One call for 50 different people in Greenhouse. */
  readonly organizer?: Maybe<User>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for the status. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** When it takes place, part by part; empty while it is not arranged. Greenhouse has one part. */
  readonly slots: ReadonlyArray<InterviewSlot>;
  /** Where it stands. */
  readonly status?: Maybe<InterviewStatus>;
  /** The time zone that it was arranged in, as `Europe/Berlin`. Not supplied by Greenhouse. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where to join by video; null where there is none. */
  readonly videoUrl?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of `Interview` records. */
export type InterviewConnection = {
  readonly __typename?: 'InterviewConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InterviewEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Interview>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type InterviewEdge = {
  readonly __typename?: 'InterviewEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Interview;
};

/** What interviewers have in hand: questions, and what to look at. SmartRecruiters has none. */
export type InterviewKit = Node & RemoteRecord & {
  readonly __typename?: 'InterviewKit';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The attributes to look at. Greenhouse: one call for 50 kits, one for 50 attributes. */
  readonly attributes?: Maybe<ReadonlyArray<CandidateAttribute>>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who usually interviews. Greenhouse: one call for 50 kits, one for 50 different people. */
  readonly defaultInterviewers?: Maybe<ReadonlyArray<User>>;
  /** How to prepare, as HTML. */
  readonly exercises?: Maybe<Scalars['String']['output']>;
  /** Whether interviewers do not see who the candidate is; null where nothing is said. */
  readonly hidesCandidate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether interviewers see résumés without what identifies people; null where nothing is said. */
  readonly hidesResume?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The job. Greenhouse: one call for 50. */
  readonly job?: Maybe<Job>;
  /** The interview of the plan that it is for. Greenhouse: one call for 50. */
  readonly jobInterview?: Maybe<JobInterview>;
  /** Its questions, in order, those out of use included. Greenhouse: one call for 50 kits. */
  readonly questions?: Maybe<ReadonlyArray<ScorecardQuestion>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `InterviewKit` records. */
export type InterviewKitConnection = {
  readonly __typename?: 'InterviewKitConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InterviewKitEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<InterviewKit>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type InterviewKitEdge = {
  readonly __typename?: 'InterviewKitEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: InterviewKit;
};

/** A part of an interview; an all-day one has days instead of instants. */
export type InterviewSlot = {
  readonly __typename?: 'InterviewSlot';
  /** What the candidate answered. Not supplied by Greenhouse. */
  readonly candidateReply?: Maybe<ReplyStatus>;
  /** When it ends; null for an all-day one. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day of an all-day one; null for others. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Who takes part in it; null where the provider tells it for the whole interview only. */
  readonly interviewers?: Maybe<ReadonlyArray<Interviewer>>;
  /** Where the part takes place, as free text; null where the provider tells it for the whole interview only. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** When it begins; null for an all-day one. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day of an all-day one; null for others. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** What the part is called. Not supplied by Greenhouse. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Where an interview stands. */
export type InterviewStatus =
  /** Over, feedback is missing. */
  | 'AWAITING_FEEDBACK'
  /** Called off. */
  | 'CANCELLED'
  /** Over, with all feedback. */
  | 'COMPLETE'
  /** A test that came back. */
  | 'RECEIVED'
  /** Arranged. */
  | 'SCHEDULED'
  /** A test that was sent. */
  | 'SENT'
  /** Left out. */
  | 'SKIPPED'
  /** Not yet arranged. */
  | 'TO_SCHEDULE'
  /** A test that is still to be sent. */
  | 'TO_SEND'
  /** A word of the provider's that has no meaning here yet: see `remoteStatus`. */
  | 'UNKNOWN';

/** Someone who interviews. */
export type Interviewer = {
  readonly __typename?: 'Interviewer';
  /** The address that the invitation went to; null where the provider does not say. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The provider's own word for the answer. */
  readonly remoteReply?: Maybe<Scalars['String']['output']>;
  /** What the person answered. */
  readonly reply: ReplyStatus;
  /** The assessment that this person gives. One call for 50 in Greenhouse. */
  readonly scorecard?: Maybe<Scorecard>;
  /** Who; null for a guest from outside. One call for 50 different people in Greenhouse. */
  readonly user?: Maybe<User>;
};

/** A job that people are hired for: a requisition, not its advertisement. */
export type Job = Node & RemoteRecord & {
  readonly __typename?: 'Job';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The applications for this job. Greenhouse: one call for 50 jobs as far as one page of 500 reaches, then one for each job; SmartRecruiters: one for each job. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** Approvals of the job itself, not of single offers. Greenhouse: one call for 50 jobs; SmartRecruiters: the latest, two calls for each. */
  readonly approvalFlows?: Maybe<ReadonlyArray<ApprovalFlow>>;
  /** What its candidates are rated on. Greenhouse: one call for 50 jobs. Not supplied by SmartRecruiters: empty. */
  readonly attributes?: Maybe<ReadonlyArray<CandidateAttribute>>;
  /** When it was closed. Not supplied by SmartRecruiters. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's own number of the requisition. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When the job was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the job. SmartRecruiters: one call for each job of a list. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** The department it belongs to. Greenhouse: one call for all departments, kept for minutes; SmartRecruiters: none in lists. */
  readonly department?: Maybe<Department>;
  /** Full time, part time and the like, in the provider's words. SmartRecruiters: one call for each job of a list. Not supplied by Greenhouse, where it is a custom field. */
  readonly employmentType?: Maybe<Scalars['String']['output']>;
  /** How much experience is asked for, in the provider's words. SmartRecruiters: one call for each job of a list. Not supplied by Greenhouse. */
  readonly experienceLevel?: Maybe<Scalars['String']['output']>;
  /** The line of work. SmartRecruiters: one call for each job of a list. Not supplied by Greenhouse. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Hiring managers, recruiters, coordinators and others. Greenhouse: two calls for 50 jobs; SmartRecruiters: one for each job. */
  readonly hiringTeam?: Maybe<ReadonlyArray<HiringTeamMember>>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The industry. SmartRecruiters: one call for each job of a list. Not supplied by Greenhouse. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** The interviews that it plans, stages mixed. Greenhouse: one call for 50 jobs. Not supplied by SmartRecruiters: empty. */
  readonly interviewPlan?: Maybe<ReadonlyArray<JobInterview>>;
  /** All interviews of its candidates, newest first. Greenhouse: one call for 50 jobs, and one more for each further 500 interviews. Not supplied by SmartRecruiters, where applications have them: empty. */
  readonly interviews?: Maybe<ReadonlyArray<Interview>>;
  /** Hidden from people who are not on the hiring team. Not supplied by SmartRecruiters. */
  readonly isConfidential?: Maybe<Scalars['Boolean']['output']>;
  /** A pattern for new jobs rather than a job. Lists include templates. SmartRecruiters: one call for each job of a list. */
  readonly isTemplate?: Maybe<Scalars['Boolean']['output']>;
  /** When something last happened on it: an edit, a new candidate, a publication. Not supplied by Greenhouse. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the work is done. Greenhouse: the places of its offices as free text. */
  readonly locations?: Maybe<ReadonlyArray<JobLocation>>;
  /** What was written down about it, newest first. Greenhouse: one call for 50 jobs; SmartRecruiters: one for each. */
  readonly notes?: Maybe<ReadonlyArray<JobNote>>;
  /** Offers made for this job, all versions. Greenhouse: one call for 50 jobs; SmartRecruiters: the whole list of offers. */
  readonly offers?: Maybe<OfferConnection>;
  /** The offices it belongs to. Greenhouse: one call for all offices, kept for minutes. SmartRecruiters has none. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** When it was opened. Not supplied by SmartRecruiters. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The seats to be filled. Greenhouse: one call for 50 jobs; SmartRecruiters: one for each job. */
  readonly openings?: Maybe<ReadonlyArray<Opening>>;
  /** What the job pays. Greenhouse: what its posts say, two calls for 50 jobs; SmartRecruiters: one call for each job of a list. */
  readonly payRanges?: Maybe<ReadonlyArray<PayRange>>;
  /** Its advertisements, deleted ones left out. Greenhouse: one call for 50 jobs; SmartRecruiters: one for each. */
  readonly posts?: Maybe<ReadonlyArray<JobPost>>;
  /** The provider's own row, whole. SmartRecruiters: one call for each job of a list. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for the status. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** The stages of its process, in order. Greenhouse: one call for 50 jobs. SmartRecruiters has none with an id: empty. */
  readonly stages?: Maybe<ReadonlyArray<Stage>>;
  /** Where the job stands. */
  readonly status?: Maybe<JobStatus>;
  /** The day by which somebody is to be hired. SmartRecruiters: one call for each job of a list. Not supplied by Greenhouse. */
  readonly targetHireOn?: Maybe<Scalars['Date']['output']>;
  /** The internal title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the job last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A job that people are hired for: a requisition, not its advertisement. */
export type JobApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job that people are hired for: a requisition, not its advertisement. */
export type JobOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place where jobs are advertised. */
export type JobBoard = Node & RemoteRecord & {
  readonly __typename?: 'JobBoard';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is for employees only. */
  readonly isInternal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be visited. */
  readonly isLive?: Maybe<Scalars['Boolean']['output']>;
  /** The name of the company that it shows. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The advertisements on it, deleted ones left out. Greenhouse: one call for 50 boards. */
  readonly posts?: Maybe<ReadonlyArray<JobPost>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `JobBoard` records. */
export type JobBoardConnection = {
  readonly __typename?: 'JobBoardConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JobBoardEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<JobBoard>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type JobBoardEdge = {
  readonly __typename?: 'JobBoardEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: JobBoard;
};

/** A page of a list of `Job` records. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Job>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Job;
};

/** Narrows a list of jobs; conditions are joined by and. */
export type JobFilter = {
  /** Has exactly this requisition number. SmartRecruiters: applied to the listed rows. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** When the job was made. SmartRecruiters: applied to the listed rows. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Of this department, not of those below it. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Of this office, not of those below it. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** Every word of this is a word of the title, compared without case. Greenhouse: applied to the listed rows. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In any of these; at least one. */
  readonly status?: InputMaybe<ReadonlyArray<JobStatus>>;
  /** When the job last changed. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An interview that a job plans for everybody who comes to a stage. SmartRecruiters has no such plan. */
export type JobInterview = Node & RemoteRecord & {
  readonly __typename?: 'JobInterview';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What interviewers are told about it. */
  readonly instructions?: Maybe<Scalars['String']['output']>;
  /** Whether it is in the plan now. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether interviewers must submit a scorecard; null where nothing is said. */
  readonly isScorecardRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call for 50. */
  readonly job?: Maybe<Job>;
  /** How it is carried out; null where nothing is said. */
  readonly kind?: Maybe<JobInterviewKind>;
  /** What interviewers have in hand. Greenhouse: one call for 50. */
  readonly kit?: Maybe<InterviewKit>;
  /** How long it usually takes, in minutes. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Orders the interviews of a stage, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for it. */
  readonly remoteKind?: Maybe<Scalars['String']['output']>;
  /** The stage that it belongs to. Greenhouse: one call for 50. */
  readonly stage?: Maybe<Stage>;
  /** What the candidate is told about it. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `JobInterview` records. */
export type JobInterviewConnection = {
  readonly __typename?: 'JobInterviewConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JobInterviewEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<JobInterview>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type JobInterviewEdge = {
  readonly __typename?: 'JobInterviewEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: JobInterview;
};

/** How a planned interview is carried out. */
export type JobInterviewKind =
  /** No meeting: only what interviewers write. */
  | 'FEEDBACK_ONLY'
  /** A meeting, on site or by video. */
  | 'MEETING'
  /** The making of an offer. */
  | 'OFFER'
  /** A test that the candidate takes alone. */
  | 'TAKE_HOME'
  /** A word of the provider's that has no meaning here yet: see `remoteKind`. */
  | 'UNKNOWN';

/** A place where work is done. */
export type JobLocation = {
  readonly __typename?: 'JobLocation';
  /** Town or city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two upper-case letters. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** Free text; null where the provider keeps parts only. */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** Whether the work can be done from elsewhere; null where the provider does not say. */
  readonly isRemote?: Maybe<Scalars['Boolean']['output']>;
  /** State, province or region. */
  readonly region?: Maybe<Scalars['String']['output']>;
};

/** Something written down about a job. */
export type JobNote = Node & RemoteRecord & {
  readonly __typename?: 'JobNote';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Who wrote it. Greenhouse: one call for 50 different people. Not supplied by SmartRecruiters. */
  readonly author?: Maybe<User>;
  /** The text. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The job. Greenhouse: one call for 50. */
  readonly job?: Maybe<Job>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may see it; null where the provider does not say. */
  readonly visibility?: Maybe<NoteVisibility>;
};

/** A page of a list of `JobNote` records. */
export type JobNoteConnection = {
  readonly __typename?: 'JobNoteConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JobNoteEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<JobNote>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type JobNoteEdge = {
  readonly __typename?: 'JobNoteEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: JobNote;
};

/** What a user may do on one job beyond what holds everywhere. */
export type JobPermission = {
  readonly __typename?: 'JobPermission';
  /** Whether a rule gave it, not a person; null where nobody knows. */
  readonly isAutomated?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call for 50. */
  readonly job?: Maybe<Job>;
  /** The role on it. One call for all roles, kept for minutes. */
  readonly role?: Maybe<UserRole>;
};

/** A job's advertisement: a job may have several, for different boards and languages. */
export type JobPost = Node & RemoteRecord & {
  readonly __typename?: 'JobPost';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The board that it is on. One call for all boards. */
  readonly board?: Maybe<JobBoard>;
  /** The text that candidates see, as HTML; that of an internal post is for employees. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The questionnaire about diversity that goes with its form; null where none does. Greenhouse: one call for 50. Not supplied by SmartRecruiters. */
  readonly demographicQuestionSet?: Maybe<DemographicQuestionSet>;
  /** When it first went live; null where it never did. */
  readonly firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is put forward on the internal board. */
  readonly isFeatured?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is for employees only. */
  readonly isInternal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be found and applied to now. */
  readonly isLive?: Maybe<Scalars['Boolean']['output']>;
  /** The job that it advertises. One call for 50 in Greenhouse. */
  readonly job?: Maybe<Job>;
  /** The language of the form, as the provider writes it, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Where the work is done. One call for 50 posts in Greenhouse. */
  readonly locations?: Maybe<ReadonlyArray<JobPostLocation>>;
  /** What is paid, as the post says. One call for 50 posts in Greenhouse. */
  readonly payRanges?: Maybe<ReadonlyArray<PayRange>>;
  /** Where it is found on its board; null where it is on none that has an address. */
  readonly publicUrl?: Maybe<Scalars['URL']['output']>;
  /** Where it was published, and when. SmartRecruiters: one call for each. Not supplied by Greenhouse: empty. */
  readonly publications?: Maybe<ReadonlyArray<Publication>>;
  /** The questions of its application form, in order. */
  readonly questions?: Maybe<ReadonlyArray<JobPostQuestion>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** Where the provider has found its places on a map. One call for 50 posts in Greenhouse. Not supplied by SmartRecruiters: empty. */
  readonly searchableLocations?: Maybe<ReadonlyArray<SearchableLocation>>;
  /** The title that candidates see. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `JobPost` records. */
export type JobPostConnection = {
  readonly __typename?: 'JobPostConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JobPostEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<JobPost>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type JobPostEdge = {
  readonly __typename?: 'JobPostEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: JobPost;
};

/** A place that a post names. */
export type JobPostLocation = {
  readonly __typename?: 'JobPostLocation';
  /** The office, where the place is one. One call for all offices, kept for minutes. */
  readonly office?: Maybe<Office>;
  /** The place as free text: as written, from the list of the board, or that of its office. One call more for 50 places out of a list. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A question of an application form. */
export type JobPostQuestion = {
  readonly __typename?: 'JobPostQuestion';
  /** How it is answered, in the provider's word, such as `short_text`. */
  readonly answerType?: Maybe<Scalars['String']['output']>;
  /** Whether the answer is hidden from most of the hiring team; null where the provider does not say. */
  readonly isPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be answered; null where the provider does not say. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** What is asked. */
  readonly label: Scalars['String']['output'];
  /** The name of the answer in the form; null where the provider gives none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The choices, where there are any. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a job stands. */
export type JobStatus =
  /** Closed without a hire. */
  | 'CANCELLED'
  /** Closed, why is not known. */
  | 'CLOSED'
  /** Not yet open. */
  | 'DRAFT'
  /** Closed because it was filled. */
  | 'FILLED'
  /** Paused. */
  | 'ON_HOLD'
  /** People are being hired for it. */
  | 'OPEN'
  /** Waiting for approval. */
  | 'PENDING_APPROVAL'
  /** A word of the provider's that has no meaning here yet: see `remoteStatus`. */
  | 'UNKNOWN';

/** A web or social media address. */
export type Link = {
  readonly __typename?: 'Link';
  /** What it leads to, told by the provider or by the address's host. */
  readonly type: LinkType;
  /** As it was entered; it may lack `https://`, and a Skype name is no URL. */
  readonly url: Scalars['String']['output'];
};

/** What a web address leads to. */
export type LinkType =
  /** A Facebook profile. */
  | 'FACEBOOK'
  /** A LinkedIn profile. */
  | 'LINKEDIN'
  /** Anything else. */
  | 'OTHER'
  /** A Skype name. */
  | 'SKYPE'
  /** A Twitter or X profile. */
  | 'TWITTER'
  /** A web site of the person's own. */
  | 'WEBSITE';

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** How much, exact. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code; null where the provider does not say. */
  readonly currency?: Maybe<Scalars['String']['output']>;
};

/** Anything that can be read again by its id. */
export type Node = {
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
};

/** Something written down about a candidate, or an e-mail that was logged. */
export type Note = Node & RemoteRecord & {
  readonly __typename?: 'Note';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that it is about; null where it is about the person. One call for 50 in Greenhouse. */
  readonly application?: Maybe<Application>;
  /** Who wrote it; null where the system did. One call for 50 different people in Greenhouse. */
  readonly author?: Maybe<User>;
  /** The text. It may hold anything that people write about people. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The person that it is about. One call for 50 in Greenhouse. */
  readonly candidate?: Maybe<Candidate>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is, in the provider's word, such as `EMAIL`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for that. */
  readonly remoteVisibility?: Maybe<Scalars['String']['output']>;
  /** The subject of an e-mail; null for most others. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may see it. */
  readonly visibility?: Maybe<NoteVisibility>;
};

/** A page of a list of `Note` records. */
export type NoteConnection = {
  readonly __typename?: 'NoteConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NoteEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Note>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type NoteEdge = {
  readonly __typename?: 'NoteEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Note;
};

/** Who may see a note. */
export type NoteVisibility =
  /** Administrators of the job. */
  | 'ADMIN_ONLY'
  /** The people that it was sent to. */
  | 'DIRECT'
  /** People with the right to see private notes. */
  | 'PRIVATE'
  /** Everyone who may see the candidate. */
  | 'PUBLIC'
  /** A word of the provider's that has no meaning here yet. */
  | 'UNKNOWN';

/** An offer of employment. Greenhouse keeps each tracked change as a version of its own. */
export type Offer = Node & RemoteRecord & {
  readonly __typename?: 'Offer';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that it answers. */
  readonly application?: Maybe<Application>;
  /** Its approvals. Greenhouse: one call for 50 offers; SmartRecruiters: the latest, one for each. */
  readonly approvalFlows?: Maybe<ReadonlyArray<ApprovalFlow>>;
  /** Who it was made to. */
  readonly candidate?: Maybe<Candidate>;
  /** When the offer, or this version of it, was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the offer. SmartRecruiters gives key and text only. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether no newer version has superseded it. Greenhouse: one call for 50 offers, none in a list of current ones only. SmartRecruiters keeps no versions: null. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** The job that it was made for. */
  readonly job?: Maybe<Job>;
  /** The seat that it fills. Not supplied by SmartRecruiters. */
  readonly opening?: Maybe<Opening>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. SmartRecruiters: `<candidateId>:<jobId>:<offerId>`, because an offer can be read only with both. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for the status. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** When it was accepted or declined. SmartRecruiters: its last change once it was, which is close. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was sent. Not supplied by SmartRecruiters. */
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  /** The first day of work. Not supplied by SmartRecruiters. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Where the offer stands. */
  readonly status?: Maybe<OfferStatus>;
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts up within one application. SmartRecruiters keeps no versions: null. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of `Offer` records. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Offer;
};

/** Narrows a list of offers; conditions are joined by and. */
export type OfferFilter = {
  /** On this application. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** To this candidate. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** When the offer was made. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Leaves out versions that a newer one has superseded. SmartRecruiters keeps no versions: every offer is current. */
  readonly currentOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** For this job. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these; at least one. */
  readonly status?: InputMaybe<ReadonlyArray<OfferStatus>>;
  /** When it last changed. SmartRecruiters: applied to the listed rows. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Where an offer stands. */
export type OfferStatus =
  /** The candidate said yes. */
  | 'ACCEPTED'
  /** Approval was refused. */
  | 'APPROVAL_REJECTED'
  /** Approved, not sent. */
  | 'APPROVED'
  /** The candidate said no. */
  | 'DECLINED'
  /** Being prepared. Greenhouse: not sent; approvals are not read. */
  | 'DRAFT'
  /** Waiting for approval. */
  | 'PENDING_APPROVAL'
  /** The candidate has it. */
  | 'SENT'
  /** A newer version took its place. */
  | 'SUPERSEDED'
  /** A word of the provider's that has no meaning here yet: see `remoteStatus`. */
  | 'UNKNOWN'
  /** The company took it back. */
  | 'WITHDRAWN';

/** A place of the company. SmartRecruiters has none: see `Job.locations`. */
export type Office = Node & RemoteRecord & {
  readonly __typename?: 'Office';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The offices right below it. One call for all offices. */
  readonly children?: Maybe<ReadonlyArray<Office>>;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's own number of it. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Its jobs, not those of offices below it. One call for each office. */
  readonly jobs?: Maybe<JobConnection>;
  /** Where it is, as free text. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The office above it; null at the top. */
  readonly parent?: Maybe<Office>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A place of the company. SmartRecruiters has none: see `Job.locations`. */
export type OfficeJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Office` records. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Office>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Office;
};

/** A seat to be filled. */
export type Opening = Node & RemoteRecord & {
  readonly __typename?: 'Opening';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that filled it. Not supplied by SmartRecruiters. */
  readonly application?: Maybe<Application>;
  /** Why it was closed. One call for all reasons. Not supplied by SmartRecruiters. */
  readonly closeReason?: Maybe<CloseReason>;
  /** When it was filled or given up. Not supplied by SmartRecruiters. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's own number of it. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of it. Not supplied by SmartRecruiters: empty. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is still to be filled; null where the provider does not say. */
  readonly isOpen?: Maybe<Scalars['Boolean']['output']>;
  /** The job that it belongs to. */
  readonly job?: Maybe<Job>;
  /** When it was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The first day of work that is hoped for. */
  readonly targetStartOn?: Maybe<Scalars['Date']['output']>;
  /** When the record last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `Opening` records. */
export type OpeningConnection = {
  readonly __typename?: 'OpeningConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OpeningEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Opening>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type OpeningEdge = {
  readonly __typename?: 'OpeningEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Opening;
};

/** Where a page lies in its list. Paging is forward only, because no provider pages backwards. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to go on. The cursor of the last edge; on an empty page that says `hasNextPage`, where to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. Right without another upstream call where the provider's answer tells; with a filter that the gateway applies itself it may be true although no further row matches. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What a pay range is for, as the base salary. */
export type PayInput = Node & RemoteRecord & {
  readonly __typename?: 'PayInput';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** What is said beside it. */
  readonly blurb?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The field of offers that it belongs to; null where to none. Greenhouse: one call for 50. */
  readonly customField?: Maybe<CustomField>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What posts say about it. Greenhouse: one call for 50. */
  readonly ranges?: Maybe<ReadonlyArray<PayRange>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** What it is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `PayInput` records. */
export type PayInputConnection = {
  readonly __typename?: 'PayInputConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PayInputEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<PayInput>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type PayInputEdge = {
  readonly __typename?: 'PayInputEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PayInput;
};

/** What a job pays, in one respect. */
export type PayRange = {
  readonly __typename?: 'PayRange';
  /** ISO 4217 code. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** What it is for. One call for 50 different ones in Greenhouse. */
  readonly input?: Maybe<PayInput>;
  /** The most that is paid; null where it is not filled in. */
  readonly max?: Maybe<Scalars['Decimal']['output']>;
  /** The least that is paid; null where it is not filled in. */
  readonly min?: Maybe<Scalars['Decimal']['output']>;
  /** The post that says so; null where the job itself does. Greenhouse: one call for 50. */
  readonly post?: Maybe<JobPost>;
};

/** A step of a hiring process. */
export type ProcessStage = {
  readonly __typename?: 'ProcessStage';
  /** What it is called; `Application.stageName` of applications in it. */
  readonly name: Scalars['String']['output'];
  /** The provider's status that applications in it have; `Application.remoteStatus` of them. */
  readonly remoteStatus: Scalars['String']['output'];
};

/** What is known of a prospect besides the application. SmartRecruiters has no such record. */
export type ProspectDetail = Node & RemoteRecord & {
  readonly __typename?: 'ProspectDetail';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application. Greenhouse: one call for 50. */
  readonly application?: Maybe<Application>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The department that the person is thought of for. Greenhouse: one call for all departments, kept for minutes. */
  readonly department?: Maybe<Department>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The office that the person is thought of for. Greenhouse: one call for all offices, kept for minutes. */
  readonly office?: Maybe<Office>;
  /** Who looks after the prospect; null where nobody does. Greenhouse: one call for 50 different people. */
  readonly owner?: Maybe<User>;
  /** The pool that the prospect is in; null where in none. Greenhouse: one call for all pools, kept for minutes. */
  readonly pool?: Maybe<ProspectPool>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The stage of that pool. Greenhouse: one call for all stages, kept for minutes. */
  readonly stage?: Maybe<ProspectPoolStage>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `ProspectDetail` records. */
export type ProspectDetailConnection = {
  readonly __typename?: 'ProspectDetailConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProspectDetailEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ProspectDetail>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ProspectDetailEdge = {
  readonly __typename?: 'ProspectDetailEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ProspectDetail;
};

/** Where prospects are kept until there is a job for them. SmartRecruiters has none. */
export type ProspectPool = Node & RemoteRecord & {
  readonly __typename?: 'ProspectPool';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The departments that it is limited to; empty where it is not. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The jobs that it is limited to; empty where it is not. Greenhouse: one call for 50. */
  readonly jobs?: Maybe<ReadonlyArray<Job>>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The offices that it is limited to; empty where it is not. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** Its stages, in order. Greenhouse: one call for 50 pools. */
  readonly stages?: Maybe<ReadonlyArray<ProspectPoolStage>>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `ProspectPool` records. */
export type ProspectPoolConnection = {
  readonly __typename?: 'ProspectPoolConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProspectPoolEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ProspectPool>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ProspectPoolEdge = {
  readonly __typename?: 'ProspectPoolEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ProspectPool;
};

/** A step within a pool. SmartRecruiters has none. */
export type ProspectPoolStage = Node & RemoteRecord & {
  readonly __typename?: 'ProspectPoolStage';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pool. Greenhouse: one call for all pools, kept for minutes. */
  readonly pool?: Maybe<ProspectPool>;
  /** Orders the stages of a pool. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `ProspectPoolStage` records. */
export type ProspectPoolStageConnection = {
  readonly __typename?: 'ProspectPoolStageConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProspectPoolStageEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ProspectPoolStage>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ProspectPoolStageEdge = {
  readonly __typename?: 'ProspectPoolStageEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ProspectPoolStage;
};

/** The applicant tracking system of an account. */
export type Provider =
  /** An account of this provider. */
  | 'GREENHOUSE'
  /** An account of this provider. */
  | 'SMARTRECRUITERS';

/** A stay of an advertisement in one place. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** What kind of place that is, in the provider's word. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** From when. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where, as the provider calls it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Until when; null while it lasts. */
  readonly unpublishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One connected account; null where there is none of that name. Costs no upstream call. */
  readonly account?: Maybe<Account>;
  /** The connected accounts, in the order of the configuration. Costs no upstream call. */
  readonly accounts: ReadonlyArray<Account>;
  /** An application by its global id or the provider's key; null where there is none. One call. */
  readonly application?: Maybe<Application>;
  /** All applications of the accounts, account by account in the order of the configuration. Greenhouse: newest first; one call a page. SmartRecruiters has no such list: the pages of candidates are read, and the applications taken from them. */
  readonly applications: ApplicationConnection;
  /** All approvals, of jobs and offers, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly approvalFlows?: Maybe<ApprovalFlowConnection>;
  /** All files on applications of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly attachments?: Maybe<AttachmentConnection>;
  /** A candidate by its global id or the provider's key; null where there is none. One call. */
  readonly candidate?: Maybe<Candidate>;
  /** All attributes that candidates are rated on, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly candidateAttributes?: Maybe<CandidateAttributeConnection>;
  /** All people of the accounts, account by account in the order of the configuration. Greenhouse: newest first; one call a page. SmartRecruiters: people with at least one application; one call a page of up to 100, one list at a time. */
  readonly candidates: CandidateConnection;
  /** All reasons for which openings are closed, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly closeReasons?: Maybe<CloseReasonConnection>;
  /** All definitions of fields that companies made themselves, account by account in the order of the configuration. SmartRecruiters: one call for each kind of property, all at once. One call a page. */
  readonly customFields?: Maybe<CustomFieldConnection>;
  /** All choices of demographic questions, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly demographicAnswerOptions?: Maybe<DemographicAnswerOptionConnection>;
  /** All answers to demographic questions; a scope of its own is needed, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly demographicAnswers?: Maybe<DemographicAnswerConnection>;
  /** All questionnaires about who people are, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly demographicQuestionSets?: Maybe<DemographicQuestionSetConnection>;
  /** All questions about who people are, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly demographicQuestions?: Maybe<DemographicQuestionConnection>;
  /** All departments of the accounts, account by account in the order of the configuration. One call a page. */
  readonly departments?: Maybe<DepartmentConnection>;
  /** All answers to the questions of the EEOC; a scope of its own is needed, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly eeocResponses?: Maybe<EeocResponseConnection>;
  /** All hiring processes, account by account in the order of the configuration. Greenhouse cannot list them. One call a page. */
  readonly hiringProcesses?: Maybe<HiringProcessConnection>;
  /** All interview kits, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly interviewKits?: Maybe<InterviewKitConnection>;
  /** All interviews of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly interviews?: Maybe<InterviewConnection>;
  /** A job by its global id or the provider's key; null where there is none. One call. */
  readonly job?: Maybe<Job>;
  /** All places where jobs are advertised of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly jobBoards?: Maybe<JobBoardConnection>;
  /** All interviews that jobs plan, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly jobInterviews?: Maybe<JobInterviewConnection>;
  /** All notes on jobs, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly jobNotes?: Maybe<JobNoteConnection>;
  /** All advertisements of jobs of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly jobPosts?: Maybe<JobPostConnection>;
  /** All jobs of the accounts, account by account in the order of the configuration. Templates are included. One call a page. */
  readonly jobs: JobConnection;
  /** Any record or account by its global id; null where there is none. One call, or none for an account. */
  readonly node?: Maybe<Node>;
  /** Several by their global ids, in the same order; null for each that is not found. One call for 50 of one type in Greenhouse, one for each in SmartRecruiters. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All notes and logged e-mails of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly notes?: Maybe<NoteConnection>;
  /** An offer by its global id or the provider's key; null where there is none. One call. */
  readonly offer?: Maybe<Offer>;
  /** All offers of the accounts, account by account in the order of the configuration. Greenhouse: newest first, all versions unless `currentOnly`. SmartRecruiters: needs the key of an administrator. One call a page. */
  readonly offers: OfferConnection;
  /** All offices of the accounts, account by account in the order of the configuration. SmartRecruiters has none. One call a page. */
  readonly offices?: Maybe<OfficeConnection>;
  /** All seats of all jobs of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them: see `Job.openings`. One call a page. */
  readonly openings?: Maybe<OpeningConnection>;
  /** All things that pay ranges are for of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly payInputs?: Maybe<PayInputConnection>;
  /** What is known of all prospects besides their applications, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly prospectDetails?: Maybe<ProspectDetailConnection>;
  /** All stages of pools of prospects, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly prospectPoolStages?: Maybe<ProspectPoolStageConnection>;
  /** All pools of prospects, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly prospectPools?: Maybe<ProspectPoolConnection>;
  /** All people who referred candidates, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly referrers?: Maybe<ReferrerConnection>;
  /** All reasons for which applications are rejected or withdrawn of the accounts, account by account in the order of the configuration. With those that are built into Greenhouse. One call a page. */
  readonly rejectionReasons?: Maybe<RejectionReasonConnection>;
  /** All questions of interview kits, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly scorecardQuestions?: Maybe<ScorecardQuestionConnection>;
  /** All assessments by interviewers, drafts included of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly scorecards?: Maybe<ScorecardConnection>;
  /** All sources of applications of the accounts, account by account in the order of the configuration. One call a page; SmartRecruiters: one for each kind of source and one for the kinds. */
  readonly sources?: Maybe<SourceConnection>;
  /** All stays of applications in stages of the accounts, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly stageEvents?: Maybe<StageEventConnection>;
  /** All stages of all jobs of the accounts, account by account in the order of the configuration. SmartRecruiters has none. One call a page. */
  readonly stages?: Maybe<StageConnection>;
  /** All tags of candidates, account by account in the order of the configuration. SmartRecruiters cannot list them. One call a page. */
  readonly tags?: Maybe<TagConnection>;
  /** All roles that users can have, account by account in the order of the configuration. One call a page. */
  readonly userRoles?: Maybe<UserRoleConnection>;
  /** All people with an account in the systems of the accounts, account by account in the order of the configuration. Service accounts are left out. One call a page. */
  readonly users?: Maybe<UserConnection>;
};


/** Everything that can be read. */
export type QueryAccountArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryApplicationArgs = {
  by: RecordKey;
};


/** Everything that can be read. */
export type QueryApplicationsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryApprovalFlowsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryAttachmentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCandidateArgs = {
  by: RecordKey;
};


/** Everything that can be read. */
export type QueryCandidateAttributesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCandidatesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCloseReasonsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCustomFieldsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryDemographicAnswerOptionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryDemographicAnswersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryDemographicQuestionSetsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryDemographicQuestionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryDepartmentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryEeocResponsesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryHiringProcessesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryInterviewKitsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryInterviewsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryJobArgs = {
  by: RecordKey;
};


/** Everything that can be read. */
export type QueryJobBoardsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryJobInterviewsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryJobNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryJobPostsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryJobsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOfferArgs = {
  by: RecordKey;
};


/** Everything that can be read. */
export type QueryOffersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOfficesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryOpeningsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPayInputsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryProspectDetailsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryProspectPoolStagesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryProspectPoolsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryReferrersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryRejectionReasonsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryScorecardQuestionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryScorecardsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QuerySourcesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryStageEventsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryStagesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryTagsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryUserRolesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryUsersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Names one record, either by its global id or by the provider's key. */
export type RecordKey =
  /** A global id of this type. */
  { readonly id: Scalars['ID']['input']; readonly remote?: never; }
  |  /** The provider's own key within an account. */
  { readonly id?: never; readonly remote: RemoteKey; };

/** Someone who referred candidates, not always a user. */
export type Referrer = Node & RemoteRecord & {
  readonly __typename?: 'Referrer';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What the person is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user that this is; null where it is none. One call for 50 different people in Greenhouse. */
  readonly user?: Maybe<User>;
};

/** A page of a list of `Referrer` records. */
export type ReferrerConnection = {
  readonly __typename?: 'ReferrerConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReferrerEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Referrer>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ReferrerEdge = {
  readonly __typename?: 'ReferrerEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Referrer;
};

/** How and why an application was rejected or withdrawn. */
export type RejectionDetail = {
  readonly __typename?: 'RejectionDetail';
  /** What was noted with it. Greenhouse: one call for 50 notes; not supplied by SmartRecruiters. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The reason that was chosen. */
  readonly reason?: Maybe<RejectionReason>;
  /** When. SmartRecruiters: not supplied here, see `Application.rejectedAt`. */
  readonly rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it. Not supplied by SmartRecruiters. */
  readonly rejectedBy?: Maybe<User>;
};

/** A reason for which applications are rejected or withdrawn. */
export type RejectionReason = Node & RemoteRecord & {
  readonly __typename?: 'RejectionReason';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** Who turned whom down. */
  readonly side: RejectionSide;
  /** When the record last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `RejectionReason` records. */
export type RejectionReasonConnection = {
  readonly __typename?: 'RejectionReasonConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RejectionReasonEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<RejectionReason>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type RejectionReasonEdge = {
  readonly __typename?: 'RejectionReasonEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RejectionReason;
};

/** Who turned whom down. */
export type RejectionSide =
  /** The person turned the company down. */
  | 'BY_CANDIDATE'
  /** The company turned the person down. */
  | 'BY_COMPANY'
  /** Neither, or not said. */
  | 'OTHER';

/** The provider's own key within an account. */
export type RemoteKey = {
  /** The account's name. */
  readonly account: Scalars['String']['input'];
  /** The provider's key, as `remoteId` gives it. */
  readonly remoteId: Scalars['String']['input'];
};

/** A record of an applicant tracking system. */
export type RemoteRecord = {
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made, in the provider's system. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. Costs no upstream call. */
  readonly id: Scalars['ID']['output'];
  /** The provider's own row, whole, as it came. Where a list row is a summary, this costs a read of the full record. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. A SmartRecruiters application: `<candidateId>:<jobId>`. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed, in the provider's system. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an invited person answered. */
export type ReplyStatus =
  /** Will come. */
  | 'ACCEPTED'
  /** Will not come. */
  | 'DECLINED'
  /** Has not answered. */
  | 'PENDING'
  /** May come. */
  | 'TENTATIVE'
  /** A word of the provider's that has no meaning here yet: see `remoteReply`. */
  | 'UNKNOWN';

/** What an interviewer thinks of a candidate. */
export type Scorecard = Node & RemoteRecord & {
  readonly __typename?: 'Scorecard';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Answers to the questions of the kit. Greenhouse: two calls for 50 scorecards. Not supplied by SmartRecruiters: empty. */
  readonly answers?: Maybe<ReadonlyArray<ScorecardAnswer>>;
  /** The application that it is about. One call for 50 in Greenhouse. */
  readonly application?: Maybe<Application>;
  /** Who submitted it, mostly the interviewer. One call for 50 different people in Greenhouse. */
  readonly author?: Maybe<User>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** When the interview took place. */
  readonly interviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who interviewed. One call for 50 different people in Greenhouse. */
  readonly interviewer?: Maybe<User>;
  /** Whether it is not yet submitted. */
  readonly isDraft?: Maybe<Scalars['Boolean']['output']>;
  /** What it was filled in with. Greenhouse: one call for 50. Not supplied by SmartRecruiters. */
  readonly kit?: Maybe<InterviewKit>;
  /** The main impressions. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Notes for people with the right to see private ones. */
  readonly privateNotes?: Maybe<Scalars['String']['output']>;
  /** Notes for the other interviewers. */
  readonly publicNotes?: Maybe<Scalars['String']['output']>;
  /** How each attribute was rated. Greenhouse: one call for 50 scorecards. Not supplied by SmartRecruiters: empty. */
  readonly ratings?: Maybe<ReadonlyArray<AttributeRating>>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The provider's own word for the recommendation. */
  readonly remoteVerdict?: Maybe<Scalars['String']['output']>;
  /** A rating as a number, where the provider has numbers instead of words. Not supplied by Greenhouse. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** When it was submitted; null for a draft. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is recommended; null where nothing is yet. */
  readonly verdict?: Maybe<Verdict>;
};

/** An answer of an interviewer; what the question does not ask for is null. */
export type ScorecardAnswer = {
  readonly __typename?: 'ScorecardAnswer';
  /** Whether the answer is yes. */
  readonly isYes?: Maybe<Scalars['Boolean']['output']>;
  /** The names of the choices. Greenhouse: one call for 50 different choices. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was asked. Greenhouse: one call for 50 different questions. */
  readonly question?: Maybe<ScorecardQuestion>;
  /** What was written. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of `Scorecard` records. */
export type ScorecardConnection = {
  readonly __typename?: 'ScorecardConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ScorecardEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Scorecard>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ScorecardEdge = {
  readonly __typename?: 'ScorecardEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Scorecard;
};

/** A question that interviewers answer. SmartRecruiters has none. */
export type ScorecardQuestion = Node & RemoteRecord & {
  readonly __typename?: 'ScorecardQuestion';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** How it is answered, in the provider's word, such as `yes_no`; `instruction` is only to be read. */
  readonly answerType?: Maybe<Scalars['String']['output']>;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be answered. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The kit that it belongs to. Greenhouse: one call for 50. */
  readonly kit?: Maybe<InterviewKit>;
  /** The choices, in order, where there are any. Greenhouse: one call for 50 questions. */
  readonly options?: Maybe<ReadonlyArray<CustomFieldChoice>>;
  /** Orders the questions of a kit. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** What is asked; may be HTML. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `ScorecardQuestion` records. */
export type ScorecardQuestionConnection = {
  readonly __typename?: 'ScorecardQuestionConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ScorecardQuestionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ScorecardQuestion>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type ScorecardQuestionEdge = {
  readonly __typename?: 'ScorecardQuestionEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ScorecardQuestion;
};

/** A question of the application form with its answer. */
export type ScreeningAnswer = {
  readonly __typename?: 'ScreeningAnswer';
  /** The answer; null where none was given. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The question as it was put. */
  readonly question: Scalars['String']['output'];
};

/** A place that the provider has found on a map. */
export type SearchableLocation = {
  readonly __typename?: 'SearchableLocation';
  /** Town or city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two upper-case letters. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** Degrees north of the equator. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east of Greenwich. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The place as it was typed. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A way by which applications come in. */
export type Source = Node & RemoteRecord & {
  readonly __typename?: 'Source';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The kind of source, as `Referrals`. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `Source` records. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Source;
};

/** A step of a job's hiring process. SmartRecruiters has none with an id: see `Application.stageName`. */
export type Stage = Node & RemoteRecord & {
  readonly __typename?: 'Stage';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether applications can be in it. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The job whose process it belongs to. */
  readonly job?: Maybe<Job>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Orders the stages of a job; not always counted from 0 or without gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `Stage` records. */
export type StageConnection = {
  readonly __typename?: 'StageConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StageEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Stage>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type StageEdge = {
  readonly __typename?: 'StageEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Stage;
};

/** A stay of an application in a stage. */
export type StageEvent = Node & RemoteRecord & {
  readonly __typename?: 'StageEvent';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application. One call for 50 in Greenhouse. */
  readonly application?: Maybe<Application>;
  /** When the record was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whole days in the stage. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** When it entered the stage; null where the provider does not know. */
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it left the stage; null while it stays, or where the provider does not know. */
  readonly exitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in the stage now. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** The stage. One call for 50 in Greenhouse. */
  readonly stage?: Maybe<Stage>;
  /** The name of the stage: Greenhouse's is that of `stage`; SmartRecruiters' is the sub-status, or the status where there is none. */
  readonly stageName?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `StageEvent` records. */
export type StageEventConnection = {
  readonly __typename?: 'StageEventConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StageEventEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<StageEvent>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type StageEventEdge = {
  readonly __typename?: 'StageEventEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: StageEvent;
};

/** How a provider stands to a field. */
export type Support =
  /** It is made of other things that the provider has. */
  | 'DERIVED'
  /** The provider has it. */
  | 'NATIVE'
  /** The provider has nothing for it: null, or empty, everywhere. */
  | 'UNSUPPORTED';

/** A word that candidates are marked with. SmartRecruiters keeps names only: see `Candidate.tags`. */
export type Tag = Node & RemoteRecord & {
  readonly __typename?: 'Tag';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `Tag` records. */
export type TagConnection = {
  readonly __typename?: 'TagConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TagEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Tag>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type TagEdge = {
  readonly __typename?: 'TagEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Tag;
};

/** A person with an account in the system, or a service account that acts in it. */
export type User = Node & RemoteRecord & {
  readonly __typename?: 'User';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the person. Not supplied by SmartRecruiters: empty. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Departments the person belongs to. Not supplied by SmartRecruiters: empty. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** All addresses, and which are confirmed. Greenhouse: one call for 50 people. Not supplied by SmartRecruiters: empty. */
  readonly emails?: Maybe<ReadonlyArray<UserEmail>>;
  /** The company's own number of the person. SmartRecruiters: its `externalData`. */
  readonly employeeId?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Both names as one string; null where both are missing. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** The jobs that the person hires for. Greenhouse: two calls for 50 people. Not supplied by SmartRecruiters: empty. */
  readonly hiringTeams?: Maybe<ReadonlyArray<HiringTeamMembership>>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the person can sign in; null where the provider does not say. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person may see and change everything. */
  readonly isSiteAdmin?: Maybe<Scalars['Boolean']['output']>;
  /** What the person may do on single jobs; site admins need none. Greenhouse: one call for 50 people. Not supplied by SmartRecruiters: empty. */
  readonly jobPermissions?: Maybe<ReadonlyArray<JobPermission>>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The candidates that this person is. Greenhouse: one call for 50. Not supplied by SmartRecruiters: empty. */
  readonly linkedCandidates?: Maybe<ReadonlyArray<Candidate>>;
  /** Offices the person belongs to. Not supplied by SmartRecruiters: empty. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** The address to write to; null where there is none, as for a service account. */
  readonly primaryEmail?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** What the person may do everywhere. SmartRecruiters: one call for all roles, kept for minutes. Not supplied by Greenhouse: see `isSiteAdmin` and `jobPermissions`. */
  readonly role?: Maybe<UserRole>;
  /** Job title. Not supplied by SmartRecruiters. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `User` records. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<User>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: User;
};

/** An e-mail address of a user. */
export type UserEmail = {
  readonly __typename?: 'UserEmail';
  /** Whether the person has confirmed it; null where the provider does not say. */
  readonly isVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The address. */
  readonly value: Scalars['String']['output'];
};

/** A role that users can have on jobs. */
export type UserRole = Node & RemoteRecord & {
  readonly __typename?: 'UserRole';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** When the record was made; null where the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, stable, and unique over all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** What it amounts to, in the provider's word, such as `job_admin`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider's own row, whole. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own key. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record last changed; null where the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `UserRole` records. */
export type UserRoleConnection = {
  readonly __typename?: 'UserRoleConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UserRoleEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<UserRole>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list; null if the provider does not give it. Never an estimate. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type UserRoleEdge = {
  readonly __typename?: 'UserRoleEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: UserRole;
};

/** What an interviewer recommends. */
export type Verdict =
  /** Neither. */
  | 'MIXED'
  /** No. */
  | 'NO'
  /** Chose not to say. */
  | 'NO_DECISION'
  /** By no means. */
  | 'STRONG_NO'
  /** By all means. */
  | 'STRONG_YES'
  /** A word of the provider's that has no meaning here yet: see `remoteVerdict`. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES';



export type ResolverTypeWrapper<T> = Promise<T | null> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountParent>;
  AccountHealth: ResolverTypeWrapper<HealthParent>;
  AccountProblem: ResolverTypeWrapper<ProblemParent>;
  Address: ResolverTypeWrapper<Address>;
  Application: ResolverTypeWrapper<RecordParent<Omit<Application, 'account' | 'attachments' | 'candidate' | 'coordinator' | 'customFields' | 'demographicAnswers' | 'eeocResponses' | 'interviews' | 'job' | 'jobPost' | 'notes' | 'offers' | 'prospectDetail' | 'recruiter' | 'referrer' | 'rejection' | 'scorecards' | 'source' | 'stage' | 'stageHistory'> & { account: ResolversTypes['Account'], attachments?: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, candidate?: Maybe<ResolversTypes['Candidate']>, coordinator?: Maybe<ResolversTypes['User']>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, demographicAnswers?: Maybe<ReadonlyArray<ResolversTypes['DemographicAnswer']>>, eeocResponses?: Maybe<ReadonlyArray<ResolversTypes['EeocResponse']>>, interviews?: Maybe<ReadonlyArray<ResolversTypes['Interview']>>, job?: Maybe<ResolversTypes['Job']>, jobPost?: Maybe<ResolversTypes['JobPost']>, notes?: Maybe<ReadonlyArray<ResolversTypes['Note']>>, offers?: Maybe<ResolversTypes['OfferConnection']>, prospectDetail?: Maybe<ResolversTypes['ProspectDetail']>, recruiter?: Maybe<ResolversTypes['User']>, referrer?: Maybe<ResolversTypes['Referrer']>, rejection?: Maybe<ResolversTypes['RejectionDetail']>, scorecards?: Maybe<ReadonlyArray<ResolversTypes['Scorecard']>>, source?: Maybe<ResolversTypes['Source']>, stage?: Maybe<ResolversTypes['Stage']>, stageHistory?: Maybe<ReadonlyArray<ResolversTypes['StageEvent']>> }>>;
  ApplicationConnection: ResolverTypeWrapper<ConnectionParent<Omit<ApplicationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Application']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ApplicationEdge: ResolverTypeWrapper<EdgeParent<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>>;
  ApplicationFilter: ApplicationFilter;
  ApplicationStatus: ApplicationStatus;
  ApprovalFlow: ResolverTypeWrapper<RecordParent<Omit<ApprovalFlow, 'account' | 'job' | 'offer' | 'requestedBy' | 'steps'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']>, offer?: Maybe<ResolversTypes['Offer']>, requestedBy?: Maybe<ResolversTypes['User']>, steps?: Maybe<ReadonlyArray<ResolversTypes['ApprovalStep']>> }>>;
  ApprovalFlowConnection: ResolverTypeWrapper<ConnectionParent<Omit<ApprovalFlowConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ApprovalFlowEdge']>, nodes: ReadonlyArray<ResolversTypes['ApprovalFlow']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ApprovalFlowEdge: ResolverTypeWrapper<EdgeParent<Omit<ApprovalFlowEdge, 'node'> & { node: ResolversTypes['ApprovalFlow'] }>>;
  ApprovalKind: ApprovalKind;
  ApprovalState: ApprovalState;
  ApprovalStep: ResolverTypeWrapper<ApprovalStepParent>;
  Approver: ResolverTypeWrapper<ApproverParent>;
  ApproverState: ApproverState;
  Attachment: ResolverTypeWrapper<RecordParent<Omit<Attachment, 'account' | 'application' | 'candidate'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, candidate?: Maybe<ResolversTypes['Candidate']> }>>;
  AttachmentConnection: ResolverTypeWrapper<ConnectionParent<Omit<AttachmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Attachment']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  AttachmentEdge: ResolverTypeWrapper<EdgeParent<Omit<AttachmentEdge, 'node'> & { node: ResolversTypes['Attachment'] }>>;
  AttachmentKind: AttachmentKind;
  AttributeRating: ResolverTypeWrapper<AttributeRatingParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<RecordParent<Omit<Candidate, 'account' | 'applications' | 'appliedTags' | 'attachments' | 'customFields' | 'educations' | 'linkedUsers' | 'notes' | 'offers'> & { account: ResolversTypes['Account'], applications?: Maybe<ResolversTypes['ApplicationConnection']>, appliedTags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>>, attachments?: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, educations?: Maybe<ReadonlyArray<ResolversTypes['Education']>>, linkedUsers?: Maybe<ReadonlyArray<ResolversTypes['User']>>, notes?: Maybe<ReadonlyArray<ResolversTypes['Note']>>, offers?: Maybe<ResolversTypes['OfferConnection']> }>>;
  CandidateAttribute: ResolverTypeWrapper<RecordParent<Omit<CandidateAttribute, 'account' | 'job'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']> }>>;
  CandidateAttributeConnection: ResolverTypeWrapper<ConnectionParent<Omit<CandidateAttributeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CandidateAttributeEdge']>, nodes: ReadonlyArray<ResolversTypes['CandidateAttribute']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CandidateAttributeEdge: ResolverTypeWrapper<EdgeParent<Omit<CandidateAttributeEdge, 'node'> & { node: ResolversTypes['CandidateAttribute'] }>>;
  CandidateConnection: ResolverTypeWrapper<ConnectionParent<Omit<CandidateConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['Candidate']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CandidateEdge: ResolverTypeWrapper<EdgeParent<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>>;
  CandidateFilter: CandidateFilter;
  CloseReason: ResolverTypeWrapper<RecordParent<Omit<CloseReason, 'account'> & { account: ResolversTypes['Account'] }>>;
  CloseReasonConnection: ResolverTypeWrapper<ConnectionParent<Omit<CloseReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CloseReasonEdge']>, nodes: ReadonlyArray<ResolversTypes['CloseReason']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CloseReasonEdge: ResolverTypeWrapper<EdgeParent<Omit<CloseReasonEdge, 'node'> & { node: ResolversTypes['CloseReason'] }>>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  ContactType: ContactType;
  CustomField: ResolverTypeWrapper<RecordParent<Omit<CustomField, 'account' | 'departments' | 'offices'> & { account: ResolversTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>> }>>;
  CustomFieldArea: CustomFieldArea;
  CustomFieldChoice: ResolverTypeWrapper<CustomFieldChoice>;
  CustomFieldConnection: ResolverTypeWrapper<ConnectionParent<Omit<CustomFieldConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CustomFieldEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomField']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CustomFieldEdge: ResolverTypeWrapper<EdgeParent<Omit<CustomFieldEdge, 'node'> & { node: ResolversTypes['CustomField'] }>>;
  CustomFieldType: CustomFieldType;
  CustomFieldValue: ResolverTypeWrapper<CustomFieldParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DemographicAnswer: ResolverTypeWrapper<RecordParent<Omit<DemographicAnswer, 'account' | 'application' | 'option' | 'question'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, option?: Maybe<ResolversTypes['DemographicAnswerOption']>, question?: Maybe<ResolversTypes['DemographicQuestion']> }>>;
  DemographicAnswerConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicAnswerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicAnswerEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicAnswer']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicAnswerEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicAnswerEdge, 'node'> & { node: ResolversTypes['DemographicAnswer'] }>>;
  DemographicAnswerOption: ResolverTypeWrapper<RecordParent<Omit<DemographicAnswerOption, 'account' | 'question'> & { account: ResolversTypes['Account'], question?: Maybe<ResolversTypes['DemographicQuestion']> }>>;
  DemographicAnswerOptionConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicAnswerOptionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicAnswerOptionEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicAnswerOption']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicAnswerOptionEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicAnswerOptionEdge, 'node'> & { node: ResolversTypes['DemographicAnswerOption'] }>>;
  DemographicQuestion: ResolverTypeWrapper<RecordParent<Omit<DemographicQuestion, 'account' | 'options' | 'questionSet'> & { account: ResolversTypes['Account'], options?: Maybe<ReadonlyArray<ResolversTypes['DemographicAnswerOption']>>, questionSet?: Maybe<ResolversTypes['DemographicQuestionSet']> }>>;
  DemographicQuestionConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicQuestion']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicQuestionEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicQuestionEdge, 'node'> & { node: ResolversTypes['DemographicQuestion'] }>>;
  DemographicQuestionSet: ResolverTypeWrapper<RecordParent<Omit<DemographicQuestionSet, 'account' | 'questions'> & { account: ResolversTypes['Account'], questions?: Maybe<ReadonlyArray<ResolversTypes['DemographicQuestion']>> }>>;
  DemographicQuestionSetConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicQuestionSetConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicQuestionSetEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicQuestionSet']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicQuestionSetEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicQuestionSetEdge, 'node'> & { node: ResolversTypes['DemographicQuestionSet'] }>>;
  Department: ResolverTypeWrapper<RecordParent<Omit<Department, 'account' | 'children' | 'jobs' | 'parent'> & { account: ResolversTypes['Account'], children?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, jobs?: Maybe<ResolversTypes['JobConnection']>, parent?: Maybe<ResolversTypes['Department']> }>>;
  DepartmentConnection: ResolverTypeWrapper<ConnectionParent<Omit<DepartmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Department']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DepartmentEdge: ResolverTypeWrapper<EdgeParent<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>>;
  Education: ResolverTypeWrapper<EducationParent>;
  EeocResponse: ResolverTypeWrapper<RecordParent<Omit<EeocResponse, 'account' | 'application' | 'candidate'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, candidate?: Maybe<ResolversTypes['Candidate']> }>>;
  EeocResponseConnection: ResolverTypeWrapper<ConnectionParent<Omit<EeocResponseConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['EeocResponseEdge']>, nodes: ReadonlyArray<ResolversTypes['EeocResponse']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  EeocResponseEdge: ResolverTypeWrapper<EdgeParent<Omit<EeocResponseEdge, 'node'> & { node: ResolversTypes['EeocResponse'] }>>;
  Employment: ResolverTypeWrapper<Employment>;
  FieldCoverage: ResolverTypeWrapper<FieldCoverage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HiringProcess: ResolverTypeWrapper<RecordParent<Omit<HiringProcess, 'account'> & { account: ResolversTypes['Account'] }>>;
  HiringProcessConnection: ResolverTypeWrapper<ConnectionParent<Omit<HiringProcessConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['HiringProcessEdge']>, nodes: ReadonlyArray<ResolversTypes['HiringProcess']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  HiringProcessEdge: ResolverTypeWrapper<EdgeParent<Omit<HiringProcessEdge, 'node'> & { node: ResolversTypes['HiringProcess'] }>>;
  HiringRole: HiringRole;
  HiringTeamMember: ResolverTypeWrapper<HiringTeamMemberParent>;
  HiringTeamMembership: ResolverTypeWrapper<HiringTeamMembershipParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interview: ResolverTypeWrapper<RecordParent<Omit<Interview, 'account' | 'application' | 'interviewers' | 'job' | 'jobInterview' | 'organizer' | 'slots'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, interviewers?: Maybe<ReadonlyArray<ResolversTypes['Interviewer']>>, job?: Maybe<ResolversTypes['Job']>, jobInterview?: Maybe<ResolversTypes['JobInterview']>, organizer?: Maybe<ResolversTypes['User']>, slots: ReadonlyArray<ResolversTypes['InterviewSlot']> }>>;
  InterviewConnection: ResolverTypeWrapper<ConnectionParent<Omit<InterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['InterviewEdge']>, nodes: ReadonlyArray<ResolversTypes['Interview']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  InterviewEdge: ResolverTypeWrapper<EdgeParent<Omit<InterviewEdge, 'node'> & { node: ResolversTypes['Interview'] }>>;
  InterviewKit: ResolverTypeWrapper<RecordParent<Omit<InterviewKit, 'account' | 'attributes' | 'defaultInterviewers' | 'job' | 'jobInterview' | 'questions'> & { account: ResolversTypes['Account'], attributes?: Maybe<ReadonlyArray<ResolversTypes['CandidateAttribute']>>, defaultInterviewers?: Maybe<ReadonlyArray<ResolversTypes['User']>>, job?: Maybe<ResolversTypes['Job']>, jobInterview?: Maybe<ResolversTypes['JobInterview']>, questions?: Maybe<ReadonlyArray<ResolversTypes['ScorecardQuestion']>> }>>;
  InterviewKitConnection: ResolverTypeWrapper<ConnectionParent<Omit<InterviewKitConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['InterviewKitEdge']>, nodes: ReadonlyArray<ResolversTypes['InterviewKit']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  InterviewKitEdge: ResolverTypeWrapper<EdgeParent<Omit<InterviewKitEdge, 'node'> & { node: ResolversTypes['InterviewKit'] }>>;
  InterviewSlot: ResolverTypeWrapper<InterviewSlotParent>;
  InterviewStatus: InterviewStatus;
  Interviewer: ResolverTypeWrapper<InterviewerParent>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<RecordParent<Omit<Job, 'account' | 'applications' | 'approvalFlows' | 'attributes' | 'customFields' | 'department' | 'hiringTeam' | 'interviewPlan' | 'interviews' | 'notes' | 'offers' | 'offices' | 'openings' | 'payRanges' | 'posts' | 'stages'> & { account: ResolversTypes['Account'], applications?: Maybe<ResolversTypes['ApplicationConnection']>, approvalFlows?: Maybe<ReadonlyArray<ResolversTypes['ApprovalFlow']>>, attributes?: Maybe<ReadonlyArray<ResolversTypes['CandidateAttribute']>>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, department?: Maybe<ResolversTypes['Department']>, hiringTeam?: Maybe<ReadonlyArray<ResolversTypes['HiringTeamMember']>>, interviewPlan?: Maybe<ReadonlyArray<ResolversTypes['JobInterview']>>, interviews?: Maybe<ReadonlyArray<ResolversTypes['Interview']>>, notes?: Maybe<ReadonlyArray<ResolversTypes['JobNote']>>, offers?: Maybe<ResolversTypes['OfferConnection']>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, openings?: Maybe<ReadonlyArray<ResolversTypes['Opening']>>, payRanges?: Maybe<ReadonlyArray<ResolversTypes['PayRange']>>, posts?: Maybe<ReadonlyArray<ResolversTypes['JobPost']>>, stages?: Maybe<ReadonlyArray<ResolversTypes['Stage']>> }>>;
  JobBoard: ResolverTypeWrapper<RecordParent<Omit<JobBoard, 'account' | 'posts'> & { account: ResolversTypes['Account'], posts?: Maybe<ReadonlyArray<ResolversTypes['JobPost']>> }>>;
  JobBoardConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobBoardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobBoardEdge']>, nodes: ReadonlyArray<ResolversTypes['JobBoard']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobBoardEdge: ResolverTypeWrapper<EdgeParent<Omit<JobBoardEdge, 'node'> & { node: ResolversTypes['JobBoard'] }>>;
  JobConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobEdge']>, nodes: ReadonlyArray<ResolversTypes['Job']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobEdge: ResolverTypeWrapper<EdgeParent<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>>;
  JobFilter: JobFilter;
  JobInterview: ResolverTypeWrapper<RecordParent<Omit<JobInterview, 'account' | 'job' | 'kit' | 'stage'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']>, kit?: Maybe<ResolversTypes['InterviewKit']>, stage?: Maybe<ResolversTypes['Stage']> }>>;
  JobInterviewConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobInterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobInterviewEdge']>, nodes: ReadonlyArray<ResolversTypes['JobInterview']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobInterviewEdge: ResolverTypeWrapper<EdgeParent<Omit<JobInterviewEdge, 'node'> & { node: ResolversTypes['JobInterview'] }>>;
  JobInterviewKind: JobInterviewKind;
  JobLocation: ResolverTypeWrapper<JobLocation>;
  JobNote: ResolverTypeWrapper<RecordParent<Omit<JobNote, 'account' | 'author' | 'job'> & { account: ResolversTypes['Account'], author?: Maybe<ResolversTypes['User']>, job?: Maybe<ResolversTypes['Job']> }>>;
  JobNoteConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobNoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobNoteEdge']>, nodes: ReadonlyArray<ResolversTypes['JobNote']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobNoteEdge: ResolverTypeWrapper<EdgeParent<Omit<JobNoteEdge, 'node'> & { node: ResolversTypes['JobNote'] }>>;
  JobPermission: ResolverTypeWrapper<JobPermissionParent>;
  JobPost: ResolverTypeWrapper<RecordParent<Omit<JobPost, 'account' | 'board' | 'demographicQuestionSet' | 'job' | 'locations' | 'payRanges'> & { account: ResolversTypes['Account'], board?: Maybe<ResolversTypes['JobBoard']>, demographicQuestionSet?: Maybe<ResolversTypes['DemographicQuestionSet']>, job?: Maybe<ResolversTypes['Job']>, locations?: Maybe<ReadonlyArray<ResolversTypes['JobPostLocation']>>, payRanges?: Maybe<ReadonlyArray<ResolversTypes['PayRange']>> }>>;
  JobPostConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobPostConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobPostEdge']>, nodes: ReadonlyArray<ResolversTypes['JobPost']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobPostEdge: ResolverTypeWrapper<EdgeParent<Omit<JobPostEdge, 'node'> & { node: ResolversTypes['JobPost'] }>>;
  JobPostLocation: ResolverTypeWrapper<JobPostLocationParent>;
  JobPostQuestion: ResolverTypeWrapper<JobPostQuestion>;
  JobStatus: JobStatus;
  Link: ResolverTypeWrapper<Link>;
  LinkType: LinkType;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<NodeParent>;
  Note: ResolverTypeWrapper<RecordParent<Omit<Note, 'account' | 'application' | 'author' | 'candidate'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, author?: Maybe<ResolversTypes['User']>, candidate?: Maybe<ResolversTypes['Candidate']> }>>;
  NoteConnection: ResolverTypeWrapper<ConnectionParent<Omit<NoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['NoteEdge']>, nodes: ReadonlyArray<ResolversTypes['Note']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  NoteEdge: ResolverTypeWrapper<EdgeParent<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>>;
  NoteVisibility: NoteVisibility;
  Offer: ResolverTypeWrapper<RecordParent<Omit<Offer, 'account' | 'application' | 'approvalFlows' | 'candidate' | 'customFields' | 'job' | 'opening'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, approvalFlows?: Maybe<ReadonlyArray<ResolversTypes['ApprovalFlow']>>, candidate?: Maybe<ResolversTypes['Candidate']>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, job?: Maybe<ResolversTypes['Job']>, opening?: Maybe<ResolversTypes['Opening']> }>>;
  OfferConnection: ResolverTypeWrapper<ConnectionParent<Omit<OfferConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversTypes['Offer']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  OfferEdge: ResolverTypeWrapper<EdgeParent<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>>;
  OfferFilter: OfferFilter;
  OfferStatus: OfferStatus;
  Office: ResolverTypeWrapper<RecordParent<Omit<Office, 'account' | 'children' | 'jobs' | 'parent'> & { account: ResolversTypes['Account'], children?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, jobs?: Maybe<ResolversTypes['JobConnection']>, parent?: Maybe<ResolversTypes['Office']> }>>;
  OfficeConnection: ResolverTypeWrapper<ConnectionParent<Omit<OfficeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  OfficeEdge: ResolverTypeWrapper<EdgeParent<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>>;
  Opening: ResolverTypeWrapper<RecordParent<Omit<Opening, 'account' | 'application' | 'closeReason' | 'customFields' | 'job'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, closeReason?: Maybe<ResolversTypes['CloseReason']>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, job?: Maybe<ResolversTypes['Job']> }>>;
  OpeningConnection: ResolverTypeWrapper<ConnectionParent<Omit<OpeningConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['OpeningEdge']>, nodes: ReadonlyArray<ResolversTypes['Opening']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  OpeningEdge: ResolverTypeWrapper<EdgeParent<Omit<OpeningEdge, 'node'> & { node: ResolversTypes['Opening'] }>>;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PayInput: ResolverTypeWrapper<RecordParent<Omit<PayInput, 'account' | 'customField' | 'ranges'> & { account: ResolversTypes['Account'], customField?: Maybe<ResolversTypes['CustomField']>, ranges?: Maybe<ReadonlyArray<ResolversTypes['PayRange']>> }>>;
  PayInputConnection: ResolverTypeWrapper<ConnectionParent<Omit<PayInputConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['PayInputEdge']>, nodes: ReadonlyArray<ResolversTypes['PayInput']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  PayInputEdge: ResolverTypeWrapper<EdgeParent<Omit<PayInputEdge, 'node'> & { node: ResolversTypes['PayInput'] }>>;
  PayRange: ResolverTypeWrapper<PayRangeParent>;
  ProcessStage: ResolverTypeWrapper<ProcessStage>;
  ProspectDetail: ResolverTypeWrapper<RecordParent<Omit<ProspectDetail, 'account' | 'application' | 'department' | 'office' | 'owner' | 'pool' | 'stage'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, department?: Maybe<ResolversTypes['Department']>, office?: Maybe<ResolversTypes['Office']>, owner?: Maybe<ResolversTypes['User']>, pool?: Maybe<ResolversTypes['ProspectPool']>, stage?: Maybe<ResolversTypes['ProspectPoolStage']> }>>;
  ProspectDetailConnection: ResolverTypeWrapper<ConnectionParent<Omit<ProspectDetailConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ProspectDetailEdge']>, nodes: ReadonlyArray<ResolversTypes['ProspectDetail']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ProspectDetailEdge: ResolverTypeWrapper<EdgeParent<Omit<ProspectDetailEdge, 'node'> & { node: ResolversTypes['ProspectDetail'] }>>;
  ProspectPool: ResolverTypeWrapper<RecordParent<Omit<ProspectPool, 'account' | 'departments' | 'jobs' | 'offices' | 'stages'> & { account: ResolversTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, jobs?: Maybe<ReadonlyArray<ResolversTypes['Job']>>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, stages?: Maybe<ReadonlyArray<ResolversTypes['ProspectPoolStage']>> }>>;
  ProspectPoolConnection: ResolverTypeWrapper<ConnectionParent<Omit<ProspectPoolConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ProspectPoolEdge']>, nodes: ReadonlyArray<ResolversTypes['ProspectPool']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ProspectPoolEdge: ResolverTypeWrapper<EdgeParent<Omit<ProspectPoolEdge, 'node'> & { node: ResolversTypes['ProspectPool'] }>>;
  ProspectPoolStage: ResolverTypeWrapper<RecordParent<Omit<ProspectPoolStage, 'account' | 'pool'> & { account: ResolversTypes['Account'], pool?: Maybe<ResolversTypes['ProspectPool']> }>>;
  ProspectPoolStageConnection: ResolverTypeWrapper<ConnectionParent<Omit<ProspectPoolStageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ProspectPoolStageEdge']>, nodes: ReadonlyArray<ResolversTypes['ProspectPoolStage']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ProspectPoolStageEdge: ResolverTypeWrapper<EdgeParent<Omit<ProspectPoolStageEdge, 'node'> & { node: ResolversTypes['ProspectPoolStage'] }>>;
  Provider: Provider;
  Publication: ResolverTypeWrapper<Publication>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordKey: RecordKey;
  Referrer: ResolverTypeWrapper<RecordParent<Omit<Referrer, 'account' | 'user'> & { account: ResolversTypes['Account'], user?: Maybe<ResolversTypes['User']> }>>;
  ReferrerConnection: ResolverTypeWrapper<ConnectionParent<Omit<ReferrerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ReferrerEdge']>, nodes: ReadonlyArray<ResolversTypes['Referrer']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ReferrerEdge: ResolverTypeWrapper<EdgeParent<Omit<ReferrerEdge, 'node'> & { node: ResolversTypes['Referrer'] }>>;
  RejectionDetail: ResolverTypeWrapper<RejectionParent>;
  RejectionReason: ResolverTypeWrapper<RecordParent<Omit<RejectionReason, 'account'> & { account: ResolversTypes['Account'] }>>;
  RejectionReasonConnection: ResolverTypeWrapper<ConnectionParent<Omit<RejectionReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['RejectionReasonEdge']>, nodes: ReadonlyArray<ResolversTypes['RejectionReason']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  RejectionReasonEdge: ResolverTypeWrapper<EdgeParent<Omit<RejectionReasonEdge, 'node'> & { node: ResolversTypes['RejectionReason'] }>>;
  RejectionSide: RejectionSide;
  RemoteKey: RemoteKey;
  RemoteRecord: ResolverTypeWrapper<RemoteRecordParent>;
  ReplyStatus: ReplyStatus;
  Scorecard: ResolverTypeWrapper<RecordParent<Omit<Scorecard, 'account' | 'answers' | 'application' | 'author' | 'interviewer' | 'kit' | 'ratings'> & { account: ResolversTypes['Account'], answers?: Maybe<ReadonlyArray<ResolversTypes['ScorecardAnswer']>>, application?: Maybe<ResolversTypes['Application']>, author?: Maybe<ResolversTypes['User']>, interviewer?: Maybe<ResolversTypes['User']>, kit?: Maybe<ResolversTypes['InterviewKit']>, ratings?: Maybe<ReadonlyArray<ResolversTypes['AttributeRating']>> }>>;
  ScorecardAnswer: ResolverTypeWrapper<ScorecardAnswerParent>;
  ScorecardConnection: ResolverTypeWrapper<ConnectionParent<Omit<ScorecardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversTypes['Scorecard']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ScorecardEdge: ResolverTypeWrapper<EdgeParent<Omit<ScorecardEdge, 'node'> & { node: ResolversTypes['Scorecard'] }>>;
  ScorecardQuestion: ResolverTypeWrapper<RecordParent<Omit<ScorecardQuestion, 'account' | 'kit'> & { account: ResolversTypes['Account'], kit?: Maybe<ResolversTypes['InterviewKit']> }>>;
  ScorecardQuestionConnection: ResolverTypeWrapper<ConnectionParent<Omit<ScorecardQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ScorecardQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['ScorecardQuestion']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ScorecardQuestionEdge: ResolverTypeWrapper<EdgeParent<Omit<ScorecardQuestionEdge, 'node'> & { node: ResolversTypes['ScorecardQuestion'] }>>;
  ScreeningAnswer: ResolverTypeWrapper<ScreeningAnswer>;
  SearchableLocation: ResolverTypeWrapper<SearchableLocation>;
  Source: ResolverTypeWrapper<RecordParent<Omit<Source, 'account'> & { account: ResolversTypes['Account'] }>>;
  SourceConnection: ResolverTypeWrapper<ConnectionParent<Omit<SourceConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  SourceEdge: ResolverTypeWrapper<EdgeParent<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>>;
  Stage: ResolverTypeWrapper<RecordParent<Omit<Stage, 'account' | 'job'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']> }>>;
  StageConnection: ResolverTypeWrapper<ConnectionParent<Omit<StageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['StageEdge']>, nodes: ReadonlyArray<ResolversTypes['Stage']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  StageEdge: ResolverTypeWrapper<EdgeParent<Omit<StageEdge, 'node'> & { node: ResolversTypes['Stage'] }>>;
  StageEvent: ResolverTypeWrapper<RecordParent<Omit<StageEvent, 'account' | 'application' | 'stage'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, stage?: Maybe<ResolversTypes['Stage']> }>>;
  StageEventConnection: ResolverTypeWrapper<ConnectionParent<Omit<StageEventConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['StageEventEdge']>, nodes: ReadonlyArray<ResolversTypes['StageEvent']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  StageEventEdge: ResolverTypeWrapper<EdgeParent<Omit<StageEventEdge, 'node'> & { node: ResolversTypes['StageEvent'] }>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: Support;
  Tag: ResolverTypeWrapper<RecordParent<Omit<Tag, 'account'> & { account: ResolversTypes['Account'] }>>;
  TagConnection: ResolverTypeWrapper<ConnectionParent<Omit<TagConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['TagEdge']>, nodes: ReadonlyArray<ResolversTypes['Tag']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  TagEdge: ResolverTypeWrapper<EdgeParent<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<RecordParent<Omit<User, 'account' | 'customFields' | 'departments' | 'hiringTeams' | 'jobPermissions' | 'linkedCandidates' | 'offices' | 'role'> & { account: ResolversTypes['Account'], customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, departments?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, hiringTeams?: Maybe<ReadonlyArray<ResolversTypes['HiringTeamMembership']>>, jobPermissions?: Maybe<ReadonlyArray<ResolversTypes['JobPermission']>>, linkedCandidates?: Maybe<ReadonlyArray<ResolversTypes['Candidate']>>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, role?: Maybe<ResolversTypes['UserRole']> }>>;
  UserConnection: ResolverTypeWrapper<ConnectionParent<Omit<UserConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  UserEdge: ResolverTypeWrapper<EdgeParent<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>>;
  UserEmail: ResolverTypeWrapper<UserEmail>;
  UserRole: ResolverTypeWrapper<RecordParent<Omit<UserRole, 'account'> & { account: ResolversTypes['Account'] }>>;
  UserRoleConnection: ResolverTypeWrapper<ConnectionParent<Omit<UserRoleConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['UserRoleEdge']>, nodes: ReadonlyArray<ResolversTypes['UserRole']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  UserRoleEdge: ResolverTypeWrapper<EdgeParent<Omit<UserRoleEdge, 'node'> & { node: ResolversTypes['UserRole'] }>>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountParent;
  AccountHealth: HealthParent;
  AccountProblem: ProblemParent;
  Address: Address;
  Application: RecordParent<Omit<Application, 'account' | 'attachments' | 'candidate' | 'coordinator' | 'customFields' | 'demographicAnswers' | 'eeocResponses' | 'interviews' | 'job' | 'jobPost' | 'notes' | 'offers' | 'prospectDetail' | 'recruiter' | 'referrer' | 'rejection' | 'scorecards' | 'source' | 'stage' | 'stageHistory'> & { account: ResolversParentTypes['Account'], attachments?: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, candidate?: Maybe<ResolversParentTypes['Candidate']>, coordinator?: Maybe<ResolversParentTypes['User']>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, demographicAnswers?: Maybe<ReadonlyArray<ResolversParentTypes['DemographicAnswer']>>, eeocResponses?: Maybe<ReadonlyArray<ResolversParentTypes['EeocResponse']>>, interviews?: Maybe<ReadonlyArray<ResolversParentTypes['Interview']>>, job?: Maybe<ResolversParentTypes['Job']>, jobPost?: Maybe<ResolversParentTypes['JobPost']>, notes?: Maybe<ReadonlyArray<ResolversParentTypes['Note']>>, offers?: Maybe<ResolversParentTypes['OfferConnection']>, prospectDetail?: Maybe<ResolversParentTypes['ProspectDetail']>, recruiter?: Maybe<ResolversParentTypes['User']>, referrer?: Maybe<ResolversParentTypes['Referrer']>, rejection?: Maybe<ResolversParentTypes['RejectionDetail']>, scorecards?: Maybe<ReadonlyArray<ResolversParentTypes['Scorecard']>>, source?: Maybe<ResolversParentTypes['Source']>, stage?: Maybe<ResolversParentTypes['Stage']>, stageHistory?: Maybe<ReadonlyArray<ResolversParentTypes['StageEvent']>> }>;
  ApplicationConnection: ConnectionParent<Omit<ApplicationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Application']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ApplicationEdge: EdgeParent<Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] }>;
  ApplicationFilter: ApplicationFilter;
  ApprovalFlow: RecordParent<Omit<ApprovalFlow, 'account' | 'job' | 'offer' | 'requestedBy' | 'steps'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']>, offer?: Maybe<ResolversParentTypes['Offer']>, requestedBy?: Maybe<ResolversParentTypes['User']>, steps?: Maybe<ReadonlyArray<ResolversParentTypes['ApprovalStep']>> }>;
  ApprovalFlowConnection: ConnectionParent<Omit<ApprovalFlowConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ApprovalFlowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApprovalFlow']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ApprovalFlowEdge: EdgeParent<Omit<ApprovalFlowEdge, 'node'> & { node: ResolversParentTypes['ApprovalFlow'] }>;
  ApprovalStep: ApprovalStepParent;
  Approver: ApproverParent;
  Attachment: RecordParent<Omit<Attachment, 'account' | 'application' | 'candidate'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  AttachmentConnection: ConnectionParent<Omit<AttachmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attachment']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  AttachmentEdge: EdgeParent<Omit<AttachmentEdge, 'node'> & { node: ResolversParentTypes['Attachment'] }>;
  AttributeRating: AttributeRatingParent;
  Boolean: Scalars['Boolean']['output'];
  Candidate: RecordParent<Omit<Candidate, 'account' | 'applications' | 'appliedTags' | 'attachments' | 'customFields' | 'educations' | 'linkedUsers' | 'notes' | 'offers'> & { account: ResolversParentTypes['Account'], applications?: Maybe<ResolversParentTypes['ApplicationConnection']>, appliedTags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>>, attachments?: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, educations?: Maybe<ReadonlyArray<ResolversParentTypes['Education']>>, linkedUsers?: Maybe<ReadonlyArray<ResolversParentTypes['User']>>, notes?: Maybe<ReadonlyArray<ResolversParentTypes['Note']>>, offers?: Maybe<ResolversParentTypes['OfferConnection']> }>;
  CandidateAttribute: RecordParent<Omit<CandidateAttribute, 'account' | 'job'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']> }>;
  CandidateAttributeConnection: ConnectionParent<Omit<CandidateAttributeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateAttributeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CandidateAttribute']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CandidateAttributeEdge: EdgeParent<Omit<CandidateAttributeEdge, 'node'> & { node: ResolversParentTypes['CandidateAttribute'] }>;
  CandidateConnection: ConnectionParent<Omit<CandidateConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Candidate']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CandidateEdge: EdgeParent<Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] }>;
  CandidateFilter: CandidateFilter;
  CloseReason: RecordParent<Omit<CloseReason, 'account'> & { account: ResolversParentTypes['Account'] }>;
  CloseReasonConnection: ConnectionParent<Omit<CloseReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CloseReasonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CloseReason']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CloseReasonEdge: EdgeParent<Omit<CloseReasonEdge, 'node'> & { node: ResolversParentTypes['CloseReason'] }>;
  ContactPoint: ContactPoint;
  CustomField: RecordParent<Omit<CustomField, 'account' | 'departments' | 'offices'> & { account: ResolversParentTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>> }>;
  CustomFieldChoice: CustomFieldChoice;
  CustomFieldConnection: ConnectionParent<Omit<CustomFieldConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CustomFieldEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomField']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CustomFieldEdge: EdgeParent<Omit<CustomFieldEdge, 'node'> & { node: ResolversParentTypes['CustomField'] }>;
  CustomFieldValue: CustomFieldParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DemographicAnswer: RecordParent<Omit<DemographicAnswer, 'account' | 'application' | 'option' | 'question'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, option?: Maybe<ResolversParentTypes['DemographicAnswerOption']>, question?: Maybe<ResolversParentTypes['DemographicQuestion']> }>;
  DemographicAnswerConnection: ConnectionParent<Omit<DemographicAnswerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicAnswerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicAnswer']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicAnswerEdge: EdgeParent<Omit<DemographicAnswerEdge, 'node'> & { node: ResolversParentTypes['DemographicAnswer'] }>;
  DemographicAnswerOption: RecordParent<Omit<DemographicAnswerOption, 'account' | 'question'> & { account: ResolversParentTypes['Account'], question?: Maybe<ResolversParentTypes['DemographicQuestion']> }>;
  DemographicAnswerOptionConnection: ConnectionParent<Omit<DemographicAnswerOptionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicAnswerOptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicAnswerOption']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicAnswerOptionEdge: EdgeParent<Omit<DemographicAnswerOptionEdge, 'node'> & { node: ResolversParentTypes['DemographicAnswerOption'] }>;
  DemographicQuestion: RecordParent<Omit<DemographicQuestion, 'account' | 'options' | 'questionSet'> & { account: ResolversParentTypes['Account'], options?: Maybe<ReadonlyArray<ResolversParentTypes['DemographicAnswerOption']>>, questionSet?: Maybe<ResolversParentTypes['DemographicQuestionSet']> }>;
  DemographicQuestionConnection: ConnectionParent<Omit<DemographicQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicQuestion']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicQuestionEdge: EdgeParent<Omit<DemographicQuestionEdge, 'node'> & { node: ResolversParentTypes['DemographicQuestion'] }>;
  DemographicQuestionSet: RecordParent<Omit<DemographicQuestionSet, 'account' | 'questions'> & { account: ResolversParentTypes['Account'], questions?: Maybe<ReadonlyArray<ResolversParentTypes['DemographicQuestion']>> }>;
  DemographicQuestionSetConnection: ConnectionParent<Omit<DemographicQuestionSetConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicQuestionSetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicQuestionSet']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicQuestionSetEdge: EdgeParent<Omit<DemographicQuestionSetEdge, 'node'> & { node: ResolversParentTypes['DemographicQuestionSet'] }>;
  Department: RecordParent<Omit<Department, 'account' | 'children' | 'jobs' | 'parent'> & { account: ResolversParentTypes['Account'], children?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, jobs?: Maybe<ResolversParentTypes['JobConnection']>, parent?: Maybe<ResolversParentTypes['Department']> }>;
  DepartmentConnection: ConnectionParent<Omit<DepartmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Department']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DepartmentEdge: EdgeParent<Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] }>;
  Education: EducationParent;
  EeocResponse: RecordParent<Omit<EeocResponse, 'account' | 'application' | 'candidate'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  EeocResponseConnection: ConnectionParent<Omit<EeocResponseConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['EeocResponseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EeocResponse']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  EeocResponseEdge: EdgeParent<Omit<EeocResponseEdge, 'node'> & { node: ResolversParentTypes['EeocResponse'] }>;
  Employment: Employment;
  FieldCoverage: FieldCoverage;
  Float: Scalars['Float']['output'];
  HiringProcess: RecordParent<Omit<HiringProcess, 'account'> & { account: ResolversParentTypes['Account'] }>;
  HiringProcessConnection: ConnectionParent<Omit<HiringProcessConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['HiringProcessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HiringProcess']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  HiringProcessEdge: EdgeParent<Omit<HiringProcessEdge, 'node'> & { node: ResolversParentTypes['HiringProcess'] }>;
  HiringTeamMember: HiringTeamMemberParent;
  HiringTeamMembership: HiringTeamMembershipParent;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Interview: RecordParent<Omit<Interview, 'account' | 'application' | 'interviewers' | 'job' | 'jobInterview' | 'organizer' | 'slots'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, interviewers?: Maybe<ReadonlyArray<ResolversParentTypes['Interviewer']>>, job?: Maybe<ResolversParentTypes['Job']>, jobInterview?: Maybe<ResolversParentTypes['JobInterview']>, organizer?: Maybe<ResolversParentTypes['User']>, slots: ReadonlyArray<ResolversParentTypes['InterviewSlot']> }>;
  InterviewConnection: ConnectionParent<Omit<InterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['InterviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Interview']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  InterviewEdge: EdgeParent<Omit<InterviewEdge, 'node'> & { node: ResolversParentTypes['Interview'] }>;
  InterviewKit: RecordParent<Omit<InterviewKit, 'account' | 'attributes' | 'defaultInterviewers' | 'job' | 'jobInterview' | 'questions'> & { account: ResolversParentTypes['Account'], attributes?: Maybe<ReadonlyArray<ResolversParentTypes['CandidateAttribute']>>, defaultInterviewers?: Maybe<ReadonlyArray<ResolversParentTypes['User']>>, job?: Maybe<ResolversParentTypes['Job']>, jobInterview?: Maybe<ResolversParentTypes['JobInterview']>, questions?: Maybe<ReadonlyArray<ResolversParentTypes['ScorecardQuestion']>> }>;
  InterviewKitConnection: ConnectionParent<Omit<InterviewKitConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['InterviewKitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InterviewKit']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  InterviewKitEdge: EdgeParent<Omit<InterviewKitEdge, 'node'> & { node: ResolversParentTypes['InterviewKit'] }>;
  InterviewSlot: InterviewSlotParent;
  Interviewer: InterviewerParent;
  JSON: Scalars['JSON']['output'];
  Job: RecordParent<Omit<Job, 'account' | 'applications' | 'approvalFlows' | 'attributes' | 'customFields' | 'department' | 'hiringTeam' | 'interviewPlan' | 'interviews' | 'notes' | 'offers' | 'offices' | 'openings' | 'payRanges' | 'posts' | 'stages'> & { account: ResolversParentTypes['Account'], applications?: Maybe<ResolversParentTypes['ApplicationConnection']>, approvalFlows?: Maybe<ReadonlyArray<ResolversParentTypes['ApprovalFlow']>>, attributes?: Maybe<ReadonlyArray<ResolversParentTypes['CandidateAttribute']>>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, department?: Maybe<ResolversParentTypes['Department']>, hiringTeam?: Maybe<ReadonlyArray<ResolversParentTypes['HiringTeamMember']>>, interviewPlan?: Maybe<ReadonlyArray<ResolversParentTypes['JobInterview']>>, interviews?: Maybe<ReadonlyArray<ResolversParentTypes['Interview']>>, notes?: Maybe<ReadonlyArray<ResolversParentTypes['JobNote']>>, offers?: Maybe<ResolversParentTypes['OfferConnection']>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, openings?: Maybe<ReadonlyArray<ResolversParentTypes['Opening']>>, payRanges?: Maybe<ReadonlyArray<ResolversParentTypes['PayRange']>>, posts?: Maybe<ReadonlyArray<ResolversParentTypes['JobPost']>>, stages?: Maybe<ReadonlyArray<ResolversParentTypes['Stage']>> }>;
  JobBoard: RecordParent<Omit<JobBoard, 'account' | 'posts'> & { account: ResolversParentTypes['Account'], posts?: Maybe<ReadonlyArray<ResolversParentTypes['JobPost']>> }>;
  JobBoardConnection: ConnectionParent<Omit<JobBoardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobBoardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobBoard']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobBoardEdge: EdgeParent<Omit<JobBoardEdge, 'node'> & { node: ResolversParentTypes['JobBoard'] }>;
  JobConnection: ConnectionParent<Omit<JobConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Job']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobEdge: EdgeParent<Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] }>;
  JobFilter: JobFilter;
  JobInterview: RecordParent<Omit<JobInterview, 'account' | 'job' | 'kit' | 'stage'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']>, kit?: Maybe<ResolversParentTypes['InterviewKit']>, stage?: Maybe<ResolversParentTypes['Stage']> }>;
  JobInterviewConnection: ConnectionParent<Omit<JobInterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobInterviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobInterview']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobInterviewEdge: EdgeParent<Omit<JobInterviewEdge, 'node'> & { node: ResolversParentTypes['JobInterview'] }>;
  JobLocation: JobLocation;
  JobNote: RecordParent<Omit<JobNote, 'account' | 'author' | 'job'> & { account: ResolversParentTypes['Account'], author?: Maybe<ResolversParentTypes['User']>, job?: Maybe<ResolversParentTypes['Job']> }>;
  JobNoteConnection: ConnectionParent<Omit<JobNoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobNoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobNote']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobNoteEdge: EdgeParent<Omit<JobNoteEdge, 'node'> & { node: ResolversParentTypes['JobNote'] }>;
  JobPermission: JobPermissionParent;
  JobPost: RecordParent<Omit<JobPost, 'account' | 'board' | 'demographicQuestionSet' | 'job' | 'locations' | 'payRanges'> & { account: ResolversParentTypes['Account'], board?: Maybe<ResolversParentTypes['JobBoard']>, demographicQuestionSet?: Maybe<ResolversParentTypes['DemographicQuestionSet']>, job?: Maybe<ResolversParentTypes['Job']>, locations?: Maybe<ReadonlyArray<ResolversParentTypes['JobPostLocation']>>, payRanges?: Maybe<ReadonlyArray<ResolversParentTypes['PayRange']>> }>;
  JobPostConnection: ConnectionParent<Omit<JobPostConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobPostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobPost']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobPostEdge: EdgeParent<Omit<JobPostEdge, 'node'> & { node: ResolversParentTypes['JobPost'] }>;
  JobPostLocation: JobPostLocationParent;
  JobPostQuestion: JobPostQuestion;
  Link: Link;
  Money: Money;
  Node: NodeParent;
  Note: RecordParent<Omit<Note, 'account' | 'application' | 'author' | 'candidate'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, author?: Maybe<ResolversParentTypes['User']>, candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  NoteConnection: ConnectionParent<Omit<NoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['NoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Note']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  NoteEdge: EdgeParent<Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] }>;
  Offer: RecordParent<Omit<Offer, 'account' | 'application' | 'approvalFlows' | 'candidate' | 'customFields' | 'job' | 'opening'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, approvalFlows?: Maybe<ReadonlyArray<ResolversParentTypes['ApprovalFlow']>>, candidate?: Maybe<ResolversParentTypes['Candidate']>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, job?: Maybe<ResolversParentTypes['Job']>, opening?: Maybe<ResolversParentTypes['Opening']> }>;
  OfferConnection: ConnectionParent<Omit<OfferConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Offer']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  OfferEdge: EdgeParent<Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] }>;
  OfferFilter: OfferFilter;
  Office: RecordParent<Omit<Office, 'account' | 'children' | 'jobs' | 'parent'> & { account: ResolversParentTypes['Account'], children?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, jobs?: Maybe<ResolversParentTypes['JobConnection']>, parent?: Maybe<ResolversParentTypes['Office']> }>;
  OfficeConnection: ConnectionParent<Omit<OfficeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  OfficeEdge: EdgeParent<Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] }>;
  Opening: RecordParent<Omit<Opening, 'account' | 'application' | 'closeReason' | 'customFields' | 'job'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, closeReason?: Maybe<ResolversParentTypes['CloseReason']>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, job?: Maybe<ResolversParentTypes['Job']> }>;
  OpeningConnection: ConnectionParent<Omit<OpeningConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['OpeningEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Opening']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  OpeningEdge: EdgeParent<Omit<OpeningEdge, 'node'> & { node: ResolversParentTypes['Opening'] }>;
  PageInfo: PageInfoParent;
  PartialDate: Scalars['PartialDate']['output'];
  PayInput: RecordParent<Omit<PayInput, 'account' | 'customField' | 'ranges'> & { account: ResolversParentTypes['Account'], customField?: Maybe<ResolversParentTypes['CustomField']>, ranges?: Maybe<ReadonlyArray<ResolversParentTypes['PayRange']>> }>;
  PayInputConnection: ConnectionParent<Omit<PayInputConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['PayInputEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PayInput']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  PayInputEdge: EdgeParent<Omit<PayInputEdge, 'node'> & { node: ResolversParentTypes['PayInput'] }>;
  PayRange: PayRangeParent;
  ProcessStage: ProcessStage;
  ProspectDetail: RecordParent<Omit<ProspectDetail, 'account' | 'application' | 'department' | 'office' | 'owner' | 'pool' | 'stage'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, department?: Maybe<ResolversParentTypes['Department']>, office?: Maybe<ResolversParentTypes['Office']>, owner?: Maybe<ResolversParentTypes['User']>, pool?: Maybe<ResolversParentTypes['ProspectPool']>, stage?: Maybe<ResolversParentTypes['ProspectPoolStage']> }>;
  ProspectDetailConnection: ConnectionParent<Omit<ProspectDetailConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ProspectDetailEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProspectDetail']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ProspectDetailEdge: EdgeParent<Omit<ProspectDetailEdge, 'node'> & { node: ResolversParentTypes['ProspectDetail'] }>;
  ProspectPool: RecordParent<Omit<ProspectPool, 'account' | 'departments' | 'jobs' | 'offices' | 'stages'> & { account: ResolversParentTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, jobs?: Maybe<ReadonlyArray<ResolversParentTypes['Job']>>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, stages?: Maybe<ReadonlyArray<ResolversParentTypes['ProspectPoolStage']>> }>;
  ProspectPoolConnection: ConnectionParent<Omit<ProspectPoolConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ProspectPoolEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProspectPool']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ProspectPoolEdge: EdgeParent<Omit<ProspectPoolEdge, 'node'> & { node: ResolversParentTypes['ProspectPool'] }>;
  ProspectPoolStage: RecordParent<Omit<ProspectPoolStage, 'account' | 'pool'> & { account: ResolversParentTypes['Account'], pool?: Maybe<ResolversParentTypes['ProspectPool']> }>;
  ProspectPoolStageConnection: ConnectionParent<Omit<ProspectPoolStageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ProspectPoolStageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProspectPoolStage']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ProspectPoolStageEdge: EdgeParent<Omit<ProspectPoolStageEdge, 'node'> & { node: ResolversParentTypes['ProspectPoolStage'] }>;
  Publication: Publication;
  Query: Record<PropertyKey, never>;
  RecordKey: RecordKey;
  Referrer: RecordParent<Omit<Referrer, 'account' | 'user'> & { account: ResolversParentTypes['Account'], user?: Maybe<ResolversParentTypes['User']> }>;
  ReferrerConnection: ConnectionParent<Omit<ReferrerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ReferrerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Referrer']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ReferrerEdge: EdgeParent<Omit<ReferrerEdge, 'node'> & { node: ResolversParentTypes['Referrer'] }>;
  RejectionDetail: RejectionParent;
  RejectionReason: RecordParent<Omit<RejectionReason, 'account'> & { account: ResolversParentTypes['Account'] }>;
  RejectionReasonConnection: ConnectionParent<Omit<RejectionReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['RejectionReasonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RejectionReason']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  RejectionReasonEdge: EdgeParent<Omit<RejectionReasonEdge, 'node'> & { node: ResolversParentTypes['RejectionReason'] }>;
  RemoteKey: RemoteKey;
  RemoteRecord: RemoteRecordParent;
  Scorecard: RecordParent<Omit<Scorecard, 'account' | 'answers' | 'application' | 'author' | 'interviewer' | 'kit' | 'ratings'> & { account: ResolversParentTypes['Account'], answers?: Maybe<ReadonlyArray<ResolversParentTypes['ScorecardAnswer']>>, application?: Maybe<ResolversParentTypes['Application']>, author?: Maybe<ResolversParentTypes['User']>, interviewer?: Maybe<ResolversParentTypes['User']>, kit?: Maybe<ResolversParentTypes['InterviewKit']>, ratings?: Maybe<ReadonlyArray<ResolversParentTypes['AttributeRating']>> }>;
  ScorecardAnswer: ScorecardAnswerParent;
  ScorecardConnection: ConnectionParent<Omit<ScorecardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Scorecard']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ScorecardEdge: EdgeParent<Omit<ScorecardEdge, 'node'> & { node: ResolversParentTypes['Scorecard'] }>;
  ScorecardQuestion: RecordParent<Omit<ScorecardQuestion, 'account' | 'kit'> & { account: ResolversParentTypes['Account'], kit?: Maybe<ResolversParentTypes['InterviewKit']> }>;
  ScorecardQuestionConnection: ConnectionParent<Omit<ScorecardQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ScorecardQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ScorecardQuestion']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ScorecardQuestionEdge: EdgeParent<Omit<ScorecardQuestionEdge, 'node'> & { node: ResolversParentTypes['ScorecardQuestion'] }>;
  ScreeningAnswer: ScreeningAnswer;
  SearchableLocation: SearchableLocation;
  Source: RecordParent<Omit<Source, 'account'> & { account: ResolversParentTypes['Account'] }>;
  SourceConnection: ConnectionParent<Omit<SourceConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  SourceEdge: EdgeParent<Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] }>;
  Stage: RecordParent<Omit<Stage, 'account' | 'job'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']> }>;
  StageConnection: ConnectionParent<Omit<StageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['StageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stage']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  StageEdge: EdgeParent<Omit<StageEdge, 'node'> & { node: ResolversParentTypes['Stage'] }>;
  StageEvent: RecordParent<Omit<StageEvent, 'account' | 'application' | 'stage'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, stage?: Maybe<ResolversParentTypes['Stage']> }>;
  StageEventConnection: ConnectionParent<Omit<StageEventConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['StageEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StageEvent']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  StageEventEdge: EdgeParent<Omit<StageEventEdge, 'node'> & { node: ResolversParentTypes['StageEvent'] }>;
  String: Scalars['String']['output'];
  Tag: RecordParent<Omit<Tag, 'account'> & { account: ResolversParentTypes['Account'] }>;
  TagConnection: ConnectionParent<Omit<TagConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['TagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tag']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  TagEdge: EdgeParent<Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] }>;
  URL: Scalars['URL']['output'];
  User: RecordParent<Omit<User, 'account' | 'customFields' | 'departments' | 'hiringTeams' | 'jobPermissions' | 'linkedCandidates' | 'offices' | 'role'> & { account: ResolversParentTypes['Account'], customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, departments?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, hiringTeams?: Maybe<ReadonlyArray<ResolversParentTypes['HiringTeamMembership']>>, jobPermissions?: Maybe<ReadonlyArray<ResolversParentTypes['JobPermission']>>, linkedCandidates?: Maybe<ReadonlyArray<ResolversParentTypes['Candidate']>>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, role?: Maybe<ResolversParentTypes['UserRole']> }>;
  UserConnection: ConnectionParent<Omit<UserConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  UserEdge: EdgeParent<Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] }>;
  UserEmail: UserEmail;
  UserRole: RecordParent<Omit<UserRole, 'account'> & { account: ResolversParentTypes['Account'] }>;
  UserRoleConnection: ConnectionParent<Omit<UserRoleConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['UserRoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UserRole']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  UserRoleEdge: EdgeParent<Omit<UserRoleEdge, 'node'> & { node: ResolversParentTypes['UserRole'] }>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['FieldCoverage']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['AccountHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountHealth'] = ResolversParentTypes['AccountHealth']> = {
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  isWorking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingScopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
};

export type AccountProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountProblem'] = ResolversParentTypes['AccountProblem']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ContactType']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScreeningAnswer']>>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  demographicAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemographicAnswer']>>, ParentType, ContextType>;
  eeocResponses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EeocResponse']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interview']>>, ParentType, ContextType>;
  isProspect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  jobPost?: Resolver<Maybe<ResolversTypes['JobPost']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Note']>>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<ApplicationOffersArgs, 'first'>>;
  prospectDetail?: Resolver<Maybe<ResolversTypes['ProspectDetail']>, ParentType, ContextType>;
  recruiter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['Referrer']>, ParentType, ContextType>;
  rejectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['RejectionDetail']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scorecards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Scorecard']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageEvent']>>, ParentType, ContextType>;
  stageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApprovalFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalFlow'] = ResolversParentTypes['ApprovalFlow']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSequential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ApprovalKind']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ApprovalState']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApprovalStep']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalFlowConnection'] = ResolversParentTypes['ApprovalFlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApprovalFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApprovalFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApprovalFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalFlowEdge'] = ResolversParentTypes['ApprovalFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApprovalFlow'], ParentType, ContextType>;
};

export type ApprovalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  approvalsRequired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approvers?: Resolver<ReadonlyArray<ResolversTypes['Approver']>, ParentType, ContextType>;
  isRequiredForException?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApproverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approver'] = ResolversParentTypes['Approver']> = {
  remoteState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApproverState'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttachmentKind']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentConnection'] = ResolversParentTypes['AttachmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttachmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttachmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentEdge'] = ResolversParentTypes['AttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type AttributeRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeRating'] = ResolversParentTypes['AttributeRating']> = {
  attribute?: Resolver<Maybe<ResolversTypes['CandidateAttribute']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteVerdict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<CandidateApplicationsArgs, 'first'>>;
  appliedTags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, ParentType, ContextType>;
  canEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentCompany?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  educations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Education']>>, ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInternal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrivate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedUsers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  links?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Link']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Note']>>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<CandidateOffersArgs, 'first'>>;
  phones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  preferredName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateAttribute'] = ResolversParentTypes['CandidateAttribute']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateAttributeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateAttributeConnection'] = ResolversParentTypes['CandidateAttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateAttributeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CandidateAttribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CandidateAttributeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateAttributeEdge'] = ResolversParentTypes['CandidateAttributeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CandidateAttribute'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type CloseReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReason'] = ResolversParentTypes['CloseReason']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseReasonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReasonConnection'] = ResolversParentTypes['CloseReasonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CloseReasonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CloseReason']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CloseReasonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReasonEdge'] = ResolversParentTypes['CloseReasonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CloseReason'], ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  type?: Resolver<Maybe<ResolversTypes['ContactType']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['CustomFieldArea']>, ParentType, ContextType>;
  contexts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrivate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomFieldChoice']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CustomFieldType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomFieldChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldChoice'] = ResolversParentTypes['CustomFieldChoice']> = {
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomFieldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldConnection'] = ResolversParentTypes['CustomFieldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomFieldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldEdge'] = ResolversParentTypes['CustomFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomField'], ParentType, ContextType>;
};

export type CustomFieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldValue'] = ResolversParentTypes['CustomFieldValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CustomFieldType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DemographicAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicAnswer'] = ResolversParentTypes['DemographicAnswer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['DemographicAnswerOption']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['DemographicQuestion']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemographicAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicAnswerConnection'] = ResolversParentTypes['DemographicAnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemographicAnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemographicAnswer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DemographicAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicAnswerEdge'] = ResolversParentTypes['DemographicAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemographicAnswer'], ParentType, ContextType>;
};

export type DemographicAnswerOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicAnswerOption'] = ResolversParentTypes['DemographicAnswerOption']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDecline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isFreeForm?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['DemographicQuestion']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemographicAnswerOptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicAnswerOptionConnection'] = ResolversParentTypes['DemographicAnswerOptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemographicAnswerOptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemographicAnswerOption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DemographicAnswerOptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicAnswerOptionEdge'] = ResolversParentTypes['DemographicAnswerOptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemographicAnswerOption'], ParentType, ContextType>;
};

export type DemographicQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicQuestion'] = ResolversParentTypes['DemographicQuestion']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  answerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemographicAnswerOption']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionSet?: Resolver<Maybe<ResolversTypes['DemographicQuestionSet']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemographicQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicQuestionConnection'] = ResolversParentTypes['DemographicQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemographicQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemographicQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DemographicQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicQuestionEdge'] = ResolversParentTypes['DemographicQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemographicQuestion'], ParentType, ContextType>;
};

export type DemographicQuestionSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicQuestionSet'] = ResolversParentTypes['DemographicQuestionSet']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemographicQuestion']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemographicQuestionSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicQuestionSetConnection'] = ResolversParentTypes['DemographicQuestionSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemographicQuestionSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemographicQuestionSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DemographicQuestionSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemographicQuestionSetEdge'] = ResolversParentTypes['DemographicQuestionSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemographicQuestionSet'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['JobConnection']>, ParentType, ContextType, RequireFields<DepartmentJobsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type EducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Education'] = ResolversParentTypes['Education']> = {
  degree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EeocResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EeocResponse'] = ResolversParentTypes['EeocResponse']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabilityStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  race?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  veteranStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EeocResponseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EeocResponseConnection'] = ResolversParentTypes['EeocResponseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EeocResponseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EeocResponse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EeocResponseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EeocResponseEdge'] = ResolversParentTypes['EeocResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EeocResponse'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldCoverage'] = ResolversParentTypes['FieldCoverage']> = {
  extraCalls?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiringProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringProcess'] = ResolversParentTypes['HiringProcess']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessStage']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiringProcessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringProcessConnection'] = ResolversParentTypes['HiringProcessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiringProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringProcess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HiringProcessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringProcessEdge'] = ResolversParentTypes['HiringProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiringProcess'], ParentType, ContextType>;
};

export type HiringTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringTeamMember'] = ResolversParentTypes['HiringTeamMember']> = {
  isResponsible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remoteRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['HiringRole'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type HiringTeamMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringTeamMembership'] = ResolversParentTypes['HiringTeamMembership']> = {
  isResponsible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  remoteRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['HiringRole'], ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interviewer']>>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  jobInterview?: Resolver<Maybe<ResolversTypes['JobInterview']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['InterviewSlot']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InterviewStatus']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewConnection'] = ResolversParentTypes['InterviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Interview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InterviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewEdge'] = ResolversParentTypes['InterviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interview'], ParentType, ContextType>;
};

export type InterviewKitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewKit'] = ResolversParentTypes['InterviewKit']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CandidateAttribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultInterviewers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  exercises?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hidesCandidate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hidesResume?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  jobInterview?: Resolver<Maybe<ResolversTypes['JobInterview']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScorecardQuestion']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewKitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewKitConnection'] = ResolversParentTypes['InterviewKitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterviewKitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InterviewKit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InterviewKitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewKitEdge'] = ResolversParentTypes['InterviewKitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InterviewKit'], ParentType, ContextType>;
};

export type InterviewSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterviewSlot'] = ResolversParentTypes['InterviewSlot']> = {
  candidateReply?: Resolver<Maybe<ResolversTypes['ReplyStatus']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  interviewers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interviewer']>>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterviewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interviewer'] = ResolversParentTypes['Interviewer']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteReply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['ReplyStatus'], ParentType, ContextType>;
  scorecard?: Resolver<Maybe<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<JobApplicationsArgs, 'first'>>;
  approvalFlows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApprovalFlow']>>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CandidateAttribute']>>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  employmentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  experienceLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiringTeam?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HiringTeamMember']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interviewPlan?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobInterview']>>, ParentType, ContextType>;
  interviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interview']>>, ParentType, ContextType>;
  isConfidential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isTemplate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobLocation']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobNote']>>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<JobOffersArgs, 'first'>>;
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opening']>>, ParentType, ContextType>;
  payRanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PayRange']>>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobPost']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Stage']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['JobStatus']>, ParentType, ContextType>;
  targetHireOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobBoard'] = ResolversParentTypes['JobBoard']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInternal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobPost']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobBoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobBoardConnection'] = ResolversParentTypes['JobBoardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobBoardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobBoard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobBoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobBoardEdge'] = ResolversParentTypes['JobBoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobBoard'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobInterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobInterview'] = ResolversParentTypes['JobInterview']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isScorecardRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['JobInterviewKind']>, ParentType, ContextType>;
  kit?: Resolver<Maybe<ResolversTypes['InterviewKit']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobInterviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobInterviewConnection'] = ResolversParentTypes['JobInterviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobInterviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobInterview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobInterviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobInterviewEdge'] = ResolversParentTypes['JobInterviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobInterview'], ParentType, ContextType>;
};

export type JobLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobLocation'] = ResolversParentTypes['JobLocation']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRemote?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobNote'] = ResolversParentTypes['JobNote']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['NoteVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobNoteConnection'] = ResolversParentTypes['JobNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobNoteEdge'] = ResolversParentTypes['JobNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobNote'], ParentType, ContextType>;
};

export type JobPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPermission'] = ResolversParentTypes['JobPermission']> = {
  isAutomated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
};

export type JobPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPost'] = ResolversParentTypes['JobPost']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['JobBoard']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  demographicQuestionSet?: Resolver<Maybe<ResolversTypes['DemographicQuestionSet']>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFeatured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInternal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobPostLocation']>>, ParentType, ContextType>;
  payRanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PayRange']>>, ParentType, ContextType>;
  publicUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Publication']>>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobPostQuestion']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searchableLocations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchableLocation']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobPostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPostConnection'] = ResolversParentTypes['JobPostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobPostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPostEdge'] = ResolversParentTypes['JobPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobPost'], ParentType, ContextType>;
};

export type JobPostLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPostLocation'] = ResolversParentTypes['JobPostLocation']> = {
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobPostQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPostQuestion'] = ResolversParentTypes['JobPostQuestion']> = {
  answerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrivate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Application' | 'ApprovalFlow' | 'Attachment' | 'Candidate' | 'CandidateAttribute' | 'CloseReason' | 'CustomField' | 'DemographicAnswer' | 'DemographicAnswerOption' | 'DemographicQuestion' | 'DemographicQuestionSet' | 'Department' | 'EeocResponse' | 'HiringProcess' | 'Interview' | 'InterviewKit' | 'Job' | 'JobBoard' | 'JobInterview' | 'JobNote' | 'JobPost' | 'Note' | 'Offer' | 'Office' | 'Opening' | 'PayInput' | 'ProspectDetail' | 'ProspectPool' | 'ProspectPoolStage' | 'Referrer' | 'RejectionReason' | 'Scorecard' | 'ScorecardQuestion' | 'Source' | 'Stage' | 'StageEvent' | 'Tag' | 'User' | 'UserRole', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteVisibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['NoteVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  approvalFlows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApprovalFlow']>>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OfferStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['JobConnection']>, ParentType, ContextType, RequireFields<OfficeJobsArgs, 'first'>>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['CloseReason']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningConnection'] = ResolversParentTypes['OpeningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpeningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Opening']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpeningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningEdge'] = ResolversParentTypes['OpeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PayInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayInput'] = ResolversParentTypes['PayInput']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  blurb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ranges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PayRange']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayInputConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayInputConnection'] = ResolversParentTypes['PayInputConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayInputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PayInput']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayInputEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayInputEdge'] = ResolversParentTypes['PayInputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayInput'], ParentType, ContextType>;
};

export type PayRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayRange'] = ResolversParentTypes['PayRange']> = {
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['PayInput']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['JobPost']>, ParentType, ContextType>;
};

export type ProcessStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessStage'] = ResolversParentTypes['ProcessStage']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProspectDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectDetail'] = ResolversParentTypes['ProspectDetail']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ProspectPool']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProspectPoolStage']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProspectDetailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectDetailConnection'] = ResolversParentTypes['ProspectDetailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProspectDetailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProspectDetail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProspectDetailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectDetailEdge'] = ResolversParentTypes['ProspectDetailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProspectDetail'], ParentType, ContextType>;
};

export type ProspectPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectPool'] = ResolversParentTypes['ProspectPool']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Job']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProspectPoolStage']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProspectPoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectPoolConnection'] = ResolversParentTypes['ProspectPoolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProspectPoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProspectPool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProspectPoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectPoolEdge'] = ResolversParentTypes['ProspectPoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProspectPool'], ParentType, ContextType>;
};

export type ProspectPoolStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectPoolStage'] = ResolversParentTypes['ProspectPoolStage']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ProspectPool']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProspectPoolStageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectPoolStageConnection'] = ResolversParentTypes['ProspectPoolStageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProspectPoolStageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProspectPoolStage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProspectPoolStageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProspectPoolStageEdge'] = ResolversParentTypes['ProspectPoolStageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProspectPoolStage'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unpublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'name'>>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'by'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first'>>;
  approvalFlows?: Resolver<Maybe<ResolversTypes['ApprovalFlowConnection']>, ParentType, ContextType, RequireFields<QueryApprovalFlowsArgs, 'first'>>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, RequireFields<QueryAttachmentsArgs, 'first'>>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidateArgs, 'by'>>;
  candidateAttributes?: Resolver<Maybe<ResolversTypes['CandidateAttributeConnection']>, ParentType, ContextType, RequireFields<QueryCandidateAttributesArgs, 'first'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first'>>;
  closeReasons?: Resolver<Maybe<ResolversTypes['CloseReasonConnection']>, ParentType, ContextType, RequireFields<QueryCloseReasonsArgs, 'first'>>;
  customFields?: Resolver<Maybe<ResolversTypes['CustomFieldConnection']>, ParentType, ContextType, RequireFields<QueryCustomFieldsArgs, 'first'>>;
  demographicAnswerOptions?: Resolver<Maybe<ResolversTypes['DemographicAnswerOptionConnection']>, ParentType, ContextType, RequireFields<QueryDemographicAnswerOptionsArgs, 'first'>>;
  demographicAnswers?: Resolver<Maybe<ResolversTypes['DemographicAnswerConnection']>, ParentType, ContextType, RequireFields<QueryDemographicAnswersArgs, 'first'>>;
  demographicQuestionSets?: Resolver<Maybe<ResolversTypes['DemographicQuestionSetConnection']>, ParentType, ContextType, RequireFields<QueryDemographicQuestionSetsArgs, 'first'>>;
  demographicQuestions?: Resolver<Maybe<ResolversTypes['DemographicQuestionConnection']>, ParentType, ContextType, RequireFields<QueryDemographicQuestionsArgs, 'first'>>;
  departments?: Resolver<Maybe<ResolversTypes['DepartmentConnection']>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'first'>>;
  eeocResponses?: Resolver<Maybe<ResolversTypes['EeocResponseConnection']>, ParentType, ContextType, RequireFields<QueryEeocResponsesArgs, 'first'>>;
  hiringProcesses?: Resolver<Maybe<ResolversTypes['HiringProcessConnection']>, ParentType, ContextType, RequireFields<QueryHiringProcessesArgs, 'first'>>;
  interviewKits?: Resolver<Maybe<ResolversTypes['InterviewKitConnection']>, ParentType, ContextType, RequireFields<QueryInterviewKitsArgs, 'first'>>;
  interviews?: Resolver<Maybe<ResolversTypes['InterviewConnection']>, ParentType, ContextType, RequireFields<QueryInterviewsArgs, 'first'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'by'>>;
  jobBoards?: Resolver<Maybe<ResolversTypes['JobBoardConnection']>, ParentType, ContextType, RequireFields<QueryJobBoardsArgs, 'first'>>;
  jobInterviews?: Resolver<Maybe<ResolversTypes['JobInterviewConnection']>, ParentType, ContextType, RequireFields<QueryJobInterviewsArgs, 'first'>>;
  jobNotes?: Resolver<Maybe<ResolversTypes['JobNoteConnection']>, ParentType, ContextType, RequireFields<QueryJobNotesArgs, 'first'>>;
  jobPosts?: Resolver<Maybe<ResolversTypes['JobPostConnection']>, ParentType, ContextType, RequireFields<QueryJobPostsArgs, 'first'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<QueryNotesArgs, 'first'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'by'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first'>>;
  offices?: Resolver<Maybe<ResolversTypes['OfficeConnection']>, ParentType, ContextType, RequireFields<QueryOfficesArgs, 'first'>>;
  openings?: Resolver<Maybe<ResolversTypes['OpeningConnection']>, ParentType, ContextType, RequireFields<QueryOpeningsArgs, 'first'>>;
  payInputs?: Resolver<Maybe<ResolversTypes['PayInputConnection']>, ParentType, ContextType, RequireFields<QueryPayInputsArgs, 'first'>>;
  prospectDetails?: Resolver<Maybe<ResolversTypes['ProspectDetailConnection']>, ParentType, ContextType, RequireFields<QueryProspectDetailsArgs, 'first'>>;
  prospectPoolStages?: Resolver<Maybe<ResolversTypes['ProspectPoolStageConnection']>, ParentType, ContextType, RequireFields<QueryProspectPoolStagesArgs, 'first'>>;
  prospectPools?: Resolver<Maybe<ResolversTypes['ProspectPoolConnection']>, ParentType, ContextType, RequireFields<QueryProspectPoolsArgs, 'first'>>;
  referrers?: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, RequireFields<QueryReferrersArgs, 'first'>>;
  rejectionReasons?: Resolver<Maybe<ResolversTypes['RejectionReasonConnection']>, ParentType, ContextType, RequireFields<QueryRejectionReasonsArgs, 'first'>>;
  scorecardQuestions?: Resolver<Maybe<ResolversTypes['ScorecardQuestionConnection']>, ParentType, ContextType, RequireFields<QueryScorecardQuestionsArgs, 'first'>>;
  scorecards?: Resolver<Maybe<ResolversTypes['ScorecardConnection']>, ParentType, ContextType, RequireFields<QueryScorecardsArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  stageEvents?: Resolver<Maybe<ResolversTypes['StageEventConnection']>, ParentType, ContextType, RequireFields<QueryStageEventsArgs, 'first'>>;
  stages?: Resolver<Maybe<ResolversTypes['StageConnection']>, ParentType, ContextType, RequireFields<QueryStagesArgs, 'first'>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, RequireFields<QueryTagsArgs, 'first'>>;
  userRoles?: Resolver<Maybe<ResolversTypes['UserRoleConnection']>, ParentType, ContextType, RequireFields<QueryUserRolesArgs, 'first'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
};

export type ReferrerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referrer'] = ResolversParentTypes['Referrer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferrerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferrerConnection'] = ResolversParentTypes['ReferrerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferrerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referrer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferrerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferrerEdge'] = ResolversParentTypes['ReferrerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
};

export type RejectionDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectionDetail'] = ResolversParentTypes['RejectionDetail']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  rejectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RejectionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectionReason'] = ResolversParentTypes['RejectionReason']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RejectionSide'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectionReasonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectionReasonConnection'] = ResolversParentTypes['RejectionReasonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RejectionReasonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RejectionReasonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectionReasonEdge'] = ResolversParentTypes['RejectionReasonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RejectionReason'], ParentType, ContextType>;
};

export type RemoteRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoteRecord'] = ResolversParentTypes['RemoteRecord']> = {
  __resolveType: TypeResolveFn<'Application' | 'ApprovalFlow' | 'Attachment' | 'Candidate' | 'CandidateAttribute' | 'CloseReason' | 'CustomField' | 'DemographicAnswer' | 'DemographicAnswerOption' | 'DemographicQuestion' | 'DemographicQuestionSet' | 'Department' | 'EeocResponse' | 'HiringProcess' | 'Interview' | 'InterviewKit' | 'Job' | 'JobBoard' | 'JobInterview' | 'JobNote' | 'JobPost' | 'Note' | 'Offer' | 'Office' | 'Opening' | 'PayInput' | 'ProspectDetail' | 'ProspectPool' | 'ProspectPoolStage' | 'Referrer' | 'RejectionReason' | 'Scorecard' | 'ScorecardQuestion' | 'Source' | 'Stage' | 'StageEvent' | 'Tag' | 'User' | 'UserRole', ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScorecardAnswer']>>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interviewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  isDraft?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kit?: Resolver<Maybe<ResolversTypes['InterviewKit']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AttributeRating']>>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remoteVerdict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScorecardAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardAnswer'] = ResolversParentTypes['ScorecardAnswer']> = {
  isYes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['ScorecardQuestion']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScorecardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardConnection'] = ResolversParentTypes['ScorecardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScorecardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScorecardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardEdge'] = ResolversParentTypes['ScorecardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType>;
};

export type ScorecardQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardQuestion'] = ResolversParentTypes['ScorecardQuestion']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  answerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kit?: Resolver<Maybe<ResolversTypes['InterviewKit']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomFieldChoice']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScorecardQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardQuestionConnection'] = ResolversParentTypes['ScorecardQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScorecardQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScorecardQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScorecardQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorecardQuestionEdge'] = ResolversParentTypes['ScorecardQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScorecardQuestion'], ParentType, ContextType>;
};

export type ScreeningAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningAnswer'] = ResolversParentTypes['ScreeningAnswer']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchableLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchableLocation'] = ResolversParentTypes['SearchableLocation']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageConnection'] = ResolversParentTypes['StageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageEdge'] = ResolversParentTypes['StageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StageEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageEvent'] = ResolversParentTypes['StageEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageEventConnection'] = ResolversParentTypes['StageEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StageEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StageEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StageEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageEventEdge'] = ResolversParentTypes['StageEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StageEvent'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Department']>>, ParentType, ContextType>;
  emails?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserEmail']>>, ParentType, ContextType>;
  employeeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiringTeams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HiringTeamMembership']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSiteAdmin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobPermissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JobPermission']>>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedCandidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Candidate']>>, ParentType, ContextType>;
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  primaryEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEmail'] = ResolversParentTypes['UserEmail']> = {
  isVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRole'] = ResolversParentTypes['UserRole']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRoleConnection'] = ResolversParentTypes['UserRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRoleEdge'] = ResolversParentTypes['UserRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountHealth?: AccountHealthResolvers<ContextType>;
  AccountProblem?: AccountProblemResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApprovalFlow?: ApprovalFlowResolvers<ContextType>;
  ApprovalFlowConnection?: ApprovalFlowConnectionResolvers<ContextType>;
  ApprovalFlowEdge?: ApprovalFlowEdgeResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  Approver?: ApproverResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  AttributeRating?: AttributeRatingResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateAttribute?: CandidateAttributeResolvers<ContextType>;
  CandidateAttributeConnection?: CandidateAttributeConnectionResolvers<ContextType>;
  CandidateAttributeEdge?: CandidateAttributeEdgeResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  CloseReason?: CloseReasonResolvers<ContextType>;
  CloseReasonConnection?: CloseReasonConnectionResolvers<ContextType>;
  CloseReasonEdge?: CloseReasonEdgeResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldChoice?: CustomFieldChoiceResolvers<ContextType>;
  CustomFieldConnection?: CustomFieldConnectionResolvers<ContextType>;
  CustomFieldEdge?: CustomFieldEdgeResolvers<ContextType>;
  CustomFieldValue?: CustomFieldValueResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DemographicAnswer?: DemographicAnswerResolvers<ContextType>;
  DemographicAnswerConnection?: DemographicAnswerConnectionResolvers<ContextType>;
  DemographicAnswerEdge?: DemographicAnswerEdgeResolvers<ContextType>;
  DemographicAnswerOption?: DemographicAnswerOptionResolvers<ContextType>;
  DemographicAnswerOptionConnection?: DemographicAnswerOptionConnectionResolvers<ContextType>;
  DemographicAnswerOptionEdge?: DemographicAnswerOptionEdgeResolvers<ContextType>;
  DemographicQuestion?: DemographicQuestionResolvers<ContextType>;
  DemographicQuestionConnection?: DemographicQuestionConnectionResolvers<ContextType>;
  DemographicQuestionEdge?: DemographicQuestionEdgeResolvers<ContextType>;
  DemographicQuestionSet?: DemographicQuestionSetResolvers<ContextType>;
  DemographicQuestionSetConnection?: DemographicQuestionSetConnectionResolvers<ContextType>;
  DemographicQuestionSetEdge?: DemographicQuestionSetEdgeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Education?: EducationResolvers<ContextType>;
  EeocResponse?: EeocResponseResolvers<ContextType>;
  EeocResponseConnection?: EeocResponseConnectionResolvers<ContextType>;
  EeocResponseEdge?: EeocResponseEdgeResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  FieldCoverage?: FieldCoverageResolvers<ContextType>;
  HiringProcess?: HiringProcessResolvers<ContextType>;
  HiringProcessConnection?: HiringProcessConnectionResolvers<ContextType>;
  HiringProcessEdge?: HiringProcessEdgeResolvers<ContextType>;
  HiringTeamMember?: HiringTeamMemberResolvers<ContextType>;
  HiringTeamMembership?: HiringTeamMembershipResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  InterviewConnection?: InterviewConnectionResolvers<ContextType>;
  InterviewEdge?: InterviewEdgeResolvers<ContextType>;
  InterviewKit?: InterviewKitResolvers<ContextType>;
  InterviewKitConnection?: InterviewKitConnectionResolvers<ContextType>;
  InterviewKitEdge?: InterviewKitEdgeResolvers<ContextType>;
  InterviewSlot?: InterviewSlotResolvers<ContextType>;
  Interviewer?: InterviewerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobBoard?: JobBoardResolvers<ContextType>;
  JobBoardConnection?: JobBoardConnectionResolvers<ContextType>;
  JobBoardEdge?: JobBoardEdgeResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobInterview?: JobInterviewResolvers<ContextType>;
  JobInterviewConnection?: JobInterviewConnectionResolvers<ContextType>;
  JobInterviewEdge?: JobInterviewEdgeResolvers<ContextType>;
  JobLocation?: JobLocationResolvers<ContextType>;
  JobNote?: JobNoteResolvers<ContextType>;
  JobNoteConnection?: JobNoteConnectionResolvers<ContextType>;
  JobNoteEdge?: JobNoteEdgeResolvers<ContextType>;
  JobPermission?: JobPermissionResolvers<ContextType>;
  JobPost?: JobPostResolvers<ContextType>;
  JobPostConnection?: JobPostConnectionResolvers<ContextType>;
  JobPostEdge?: JobPostEdgeResolvers<ContextType>;
  JobPostLocation?: JobPostLocationResolvers<ContextType>;
  JobPostQuestion?: JobPostQuestionResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningConnection?: OpeningConnectionResolvers<ContextType>;
  OpeningEdge?: OpeningEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PayInput?: PayInputResolvers<ContextType>;
  PayInputConnection?: PayInputConnectionResolvers<ContextType>;
  PayInputEdge?: PayInputEdgeResolvers<ContextType>;
  PayRange?: PayRangeResolvers<ContextType>;
  ProcessStage?: ProcessStageResolvers<ContextType>;
  ProspectDetail?: ProspectDetailResolvers<ContextType>;
  ProspectDetailConnection?: ProspectDetailConnectionResolvers<ContextType>;
  ProspectDetailEdge?: ProspectDetailEdgeResolvers<ContextType>;
  ProspectPool?: ProspectPoolResolvers<ContextType>;
  ProspectPoolConnection?: ProspectPoolConnectionResolvers<ContextType>;
  ProspectPoolEdge?: ProspectPoolEdgeResolvers<ContextType>;
  ProspectPoolStage?: ProspectPoolStageResolvers<ContextType>;
  ProspectPoolStageConnection?: ProspectPoolStageConnectionResolvers<ContextType>;
  ProspectPoolStageEdge?: ProspectPoolStageEdgeResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Referrer?: ReferrerResolvers<ContextType>;
  ReferrerConnection?: ReferrerConnectionResolvers<ContextType>;
  ReferrerEdge?: ReferrerEdgeResolvers<ContextType>;
  RejectionDetail?: RejectionDetailResolvers<ContextType>;
  RejectionReason?: RejectionReasonResolvers<ContextType>;
  RejectionReasonConnection?: RejectionReasonConnectionResolvers<ContextType>;
  RejectionReasonEdge?: RejectionReasonEdgeResolvers<ContextType>;
  RemoteRecord?: RemoteRecordResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  ScorecardAnswer?: ScorecardAnswerResolvers<ContextType>;
  ScorecardConnection?: ScorecardConnectionResolvers<ContextType>;
  ScorecardEdge?: ScorecardEdgeResolvers<ContextType>;
  ScorecardQuestion?: ScorecardQuestionResolvers<ContextType>;
  ScorecardQuestionConnection?: ScorecardQuestionConnectionResolvers<ContextType>;
  ScorecardQuestionEdge?: ScorecardQuestionEdgeResolvers<ContextType>;
  ScreeningAnswer?: ScreeningAnswerResolvers<ContextType>;
  SearchableLocation?: SearchableLocationResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  StageEvent?: StageEventResolvers<ContextType>;
  StageEventConnection?: StageEventConnectionResolvers<ContextType>;
  StageEventEdge?: StageEventEdgeResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserEmail?: UserEmailResolvers<ContextType>;
  UserRole?: UserRoleResolvers<ContextType>;
  UserRoleConnection?: UserRoleConnectionResolvers<ContextType>;
  UserRoleEdge?: UserRoleEdgeResolvers<ContextType>;
};

