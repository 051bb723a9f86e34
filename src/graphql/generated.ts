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
  /** A date without a time: `2026-03-09`. */
  Date: { input: string; output: string; }
  /** A time as RFC 3339. Results are always in UTC with `Z`: `2026-03-09T10:00:00.000Z`. Arguments can have any offset. */
  DateTime: { input: Date; output: string; }
  /** An exact decimal number as a string, never a float: `"65000.00"`. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A day, month or year, as precise as known: `2021`, `2021-03` or `2021-03-09`. */
  PartialDate: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** A connected account: one set of credentials for one provider. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Support of every record field and every root list by the provider of the account, so that a front end can leave out fields that are always empty. Costs no upstream call. */
  readonly coverage: ReadonlyArray<FieldCoverage>;
  /** State of the credential. One small upstream call. */
  readonly health: AccountHealth;
  /** Global id: opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Name of the account in the configuration; part of every global id. */
  readonly name: Scalars['String']['output'];
  /** The applicant tracking system of the account. */
  readonly provider: Provider;
};

/** Result of a test of the credential of an account. */
export type AccountHealth = {
  readonly __typename?: 'AccountHealth';
  /** The user that the credential belongs to; null if the provider does not give it, for example because the credential does not belong to a user. One call for the fields of the user. */
  readonly actor?: Maybe<User>;
  /** Whether the provider accepted the credential in this test. */
  readonly isWorking: Scalars['Boolean']['output'];
  /** Scopes that the credential lacks, as far as this process has noticed: a request that needed the scope was refused, and none has succeeded since. */
  readonly missingScopes: ReadonlyArray<Scalars['String']['output']>;
  /** Why the provider did not accept the credential; null if it did. */
  readonly problem?: Maybe<AccountProblem>;
};

/** An account that could not deliver its part of a page, or whose provider has no such records. */
export type AccountProblem = {
  readonly __typename?: 'AccountProblem';
  /** The account with the problem. */
  readonly account: Account;
  /** The error code, for example `UPSTREAM_TIMEOUT` or `UNSUPPORTED_BY_PROVIDER`. */
  readonly code: Scalars['String']['output'];
  /** Description of the problem, without personal data. */
  readonly message: Scalars['String']['output'];
  /** Seconds to wait before a retry; null if unknown. */
  readonly retryAfter?: Maybe<Scalars['Int']['output']>;
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** City or town; null if the provider gives free text only. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the country; null if the provider gives free text only. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two upper-case letters; null if the provider gives free text only. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The address as free text; null if the provider gives separate parts only. */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** State, province or region; null if the provider gives free text only. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Use of the address; null if the provider does not give it. */
  readonly type?: Maybe<ContactType>;
};

/** The application of one candidate for one job. A prospect's application can have no job yet. */
export type Application = Node & RemoteRecord & {
  readonly __typename?: 'Application';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Answers to the questions of the application form. SmartRecruiters: one call per application. */
  readonly answers?: Maybe<ReadonlyArray<ScreeningAnswer>>;
  /** Time when the candidate applied. SmartRecruiters: two calls per application. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Files of the application; Greenhouse: newest first. Greenhouse: one call per 50 applications; SmartRecruiters: one call per application. */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** The candidate who applied. Greenhouse: one call per 50 candidates; SmartRecruiters: no call in lists. */
  readonly candidate?: Maybe<Candidate>;
  /** The responsible coordinator. SmartRecruiters: the coordinator of the job's hiring team, null if the team has several; one call per job. */
  readonly coordinator?: Maybe<User>;
  /** Time when the application was created. SmartRecruiters: the same as `appliedAt`, two calls per application. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the application. SmartRecruiters: one call per application. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Answers to demographic questions. Needs a separate scope. Greenhouse: one call per 50 applications. Not supplied by SmartRecruiters: empty. */
  readonly demographicAnswers?: Maybe<ReadonlyArray<DemographicAnswer>>;
  /** Answers to the questions of the EEOC, at most one response. Needs a separate scope. Greenhouse: one call per 50 applications. Not supplied by SmartRecruiters: empty. */
  readonly eeocResponses?: Maybe<ReadonlyArray<EeocResponse>>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Interviews of the application, newest first unless `orderBy` is set. All of them are read, whatever `first` is. Greenhouse: one call per 50 applications; SmartRecruiters: two calls per application. */
  readonly interviews?: Maybe<InterviewConnection>;
  /** Whether the application is a prospect, which has not yet become an application for a job. */
  readonly isProspect?: Maybe<Scalars['Boolean']['output']>;
  /** The job of the application; null for a prospect without a job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** The job post through which the candidate applied; null if the application was added by hand. Not supplied by SmartRecruiters. */
  readonly jobPost?: Maybe<JobPost>;
  /** Time of the last activity on the application. Not supplied by SmartRecruiters. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notes on the application, newest first. Greenhouse: one call per 50 applications; SmartRecruiters: one call per application, and only with the key of an administrator. */
  readonly notes?: Maybe<ReadonlyArray<Note>>;
  /** Offers made for the application, all versions; Greenhouse: newest first unless `orderBy` is set. Greenhouse: one call per 50 applications; SmartRecruiters: one call per application. */
  readonly offers?: Maybe<OfferConnection>;
  /** Prospect data of the application; null if the application is no prospect. Greenhouse: one call per 50 applications. Not supplied by SmartRecruiters. */
  readonly prospectDetail?: Maybe<ProspectDetail>;
  /** The responsible recruiter. SmartRecruiters: the recruiter of the job's hiring team, null if the team has several; one call per job. */
  readonly recruiter?: Maybe<User>;
  /** The person who referred the candidate; not always a user. Greenhouse: one call per 50 referrers. Not supplied by SmartRecruiters. */
  readonly referrer?: Maybe<Referrer>;
  /** Time when the application was rejected. SmartRecruiters: one call per application. */
  readonly rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Details of the rejection or withdrawal; null if the application was neither rejected nor withdrawn. Greenhouse: one call per 50 applications. */
  readonly rejection?: Maybe<RejectionDetail>;
  /** The record as the provider returns it, unchanged. SmartRecruiters: one call per application. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. SmartRecruiters: `<candidateId>:<jobId>`. */
  readonly remoteId: Scalars['String']['output'];
  /** Status in the provider's own terms. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** Scorecards of the interviewers, drafts included, newest first unless `orderBy` is set. All of them are read, whatever `first` is. Greenhouse: one call per 50 applications; SmartRecruiters: one call per application. */
  readonly scorecards?: Maybe<ScorecardConnection>;
  /** Source of the application. Not supplied by SmartRecruiters, which gives a label only: see `sourceName`. */
  readonly source?: Maybe<Source>;
  /** Name of the source. Greenhouse: the name of `source`; SmartRecruiters: a label, one call per candidate of a list. */
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  /** Current stage of the application in the hiring process of the job. Not supplied by SmartRecruiters, whose stages have no id. */
  readonly stage?: Maybe<Stage>;
  /** The stages that the application has passed through, newest first unless `orderBy` is set. Greenhouse: one call per 50 applications; SmartRecruiters: one call per application. */
  readonly stageHistory?: Maybe<ReadonlyArray<StageEvent>>;
  /** Name of the current stage. SmartRecruiters: the sub-status. */
  readonly stageName?: Maybe<Scalars['String']['output']>;
  /** Status of the application. Greenhouse: a row does not distinguish rejected from withdrawn, so a rejected application costs one read of the rejection reasons, cached for minutes. SmartRecruiters: one call per candidate with more than one application. */
  readonly status?: Maybe<ApplicationStatus>;
  /** Time of the last change of the application. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** The application of one candidate for one job. A prospect's application can have no job yet. */
export type ApplicationInterviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InterviewOrder>;
};


/** The application of one candidate for one job. A prospect's application can have no job yet. */
export type ApplicationOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OfferOrder>;
};


/** The application of one candidate for one job. A prospect's application can have no job yet. */
export type ApplicationScorecardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScorecardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ScorecardOrder>;
};


/** The application of one candidate for one job. A prospect's application can have no job yet. */
export type ApplicationStageHistoryArgs = {
  orderBy?: InputMaybe<StageEventOrder>;
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of applications. A record must meet all conditions that are set. */
export type ApplicationFilter = {
  /** The application belongs to the candidate with this global id. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The responsible coordinator is the user with this global id. Greenhouse: the gateway applies it to the listed rows. SmartRecruiters: the same, one call per job. */
  readonly coordinator?: InputMaybe<Scalars['ID']['input']>;
  /** The application was created in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the application is a prospect. */
  readonly isProspect?: InputMaybe<Scalars['Boolean']['input']>;
  /** The application is for the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The candidate applied through the job post with this global id. Not supported by SmartRecruiters. */
  readonly jobPost?: InputMaybe<Scalars['ID']['input']>;
  /** The last activity on the application was in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. List candidates by `updatedAt` there, and select their applications. */
  readonly lastActivityAt?: InputMaybe<DateTimeRange>;
  /** The responsible recruiter is the user with this global id. Greenhouse: the gateway applies it to the listed rows. SmartRecruiters: the same, one call per job. */
  readonly recruiter?: InputMaybe<Scalars['ID']['input']>;
  /** The candidate was referred by the person with this global id. Not supported by SmartRecruiters. */
  readonly referrer?: InputMaybe<Scalars['ID']['input']>;
  /** The application came from the source with this global id. Not supported by SmartRecruiters, whose applications have a label only: see `Application.sourceName`. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The application is in the stage with this global id. Not supported by SmartRecruiters, whose stages have no id: see `stageName`. */
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  /** The current stage has exactly this name, case-sensitive. */
  readonly stageName?: InputMaybe<Scalars['String']['input']>;
  /** The current stage has exactly one of these names, case-sensitive. An empty list is an error. SmartRecruiters, and Greenhouse with several names: the gateway applies it to the listed rows. */
  readonly stageNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The application has one of these statuses. An empty list is an error. */
  readonly status?: InputMaybe<ReadonlyArray<ApplicationStatus>>;
  /** The application was last changed in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Status of an application. */
export type ApplicationStatus =
  /** The application is being considered, in any stage. */
  | 'ACTIVE'
  /** The prospect became a candidate, with another application. */
  | 'CONVERTED'
  /** The candidate was hired. */
  | 'HIRED'
  /** The company rejected the candidate. */
  | 'REJECTED'
  /** The application was moved to another job. */
  | 'TRANSFERRED'
  /** A value of the provider that this graph does not define yet: see `remoteStatus`. */
  | 'UNKNOWN'
  /** The candidate withdrew. */
  | 'WITHDRAWN';

/** An approval process: of the opening of a job, of making offers for a job, or of one offer. */
export type ApprovalFlow = Node & RemoteRecord & {
  readonly __typename?: 'ApprovalFlow';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the steps are requested one after the other; otherwise all at once. */
  readonly isSequential?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call per 50 jobs. SmartRecruiters: for an offer's approval, only if the approval was read through the offer. */
  readonly job?: Maybe<Job>;
  /** Subject of the approval. */
  readonly kind?: Maybe<ApprovalKind>;
  /** The offer; null if the approval is about a job. Greenhouse: one call per 50 offers. */
  readonly offer?: Maybe<Offer>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Subject of the approval in the provider's own terms. */
  readonly remoteKind?: Maybe<Scalars['String']['output']>;
  /** State of the approval in the provider's own terms. */
  readonly remoteState?: Maybe<Scalars['String']['output']>;
  /** The user who requested the approval; null before it is requested. Greenhouse: one call per 50 different users. Not supplied by SmartRecruiters. */
  readonly requestedBy?: Maybe<User>;
  /** State of the approval; null before it is requested. */
  readonly state?: Maybe<ApprovalState>;
  /** Steps of the approval, in order. Greenhouse: two calls per 50 approval flows. */
  readonly steps?: Maybe<ReadonlyArray<ApprovalStep>>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number that increases with each change of the subject of the approval. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of approvals. A record must meet all conditions that are set. */
export type ApprovalFlowFilter = {
  /** The approval was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The approval belongs to the job with this global id, those of its offers included. Greenhouse: the gateway applies it to the listed rows. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The approval is of one of these kinds. An empty list is an error. Greenhouse: it filters by one kind at a time; with several, the gateway applies it to the listed rows. */
  readonly kind?: InputMaybe<ReadonlyArray<ApprovalKind>>;
  /** The approval is that of the offer with this global id. */
  readonly offer?: InputMaybe<Scalars['ID']['input']>;
  /** The approval was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Subject of an approval. */
export type ApprovalKind =
  /** The opening of a job. */
  | 'JOB'
  /** Making offers for a job. */
  | 'JOB_OFFERS'
  /** One offer, before it is sent. */
  | 'OFFER'
  /** A value of the provider that this graph does not define yet: see `remoteKind`. */
  | 'UNKNOWN';

/** State of an approval. */
export type ApprovalState =
  /** Cancelled before a decision. */
  | 'ABANDONED'
  /** Approved. */
  | 'APPROVED'
  /** Waiting for an approver. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED'
  /** A value of the provider that this graph does not define yet: see `remoteState`. */
  | 'UNKNOWN';

/** A group of approvers, of whom a certain number must approve. */
export type ApprovalStep = {
  readonly __typename?: 'ApprovalStep';
  /** Number of approvers who must approve. */
  readonly approvalsRequired?: Maybe<Scalars['Int']['output']>;
  /** The approvers of the step. */
  readonly approvers: ReadonlyArray<Approver>;
  /** Whether the step is required even in an exception, in which other steps are skipped. Not supplied by SmartRecruiters. */
  readonly isRequiredForException?: Maybe<Scalars['Boolean']['output']>;
  /** Position of the step. Steps with the same position are requested at the same time. Null if the provider gives only the order of the steps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** State of the step in the provider's own terms. Not supplied by Greenhouse: see `approvers`. */
  readonly remoteState?: Maybe<Scalars['String']['output']>;
  /** Time of the decision; null before it. Not supplied by SmartRecruiters. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A user whose approval is requested. */
export type Approver = {
  readonly __typename?: 'Approver';
  /** State of this user's approval in the provider's own terms. */
  readonly remoteState?: Maybe<Scalars['String']['output']>;
  /** Time when this user's approval was first requested. Not supplied by SmartRecruiters. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time of the decision; null before it. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who decided, which can be another user. Greenhouse: one call per 50 different users. Not supplied by SmartRecruiters. */
  readonly resolvedBy?: Maybe<User>;
  /** State of this user's approval. */
  readonly state: ApproverState;
  /** The user. Greenhouse: one call per 50 different users; SmartRecruiters: one call per user. */
  readonly user?: Maybe<User>;
};

/** State of one approver's approval. */
export type ApproverState =
  /** Approved. */
  | 'APPROVED'
  /** Requested. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED'
  /** Skipped. */
  | 'SKIPPED'
  /** A value of the provider that this graph does not define yet: see `remoteState`. */
  | 'UNKNOWN'
  /** Not yet requested. */
  | 'WAITING';

/** A file of an application. */
export type Attachment = Node & RemoteRecord & {
  readonly __typename?: 'Attachment';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application of the file. Greenhouse: one call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** The candidate of the file. Greenhouse: one call per 50 candidates. */
  readonly candidate?: Maybe<Candidate>;
  /** Media type of the file. Not supplied by Greenhouse. */
  readonly contentType?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time when `url` stops working; query again for a new link. Null if the link does not contain it. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the file, with its extension. */
  readonly filename?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the file. */
  readonly kind?: Maybe<AttachmentKind>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Kind of the file in the provider's own terms. */
  readonly remoteKind?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Link to the file, which works without a credential: anyone who has the link can read the file. Greenhouse: works for seven days and may redirect. SmartRecruiters: a link to this gateway, which fetches the file with one upstream call per request. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of files. A record must meet all conditions that are set. */
export type AttachmentFilter = {
  /** The file belongs to the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The file belongs to the candidate with this global id. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The file was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The file is of one of these kinds. An empty list is an error. Greenhouse: it filters by one kind at a time; with several, or with `OTHER`, the gateway applies it to the listed rows. */
  readonly kind?: InputMaybe<ReadonlyArray<AttachmentKind>>;
  /** The file was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Kind of an attached file. */
export type AttachmentKind =
  /** A cover letter. */
  | 'COVER_LETTER'
  /** An offer letter. */
  | 'OFFER_LETTER'
  /** Any other file: see `remoteKind`. */
  | 'OTHER'
  /** A résumé. */
  | 'RESUME'
  /** A signed offer. */
  | 'SIGNED_OFFER'
  /** A take-home test of the candidate. */
  | 'TAKE_HOME';

/** An interviewer's rating of one attribute of a candidate. */
export type AttributeRating = {
  readonly __typename?: 'AttributeRating';
  /** The attribute. Greenhouse: one call per 50 different attributes. */
  readonly attribute?: Maybe<CandidateAttribute>;
  /** Note on the rating. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The rating in the provider's own terms. */
  readonly remoteVerdict?: Maybe<Scalars['String']['output']>;
  /** The rating. */
  readonly verdict?: Maybe<Verdict>;
};

/** A person who has applied, applies or may apply for a job. */
export type Candidate = Node & RemoteRecord & {
  readonly __typename?: 'Candidate';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Postal addresses. Greenhouse gives free text, SmartRecruiters gives separate parts; the gateway does not convert one to the other. */
  readonly addresses: ReadonlyArray<Address>;
  /** Applications of the candidate; Greenhouse: newest first. Greenhouse: one call per 50 candidates; SmartRecruiters: no call, because the candidate row contains their ids. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** The tags on the profile as records. Greenhouse: one call per 50 candidates. SmartRecruiters has names only: empty. */
  readonly appliedTags?: Maybe<ReadonlyArray<Tag>>;
  /** Files of all applications of the candidate; Greenhouse: newest first. Greenhouse: one call per 50 candidates; SmartRecruiters: one call per application. */
  readonly attachments?: Maybe<ReadonlyArray<Attachment>>;
  /** Whether the candidate has consented to receive e-mails. SmartRecruiters: whether consent was obtained; no call in lists, otherwise one call per candidate. */
  readonly canEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Time when the candidate was added. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Current employer. SmartRecruiters: from the position that is marked as current; one call per candidate of a list. */
  readonly currentCompany?: Maybe<Scalars['String']['output']>;
  /** Current job title. SmartRecruiters: from the position that is marked as current; one call per candidate of a list. */
  readonly currentTitle?: Maybe<Scalars['String']['output']>;
  /** Company-defined fields of the profile. SmartRecruiters has them on the application: empty here. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Schools and degrees. Greenhouse: one call per 50 candidates; SmartRecruiters: one call per candidate of a list. */
  readonly educations?: Maybe<ReadonlyArray<Education>>;
  /** E-mail addresses. SmartRecruiters: at most one. */
  readonly emails: ReadonlyArray<ContactPoint>;
  /** Previous and current positions. Greenhouse: one call per 50 candidates; SmartRecruiters: one call per candidate of a list. */
  readonly employments?: Maybe<ReadonlyArray<Employment>>;
  /** First name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** First and last name as one string; null if both are missing. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the candidate already works for the company. Not supplied by Greenhouse. */
  readonly isInternal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether only users with the right to see private candidates can see the candidate. Not supplied by SmartRecruiters. */
  readonly isPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** Time of the last activity on any application of the candidate. Not supplied by SmartRecruiters. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Users who are the same person as the candidate. Greenhouse: one call per 50 different users. Not supplied by SmartRecruiters: empty. */
  readonly linkedUsers?: Maybe<ReadonlyArray<User>>;
  /** Addresses of web sites and social media profiles. SmartRecruiters: one call per candidate of a list. */
  readonly links?: Maybe<ReadonlyArray<Link>>;
  /** Notes on the candidate, newest first. Greenhouse: one call per 50 candidates; SmartRecruiters: one call per candidate, and only with the key of an administrator. */
  readonly notes?: Maybe<ReadonlyArray<Note>>;
  /** Offers made to the candidate, all versions; Greenhouse: newest first. Greenhouse: one call per 50 candidates; SmartRecruiters: one call per application. */
  readonly offers?: Maybe<OfferConnection>;
  /** Telephone numbers. SmartRecruiters: at most one; one call per candidate of a list. */
  readonly phones?: Maybe<ReadonlyArray<ContactPoint>>;
  /** Preferred name, if it differs from the first name. Not supplied by SmartRecruiters. */
  readonly preferredName?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. SmartRecruiters: one call per candidate of a list. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Names of the tags on the profile. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** Time of the last change of the profile. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person who has applied, applies or may apply for a job. */
export type CandidateApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who has applied, applies or may apply for a job. */
export type CandidateOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A criterion by which the candidates for a job are rated, for example `Leadership`. Not supplied by SmartRecruiters. */
export type CandidateAttribute = Node & RemoteRecord & {
  readonly __typename?: 'CandidateAttribute';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the attribute is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** Name of the attribute. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position among the attributes of the job; null until they have been put in order. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of attributes of candidates. A record must meet all conditions that are set. */
export type CandidateAttributeFilter = {
  /** The attribute was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the attribute is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The attribute belongs to the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The attribute was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** A school or university that a candidate attended, as a record of its own, for imports: see `Candidate.educations`. Not supplied by SmartRecruiters. */
export type CandidateEducation = Node & RemoteRecord & {
  readonly __typename?: 'CandidateEducation';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The candidate. Greenhouse: one call per 50 candidates. */
  readonly candidate?: Maybe<Candidate>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The degree. Greenhouse: one call per 50 different options. */
  readonly degree?: Maybe<CustomFieldOption>;
  /** The field of study. Greenhouse: one call per 50 different options. */
  readonly discipline?: Maybe<CustomFieldOption>;
  /** End, as precise as known; null if it has not ended. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the candidate's latest education. */
  readonly isLatest?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider, as in `Education.remoteId`. */
  readonly remoteId: Scalars['String']['output'];
  /** The school. Greenhouse: one call per 50 different options. */
  readonly school?: Maybe<CustomFieldOption>;
  /** Start, as precise as known. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Time of the last change of the record. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `CandidateEducation` records. */
export type CandidateEducationConnection = {
  readonly __typename?: 'CandidateEducationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CandidateEducationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CandidateEducation>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CandidateEducationEdge = {
  readonly __typename?: 'CandidateEducationEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CandidateEducation;
};

/** Conditions for a list of educations. A record must meet all conditions that are set. */
export type CandidateEducationFilter = {
  /** The education belongs to the candidate with this global id. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The education was added in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether it is the candidate's latest education. `false` also matches an education of which the provider does not say it. */
  readonly isLatest?: InputMaybe<Scalars['Boolean']['input']>;
  /** The education was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A position that a candidate holds or held, as a record of its own, for imports: see `Candidate.employments`. Not supplied by SmartRecruiters. */
export type CandidateEmployment = Node & RemoteRecord & {
  readonly __typename?: 'CandidateEmployment';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The candidate. Greenhouse: one call per 50 candidates. */
  readonly candidate?: Maybe<Candidate>;
  /** Name of the employer. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** End, as precise as known; null if it has not ended. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the candidate still holds the position; null if the provider does not give it. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the candidate's latest position. */
  readonly isLatest?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider, as in `Employment.remoteId`. */
  readonly remoteId: Scalars['String']['output'];
  /** Start, as precise as known. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Job title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `CandidateEmployment` records. */
export type CandidateEmploymentConnection = {
  readonly __typename?: 'CandidateEmploymentConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CandidateEmploymentEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CandidateEmployment>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CandidateEmploymentEdge = {
  readonly __typename?: 'CandidateEmploymentEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CandidateEmployment;
};

/** Conditions for a list of positions. A record must meet all conditions that are set. */
export type CandidateEmploymentFilter = {
  /** The position belongs to the candidate with this global id. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The position was added in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether it is the candidate's latest position. `false` also matches a position of which the provider does not say it. */
  readonly isLatest?: InputMaybe<Scalars['Boolean']['input']>;
  /** The position was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Conditions for a list of candidates. A record must meet all conditions that are set. */
export type CandidateFilter = {
  /** The candidate was added in this range. SmartRecruiters: the gateway applies it to the listed rows. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The candidate has exactly this e-mail address, case-insensitive. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether only some users may see the candidate. `false` also matches a candidate of whom the provider does not say it, as all of SmartRecruiters. The gateway applies it to the listed rows. */
  readonly isPrivate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The candidate has applied for the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The last activity on the candidate was in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. Filter by `updatedAt` there. */
  readonly lastActivityAt?: InputMaybe<DateTimeRange>;
  /** Every word of this text begins a word of the first name, of the last name or of an e-mail address, case-insensitive, in any order. Greenhouse: the gateway compares the listed rows, because there is no such search. SmartRecruiters: the provider's full-text search finds rows by whole words, and the gateway compares these; so a search of a single beginning may find nothing, and with several words, one has to be whole. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** The candidate has exactly this tag. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  /** The profile was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A reason why an opening is closed. Not supplied by SmartRecruiters. */
export type CloseReason = Node & RemoteRecord & {
  readonly __typename?: 'CloseReason';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Name of the reason. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of reasons for closing openings. A record must meet all conditions that are set. */
export type CloseReasonFilter = {
  /** The reason was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The reason was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An e-mail address or a telephone number. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** Use of the address or number; null if the provider does not give it. */
  readonly type?: Maybe<ContactType>;
  /** The address or number as entered. */
  readonly value: Scalars['String']['output'];
};

/** Use of a telephone number, an e-mail address or a postal address. */
export type ContactType =
  /** Use at home. */
  | 'HOME'
  /** A mobile telephone. */
  | 'MOBILE'
  /** Another use. */
  | 'OTHER'
  /** Private use. */
  | 'PERSONAL'
  /** A Skype name. */
  | 'SKYPE'
  /** Use at work. */
  | 'WORK';

/** The definition of a field that the company has added. */
export type CustomField = Node & RemoteRecord & {
  readonly __typename?: 'CustomField';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Type of record that has the field. */
  readonly area?: Maybe<CustomFieldArea>;
  /** Forms that show the field, in the provider's own terms, for example `OFFER_FORM`. Not supplied by Greenhouse: empty. */
  readonly contexts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Departments that the field is limited to; empty if it is not limited. Greenhouse: one call per 50 fields. Not supplied by SmartRecruiters: empty. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** Purpose of the field. Not supplied by SmartRecruiters. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the field is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether only users with a special right can see the values. */
  readonly isPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a value is required. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Stable key of the field, which its values have too. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Name of the field. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Offices that the field is limited to; empty if it is not limited. Greenhouse: one call per 50 fields. Not supplied by SmartRecruiters: empty. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** Options of the field, in order. Greenhouse: one call per 50 fields. */
  readonly options?: Maybe<ReadonlyArray<CustomFieldChoice>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Type of the values in the provider's own terms. */
  readonly remoteType?: Maybe<Scalars['String']['output']>;
  /** Type of the values. */
  readonly type?: Maybe<CustomFieldType>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Type of record that a custom field belongs to. */
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
  /** Another type of record of the provider. */
  | 'OTHER'
  /** Rejections. */
  | 'REJECTION'
  /** Users. */
  | 'USER';

/** An option of a custom field or of a question. */
export type CustomFieldChoice = {
  readonly __typename?: 'CustomFieldChoice';
  /** Whether the option can still be chosen; null if the provider does not give it. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the option. */
  readonly name: Scalars['String']['output'];
  /** Id of the option in the system of the provider; null if it has none. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of custom fields. A record must meet all conditions that are set. */
export type CustomFieldFilter = {
  /** The field is one of records of this kind. */
  readonly area?: InputMaybe<CustomFieldArea>;
  /** The field was created in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the field is in use. `false` also matches a field of which the provider does not say it. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The field has exactly this key. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** The field was last changed in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An option of a custom field. Greenhouse: schools, degrees and disciplines are options of built-in fields, too. */
export type CustomFieldOption = Node & RemoteRecord & {
  readonly __typename?: 'CustomFieldOption';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The field that the option belongs to. Greenhouse: one call per 50 different fields. */
  readonly customField?: Maybe<CustomField>;
  /** Id of the option in the company's own systems. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the option can still be chosen. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the option, which values of the field have. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position among the options of the field; it does not always start at 0, and there can be gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `CustomFieldOption` records. */
export type CustomFieldOptionConnection = {
  readonly __typename?: 'CustomFieldOptionConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CustomFieldOptionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CustomFieldOption>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type CustomFieldOptionEdge = {
  readonly __typename?: 'CustomFieldOptionEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CustomFieldOption;
};

/** Conditions for a list of options. A record must meet all conditions that are set. */
export type CustomFieldOptionFilter = {
  /** The option was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The option belongs to the custom field with this global id. */
  readonly customField?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the option can still be chosen. `false` also matches an option of which the provider does not say it. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The option was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Type of the value of a custom field. */
export type CustomFieldType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A date. */
  | 'DATE'
  /** An amount of money. */
  | 'MONEY'
  /** A number. */
  | 'NUMBER'
  /** One option. */
  | 'OPTION'
  /** Several options. */
  | 'OPTIONS'
  /** Any other type: see `value`. */
  | 'OTHER'
  /** Short or long text. */
  | 'TEXT'
  /** A web address. */
  | 'URL'
  /** A user. */
  | 'USER';

/** The value of a custom field. At most one of the typed fields is set. */
export type CustomFieldValue = {
  readonly __typename?: 'CustomFieldValue';
  /** Value of a yes-or-no field; null for other types. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** Value of a date field; null for other types. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Stable key of the field in the provider's system. */
  readonly key: Scalars['String']['output'];
  /** Name of the field; null if the provider gives the key only. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Value of an amount of money; null for other types. */
  readonly money?: Maybe<Money>;
  /** Value of a number field; null for other types. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Ids of the chosen options in the system of the provider, in the order of `options`; null for other types, and if a name belongs to no option or to several. Greenhouse gives names only: one additional call for the definitions of all fields, and one per 50 fields for their options. */
  readonly optionIds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Names of the chosen options; null for other types. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Value of a text field; null for other types. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Type of the value. */
  readonly type: CustomFieldType;
  /** Value of a web address; null for other types. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The user that the value refers to; null for other types. Greenhouse: one call per 50 different users; SmartRecruiters: one call per user. */
  readonly user?: Maybe<User>;
  /** The value as the provider gives it. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** A range of dates. A bound that is not set is open. `gte` and `lte` are inclusive, `gt` and `lt` exclusive. */
export type DateRange = {
  /** After this day. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A range of time. A bound that is not set is open. `gte` and `lte` are inclusive, `gt` and `lt` exclusive. */
export type DateTimeRange = {
  /** Later than this time. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this time or later. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than this time. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this time or earlier. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An applicant's answer to a demographic question. Highly sensitive: needs a separate scope, and no other field reads it. Not supplied by SmartRecruiters. */
export type DemographicAnswer = Node & RemoteRecord & {
  readonly __typename?: 'DemographicAnswer';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application with which the answer was given. One call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The chosen option; null if none was chosen. One call per 50 demographic answer options. */
  readonly option?: Maybe<DemographicAnswerOption>;
  /** The question. One call per 50 demographic questions. */
  readonly question?: Maybe<DemographicQuestion>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Free text of the applicant. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of answers to demographic questions. A record must meet all conditions that are set. */
export type DemographicAnswerFilter = {
  /** The answer belongs to the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The answer was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The chosen option is the one with this global id. */
  readonly option?: InputMaybe<Scalars['ID']['input']>;
  /** The answer is to the question with this global id. */
  readonly question?: InputMaybe<Scalars['ID']['input']>;
  /** The answer was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An answer option of a demographic question. Not supplied by SmartRecruiters. */
export type DemographicAnswerOption = Node & RemoteRecord & {
  readonly __typename?: 'DemographicAnswerOption';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the option is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the option means that the applicant declines to answer. */
  readonly isDecline?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the applicant can add free text. */
  readonly isFreeForm?: Maybe<Scalars['Boolean']['output']>;
  /** Position among the options of the question; there can be gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The question of the option. One call per 50 demographic questions. */
  readonly question?: Maybe<DemographicQuestion>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Text of the option. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of answer options. A record must meet all conditions that are set. */
export type DemographicAnswerOptionFilter = {
  /** Whether the option is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The option belongs to the question with this global id. */
  readonly question?: InputMaybe<Scalars['ID']['input']>;
};

/** A demographic question. Not supplied by SmartRecruiters. */
export type DemographicQuestion = Node & RemoteRecord & {
  readonly __typename?: 'DemographicQuestion';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Type of the answer in the provider's own terms. */
  readonly answerType?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the question is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an answer is required; declining counts as an answer. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Answer options, in order. One call per 50 questions. */
  readonly options?: Maybe<ReadonlyArray<DemographicAnswerOption>>;
  /** Position in the questionnaire; there can be gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The questionnaire of the question. One call per 50 demographic question sets. */
  readonly questionSet?: Maybe<DemographicQuestionSet>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Text of the question. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of demographic questions. A record must meet all conditions that are set. */
export type DemographicQuestionFilter = {
  /** Whether the question is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the question has to be answered. `false` also matches a question of which the provider does not say it. */
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The question belongs to the questionnaire with this global id. */
  readonly questionSet?: InputMaybe<Scalars['ID']['input']>;
};

/** A demographic questionnaire, used for diversity reports. Not supplied by SmartRecruiters. */
export type DemographicQuestionSet = Node & RemoteRecord & {
  readonly __typename?: 'DemographicQuestionSet';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Introduction of the questionnaire. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the questionnaire is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Questions of the questionnaire, in order. One call per 50 question sets. */
  readonly questions?: Maybe<ReadonlyArray<DemographicQuestion>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Title of the questionnaire. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of demographic questionnaires. A record must meet all conditions that are set. */
export type DemographicQuestionSetFilter = {
  /** The questionnaire was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the questionnaire is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The questionnaire was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A department of the company. */
export type Department = Node & RemoteRecord & {
  readonly __typename?: 'Department';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The direct child departments. One call for all departments. SmartRecruiters has one level: empty. */
  readonly children?: Maybe<ReadonlyArray<Department>>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the department in the company's own systems. Not supplied by SmartRecruiters. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Jobs of the department, without those of its child departments. One call per department. */
  readonly jobs?: Maybe<JobConnection>;
  /** Name of the department. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The parent department; null at the top level. SmartRecruiters has one level: null. */
  readonly parent?: Maybe<Department>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Users of the department, without those of its child departments and without service accounts; newest first. Greenhouse: one call per 50 departments if their users fit in one page of 500, then one call per department. SmartRecruiters does not support this list, because its users have no departments: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly users?: Maybe<UserConnection>;
};


/** A department of the company. */
export type DepartmentJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A department of the company. */
export type DepartmentUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of departments. A record must meet all conditions that are set. */
export type DepartmentFilter = {
  /** The department was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The department has exactly this id in another system of the company. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The department is directly below the department with this global id. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The department was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A school or university that the candidate attended. */
export type Education = {
  readonly __typename?: 'Education';
  /** Name of the degree. Greenhouse: one additional call per 50 different names, because only option ids are given. */
  readonly degree?: Maybe<Scalars['String']['output']>;
  /** Field of study. Greenhouse: one additional call per 50 different names, because only option ids are given. */
  readonly discipline?: Maybe<Scalars['String']['output']>;
  /** End, as precise as known; null if it has not ended. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the education in the system of the provider. Not supplied by SmartRecruiters. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
  /** Name of the school. Greenhouse: one additional call per 50 different names, because only option ids are given. */
  readonly school?: Maybe<Scalars['String']['output']>;
  /** Start, as precise as known. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** An applicant's answers to the questions of the Equal Employment Opportunity Commission (United States). Highly sensitive: needs a separate scope, and no other field reads it. Not supplied by SmartRecruiters. */
export type EeocResponse = Node & RemoteRecord & {
  readonly __typename?: 'EeocResponse';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application with which the answers were given. One call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** The candidate who answered. One call per 50 candidates. */
  readonly candidate?: Maybe<Candidate>;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Answer about disability; null if there is none. */
  readonly disabilityStatus?: Maybe<Scalars['String']['output']>;
  /** Answer about gender; null if there is none. */
  readonly gender?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Answer about race; null if there is none. */
  readonly race?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time when the answers were submitted; null if they were requested only. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Answer about military service; null if there is none. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of answers to the questions of the EEOC. A record must meet all conditions that are set. */
export type EeocResponseFilter = {
  /** The response belongs to the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The response was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The response was submitted in this range. */
  readonly submittedAt?: InputMaybe<DateTimeRange>;
  /** The response was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A position that the candidate holds or held. */
export type Employment = {
  readonly __typename?: 'Employment';
  /** Name of the employer. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** End, as precise as known; null if it has not ended. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the candidate still holds the position; null if the provider does not give it. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the position in the system of the provider. Not supplied by SmartRecruiters. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
  /** Start, as precise as known. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Job title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Support of one field of this graph by one provider. */
export type FieldCoverage = {
  readonly __typename?: 'FieldCoverage';
  /** Least number of upstream calls that the field adds for 50 records of a list, without its selection and with an empty cache. It is exact if no response has a second page. For a root list: the calls for a page of 50 records. Null if the field is not supported. */
  readonly extraCalls?: Maybe<Scalars['Int']['output']>;
  /** Name of the field. */
  readonly field: Scalars['String']['output'];
  /** Peculiarity of the field with this provider; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the provider supplies the field. */
  readonly support: Support;
  /** Type that has the field; `Query` for a root list. */
  readonly type: Scalars['String']['output'];
};

/** A hiring process: the stages that applications pass through. Not supplied by Greenhouse, where each job has its own stages: see `Job.stages`. */
export type HiringProcess = Node & RemoteRecord & {
  readonly __typename?: 'HiringProcess';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether jobs can use the process. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the process. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Stages of the process, in order. */
  readonly stages?: Maybe<ReadonlyArray<ProcessStage>>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of hiring processes. A record must meet all conditions that are set. */
export type HiringProcessFilter = {
  /** Whether the process is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A user's role in hiring for a job. */
export type HiringRole =
  /** Schedules interviews. */
  | 'COORDINATOR'
  /** An executive who follows the search. */
  | 'EXECUTIVE'
  /** Decides who is hired. */
  | 'HIRING_MANAGER'
  /** Interviews candidates. */
  | 'INTERVIEWER'
  /** A role that the company has defined: see `remoteRole`. */
  | 'OTHER'
  /** Runs the search. */
  | 'RECRUITER'
  /** Finds candidates. */
  | 'SOURCER';

/** A user's role in hiring for a job. A user can have several roles. */
export type HiringTeamMember = {
  readonly __typename?: 'HiringTeamMember';
  /** Whether this recruiter or coordinator is responsible for new applications; null if the provider does not give it. */
  readonly isResponsible?: Maybe<Scalars['Boolean']['output']>;
  /** Role in the provider's own terms. SmartRecruiters: companies define their own roles. */
  readonly remoteRole: Scalars['String']['output'];
  /** Role of the user. */
  readonly role: HiringRole;
  /** The user. Greenhouse: one call per 50 different users; SmartRecruiters: one call per user. */
  readonly user?: Maybe<User>;
};

/** A user's role in hiring for one job. */
export type HiringTeamMembership = {
  readonly __typename?: 'HiringTeamMembership';
  /** Whether the user is responsible for new applications; null if the provider does not give it. */
  readonly isResponsible?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** Role in the provider's own terms. */
  readonly remoteRole: Scalars['String']['output'];
  /** Role of the user. */
  readonly role: HiringRole;
};

/** An interview with a candidate, or a test that the candidate takes. */
export type Interview = Node & RemoteRecord & {
  readonly __typename?: 'Interview';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application. Greenhouse: one call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The interviewers. Greenhouse: one call per 50 interviews. */
  readonly interviewers?: Maybe<ReadonlyArray<Interviewer>>;
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** The planned interview of the job that this interview belongs to. Greenhouse: one call per 50 job interviews. Not supplied by SmartRecruiters. */
  readonly jobInterview?: Maybe<JobInterview>;
  /** Location, as free text. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** The user who scheduled the interview. Greenhouse: one call per 50 different users. */
  readonly organizer?: Maybe<User>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Status in the provider's own terms. Not supplied by SmartRecruiters. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** Time slots of the interview; empty if it is not scheduled. Greenhouse: at most one. */
  readonly slots: ReadonlyArray<InterviewSlot>;
  /** Status of the interview. */
  readonly status?: Maybe<InterviewStatus>;
  /** Time zone in which the interview was scheduled, for example `Europe/Berlin`. Not supplied by Greenhouse. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Link to the video conference; null if there is none. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of interviews. A record must meet all conditions that are set. */
export type InterviewFilter = {
  /** The interview belongs to the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The interview is one with the candidate with this global id. Greenhouse: two calls. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The interview was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The interview ends in this range. An interview of whole days has no such time and does not match. */
  readonly endsAt?: InputMaybe<DateTimeRange>;
  /** The interview is for the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The interview is the planned interview of the job with this global id. */
  readonly jobInterview?: InputMaybe<Scalars['ID']['input']>;
  /** The interview was organized by the user with this global id. */
  readonly organizer?: InputMaybe<Scalars['ID']['input']>;
  /** The interview starts in this range. An interview of whole days has no such time and does not match. */
  readonly startsAt?: InputMaybe<DateTimeRange>;
  /** The interview is one of whole days, and its first day is in this range. */
  readonly startsOn?: InputMaybe<DateRange>;
  /** The interview has one of these statuses. An empty list is an error. Greenhouse: it filters by one of its own statuses; with several, the gateway applies it to the listed rows. */
  readonly status?: InputMaybe<ReadonlyArray<InterviewStatus>>;
  /** The interview was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Material for interviewers: questions to ask, and attributes to rate. Not supplied by SmartRecruiters. */
export type InterviewKit = Node & RemoteRecord & {
  readonly __typename?: 'InterviewKit';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Attributes to rate. Greenhouse: one call per 50 kits, and one call per 50 attributes. */
  readonly attributes?: Maybe<ReadonlyArray<CandidateAttribute>>;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Default interviewers. Greenhouse: one call per 50 kits, and one call per 50 different users. */
  readonly defaultInterviewers?: Maybe<ReadonlyArray<User>>;
  /** Preparation instructions, as HTML. */
  readonly exercises?: Maybe<Scalars['String']['output']>;
  /** Whether the identity of the candidate is hidden from interviewers; null if it is not specified. */
  readonly hidesCandidate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether résumés are anonymized for interviewers; null if it is not specified. */
  readonly hidesResume?: Maybe<Scalars['Boolean']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** The planned interview that the kit is for. Greenhouse: one call per 50 job interviews. */
  readonly jobInterview?: Maybe<JobInterview>;
  /** Questions of the kit, in order, including those that are not in use. Greenhouse: one call per 50 kits. */
  readonly questions?: Maybe<ReadonlyArray<ScorecardQuestion>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of interview kits. A record must meet all conditions that are set. */
export type InterviewKitFilter = {
  /** The kit was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The kit belongs to the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The kit belongs to the planned interview with this global id. */
  readonly jobInterview?: InputMaybe<Scalars['ID']['input']>;
  /** The kit was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An order of interviews. Interviews without the value come last in either direction; interviews of equal value are in the order of their ids. */
export type InterviewOrder = {
  /** The direction. */
  readonly direction: OrderDirection;
  /** The value to sort by. */
  readonly field: InterviewOrderField;
};

/** What interviews can be sorted by. */
export type InterviewOrderField =
  /** Time when the record was created. */
  | 'CREATED_AT'
  /** Start of the first time slot. An all-day slot starts at midnight UTC. */
  | 'STARTS_AT';

/** A time slot of an interview. An all-day slot has dates instead of times. */
export type InterviewSlot = {
  readonly __typename?: 'InterviewSlot';
  /** The candidate's reply to the invitation. Not supplied by Greenhouse. */
  readonly candidateReply?: Maybe<ReplyStatus>;
  /** End; null for an all-day slot. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day of an all-day slot; null for other slots. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Interviewers of the slot; null if the provider gives them for the whole interview only. */
  readonly interviewers?: Maybe<ReadonlyArray<Interviewer>>;
  /** Location of the slot, as free text; null if the provider gives it for the whole interview only. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Start; null for an all-day slot. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day of an all-day slot; null for other slots. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Title of the slot. Not supplied by Greenhouse. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Status of an interview. */
export type InterviewStatus =
  /** Took place; feedback is missing. */
  | 'AWAITING_FEEDBACK'
  /** Cancelled. */
  | 'CANCELLED'
  /** Took place; all feedback is submitted. */
  | 'COMPLETE'
  /** A test that the candidate has returned. */
  | 'RECEIVED'
  /** Scheduled. */
  | 'SCHEDULED'
  /** A test that was sent to the candidate. */
  | 'SENT'
  /** Skipped. */
  | 'SKIPPED'
  /** Not yet scheduled. */
  | 'TO_SCHEDULE'
  /** A test that has not been sent yet. */
  | 'TO_SEND'
  /** A value of the provider that this graph does not define yet: see `remoteStatus`. */
  | 'UNKNOWN';

/** A participant who interviews the candidate. */
export type Interviewer = {
  readonly __typename?: 'Interviewer';
  /** E-mail address of the invitation; null if the provider does not give it. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The reply in the provider's own terms. */
  readonly remoteReply?: Maybe<Scalars['String']['output']>;
  /** The interviewer's reply to the invitation. */
  readonly reply: ReplyStatus;
  /** The scorecard of this interviewer. Greenhouse: one call per 50 scorecards. */
  readonly scorecard?: Maybe<Scorecard>;
  /** The user; null for an external guest. Greenhouse: one call per 50 different users. */
  readonly user?: Maybe<User>;
};

/** A job that candidates are hired for: the requisition, not the advertisement. */
export type Job = Node & RemoteRecord & {
  readonly __typename?: 'Job';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Applications for the job; Greenhouse: newest first. Greenhouse: one call per 50 jobs if their applications fit in one page of 500, then one call per job; SmartRecruiters: one call per job. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** Approvals of the job, without those of single offers. Greenhouse: one call per 50 jobs; SmartRecruiters: the latest approval, two calls per job. */
  readonly approvalFlows?: Maybe<ReadonlyArray<ApprovalFlow>>;
  /** Attributes by which candidates are rated. Greenhouse: one call per 50 jobs. Not supplied by SmartRecruiters: empty. */
  readonly attributes?: Maybe<ReadonlyArray<CandidateAttribute>>;
  /** Time when the job was closed. Not supplied by SmartRecruiters. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's own requisition number. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Time when the job was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the job. SmartRecruiters: one call per job of a list. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Department of the job. Greenhouse: one call for all departments, cached for minutes; SmartRecruiters: no call in lists. */
  readonly department?: Maybe<Department>;
  /** Type of employment, such as full time or part time, in the provider's own terms. SmartRecruiters: one call per job of a list. Not supplied by Greenhouse, where it is a custom field. */
  readonly employmentType?: Maybe<Scalars['String']['output']>;
  /** Required experience in the provider's own terms. SmartRecruiters: one call per job of a list. Not supplied by Greenhouse. */
  readonly experienceLevel?: Maybe<Scalars['String']['output']>;
  /** Job function. SmartRecruiters: one call per job of a list. Not supplied by Greenhouse. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Hiring managers, recruiters, coordinators and others. Greenhouse: two calls per 50 jobs; SmartRecruiters: one call per job. */
  readonly hiringTeam?: Maybe<ReadonlyArray<HiringTeamMember>>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Industry. SmartRecruiters: one call per job of a list. Not supplied by Greenhouse. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** Planned interviews of all stages, not in the order of the stages. Greenhouse: one call per 50 jobs. Not supplied by SmartRecruiters: empty. */
  readonly interviewPlan?: Maybe<ReadonlyArray<JobInterview>>;
  /** Interviews of all candidates for the job, newest first unless `orderBy` is set. Greenhouse: one call per 50 jobs if their interviews fit in one page of 500, then one call per job. SmartRecruiters does not support this list, because only applications have interviews: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly interviews?: Maybe<InterviewConnection>;
  /** Whether the job is hidden from users outside the hiring team. Not supplied by SmartRecruiters. */
  readonly isConfidential?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the job is a template for new jobs. Lists include templates. SmartRecruiters: one call per job of a list. */
  readonly isTemplate?: Maybe<Scalars['Boolean']['output']>;
  /** Time of the last activity on the job: an edit, a new candidate or a publication. Not supplied by Greenhouse. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** Work locations. Greenhouse: locations of the offices, as free text. */
  readonly locations?: Maybe<ReadonlyArray<JobLocation>>;
  /** Notes on the job, newest first. Greenhouse: one call per 50 jobs; SmartRecruiters: one call per job. */
  readonly notes?: Maybe<ReadonlyArray<JobNote>>;
  /** Offers made for the job, all versions; Greenhouse: newest first. Greenhouse: one call per 50 jobs; SmartRecruiters: reads the whole list of offers. */
  readonly offers?: Maybe<OfferConnection>;
  /** Offices of the job. Greenhouse: one call for all offices, cached for minutes. Not supplied by SmartRecruiters: empty. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** Time when the job was opened. Not supplied by SmartRecruiters. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Openings to fill. Greenhouse: one call per 50 jobs; SmartRecruiters: one call per job. */
  readonly openings?: Maybe<ReadonlyArray<Opening>>;
  /** Pay ranges. Greenhouse: those of the job posts, two calls per 50 jobs; SmartRecruiters: one call per job of a list. */
  readonly payRanges?: Maybe<ReadonlyArray<PayRange>>;
  /** Job posts, without deleted ones. Greenhouse: one call per 50 jobs; SmartRecruiters: one call per job. */
  readonly posts?: Maybe<ReadonlyArray<JobPost>>;
  /** The record as the provider returns it, unchanged. SmartRecruiters: one call per job of a list. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Status in the provider's own terms. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** Stages of the hiring process, in order. Greenhouse: one call per 50 jobs. Not supplied by SmartRecruiters, whose stages have no id: empty. */
  readonly stages?: Maybe<ReadonlyArray<Stage>>;
  /** Status of the job. */
  readonly status?: Maybe<JobStatus>;
  /** Target date of the hire. SmartRecruiters: one call per job of a list. Not supplied by Greenhouse. */
  readonly targetHireOn?: Maybe<Scalars['Date']['output']>;
  /** Internal title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the job. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A job that candidates are hired for: the requisition, not the advertisement. */
export type JobApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job that candidates are hired for: the requisition, not the advertisement. */
export type JobInterviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InterviewOrder>;
};


/** A job that candidates are hired for: the requisition, not the advertisement. */
export type JobOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A job board of the company, on which job posts are published. Not supplied by SmartRecruiters. */
export type JobBoard = Node & RemoteRecord & {
  readonly __typename?: 'JobBoard';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the board is for employees only. */
  readonly isInternal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the board is online. */
  readonly isLive?: Maybe<Scalars['Boolean']['output']>;
  /** Company name that the board shows. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Job posts on the board, without deleted ones. Greenhouse: one call per 50 boards. */
  readonly posts?: Maybe<ReadonlyArray<JobPost>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of job boards. A record must meet all conditions that are set. */
export type JobBoardFilter = {
  /** The board was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the board is for employees of the company only. */
  readonly isInternal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the board is published. */
  readonly isLive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The board was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of jobs. A record must meet all conditions that are set. */
export type JobFilter = {
  /** The job was closed in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly closedAt?: InputMaybe<DateTimeRange>;
  /** The job has exactly this requisition number. SmartRecruiters: the gateway applies it to the listed rows. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The job was created in this range. SmartRecruiters: the gateway applies it to the listed rows. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The job belongs to the department with this global id. Child departments are not included. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** The user with this global id is a hiring manager of the job. Greenhouse: two calls per 50 jobs. SmartRecruiters: the jobs of the user's hiring teams, and one call for each. */
  readonly hiringManager?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only the hiring team may see the job. `false` also matches a job of which the provider does not say it, as all of SmartRecruiters. */
  readonly isConfidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the job is a template for other jobs. `false` also matches a job of which the provider does not say it. Greenhouse: the gateway applies it to the listed rows. SmartRecruiters: the same, one call per job. */
  readonly isTemplate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last activity on the job was in this range. Greenhouse does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. Filter by `updatedAt` there. */
  readonly lastActivityAt?: InputMaybe<DateTimeRange>;
  /** The job belongs to the office with this global id. Child offices are not included. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The job was opened in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly openedAt?: InputMaybe<DateTimeRange>;
  /** The user with this global id is a recruiter of the job. Greenhouse: two calls per 50 jobs. SmartRecruiters: the jobs of the user's hiring teams, and one call for each. */
  readonly recruiter?: InputMaybe<Scalars['ID']['input']>;
  /** Every word of this text begins a word of the title, case-insensitive, in any order. Greenhouse: the gateway compares the listed rows, because there is no such search. SmartRecruiters: the provider's search in titles finds rows by whole words, and the gateway compares these; so a search of a single beginning may find nothing, and with several words, one has to be whole. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** The job has one of these statuses. An empty list is an error. */
  readonly status?: InputMaybe<ReadonlyArray<JobStatus>>;
  /** The job was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An interview that a job plans for all applications in a stage. Not supplied by SmartRecruiters. */
export type JobInterview = Node & RemoteRecord & {
  readonly __typename?: 'JobInterview';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Instructions for the interviewers. */
  readonly instructions?: Maybe<Scalars['String']['output']>;
  /** Whether the interview is part of the current plan. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether interviewers must submit a scorecard; null if it is not specified. */
  readonly isScorecardRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** Kind of the interview; null if it is not specified. */
  readonly kind?: Maybe<JobInterviewKind>;
  /** The interview kit. Greenhouse: one call per 50 interview kits. */
  readonly kit?: Maybe<InterviewKit>;
  /** Usual duration in minutes. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** Name of the interview. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position among the interviews of the stage, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Kind of the interview in the provider's own terms. */
  readonly remoteKind?: Maybe<Scalars['String']['output']>;
  /** The stage of the interview. Greenhouse: one call per 50 stages. */
  readonly stage?: Maybe<Stage>;
  /** Description for the candidate. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of planned interviews. A record must meet all conditions that are set. */
export type JobInterviewFilter = {
  /** The planned interview was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the interview is still part of the plan. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The interview belongs to the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The interview is of one of these kinds. An empty list is an error. Greenhouse: it filters by one kind at a time; with several, the gateway applies it to the listed rows. */
  readonly kind?: InputMaybe<ReadonlyArray<JobInterviewKind>>;
  /** The interview belongs to the stage with this global id. */
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  /** The planned interview was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Kind of a planned interview. */
export type JobInterviewKind =
  /** No meeting: interviewers only submit feedback. */
  | 'FEEDBACK_ONLY'
  /** A meeting, on site or by video. */
  | 'MEETING'
  /** The preparation of an offer. */
  | 'OFFER'
  /** A take-home test. */
  | 'TAKE_HOME'
  /** A value of the provider that this graph does not define yet: see `remoteKind`. */
  | 'UNKNOWN';

/** A work location of a job. */
export type JobLocation = {
  readonly __typename?: 'JobLocation';
  /** City or town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two upper-case letters. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The location as free text; null if the provider gives separate parts only. */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** Whether remote work is possible; null if the provider does not give it. */
  readonly isRemote?: Maybe<Scalars['Boolean']['output']>;
  /** State, province or region. */
  readonly region?: Maybe<Scalars['String']['output']>;
};

/** A note on a job. */
export type JobNote = Node & RemoteRecord & {
  readonly __typename?: 'JobNote';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The user who wrote the note. Greenhouse: one call per 50 different users. Not supplied by SmartRecruiters. */
  readonly author?: Maybe<User>;
  /** Text of the note. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who can see the note. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of notes on jobs. A record must meet all conditions that are set. */
export type JobNoteFilter = {
  /** The note was written by the user with this global id. */
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  /** The note was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The note is on the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The note was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** The note has one of these visibilities. An empty list is an error. Greenhouse: it filters by one at a time; with several, the gateway applies it to the listed rows. */
  readonly visibility?: InputMaybe<ReadonlyArray<NoteVisibility>>;
};

/** A user's permission on one job, in addition to those that apply to all jobs. */
export type JobPermission = {
  readonly __typename?: 'JobPermission';
  /** Whether a rule granted the permission, not a user; null if unknown. */
  readonly isAutomated?: Maybe<Scalars['Boolean']['output']>;
  /** The job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** Role of the user on the job. One call for all roles, cached for minutes. */
  readonly role?: Maybe<UserRole>;
};

/** An advertisement of a job. A job can have several, for different boards and languages. */
export type JobPost = Node & RemoteRecord & {
  readonly __typename?: 'JobPost';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The board of the post. One call for all boards. Not supplied by SmartRecruiters. */
  readonly board?: Maybe<JobBoard>;
  /** Public text, as HTML. The text of an internal post is for employees only. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Demographic questionnaire of the application form; null if there is none. Greenhouse: one call per 50 demographic question sets. Not supplied by SmartRecruiters. */
  readonly demographicQuestionSet?: Maybe<DemographicQuestionSet>;
  /** Time of the first publication; null if the post was never published. */
  readonly firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the post is featured on the internal board. Not supplied by SmartRecruiters. */
  readonly isFeatured?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the post is for employees only. */
  readonly isInternal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the post is online and accepts applications. */
  readonly isLive?: Maybe<Scalars['Boolean']['output']>;
  /** The advertised job. Greenhouse: one call per 50 jobs. */
  readonly job?: Maybe<Job>;
  /** Language of the application form in the provider's own terms, for example `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Work locations. Greenhouse: one call per 50 posts. Not supplied by SmartRecruiters: empty. */
  readonly locations?: Maybe<ReadonlyArray<JobPostLocation>>;
  /** Pay ranges that the post states. Greenhouse: one call per 50 posts. Not supplied by SmartRecruiters: empty. */
  readonly payRanges?: Maybe<ReadonlyArray<PayRange>>;
  /** Address of the post on its board; null if it is on no board with an address. */
  readonly publicUrl?: Maybe<Scalars['URL']['output']>;
  /** Publications of the post. SmartRecruiters: one call per post. Not supplied by Greenhouse: empty. */
  readonly publications?: Maybe<ReadonlyArray<Publication>>;
  /** Questions of the application form, in order. Not supplied by SmartRecruiters: empty. */
  readonly questions?: Maybe<ReadonlyArray<JobPostQuestion>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Locations that the provider has geocoded. Greenhouse: one call per 50 posts. Not supplied by SmartRecruiters: empty. */
  readonly searchableLocations?: Maybe<ReadonlyArray<SearchableLocation>>;
  /** Public title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of job posts. A record must meet all conditions that are set. */
export type JobPostFilter = {
  /** The post is on the job board with this global id. */
  readonly board?: InputMaybe<Scalars['ID']['input']>;
  /** The post was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the post is featured. `false` also matches a post of which the provider does not say it. */
  readonly isFeatured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the post is for employees of the company only. `false` also matches a post of which the provider does not say it. */
  readonly isInternal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether candidates can see the post now. `false` also matches a post of which the provider does not say it. */
  readonly isLive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The post advertises the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The post was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A work location of a job post. */
export type JobPostLocation = {
  readonly __typename?: 'JobPostLocation';
  /** The office; null if the location is no office. One call for all offices, cached for minutes. */
  readonly office?: Maybe<Office>;
  /** Id of the location in the system of the provider. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
  /** The location as free text: as entered, from the locations of the board, or of its office. One additional call per 50 locations of the board. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A question of an application form. */
export type JobPostQuestion = {
  readonly __typename?: 'JobPostQuestion';
  /** Type of the answer in the provider's own terms, for example `short_text`. */
  readonly answerType?: Maybe<Scalars['String']['output']>;
  /** Whether the answer is hidden from most of the hiring team; null if the provider does not give it. */
  readonly isPrivate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an answer is required; null if the provider does not give it. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Text of the question. */
  readonly label: Scalars['String']['output'];
  /** Name of the answer field in the form; null if the provider does not give it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Names of the options; empty if there are none. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
};

/** Status of a job. */
export type JobStatus =
  /** Closed without a hire. */
  | 'CANCELLED'
  /** Closed for an unknown reason. */
  | 'CLOSED'
  /** Not yet open. */
  | 'DRAFT'
  /** Closed because it was filled. */
  | 'FILLED'
  /** On hold. */
  | 'ON_HOLD'
  /** Open for hiring. */
  | 'OPEN'
  /** Waiting for approval. */
  | 'PENDING_APPROVAL'
  /** A value of the provider that this graph does not define yet: see `remoteStatus`. */
  | 'UNKNOWN';

/** Address of a web site or social media profile. */
export type Link = {
  readonly __typename?: 'Link';
  /** Kind of the link, given by the provider or derived from the host of the address. */
  readonly type: LinkType;
  /** The address as entered. It can lack `https://`, and a Skype name is no URL. */
  readonly url: Scalars['String']['output'];
};

/** Kind of a link. */
export type LinkType =
  /** A Facebook profile. */
  | 'FACEBOOK'
  /** A LinkedIn profile. */
  | 'LINKEDIN'
  /** Any other address. */
  | 'OTHER'
  /** A Skype name. */
  | 'SKYPE'
  /** A Twitter or X profile. */
  | 'TWITTER'
  /** A personal web site. */
  | 'WEBSITE';

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The exact amount. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency; null if the provider does not give it. */
  readonly currency?: Maybe<Scalars['String']['output']>;
};

/** An object that can be read by its global id. */
export type Node = {
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
};

/** A note on a candidate, or a logged e-mail. */
export type Note = Node & RemoteRecord & {
  readonly __typename?: 'Note';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application; null if the note is about the candidate as a whole. Greenhouse: one call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** The user who wrote the note; null if the system did. Greenhouse: one call per 50 different users. */
  readonly author?: Maybe<User>;
  /** Text of the note. It can contain any personal data. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The candidate. Greenhouse: one call per 50 candidates. */
  readonly candidate?: Maybe<Candidate>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the note in the provider's own terms, for example `EMAIL`. Not supplied by SmartRecruiters. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Visibility in the provider's own terms. */
  readonly remoteVisibility?: Maybe<Scalars['String']['output']>;
  /** Subject of an e-mail; null for most other notes. Not supplied by SmartRecruiters. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who can see the note. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of notes. A record must meet all conditions that are set. */
export type NoteFilter = {
  /** The note is on the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The note was written by the user with this global id. */
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  /** The note is on the candidate with this global id. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The note was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The kind of the note is exactly this one, in the provider's own terms. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** The note was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** The note has one of these visibilities. An empty list is an error. Greenhouse: it filters by one at a time; with several, the gateway applies it to the listed rows. */
  readonly visibility?: InputMaybe<ReadonlyArray<NoteVisibility>>;
};

/** Who can see a note. */
export type NoteVisibility =
  /** Administrators of the job. */
  | 'ADMIN_ONLY'
  /** The recipients of the note. */
  | 'DIRECT'
  /** Users with the right to see private notes. */
  | 'PRIVATE'
  /** All users who can see the candidate. */
  | 'PUBLIC'
  /** A value of the provider that this graph does not define yet. */
  | 'UNKNOWN';

/** An offer of employment. Greenhouse: each tracked change is a version, which is a record of its own. */
export type Offer = Node & RemoteRecord & {
  readonly __typename?: 'Offer';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that the offer is made for. */
  readonly application?: Maybe<Application>;
  /** Approvals of the offer. Greenhouse: one call per 50 offers; SmartRecruiters: the latest approval, one call per offer. */
  readonly approvalFlows?: Maybe<ReadonlyArray<ApprovalFlow>>;
  /** The candidate that the offer is made to. */
  readonly candidate?: Maybe<Candidate>;
  /** Time when the offer, or this version of it, was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the offer. SmartRecruiters gives key and text only. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether no newer version supersedes this one. Greenhouse: one call per 50 offers, none in a list with `currentOnly`. SmartRecruiters has no versions: null. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** The job of the offer. */
  readonly job?: Maybe<Job>;
  /** The opening that the offer fills. Not supplied by SmartRecruiters. */
  readonly opening?: Maybe<Opening>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. SmartRecruiters: `<candidateId>:<jobId>:<offerId>`, because an offer can be read only together with its candidate and job. */
  readonly remoteId: Scalars['String']['output'];
  /** Status in the provider's own terms. */
  readonly remoteStatus?: Maybe<Scalars['String']['output']>;
  /** Time when the offer was accepted or declined. SmartRecruiters: an approximation, the last change of an offer that was accepted or declined. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Date when the offer was sent. Not supplied by SmartRecruiters. */
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  /** First day of work. Not supplied by SmartRecruiters. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Status of the offer. */
  readonly status?: Maybe<OfferStatus>;
  /** Time of the last change of the offer. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version number, which increases within one application. SmartRecruiters has no versions: null. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of offers. A record must meet all conditions that are set. */
export type OfferFilter = {
  /** The offer is for the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The offer is made to the candidate with this global id. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The offer was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** If true, versions that a newer one supersedes are left out. SmartRecruiters has no versions: every offer is current. */
  readonly currentOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The offer is for the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The offer is for the opening with this global id. Not supported by SmartRecruiters. */
  readonly opening?: InputMaybe<Scalars['ID']['input']>;
  /** The candidate answered in this range. SmartRecruiters: the gateway applies it to the listed rows. */
  readonly resolvedAt?: InputMaybe<DateTimeRange>;
  /** The offer was sent on a day of this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly sentOn?: InputMaybe<DateRange>;
  /** The first day of work is in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly startsOn?: InputMaybe<DateRange>;
  /** The offer has one of these statuses. An empty list is an error. */
  readonly status?: InputMaybe<ReadonlyArray<OfferStatus>>;
  /** The offer was last changed in this range. SmartRecruiters: the gateway applies it to the listed rows. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An order of offers. Offers without the value come last in either direction; offers of equal value are in the order of their ids. */
export type OfferOrder = {
  /** The direction. */
  readonly direction: OrderDirection;
  /** The value to sort by. */
  readonly field: OfferOrderField;
};

/** What offers can be sorted by. */
export type OfferOrderField =
  /** Time when the offer, or this version of it, was created. */
  | 'CREATED_AT'
  /** Version number. SmartRecruiters, which has no versions, does not support this order: error `UNSUPPORTED_BY_PROVIDER`. */
  | 'VERSION';

/** Status of an offer. */
export type OfferStatus =
  /** Accepted by the candidate. */
  | 'ACCEPTED'
  /** The approval was rejected. */
  | 'APPROVAL_REJECTED'
  /** Approved, not sent. */
  | 'APPROVED'
  /** Declined by the candidate. */
  | 'DECLINED'
  /** The offer is not sent yet. Greenhouse: any such offer, because approvals are not read for the status. */
  | 'DRAFT'
  /** Waiting for approval. */
  | 'PENDING_APPROVAL'
  /** Sent to the candidate. */
  | 'SENT'
  /** Superseded by a newer version. */
  | 'SUPERSEDED'
  /** A value of the provider that this graph does not define yet: see `remoteStatus`. */
  | 'UNKNOWN'
  /** Withdrawn by the company. */
  | 'WITHDRAWN';

/** An office of the company. Not supplied by SmartRecruiters: see `Job.locations`. */
export type Office = Node & RemoteRecord & {
  readonly __typename?: 'Office';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The direct child offices. One call for all offices. */
  readonly children?: Maybe<ReadonlyArray<Office>>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the office in the company's own systems. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Jobs of the office, without those of its child offices. One call per office. */
  readonly jobs?: Maybe<JobConnection>;
  /** Location, as free text. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Name of the office. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The parent office; null at the top level. */
  readonly parent?: Maybe<Office>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An office of the company. Not supplied by SmartRecruiters: see `Job.locations`. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of offices. A record must meet all conditions that are set. */
export type OfficeFilter = {
  /** The office was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The office has exactly this id in another system of the company. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The office is directly below the office with this global id. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The office was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An opening: one position of a job that is to be filled by one hire. */
export type Opening = Node & RemoteRecord & {
  readonly __typename?: 'Opening';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application that filled the opening. Not supplied by SmartRecruiters. */
  readonly application?: Maybe<Application>;
  /** Reason for closing. One call for all reasons. Not supplied by SmartRecruiters. */
  readonly closeReason?: Maybe<CloseReason>;
  /** Time when the opening was filled or cancelled. Not supplied by SmartRecruiters. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company's own number of the opening. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the opening. Not supplied by SmartRecruiters: empty. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the opening is still to be filled. Not supplied by SmartRecruiters. */
  readonly isOpen?: Maybe<Scalars['Boolean']['output']>;
  /** The job of the opening. */
  readonly job?: Maybe<Job>;
  /** Time when the opening was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Target date of the first day of work. */
  readonly targetStartOn?: Maybe<Scalars['Date']['output']>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of openings. A record must meet all conditions that are set. */
export type OpeningFilter = {
  /** The opening was filled by the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The opening was closed for the reason with this global id. */
  readonly closeReason?: InputMaybe<Scalars['ID']['input']>;
  /** The opening was closed in this range. */
  readonly closedAt?: InputMaybe<DateTimeRange>;
  /** The company's own id of the opening is exactly this one. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The opening was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the opening is still to be filled. `false` also matches an opening of which the provider does not say it. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** The opening belongs to the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The opening was opened in this range. */
  readonly openedAt?: InputMaybe<DateTimeRange>;
  /** The opening was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** The direction of an order. */
export type OrderDirection =
  /** From the earliest or the lowest value to the latest or highest. */
  | 'ASC'
  /** From the latest or the highest value to the earliest or lowest. */
  | 'DESC';

/** Position of a page in its list. Pages can be read forward only, because no provider reads backwards. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The value for `after` that reads the next page: the cursor of the last edge, or, for an empty page with `hasNextPage`, the position at which the list continues. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are records after this page. Exact without another upstream call if the provider's response contains it. With a condition that the gateway applies itself, it can be true although no further record matches. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was requested with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A component of pay that pay ranges are given for, for example the base salary. Not supplied by SmartRecruiters. */
export type PayInput = Node & RemoteRecord & {
  readonly __typename?: 'PayInput';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Text that is shown beside the component. */
  readonly blurb?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The custom field of offers that the component belongs to; null if there is none. Greenhouse: one call per 50 custom fields. */
  readonly customField?: Maybe<CustomField>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Pay ranges of the component in job posts. Greenhouse: one call per 50 pay inputs. */
  readonly ranges?: Maybe<ReadonlyArray<PayRange>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Name of the component. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of components of pay. A record must meet all conditions that are set. */
export type PayInputFilter = {
  /** The component was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The component belongs to the custom field with this global id. */
  readonly customField?: InputMaybe<Scalars['ID']['input']>;
  /** The component was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** The pay range of a job for one component of pay. */
export type PayRange = {
  readonly __typename?: 'PayRange';
  /** ISO 4217 code of the currency. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The component of pay. Greenhouse: one call per 50 different pay inputs. */
  readonly input?: Maybe<PayInput>;
  /** Upper bound; null if it is not set. */
  readonly max?: Maybe<Scalars['Decimal']['output']>;
  /** Lower bound; null if it is not set. */
  readonly min?: Maybe<Scalars['Decimal']['output']>;
  /** The job post that states the range; null if the job itself states it. Greenhouse: one call per 50 job posts. */
  readonly post?: Maybe<JobPost>;
  /** Id of the range in the system of the provider. Not supplied by SmartRecruiters. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
};

/** A work location of a job post, as a record of its own, for imports: see `JobPost.locations`. Not supplied by SmartRecruiters. */
export type PostLocation = Node & RemoteRecord & {
  readonly __typename?: 'PostLocation';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The office; null if the location is no office. One call for all offices, cached for minutes. */
  readonly office?: Maybe<Office>;
  /** The job post; null if it was deleted. Greenhouse: one call per 50 job posts. */
  readonly post?: Maybe<JobPost>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider, as in `JobPostLocation.remoteId`. */
  readonly remoteId: Scalars['String']['output'];
  /** The location as free text, as entered; null if the location is an office, or one of the board's, which only `JobPostLocation.text` has. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `PostLocation` records. */
export type PostLocationConnection = {
  readonly __typename?: 'PostLocationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PostLocationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<PostLocation>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type PostLocationEdge = {
  readonly __typename?: 'PostLocationEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PostLocation;
};

/** Conditions for a list of locations of job posts. A record must meet all conditions that are set. */
export type PostLocationFilter = {
  /** The location was added in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The location is one of the job post with this global id. */
  readonly jobPost?: InputMaybe<Scalars['ID']['input']>;
  /** The location is the office with this global id. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The location was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A pay range that a job post states, as a record of its own, for imports: see `JobPost.payRanges`. Not supplied by SmartRecruiters. */
export type PostPayRange = Node & RemoteRecord & {
  readonly __typename?: 'PostPayRange';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the currency. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The component of pay. Greenhouse: one call per 50 different pay inputs. */
  readonly input?: Maybe<PayInput>;
  /** Upper bound; null if it is not set. */
  readonly max?: Maybe<Scalars['Decimal']['output']>;
  /** Lower bound; null if it is not set. */
  readonly min?: Maybe<Scalars['Decimal']['output']>;
  /** The job post; null if it was deleted. Greenhouse: one call per 50 job posts. */
  readonly post?: Maybe<JobPost>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider, as in `PayRange.remoteId`. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of `PostPayRange` records. */
export type PostPayRangeConnection = {
  readonly __typename?: 'PostPayRangeConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PostPayRangeEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<PostPayRange>;
  /** Position of this page in the list. */
  readonly pageInfo: PageInfo;
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A record of a page, with its cursor. */
export type PostPayRangeEdge = {
  readonly __typename?: 'PostPayRangeEdge';
  /** The value for `after` that continues the list behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PostPayRange;
};

/** Conditions for a list of pay ranges of job posts. A record must meet all conditions that are set. */
export type PostPayRangeFilter = {
  /** The range was added in this range of time. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The range is for the component of pay with this global id. */
  readonly input?: InputMaybe<Scalars['ID']['input']>;
  /** The range is one of the job post with this global id. */
  readonly jobPost?: InputMaybe<Scalars['ID']['input']>;
  /** The range was last changed in this range of time. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A stage of a hiring process. */
export type ProcessStage = {
  readonly __typename?: 'ProcessStage';
  /** Name of the stage: the `stageName` of applications in this stage. */
  readonly name: Scalars['String']['output'];
  /** Status in the provider's own terms: the `remoteStatus` of applications in this stage. */
  readonly remoteStatus: Scalars['String']['output'];
};

/** The prospect data of an application. Not supplied by SmartRecruiters. */
export type ProspectDetail = Node & RemoteRecord & {
  readonly __typename?: 'ProspectDetail';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application. Greenhouse: one call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The department that the prospect is considered for. Greenhouse: one call for all departments, cached for minutes. */
  readonly department?: Maybe<Department>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** The office that the prospect is considered for. Greenhouse: one call for all offices, cached for minutes. */
  readonly office?: Maybe<Office>;
  /** The user who is responsible for the prospect; null if there is none. Greenhouse: one call per 50 different users. */
  readonly owner?: Maybe<User>;
  /** The pool of the prospect; null if there is none. Greenhouse: one call for all pools, cached for minutes. */
  readonly pool?: Maybe<ProspectPool>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** The stage of the pool. Greenhouse: one call for all stages, cached for minutes. */
  readonly stage?: Maybe<ProspectPoolStage>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of prospect data. A record must meet all conditions that are set. */
export type ProspectDetailFilter = {
  /** The data belong to the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The data was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The prospect is for the department with this global id. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** The prospect is for the office with this global id. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The prospect belongs to the user with this global id. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** The prospect is in the pool with this global id. */
  readonly pool?: InputMaybe<Scalars['ID']['input']>;
  /** The prospect is in the stage of a pool with this global id. */
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  /** The data was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A pool of prospects, which have no job yet. Not supplied by SmartRecruiters. */
export type ProspectPool = Node & RemoteRecord & {
  readonly __typename?: 'ProspectPool';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Departments that the pool is limited to; empty if it is not limited. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** Purpose of the pool. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the pool is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Jobs that the pool is limited to; empty if it is not limited. Greenhouse: one call per 50 jobs. */
  readonly jobs?: Maybe<ReadonlyArray<Job>>;
  /** Name of the pool. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Offices that the pool is limited to; empty if it is not limited. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Stages of the pool, in order. Greenhouse: one call per 50 pools. */
  readonly stages?: Maybe<ReadonlyArray<ProspectPoolStage>>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of prospect pools. A record must meet all conditions that are set. */
export type ProspectPoolFilter = {
  /** The pool was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The pool is for the department with this global id. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the pool is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The pool is for the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The pool is for the office with this global id. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The pool was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A stage of a prospect pool. Not supplied by SmartRecruiters. */
export type ProspectPoolStage = Node & RemoteRecord & {
  readonly __typename?: 'ProspectPoolStage';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Name of the stage. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The pool. Greenhouse: one call for all pools, cached for minutes. */
  readonly pool?: Maybe<ProspectPool>;
  /** Position among the stages of the pool. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of stages of prospect pools. A record must meet all conditions that are set. */
export type ProspectPoolStageFilter = {
  /** The stage was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The stage belongs to the pool with this global id. */
  readonly pool?: InputMaybe<Scalars['ID']['input']>;
  /** The stage was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** The applicant tracking system of an account. */
export type Provider =
  /** An account of this provider. */
  | 'GREENHOUSE'
  /** An account of this provider. */
  | 'SMARTRECRUITERS';

/** The publication of a job post at one place. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** Kind of the place in the provider's own terms. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Start of the publication. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Place of the publication in the provider's own terms. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** End of the publication; null if it has not ended. */
  readonly unpublishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type Query = {
  readonly __typename?: 'Query';
  /** The connected account with this name; null if there is none. Costs no upstream call. */
  readonly account?: Maybe<Account>;
  /** All connected accounts, in the order of the configuration. Costs no upstream call. */
  readonly accounts: ReadonlyArray<Account>;
  /** An application by its global id or the provider's id; null if there is none. One call. */
  readonly application?: Maybe<Application>;
  /** All applications. Greenhouse: newest first, one call per page. SmartRecruiters has no such list: the gateway reads the pages of candidates and takes the applications from them. */
  readonly applications: ApplicationConnection;
  /** All approvals of jobs and offers. One call per page. SmartRecruiters cannot list them: see `Job.approvalFlows` and `Offer.approvalFlows`. */
  readonly approvalFlows?: Maybe<ApprovalFlowConnection>;
  /** All files of applications. One call per page. SmartRecruiters cannot list them: see `Application.attachments`. */
  readonly attachments?: Maybe<AttachmentConnection>;
  /** A candidate by its global id or the provider's id; null if there is none. One call. */
  readonly candidate?: Maybe<Candidate>;
  /** All attributes by which candidates are rated. One call per page. Not supplied by SmartRecruiters. */
  readonly candidateAttributes?: Maybe<CandidateAttributeConnection>;
  /** The educations of all candidates. Greenhouse: newest first, one call per page. SmartRecruiters cannot list them: see `Candidate.educations`. */
  readonly candidateEducations?: Maybe<CandidateEducationConnection>;
  /** The positions of all candidates. Greenhouse: newest first, one call per page. SmartRecruiters cannot list them: see `Candidate.employments`. */
  readonly candidateEmployments?: Maybe<CandidateEmploymentConnection>;
  /** All candidates. Greenhouse: newest first, one call per page. SmartRecruiters: candidates with at least one application, one call per page of up to 100, one list at a time. */
  readonly candidates: CandidateConnection;
  /** All reasons for closing openings. One call per page. Not supplied by SmartRecruiters. */
  readonly closeReasons?: Maybe<CloseReasonConnection>;
  /** All options of all custom fields, also of schools, degrees and disciplines. Greenhouse: newest first, one call per page. SmartRecruiters cannot list them: see `CustomField.options`. */
  readonly customFieldOptions?: Maybe<CustomFieldOptionConnection>;
  /** All definitions of custom fields. Greenhouse: one call per page; SmartRecruiters: one call per kind of property, all at the same time. */
  readonly customFields?: Maybe<CustomFieldConnection>;
  /** All answer options of demographic questions. One call per page. Not supplied by SmartRecruiters. */
  readonly demographicAnswerOptions?: Maybe<DemographicAnswerOptionConnection>;
  /** All answers to demographic questions. Needs a separate scope. One call per page. Not supplied by SmartRecruiters. */
  readonly demographicAnswers?: Maybe<DemographicAnswerConnection>;
  /** All demographic questionnaires. One call per page. Not supplied by SmartRecruiters. */
  readonly demographicQuestionSets?: Maybe<DemographicQuestionSetConnection>;
  /** All demographic questions. One call per page. Not supplied by SmartRecruiters. */
  readonly demographicQuestions?: Maybe<DemographicQuestionConnection>;
  /** All departments. One call per page. */
  readonly departments?: Maybe<DepartmentConnection>;
  /** All answers to the questions of the EEOC. Needs a separate scope. One call per page. Not supplied by SmartRecruiters. */
  readonly eeocResponses?: Maybe<EeocResponseConnection>;
  /** All hiring processes. One call per page. Not supplied by Greenhouse. */
  readonly hiringProcesses?: Maybe<HiringProcessConnection>;
  /** All interview kits. One call per page. Not supplied by SmartRecruiters. */
  readonly interviewKits?: Maybe<InterviewKitConnection>;
  /** All interviews. One call per page. SmartRecruiters cannot list them: see `Application.interviews`. */
  readonly interviews?: Maybe<InterviewConnection>;
  /** A job by its global id or the provider's id; null if there is none. One call. */
  readonly job?: Maybe<Job>;
  /** All job boards. One call per page. Not supplied by SmartRecruiters. */
  readonly jobBoards?: Maybe<JobBoardConnection>;
  /** All planned interviews of all jobs. One call per page. Not supplied by SmartRecruiters. */
  readonly jobInterviews?: Maybe<JobInterviewConnection>;
  /** All notes on jobs. One call per page. SmartRecruiters cannot list them: see `Job.notes`. */
  readonly jobNotes?: Maybe<JobNoteConnection>;
  /** All job posts. One call per page. SmartRecruiters cannot list them: see `Job.posts`. */
  readonly jobPosts?: Maybe<JobPostConnection>;
  /** All jobs, templates included. One call per page. */
  readonly jobs: JobConnection;
  /** A record of any type, or an account, by its global id; null if there is none. One call, none for an account. */
  readonly node?: Maybe<Node>;
  /** Several records or accounts by their global ids, in the order of `ids`; null for an id that is not found. Greenhouse: one call per 50 records of one type; SmartRecruiters: one call per record. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** All notes and logged e-mails. One call per page. SmartRecruiters cannot list them: see `Application.notes`. */
  readonly notes?: Maybe<NoteConnection>;
  /** An offer by its global id or the provider's id; null if there is none. One call. */
  readonly offer?: Maybe<Offer>;
  /** All offers. Greenhouse: newest first, all versions unless the filter sets `currentOnly`. SmartRecruiters: needs the key of an administrator. One call per page. */
  readonly offers: OfferConnection;
  /** All offices. One call per page. Not supplied by SmartRecruiters. */
  readonly offices?: Maybe<OfficeConnection>;
  /** All openings of all jobs. One call per page. SmartRecruiters cannot list them: see `Job.openings`. */
  readonly openings?: Maybe<OpeningConnection>;
  /** All components of pay. One call per page. Not supplied by SmartRecruiters. */
  readonly payInputs?: Maybe<PayInputConnection>;
  /** The locations of all job posts, deleted posts included. Greenhouse: newest first, one call per page. Not supplied by SmartRecruiters. */
  readonly postLocations?: Maybe<PostLocationConnection>;
  /** The pay ranges of all job posts, deleted posts included. Greenhouse: newest first, one call per page. Not supplied by SmartRecruiters. */
  readonly postPayRanges?: Maybe<PostPayRangeConnection>;
  /** The prospect data of all applications. One call per page. Not supplied by SmartRecruiters. */
  readonly prospectDetails?: Maybe<ProspectDetailConnection>;
  /** All stages of prospect pools. One call per page. Not supplied by SmartRecruiters. */
  readonly prospectPoolStages?: Maybe<ProspectPoolStageConnection>;
  /** All prospect pools. One call per page. Not supplied by SmartRecruiters. */
  readonly prospectPools?: Maybe<ProspectPoolConnection>;
  /** All persons who have referred candidates. One call per page. Not supplied by SmartRecruiters. */
  readonly referrers?: Maybe<ReferrerConnection>;
  /** All reasons for rejections and withdrawals, including those that are built into Greenhouse. One call per page. */
  readonly rejectionReasons?: Maybe<RejectionReasonConnection>;
  /** All questions of interview kits. One call per page. Not supplied by SmartRecruiters. */
  readonly scorecardQuestions?: Maybe<ScorecardQuestionConnection>;
  /** All scorecards, drafts included. One call per page. SmartRecruiters cannot list them: see `Application.scorecards`. */
  readonly scorecards?: Maybe<ScorecardConnection>;
  /** All sources of applications. Greenhouse: one call per page; SmartRecruiters: one call for the kinds of sources, and one call per kind. */
  readonly sources?: Maybe<SourceConnection>;
  /** All stays of applications in stages. One call per page. SmartRecruiters cannot list them: see `Application.stageHistory`. */
  readonly stageEvents?: Maybe<StageEventConnection>;
  /** All stages of all jobs. One call per page. Not supplied by SmartRecruiters. */
  readonly stages?: Maybe<StageConnection>;
  /** All tags of candidates. One call per page. Not supplied by SmartRecruiters. */
  readonly tags?: Maybe<TagConnection>;
  /** All roles that users can have. One call per page. */
  readonly userRoles?: Maybe<UserRoleConnection>;
  /** All users, without service accounts. One call per page. */
  readonly users?: Maybe<UserConnection>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryAccountArgs = {
  name: Scalars['String']['input'];
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryApplicationArgs = {
  by: RecordKey;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryApplicationsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryApprovalFlowsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApprovalFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryAttachmentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCandidateArgs = {
  by: RecordKey;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCandidateAttributesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateAttributeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCandidateEducationsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateEducationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCandidateEmploymentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateEmploymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCandidatesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCloseReasonsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CloseReasonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCustomFieldOptionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomFieldOptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryCustomFieldsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomFieldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryDemographicAnswerOptionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemographicAnswerOptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryDemographicAnswersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemographicAnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryDemographicQuestionSetsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemographicQuestionSetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryDemographicQuestionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemographicQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryDepartmentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepartmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryEeocResponsesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EeocResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryHiringProcessesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HiringProcessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryInterviewKitsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterviewKitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryInterviewsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryJobArgs = {
  by: RecordKey;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryJobBoardsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobBoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryJobInterviewsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobInterviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryJobNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryJobPostsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobPostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryJobsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryOfferArgs = {
  by: RecordKey;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryOffersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryOfficesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryOpeningsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpeningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryPayInputsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PayInputFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryPostLocationsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostLocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryPostPayRangesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostPayRangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryProspectDetailsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProspectDetailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryProspectPoolStagesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProspectPoolStageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryProspectPoolsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProspectPoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryReferrersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferrerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryRejectionReasonsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RejectionReasonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryScorecardQuestionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScorecardQuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryScorecardsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScorecardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QuerySourcesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryStageEventsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StageEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryStagesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryTagsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryUserRolesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserRoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the graph. A root list has the records of all accounts, account by account in the order of the configuration. */
export type QueryUsersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Identifies one record, either by its global id or by the provider's id. */
export type RecordKey =
  /** Global id of the record. */
  { readonly id: Scalars['ID']['input']; readonly remote?: never; }
  |  /** The provider's id of the record, with its account. */
  { readonly id?: never; readonly remote: RemoteKey; };

/** A person who has referred candidates; not always a user. Not supplied by SmartRecruiters. */
export type Referrer = Node & RemoteRecord & {
  readonly __typename?: 'Referrer';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Name of the person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record; null if the provider does not give it. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who is this person; null if there is none. Greenhouse: one call per 50 different users. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of persons who have referred candidates. A record must meet all conditions that are set. */
export type ReferrerFilter = {
  /** The record of the person was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The record of the person was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** The person is the user with this global id. */
  readonly user?: InputMaybe<Scalars['ID']['input']>;
};

/** Details of the rejection or withdrawal of an application. */
export type RejectionDetail = {
  readonly __typename?: 'RejectionDetail';
  /** Text of the note on the rejection. Greenhouse: one call per 50 notes. Not supplied by SmartRecruiters. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The chosen reason. */
  readonly reason?: Maybe<RejectionReason>;
  /** Time of the rejection. Not supplied by SmartRecruiters: see `Application.rejectedAt`. */
  readonly rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who rejected the application. Not supplied by SmartRecruiters. */
  readonly rejectedBy?: Maybe<User>;
};

/** A reason for the rejection or withdrawal of an application. */
export type RejectionReason = Node & RemoteRecord & {
  readonly __typename?: 'RejectionReason';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Name of the reason. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Which side the reason applies to. */
  readonly side: RejectionSide;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of reasons for rejections. A record must meet all conditions that are set. */
export type RejectionReasonFilter = {
  /** The reason was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The reason was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Which side ended an application. */
export type RejectionSide =
  /** The candidate withdrew. */
  | 'BY_CANDIDATE'
  /** The company rejected the candidate. */
  | 'BY_COMPANY'
  /** Neither, or not specified. */
  | 'OTHER';

/** A provider's id of a record, with the account that it belongs to. */
export type RemoteKey = {
  /** Name of the account. */
  readonly account: Scalars['String']['input'];
  /** The provider's id, as in `remoteId` of the record. */
  readonly remoteId: Scalars['String']['input'];
};

/** A record of an applicant tracking system. */
export type RemoteRecord = {
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created in the system of the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. Costs no upstream call. */
  readonly id: Scalars['ID']['output'];
  /** The record as the provider returns it, unchanged. If list rows are summaries, it costs a read of the full record. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. A SmartRecruiters application has `<candidateId>:<jobId>`. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record in the system of the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Reply to an invitation. */
export type ReplyStatus =
  /** Accepted. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED'
  /** No reply yet. */
  | 'PENDING'
  /** Tentatively accepted. */
  | 'TENTATIVE'
  /** A value of the provider that this graph does not define yet: see `remoteReply`. */
  | 'UNKNOWN';

/** An interviewer's assessment of a candidate. */
export type Scorecard = Node & RemoteRecord & {
  readonly __typename?: 'Scorecard';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Answers to the questions of the kit. Greenhouse: two calls per 50 scorecards. Not supplied by SmartRecruiters: empty. */
  readonly answers?: Maybe<ReadonlyArray<ScorecardAnswer>>;
  /** The application. Greenhouse: one call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** The user who submitted the scorecard, usually the interviewer. Greenhouse: one call per 50 different users. */
  readonly author?: Maybe<User>;
  /** Time when the record was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Time of the interview. Not supplied by SmartRecruiters. */
  readonly interviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The interviewer. Greenhouse: one call per 50 different users. */
  readonly interviewer?: Maybe<User>;
  /** Whether the scorecard has not been submitted yet. */
  readonly isDraft?: Maybe<Scalars['Boolean']['output']>;
  /** The interview kit of the scorecard. Greenhouse: one call per 50 interview kits. Not supplied by SmartRecruiters. */
  readonly kit?: Maybe<InterviewKit>;
  /** Overall impression. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Notes for users with the right to see private notes. Not supplied by SmartRecruiters. */
  readonly privateNotes?: Maybe<Scalars['String']['output']>;
  /** Notes for the other interviewers. Not supplied by SmartRecruiters. */
  readonly publicNotes?: Maybe<Scalars['String']['output']>;
  /** Ratings of the attributes. Greenhouse: one call per 50 scorecards. Not supplied by SmartRecruiters: empty. */
  readonly ratings?: Maybe<ReadonlyArray<AttributeRating>>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** The recommendation in the provider's own terms. Not supplied by SmartRecruiters. */
  readonly remoteVerdict?: Maybe<Scalars['String']['output']>;
  /** Rating as a number, if the provider has numbers instead of terms. Not supplied by Greenhouse. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Time of submission; null for a draft. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time of the last change of the record. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The recommendation; null if there is none yet. Not supplied by SmartRecruiters. */
  readonly verdict?: Maybe<Verdict>;
};

/** An interviewer's answer to a question. Fields that do not fit the type of the question are null. */
export type ScorecardAnswer = {
  readonly __typename?: 'ScorecardAnswer';
  /** Whether the answer is yes. */
  readonly isYes?: Maybe<Scalars['Boolean']['output']>;
  /** Names of the chosen options. Greenhouse: one call per 50 different options. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The question. Greenhouse: one call per 50 different questions. */
  readonly question?: Maybe<ScorecardQuestion>;
  /** Text of the answer. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of scorecards. A record must meet all conditions that are set. */
export type ScorecardFilter = {
  /** The scorecard belongs to the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The scorecard was submitted by the user with this global id. */
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  /** The scorecard is about the candidate with this global id. Greenhouse: two calls. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The scorecard was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The interview was in this range. */
  readonly interviewedAt?: InputMaybe<DateTimeRange>;
  /** The scorecard is that of the interviewer with this global id. */
  readonly interviewer?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the scorecard is not submitted yet. `false` also matches a scorecard of which the provider does not say it. */
  readonly isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  /** The scorecard is about an application for the job with this global id. Greenhouse: two calls per 50 applications of the job. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The scorecard follows the interview kit with this global id. */
  readonly kit?: InputMaybe<Scalars['ID']['input']>;
  /** The scorecard was submitted in this range. A draft does not match. */
  readonly submittedAt?: InputMaybe<DateTimeRange>;
  /** The scorecard was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
  /** The overall verdict is one of these. An empty list is an error. Greenhouse: the gateway applies it to the listed rows. */
  readonly verdict?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** An order of scorecards. Scorecards without the value come last in either direction; scorecards of equal value are in the order of their ids. */
export type ScorecardOrder = {
  /** The direction. */
  readonly direction: OrderDirection;
  /** The value to sort by. */
  readonly field: ScorecardOrderField;
};

/** What scorecards can be sorted by. */
export type ScorecardOrderField =
  /** Time when the record was created. */
  | 'CREATED_AT'
  /** Time of the interview. SmartRecruiters does not support this order: error `UNSUPPORTED_BY_PROVIDER`. */
  | 'INTERVIEWED_AT'
  /** Time when the scorecard was submitted. Drafts have none. */
  | 'SUBMITTED_AT';

/** A question of an interview kit that interviewers answer. Not supplied by SmartRecruiters. */
export type ScorecardQuestion = Node & RemoteRecord & {
  readonly __typename?: 'ScorecardQuestion';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Type of the answer in the provider's own terms, for example `yes_no`. An `instruction` has no answer. */
  readonly answerType?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the question is in use. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an answer is required. */
  readonly isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** The kit of the question. Greenhouse: one call per 50 interview kits. */
  readonly kit?: Maybe<InterviewKit>;
  /** Options of the question, in order; empty if there are none. Greenhouse: one call per 50 questions. */
  readonly options?: Maybe<ReadonlyArray<CustomFieldChoice>>;
  /** Position among the questions of the kit. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Text of the question; can be HTML. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of questions of interview kits. A record must meet all conditions that are set. */
export type ScorecardQuestionFilter = {
  /** The question was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the question is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The question belongs to the interview kit with this global id. */
  readonly kit?: InputMaybe<Scalars['ID']['input']>;
  /** The question was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A question of the application form, with the candidate's answer. */
export type ScreeningAnswer = {
  readonly __typename?: 'ScreeningAnswer';
  /** Text of the answer; null if there is none. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Text of the question. */
  readonly question: Scalars['String']['output'];
};

/** A location that the provider has geocoded. */
export type SearchableLocation = {
  readonly __typename?: 'SearchableLocation';
  /** City or town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Name of the country. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two upper-case letters. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** Latitude in degrees; north is positive. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees; east is positive. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Id of the location in the system of the provider. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
  /** The location as entered. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A source of applications. */
export type Source = Node & RemoteRecord & {
  readonly __typename?: 'Source';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Kind of the source, for example `Referrals`. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Name of the source. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of sources. A record must meet all conditions that are set. */
export type SourceFilter = {
  /** The source was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The source was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A stage of the hiring process of a job. Not supplied by SmartRecruiters, whose stages have no id: see `Application.stageName`. */
export type Stage = Node & RemoteRecord & {
  readonly __typename?: 'Stage';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Applications that are in the stage now, newest first. One call per 50 stages if their applications fit in one page of 500, then one call per stage. */
  readonly applications?: Maybe<ApplicationConnection>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether applications can be in the stage. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** The job of the stage. */
  readonly job?: Maybe<Job>;
  /** Name of the stage. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position among the stages of the job; it does not always start at 0, and there can be gaps. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A stage of the hiring process of a job. Not supplied by SmartRecruiters, whose stages have no id: see `Application.stageName`. */
export type StageApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** A period that an application spent in one stage. */
export type StageEvent = Node & RemoteRecord & {
  readonly __typename?: 'StageEvent';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** The application. Greenhouse: one call per 50 applications. */
  readonly application?: Maybe<Application>;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of whole days in the stage. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Time when the application entered the stage; null if the provider does not give it. */
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time when the application left the stage; null if it has not left, or if the provider does not give it. */
  readonly exitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the application is in this stage now. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** The stage. Greenhouse: one call per 50 stages. Not supplied by SmartRecruiters. */
  readonly stage?: Maybe<Stage>;
  /** Name of the stage. Greenhouse: the name of `stage`; SmartRecruiters: the sub-status, or the status if there is no sub-status. */
  readonly stageName?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of stays in stages. A record must meet all conditions that are set. */
export type StageEventFilter = {
  /** The stay is one of the application with this global id. */
  readonly application?: InputMaybe<Scalars['ID']['input']>;
  /** The stay is one of an application of the candidate with this global id. Greenhouse: two calls. */
  readonly candidate?: InputMaybe<Scalars['ID']['input']>;
  /** The stay was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The application entered the stage in this range. Greenhouse: the gateway applies it to the listed rows. */
  readonly enteredAt?: InputMaybe<DateTimeRange>;
  /** Whether the application is in this stage now. With `false`, the gateway applies it to the listed rows. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The stay was in the stage with this global id. */
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  /** The stay was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** An order of stage events. Events without the value come last in either direction; events of equal value are in the order of their ids. */
export type StageEventOrder = {
  /** The direction. */
  readonly direction: OrderDirection;
  /** The value to sort by. */
  readonly field: StageEventOrderField;
};

/** What stage events can be sorted by. */
export type StageEventOrderField =
  /** Time when the application entered the stage. */
  | 'ENTERED_AT';

/** Conditions for a list of stages. A record must meet all conditions that are set. */
export type StageFilter = {
  /** The stage was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** Whether the stage is in use. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The stage belongs to the job with this global id. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** The stage was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Whether a provider supplies a field. */
export type Support =
  /** The gateway derives the field from other data of the provider. */
  | 'DERIVED'
  /** The provider supplies the field. */
  | 'NATIVE'
  /** The provider has no data for the field: it is always null or empty. */
  | 'UNSUPPORTED';

/** A tag of candidates. Not supplied by SmartRecruiters, which has names only: see `Candidate.tags`. */
export type Tag = Node & RemoteRecord & {
  readonly __typename?: 'Tag';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created; null if the provider does not give it. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Name of the tag. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record; null if the provider does not give it. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of tags. A record must meet all conditions that are set. */
export type TagFilter = {
  /** The tag was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The tag was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A user of the applicant tracking system: a person, or a service account. */
export type User = Node & RemoteRecord & {
  readonly __typename?: 'User';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Company-defined fields of the user. Not supplied by SmartRecruiters: empty. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** Departments of the user. Not supplied by SmartRecruiters: empty. */
  readonly departments?: Maybe<ReadonlyArray<Department>>;
  /** All e-mail addresses, with their verification. Greenhouse: one call per 50 users. Not supplied by SmartRecruiters: empty. */
  readonly emails?: Maybe<ReadonlyArray<UserEmail>>;
  /** The company's own number of the employee. SmartRecruiters: the `externalData` of the user. */
  readonly employeeId?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** First and last name as one string; null if both are missing. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Hiring teams that the user belongs to. Greenhouse: two calls per 50 users. Not supplied by SmartRecruiters: empty. */
  readonly hiringTeams?: Maybe<ReadonlyArray<HiringTeamMembership>>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Whether the user can sign in; null if the provider does not give it. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the user can see and change everything. */
  readonly isSiteAdmin?: Maybe<Scalars['Boolean']['output']>;
  /** Permissions of the user on single jobs; site admins need none. Greenhouse: one call per 50 users. Not supplied by SmartRecruiters: empty. */
  readonly jobPermissions?: Maybe<ReadonlyArray<JobPermission>>;
  /** Last name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Candidates who are the same person as the user. Greenhouse: one call per 50 candidates. Not supplied by SmartRecruiters: empty. */
  readonly linkedCandidates?: Maybe<ReadonlyArray<Candidate>>;
  /** Offices of the user. Not supplied by SmartRecruiters: empty. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** Primary e-mail address; null if there is none, for example for a service account. */
  readonly primaryEmail?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Role of the user in the whole system. SmartRecruiters: one call for all roles, cached for minutes. Not supplied by Greenhouse: see `isSiteAdmin` and `jobPermissions`. */
  readonly role?: Maybe<UserRole>;
  /** Job title. Not supplied by SmartRecruiters. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Time of the last change of the record. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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
  /** Whether the user has confirmed the address; null if the provider does not give it. */
  readonly isVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The address. */
  readonly value: Scalars['String']['output'];
};

/** Conditions for a list of users. A record must meet all conditions that are set. */
export type UserFilter = {
  /** The user was added in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The user belongs to the department with this global id. Child departments are not included. Not supported by SmartRecruiters, whose users have no departments. */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Any of the user's e-mail addresses is this one, case-insensitive. Greenhouse: the gateway applies it to the listed rows, because it searches for the main address only. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The user has exactly this employee id. */
  readonly employeeId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the user can sign in. SmartRecruiters: the gateway applies it to the listed rows. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The user is the same person as the candidate with this global id. Not supported by SmartRecruiters. */
  readonly linkedCandidate?: InputMaybe<Scalars['ID']['input']>;
  /** The user belongs to the office with this global id. Child offices are not included. Not supported by SmartRecruiters. */
  readonly office?: InputMaybe<Scalars['ID']['input']>;
  /** The user was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** A role of users. */
export type UserRole = Node & RemoteRecord & {
  readonly __typename?: 'UserRole';
  /** The account that the record belongs to. */
  readonly account: Account;
  /** Time when the record was created. Not supplied by SmartRecruiters. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: opaque, stable, and unique across all accounts and types. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the role in the provider's own terms, for example `job_admin`. Not supplied by SmartRecruiters. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Name of the role. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The record as the provider returns it, unchanged. */
  readonly remoteData?: Maybe<Scalars['JSON']['output']>;
  /** Id of the record in the system of the provider. */
  readonly remoteId: Scalars['String']['output'];
  /** Time of the last change of the record. Not supplied by SmartRecruiters. */
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
  /** Accounts that could not deliver their part of this page. `endCursor` keeps their position in the list, except after `CURSOR_EXPIRED`. If `problems` is not selected, the whole connection fails with an error instead. */
  readonly problems: ReadonlyArray<AccountProblem>;
  /** Number of records in the whole list, over all pages and accounts; null if this page does not show it. It costs no call, and is never an estimate: it is known if the provider tells it (SmartRecruiters: candidates, jobs, offers) and applied the whole filter, or if the whole list was read for this page. Null if an account failed. */
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

/** Conditions for a list of roles. A record must meet all conditions that are set. */
export type UserRoleFilter = {
  /** The role was created in this range. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The role was last changed in this range. */
  readonly updatedAt?: InputMaybe<DateTimeRange>;
};

/** Recommendation of an interviewer, or rating of an attribute. */
export type Verdict =
  /** Neither yes nor no. */
  | 'MIXED'
  /** No. */
  | 'NO'
  /** The interviewer chose not to decide. */
  | 'NO_DECISION'
  /** Definitely not. */
  | 'STRONG_NO'
  /** Strong yes. */
  | 'STRONG_YES'
  /** A value of the provider that this graph does not define yet: see `remoteVerdict`. */
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
  Application: ResolverTypeWrapper<RecordParent<Omit<Application, 'account' | 'attachments' | 'candidate' | 'coordinator' | 'customFields' | 'demographicAnswers' | 'eeocResponses' | 'interviews' | 'job' | 'jobPost' | 'notes' | 'offers' | 'prospectDetail' | 'recruiter' | 'referrer' | 'rejection' | 'scorecards' | 'source' | 'stage' | 'stageHistory'> & { account: ResolversTypes['Account'], attachments?: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, candidate?: Maybe<ResolversTypes['Candidate']>, coordinator?: Maybe<ResolversTypes['User']>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, demographicAnswers?: Maybe<ReadonlyArray<ResolversTypes['DemographicAnswer']>>, eeocResponses?: Maybe<ReadonlyArray<ResolversTypes['EeocResponse']>>, interviews?: Maybe<ResolversTypes['InterviewConnection']>, job?: Maybe<ResolversTypes['Job']>, jobPost?: Maybe<ResolversTypes['JobPost']>, notes?: Maybe<ReadonlyArray<ResolversTypes['Note']>>, offers?: Maybe<ResolversTypes['OfferConnection']>, prospectDetail?: Maybe<ResolversTypes['ProspectDetail']>, recruiter?: Maybe<ResolversTypes['User']>, referrer?: Maybe<ResolversTypes['Referrer']>, rejection?: Maybe<ResolversTypes['RejectionDetail']>, scorecards?: Maybe<ResolversTypes['ScorecardConnection']>, source?: Maybe<ResolversTypes['Source']>, stage?: Maybe<ResolversTypes['Stage']>, stageHistory?: Maybe<ReadonlyArray<ResolversTypes['StageEvent']>> }>>;
  ApplicationConnection: ResolverTypeWrapper<ConnectionParent<Omit<ApplicationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Application']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ApplicationEdge: ResolverTypeWrapper<EdgeParent<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>>;
  ApplicationFilter: ApplicationFilter;
  ApplicationStatus: ApplicationStatus;
  ApprovalFlow: ResolverTypeWrapper<RecordParent<Omit<ApprovalFlow, 'account' | 'job' | 'offer' | 'requestedBy' | 'steps'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']>, offer?: Maybe<ResolversTypes['Offer']>, requestedBy?: Maybe<ResolversTypes['User']>, steps?: Maybe<ReadonlyArray<ResolversTypes['ApprovalStep']>> }>>;
  ApprovalFlowConnection: ResolverTypeWrapper<ConnectionParent<Omit<ApprovalFlowConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ApprovalFlowEdge']>, nodes: ReadonlyArray<ResolversTypes['ApprovalFlow']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ApprovalFlowEdge: ResolverTypeWrapper<EdgeParent<Omit<ApprovalFlowEdge, 'node'> & { node: ResolversTypes['ApprovalFlow'] }>>;
  ApprovalFlowFilter: ApprovalFlowFilter;
  ApprovalKind: ApprovalKind;
  ApprovalState: ApprovalState;
  ApprovalStep: ResolverTypeWrapper<ApprovalStepParent>;
  Approver: ResolverTypeWrapper<ApproverParent>;
  ApproverState: ApproverState;
  Attachment: ResolverTypeWrapper<RecordParent<Omit<Attachment, 'account' | 'application' | 'candidate'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, candidate?: Maybe<ResolversTypes['Candidate']> }>>;
  AttachmentConnection: ResolverTypeWrapper<ConnectionParent<Omit<AttachmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Attachment']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  AttachmentEdge: ResolverTypeWrapper<EdgeParent<Omit<AttachmentEdge, 'node'> & { node: ResolversTypes['Attachment'] }>>;
  AttachmentFilter: AttachmentFilter;
  AttachmentKind: AttachmentKind;
  AttributeRating: ResolverTypeWrapper<AttributeRatingParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<RecordParent<Omit<Candidate, 'account' | 'applications' | 'appliedTags' | 'attachments' | 'customFields' | 'educations' | 'linkedUsers' | 'notes' | 'offers'> & { account: ResolversTypes['Account'], applications?: Maybe<ResolversTypes['ApplicationConnection']>, appliedTags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>>, attachments?: Maybe<ReadonlyArray<ResolversTypes['Attachment']>>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, educations?: Maybe<ReadonlyArray<ResolversTypes['Education']>>, linkedUsers?: Maybe<ReadonlyArray<ResolversTypes['User']>>, notes?: Maybe<ReadonlyArray<ResolversTypes['Note']>>, offers?: Maybe<ResolversTypes['OfferConnection']> }>>;
  CandidateAttribute: ResolverTypeWrapper<RecordParent<Omit<CandidateAttribute, 'account' | 'job'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']> }>>;
  CandidateAttributeConnection: ResolverTypeWrapper<ConnectionParent<Omit<CandidateAttributeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CandidateAttributeEdge']>, nodes: ReadonlyArray<ResolversTypes['CandidateAttribute']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CandidateAttributeEdge: ResolverTypeWrapper<EdgeParent<Omit<CandidateAttributeEdge, 'node'> & { node: ResolversTypes['CandidateAttribute'] }>>;
  CandidateAttributeFilter: CandidateAttributeFilter;
  CandidateConnection: ResolverTypeWrapper<ConnectionParent<Omit<CandidateConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['Candidate']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CandidateEdge: ResolverTypeWrapper<EdgeParent<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>>;
  CandidateEducation: ResolverTypeWrapper<RecordParent<Omit<CandidateEducation, 'account' | 'candidate' | 'degree' | 'discipline' | 'school'> & { account: ResolversTypes['Account'], candidate?: Maybe<ResolversTypes['Candidate']>, degree?: Maybe<ResolversTypes['CustomFieldOption']>, discipline?: Maybe<ResolversTypes['CustomFieldOption']>, school?: Maybe<ResolversTypes['CustomFieldOption']> }>>;
  CandidateEducationConnection: ResolverTypeWrapper<ConnectionParent<Omit<CandidateEducationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CandidateEducationEdge']>, nodes: ReadonlyArray<ResolversTypes['CandidateEducation']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CandidateEducationEdge: ResolverTypeWrapper<EdgeParent<Omit<CandidateEducationEdge, 'node'> & { node: ResolversTypes['CandidateEducation'] }>>;
  CandidateEducationFilter: CandidateEducationFilter;
  CandidateEmployment: ResolverTypeWrapper<RecordParent<Omit<CandidateEmployment, 'account' | 'candidate'> & { account: ResolversTypes['Account'], candidate?: Maybe<ResolversTypes['Candidate']> }>>;
  CandidateEmploymentConnection: ResolverTypeWrapper<ConnectionParent<Omit<CandidateEmploymentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CandidateEmploymentEdge']>, nodes: ReadonlyArray<ResolversTypes['CandidateEmployment']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CandidateEmploymentEdge: ResolverTypeWrapper<EdgeParent<Omit<CandidateEmploymentEdge, 'node'> & { node: ResolversTypes['CandidateEmployment'] }>>;
  CandidateEmploymentFilter: CandidateEmploymentFilter;
  CandidateFilter: CandidateFilter;
  CloseReason: ResolverTypeWrapper<RecordParent<Omit<CloseReason, 'account'> & { account: ResolversTypes['Account'] }>>;
  CloseReasonConnection: ResolverTypeWrapper<ConnectionParent<Omit<CloseReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CloseReasonEdge']>, nodes: ReadonlyArray<ResolversTypes['CloseReason']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CloseReasonEdge: ResolverTypeWrapper<EdgeParent<Omit<CloseReasonEdge, 'node'> & { node: ResolversTypes['CloseReason'] }>>;
  CloseReasonFilter: CloseReasonFilter;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  ContactType: ContactType;
  CustomField: ResolverTypeWrapper<RecordParent<Omit<CustomField, 'account' | 'departments' | 'offices'> & { account: ResolversTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>> }>>;
  CustomFieldArea: CustomFieldArea;
  CustomFieldChoice: ResolverTypeWrapper<CustomFieldChoice>;
  CustomFieldConnection: ResolverTypeWrapper<ConnectionParent<Omit<CustomFieldConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CustomFieldEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomField']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CustomFieldEdge: ResolverTypeWrapper<EdgeParent<Omit<CustomFieldEdge, 'node'> & { node: ResolversTypes['CustomField'] }>>;
  CustomFieldFilter: CustomFieldFilter;
  CustomFieldOption: ResolverTypeWrapper<RecordParent<Omit<CustomFieldOption, 'account' | 'customField'> & { account: ResolversTypes['Account'], customField?: Maybe<ResolversTypes['CustomField']> }>>;
  CustomFieldOptionConnection: ResolverTypeWrapper<ConnectionParent<Omit<CustomFieldOptionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['CustomFieldOptionEdge']>, nodes: ReadonlyArray<ResolversTypes['CustomFieldOption']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  CustomFieldOptionEdge: ResolverTypeWrapper<EdgeParent<Omit<CustomFieldOptionEdge, 'node'> & { node: ResolversTypes['CustomFieldOption'] }>>;
  CustomFieldOptionFilter: CustomFieldOptionFilter;
  CustomFieldType: CustomFieldType;
  CustomFieldValue: ResolverTypeWrapper<CustomFieldParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DemographicAnswer: ResolverTypeWrapper<RecordParent<Omit<DemographicAnswer, 'account' | 'application' | 'option' | 'question'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, option?: Maybe<ResolversTypes['DemographicAnswerOption']>, question?: Maybe<ResolversTypes['DemographicQuestion']> }>>;
  DemographicAnswerConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicAnswerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicAnswerEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicAnswer']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicAnswerEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicAnswerEdge, 'node'> & { node: ResolversTypes['DemographicAnswer'] }>>;
  DemographicAnswerFilter: DemographicAnswerFilter;
  DemographicAnswerOption: ResolverTypeWrapper<RecordParent<Omit<DemographicAnswerOption, 'account' | 'question'> & { account: ResolversTypes['Account'], question?: Maybe<ResolversTypes['DemographicQuestion']> }>>;
  DemographicAnswerOptionConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicAnswerOptionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicAnswerOptionEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicAnswerOption']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicAnswerOptionEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicAnswerOptionEdge, 'node'> & { node: ResolversTypes['DemographicAnswerOption'] }>>;
  DemographicAnswerOptionFilter: DemographicAnswerOptionFilter;
  DemographicQuestion: ResolverTypeWrapper<RecordParent<Omit<DemographicQuestion, 'account' | 'options' | 'questionSet'> & { account: ResolversTypes['Account'], options?: Maybe<ReadonlyArray<ResolversTypes['DemographicAnswerOption']>>, questionSet?: Maybe<ResolversTypes['DemographicQuestionSet']> }>>;
  DemographicQuestionConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicQuestion']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicQuestionEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicQuestionEdge, 'node'> & { node: ResolversTypes['DemographicQuestion'] }>>;
  DemographicQuestionFilter: DemographicQuestionFilter;
  DemographicQuestionSet: ResolverTypeWrapper<RecordParent<Omit<DemographicQuestionSet, 'account' | 'questions'> & { account: ResolversTypes['Account'], questions?: Maybe<ReadonlyArray<ResolversTypes['DemographicQuestion']>> }>>;
  DemographicQuestionSetConnection: ResolverTypeWrapper<ConnectionParent<Omit<DemographicQuestionSetConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DemographicQuestionSetEdge']>, nodes: ReadonlyArray<ResolversTypes['DemographicQuestionSet']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DemographicQuestionSetEdge: ResolverTypeWrapper<EdgeParent<Omit<DemographicQuestionSetEdge, 'node'> & { node: ResolversTypes['DemographicQuestionSet'] }>>;
  DemographicQuestionSetFilter: DemographicQuestionSetFilter;
  Department: ResolverTypeWrapper<RecordParent<Omit<Department, 'account' | 'children' | 'jobs' | 'parent' | 'users'> & { account: ResolversTypes['Account'], children?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, jobs?: Maybe<ResolversTypes['JobConnection']>, parent?: Maybe<ResolversTypes['Department']>, users?: Maybe<ResolversTypes['UserConnection']> }>>;
  DepartmentConnection: ResolverTypeWrapper<ConnectionParent<Omit<DepartmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Department']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  DepartmentEdge: ResolverTypeWrapper<EdgeParent<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>>;
  DepartmentFilter: DepartmentFilter;
  Education: ResolverTypeWrapper<EducationParent>;
  EeocResponse: ResolverTypeWrapper<RecordParent<Omit<EeocResponse, 'account' | 'application' | 'candidate'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, candidate?: Maybe<ResolversTypes['Candidate']> }>>;
  EeocResponseConnection: ResolverTypeWrapper<ConnectionParent<Omit<EeocResponseConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['EeocResponseEdge']>, nodes: ReadonlyArray<ResolversTypes['EeocResponse']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  EeocResponseEdge: ResolverTypeWrapper<EdgeParent<Omit<EeocResponseEdge, 'node'> & { node: ResolversTypes['EeocResponse'] }>>;
  EeocResponseFilter: EeocResponseFilter;
  Employment: ResolverTypeWrapper<Employment>;
  FieldCoverage: ResolverTypeWrapper<FieldCoverage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HiringProcess: ResolverTypeWrapper<RecordParent<Omit<HiringProcess, 'account'> & { account: ResolversTypes['Account'] }>>;
  HiringProcessConnection: ResolverTypeWrapper<ConnectionParent<Omit<HiringProcessConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['HiringProcessEdge']>, nodes: ReadonlyArray<ResolversTypes['HiringProcess']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  HiringProcessEdge: ResolverTypeWrapper<EdgeParent<Omit<HiringProcessEdge, 'node'> & { node: ResolversTypes['HiringProcess'] }>>;
  HiringProcessFilter: HiringProcessFilter;
  HiringRole: HiringRole;
  HiringTeamMember: ResolverTypeWrapper<HiringTeamMemberParent>;
  HiringTeamMembership: ResolverTypeWrapper<HiringTeamMembershipParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interview: ResolverTypeWrapper<RecordParent<Omit<Interview, 'account' | 'application' | 'interviewers' | 'job' | 'jobInterview' | 'organizer' | 'slots'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, interviewers?: Maybe<ReadonlyArray<ResolversTypes['Interviewer']>>, job?: Maybe<ResolversTypes['Job']>, jobInterview?: Maybe<ResolversTypes['JobInterview']>, organizer?: Maybe<ResolversTypes['User']>, slots: ReadonlyArray<ResolversTypes['InterviewSlot']> }>>;
  InterviewConnection: ResolverTypeWrapper<ConnectionParent<Omit<InterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['InterviewEdge']>, nodes: ReadonlyArray<ResolversTypes['Interview']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  InterviewEdge: ResolverTypeWrapper<EdgeParent<Omit<InterviewEdge, 'node'> & { node: ResolversTypes['Interview'] }>>;
  InterviewFilter: InterviewFilter;
  InterviewKit: ResolverTypeWrapper<RecordParent<Omit<InterviewKit, 'account' | 'attributes' | 'defaultInterviewers' | 'job' | 'jobInterview' | 'questions'> & { account: ResolversTypes['Account'], attributes?: Maybe<ReadonlyArray<ResolversTypes['CandidateAttribute']>>, defaultInterviewers?: Maybe<ReadonlyArray<ResolversTypes['User']>>, job?: Maybe<ResolversTypes['Job']>, jobInterview?: Maybe<ResolversTypes['JobInterview']>, questions?: Maybe<ReadonlyArray<ResolversTypes['ScorecardQuestion']>> }>>;
  InterviewKitConnection: ResolverTypeWrapper<ConnectionParent<Omit<InterviewKitConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['InterviewKitEdge']>, nodes: ReadonlyArray<ResolversTypes['InterviewKit']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  InterviewKitEdge: ResolverTypeWrapper<EdgeParent<Omit<InterviewKitEdge, 'node'> & { node: ResolversTypes['InterviewKit'] }>>;
  InterviewKitFilter: InterviewKitFilter;
  InterviewOrder: InterviewOrder;
  InterviewOrderField: InterviewOrderField;
  InterviewSlot: ResolverTypeWrapper<InterviewSlotParent>;
  InterviewStatus: InterviewStatus;
  Interviewer: ResolverTypeWrapper<InterviewerParent>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<RecordParent<Omit<Job, 'account' | 'applications' | 'approvalFlows' | 'attributes' | 'customFields' | 'department' | 'hiringTeam' | 'interviewPlan' | 'interviews' | 'notes' | 'offers' | 'offices' | 'openings' | 'payRanges' | 'posts' | 'stages'> & { account: ResolversTypes['Account'], applications?: Maybe<ResolversTypes['ApplicationConnection']>, approvalFlows?: Maybe<ReadonlyArray<ResolversTypes['ApprovalFlow']>>, attributes?: Maybe<ReadonlyArray<ResolversTypes['CandidateAttribute']>>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, department?: Maybe<ResolversTypes['Department']>, hiringTeam?: Maybe<ReadonlyArray<ResolversTypes['HiringTeamMember']>>, interviewPlan?: Maybe<ReadonlyArray<ResolversTypes['JobInterview']>>, interviews?: Maybe<ResolversTypes['InterviewConnection']>, notes?: Maybe<ReadonlyArray<ResolversTypes['JobNote']>>, offers?: Maybe<ResolversTypes['OfferConnection']>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, openings?: Maybe<ReadonlyArray<ResolversTypes['Opening']>>, payRanges?: Maybe<ReadonlyArray<ResolversTypes['PayRange']>>, posts?: Maybe<ReadonlyArray<ResolversTypes['JobPost']>>, stages?: Maybe<ReadonlyArray<ResolversTypes['Stage']>> }>>;
  JobBoard: ResolverTypeWrapper<RecordParent<Omit<JobBoard, 'account' | 'posts'> & { account: ResolversTypes['Account'], posts?: Maybe<ReadonlyArray<ResolversTypes['JobPost']>> }>>;
  JobBoardConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobBoardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobBoardEdge']>, nodes: ReadonlyArray<ResolversTypes['JobBoard']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobBoardEdge: ResolverTypeWrapper<EdgeParent<Omit<JobBoardEdge, 'node'> & { node: ResolversTypes['JobBoard'] }>>;
  JobBoardFilter: JobBoardFilter;
  JobConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobEdge']>, nodes: ReadonlyArray<ResolversTypes['Job']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobEdge: ResolverTypeWrapper<EdgeParent<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>>;
  JobFilter: JobFilter;
  JobInterview: ResolverTypeWrapper<RecordParent<Omit<JobInterview, 'account' | 'job' | 'kit' | 'stage'> & { account: ResolversTypes['Account'], job?: Maybe<ResolversTypes['Job']>, kit?: Maybe<ResolversTypes['InterviewKit']>, stage?: Maybe<ResolversTypes['Stage']> }>>;
  JobInterviewConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobInterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobInterviewEdge']>, nodes: ReadonlyArray<ResolversTypes['JobInterview']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobInterviewEdge: ResolverTypeWrapper<EdgeParent<Omit<JobInterviewEdge, 'node'> & { node: ResolversTypes['JobInterview'] }>>;
  JobInterviewFilter: JobInterviewFilter;
  JobInterviewKind: JobInterviewKind;
  JobLocation: ResolverTypeWrapper<JobLocation>;
  JobNote: ResolverTypeWrapper<RecordParent<Omit<JobNote, 'account' | 'author' | 'job'> & { account: ResolversTypes['Account'], author?: Maybe<ResolversTypes['User']>, job?: Maybe<ResolversTypes['Job']> }>>;
  JobNoteConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobNoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobNoteEdge']>, nodes: ReadonlyArray<ResolversTypes['JobNote']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobNoteEdge: ResolverTypeWrapper<EdgeParent<Omit<JobNoteEdge, 'node'> & { node: ResolversTypes['JobNote'] }>>;
  JobNoteFilter: JobNoteFilter;
  JobPermission: ResolverTypeWrapper<JobPermissionParent>;
  JobPost: ResolverTypeWrapper<RecordParent<Omit<JobPost, 'account' | 'board' | 'demographicQuestionSet' | 'job' | 'locations' | 'payRanges'> & { account: ResolversTypes['Account'], board?: Maybe<ResolversTypes['JobBoard']>, demographicQuestionSet?: Maybe<ResolversTypes['DemographicQuestionSet']>, job?: Maybe<ResolversTypes['Job']>, locations?: Maybe<ReadonlyArray<ResolversTypes['JobPostLocation']>>, payRanges?: Maybe<ReadonlyArray<ResolversTypes['PayRange']>> }>>;
  JobPostConnection: ResolverTypeWrapper<ConnectionParent<Omit<JobPostConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['JobPostEdge']>, nodes: ReadonlyArray<ResolversTypes['JobPost']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  JobPostEdge: ResolverTypeWrapper<EdgeParent<Omit<JobPostEdge, 'node'> & { node: ResolversTypes['JobPost'] }>>;
  JobPostFilter: JobPostFilter;
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
  NoteFilter: NoteFilter;
  NoteVisibility: NoteVisibility;
  Offer: ResolverTypeWrapper<RecordParent<Omit<Offer, 'account' | 'application' | 'approvalFlows' | 'candidate' | 'customFields' | 'job' | 'opening'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, approvalFlows?: Maybe<ReadonlyArray<ResolversTypes['ApprovalFlow']>>, candidate?: Maybe<ResolversTypes['Candidate']>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, job?: Maybe<ResolversTypes['Job']>, opening?: Maybe<ResolversTypes['Opening']> }>>;
  OfferConnection: ResolverTypeWrapper<ConnectionParent<Omit<OfferConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversTypes['Offer']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  OfferEdge: ResolverTypeWrapper<EdgeParent<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>>;
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  OfferOrderField: OfferOrderField;
  OfferStatus: OfferStatus;
  Office: ResolverTypeWrapper<RecordParent<Omit<Office, 'account' | 'children' | 'jobs' | 'parent'> & { account: ResolversTypes['Account'], children?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, jobs?: Maybe<ResolversTypes['JobConnection']>, parent?: Maybe<ResolversTypes['Office']> }>>;
  OfficeConnection: ResolverTypeWrapper<ConnectionParent<Omit<OfficeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  OfficeEdge: ResolverTypeWrapper<EdgeParent<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>>;
  OfficeFilter: OfficeFilter;
  Opening: ResolverTypeWrapper<RecordParent<Omit<Opening, 'account' | 'application' | 'closeReason' | 'customFields' | 'job'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, closeReason?: Maybe<ResolversTypes['CloseReason']>, customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, job?: Maybe<ResolversTypes['Job']> }>>;
  OpeningConnection: ResolverTypeWrapper<ConnectionParent<Omit<OpeningConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['OpeningEdge']>, nodes: ReadonlyArray<ResolversTypes['Opening']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  OpeningEdge: ResolverTypeWrapper<EdgeParent<Omit<OpeningEdge, 'node'> & { node: ResolversTypes['Opening'] }>>;
  OpeningFilter: OpeningFilter;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PayInput: ResolverTypeWrapper<RecordParent<Omit<PayInput, 'account' | 'customField' | 'ranges'> & { account: ResolversTypes['Account'], customField?: Maybe<ResolversTypes['CustomField']>, ranges?: Maybe<ReadonlyArray<ResolversTypes['PayRange']>> }>>;
  PayInputConnection: ResolverTypeWrapper<ConnectionParent<Omit<PayInputConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['PayInputEdge']>, nodes: ReadonlyArray<ResolversTypes['PayInput']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  PayInputEdge: ResolverTypeWrapper<EdgeParent<Omit<PayInputEdge, 'node'> & { node: ResolversTypes['PayInput'] }>>;
  PayInputFilter: PayInputFilter;
  PayRange: ResolverTypeWrapper<PayRangeParent>;
  PostLocation: ResolverTypeWrapper<RecordParent<Omit<PostLocation, 'account' | 'office' | 'post'> & { account: ResolversTypes['Account'], office?: Maybe<ResolversTypes['Office']>, post?: Maybe<ResolversTypes['JobPost']> }>>;
  PostLocationConnection: ResolverTypeWrapper<ConnectionParent<Omit<PostLocationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['PostLocationEdge']>, nodes: ReadonlyArray<ResolversTypes['PostLocation']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  PostLocationEdge: ResolverTypeWrapper<EdgeParent<Omit<PostLocationEdge, 'node'> & { node: ResolversTypes['PostLocation'] }>>;
  PostLocationFilter: PostLocationFilter;
  PostPayRange: ResolverTypeWrapper<RecordParent<Omit<PostPayRange, 'account' | 'input' | 'post'> & { account: ResolversTypes['Account'], input?: Maybe<ResolversTypes['PayInput']>, post?: Maybe<ResolversTypes['JobPost']> }>>;
  PostPayRangeConnection: ResolverTypeWrapper<ConnectionParent<Omit<PostPayRangeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['PostPayRangeEdge']>, nodes: ReadonlyArray<ResolversTypes['PostPayRange']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  PostPayRangeEdge: ResolverTypeWrapper<EdgeParent<Omit<PostPayRangeEdge, 'node'> & { node: ResolversTypes['PostPayRange'] }>>;
  PostPayRangeFilter: PostPayRangeFilter;
  ProcessStage: ResolverTypeWrapper<ProcessStage>;
  ProspectDetail: ResolverTypeWrapper<RecordParent<Omit<ProspectDetail, 'account' | 'application' | 'department' | 'office' | 'owner' | 'pool' | 'stage'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, department?: Maybe<ResolversTypes['Department']>, office?: Maybe<ResolversTypes['Office']>, owner?: Maybe<ResolversTypes['User']>, pool?: Maybe<ResolversTypes['ProspectPool']>, stage?: Maybe<ResolversTypes['ProspectPoolStage']> }>>;
  ProspectDetailConnection: ResolverTypeWrapper<ConnectionParent<Omit<ProspectDetailConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ProspectDetailEdge']>, nodes: ReadonlyArray<ResolversTypes['ProspectDetail']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ProspectDetailEdge: ResolverTypeWrapper<EdgeParent<Omit<ProspectDetailEdge, 'node'> & { node: ResolversTypes['ProspectDetail'] }>>;
  ProspectDetailFilter: ProspectDetailFilter;
  ProspectPool: ResolverTypeWrapper<RecordParent<Omit<ProspectPool, 'account' | 'departments' | 'jobs' | 'offices' | 'stages'> & { account: ResolversTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, jobs?: Maybe<ReadonlyArray<ResolversTypes['Job']>>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, stages?: Maybe<ReadonlyArray<ResolversTypes['ProspectPoolStage']>> }>>;
  ProspectPoolConnection: ResolverTypeWrapper<ConnectionParent<Omit<ProspectPoolConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ProspectPoolEdge']>, nodes: ReadonlyArray<ResolversTypes['ProspectPool']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ProspectPoolEdge: ResolverTypeWrapper<EdgeParent<Omit<ProspectPoolEdge, 'node'> & { node: ResolversTypes['ProspectPool'] }>>;
  ProspectPoolFilter: ProspectPoolFilter;
  ProspectPoolStage: ResolverTypeWrapper<RecordParent<Omit<ProspectPoolStage, 'account' | 'pool'> & { account: ResolversTypes['Account'], pool?: Maybe<ResolversTypes['ProspectPool']> }>>;
  ProspectPoolStageConnection: ResolverTypeWrapper<ConnectionParent<Omit<ProspectPoolStageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ProspectPoolStageEdge']>, nodes: ReadonlyArray<ResolversTypes['ProspectPoolStage']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ProspectPoolStageEdge: ResolverTypeWrapper<EdgeParent<Omit<ProspectPoolStageEdge, 'node'> & { node: ResolversTypes['ProspectPoolStage'] }>>;
  ProspectPoolStageFilter: ProspectPoolStageFilter;
  Provider: Provider;
  Publication: ResolverTypeWrapper<Publication>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordKey: RecordKey;
  Referrer: ResolverTypeWrapper<RecordParent<Omit<Referrer, 'account' | 'user'> & { account: ResolversTypes['Account'], user?: Maybe<ResolversTypes['User']> }>>;
  ReferrerConnection: ResolverTypeWrapper<ConnectionParent<Omit<ReferrerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ReferrerEdge']>, nodes: ReadonlyArray<ResolversTypes['Referrer']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ReferrerEdge: ResolverTypeWrapper<EdgeParent<Omit<ReferrerEdge, 'node'> & { node: ResolversTypes['Referrer'] }>>;
  ReferrerFilter: ReferrerFilter;
  RejectionDetail: ResolverTypeWrapper<RejectionParent>;
  RejectionReason: ResolverTypeWrapper<RecordParent<Omit<RejectionReason, 'account'> & { account: ResolversTypes['Account'] }>>;
  RejectionReasonConnection: ResolverTypeWrapper<ConnectionParent<Omit<RejectionReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['RejectionReasonEdge']>, nodes: ReadonlyArray<ResolversTypes['RejectionReason']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  RejectionReasonEdge: ResolverTypeWrapper<EdgeParent<Omit<RejectionReasonEdge, 'node'> & { node: ResolversTypes['RejectionReason'] }>>;
  RejectionReasonFilter: RejectionReasonFilter;
  RejectionSide: RejectionSide;
  RemoteKey: RemoteKey;
  RemoteRecord: ResolverTypeWrapper<RemoteRecordParent>;
  ReplyStatus: ReplyStatus;
  Scorecard: ResolverTypeWrapper<RecordParent<Omit<Scorecard, 'account' | 'answers' | 'application' | 'author' | 'interviewer' | 'kit' | 'ratings'> & { account: ResolversTypes['Account'], answers?: Maybe<ReadonlyArray<ResolversTypes['ScorecardAnswer']>>, application?: Maybe<ResolversTypes['Application']>, author?: Maybe<ResolversTypes['User']>, interviewer?: Maybe<ResolversTypes['User']>, kit?: Maybe<ResolversTypes['InterviewKit']>, ratings?: Maybe<ReadonlyArray<ResolversTypes['AttributeRating']>> }>>;
  ScorecardAnswer: ResolverTypeWrapper<ScorecardAnswerParent>;
  ScorecardConnection: ResolverTypeWrapper<ConnectionParent<Omit<ScorecardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversTypes['Scorecard']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ScorecardEdge: ResolverTypeWrapper<EdgeParent<Omit<ScorecardEdge, 'node'> & { node: ResolversTypes['Scorecard'] }>>;
  ScorecardFilter: ScorecardFilter;
  ScorecardOrder: ScorecardOrder;
  ScorecardOrderField: ScorecardOrderField;
  ScorecardQuestion: ResolverTypeWrapper<RecordParent<Omit<ScorecardQuestion, 'account' | 'kit'> & { account: ResolversTypes['Account'], kit?: Maybe<ResolversTypes['InterviewKit']> }>>;
  ScorecardQuestionConnection: ResolverTypeWrapper<ConnectionParent<Omit<ScorecardQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ScorecardQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['ScorecardQuestion']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  ScorecardQuestionEdge: ResolverTypeWrapper<EdgeParent<Omit<ScorecardQuestionEdge, 'node'> & { node: ResolversTypes['ScorecardQuestion'] }>>;
  ScorecardQuestionFilter: ScorecardQuestionFilter;
  ScreeningAnswer: ResolverTypeWrapper<ScreeningAnswer>;
  SearchableLocation: ResolverTypeWrapper<SearchableLocation>;
  Source: ResolverTypeWrapper<RecordParent<Omit<Source, 'account'> & { account: ResolversTypes['Account'] }>>;
  SourceConnection: ResolverTypeWrapper<ConnectionParent<Omit<SourceConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  SourceEdge: ResolverTypeWrapper<EdgeParent<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>>;
  SourceFilter: SourceFilter;
  Stage: ResolverTypeWrapper<RecordParent<Omit<Stage, 'account' | 'applications' | 'job'> & { account: ResolversTypes['Account'], applications?: Maybe<ResolversTypes['ApplicationConnection']>, job?: Maybe<ResolversTypes['Job']> }>>;
  StageConnection: ResolverTypeWrapper<ConnectionParent<Omit<StageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['StageEdge']>, nodes: ReadonlyArray<ResolversTypes['Stage']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  StageEdge: ResolverTypeWrapper<EdgeParent<Omit<StageEdge, 'node'> & { node: ResolversTypes['Stage'] }>>;
  StageEvent: ResolverTypeWrapper<RecordParent<Omit<StageEvent, 'account' | 'application' | 'stage'> & { account: ResolversTypes['Account'], application?: Maybe<ResolversTypes['Application']>, stage?: Maybe<ResolversTypes['Stage']> }>>;
  StageEventConnection: ResolverTypeWrapper<ConnectionParent<Omit<StageEventConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['StageEventEdge']>, nodes: ReadonlyArray<ResolversTypes['StageEvent']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  StageEventEdge: ResolverTypeWrapper<EdgeParent<Omit<StageEventEdge, 'node'> & { node: ResolversTypes['StageEvent'] }>>;
  StageEventFilter: StageEventFilter;
  StageEventOrder: StageEventOrder;
  StageEventOrderField: StageEventOrderField;
  StageFilter: StageFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: Support;
  Tag: ResolverTypeWrapper<RecordParent<Omit<Tag, 'account'> & { account: ResolversTypes['Account'] }>>;
  TagConnection: ResolverTypeWrapper<ConnectionParent<Omit<TagConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['TagEdge']>, nodes: ReadonlyArray<ResolversTypes['Tag']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  TagEdge: ResolverTypeWrapper<EdgeParent<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>>;
  TagFilter: TagFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<RecordParent<Omit<User, 'account' | 'customFields' | 'departments' | 'hiringTeams' | 'jobPermissions' | 'linkedCandidates' | 'offices' | 'role'> & { account: ResolversTypes['Account'], customFields: ReadonlyArray<ResolversTypes['CustomFieldValue']>, departments?: Maybe<ReadonlyArray<ResolversTypes['Department']>>, hiringTeams?: Maybe<ReadonlyArray<ResolversTypes['HiringTeamMembership']>>, jobPermissions?: Maybe<ReadonlyArray<ResolversTypes['JobPermission']>>, linkedCandidates?: Maybe<ReadonlyArray<ResolversTypes['Candidate']>>, offices?: Maybe<ReadonlyArray<ResolversTypes['Office']>>, role?: Maybe<ResolversTypes['UserRole']> }>>;
  UserConnection: ResolverTypeWrapper<ConnectionParent<Omit<UserConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  UserEdge: ResolverTypeWrapper<EdgeParent<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>>;
  UserEmail: ResolverTypeWrapper<UserEmail>;
  UserFilter: UserFilter;
  UserRole: ResolverTypeWrapper<RecordParent<Omit<UserRole, 'account'> & { account: ResolversTypes['Account'] }>>;
  UserRoleConnection: ResolverTypeWrapper<ConnectionParent<Omit<UserRoleConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['UserRoleEdge']>, nodes: ReadonlyArray<ResolversTypes['UserRole']>, pageInfo: ResolversTypes['PageInfo'], problems: ReadonlyArray<ResolversTypes['AccountProblem']> }>>;
  UserRoleEdge: ResolverTypeWrapper<EdgeParent<Omit<UserRoleEdge, 'node'> & { node: ResolversTypes['UserRole'] }>>;
  UserRoleFilter: UserRoleFilter;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountParent;
  AccountHealth: HealthParent;
  AccountProblem: ProblemParent;
  Address: Address;
  Application: RecordParent<Omit<Application, 'account' | 'attachments' | 'candidate' | 'coordinator' | 'customFields' | 'demographicAnswers' | 'eeocResponses' | 'interviews' | 'job' | 'jobPost' | 'notes' | 'offers' | 'prospectDetail' | 'recruiter' | 'referrer' | 'rejection' | 'scorecards' | 'source' | 'stage' | 'stageHistory'> & { account: ResolversParentTypes['Account'], attachments?: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, candidate?: Maybe<ResolversParentTypes['Candidate']>, coordinator?: Maybe<ResolversParentTypes['User']>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, demographicAnswers?: Maybe<ReadonlyArray<ResolversParentTypes['DemographicAnswer']>>, eeocResponses?: Maybe<ReadonlyArray<ResolversParentTypes['EeocResponse']>>, interviews?: Maybe<ResolversParentTypes['InterviewConnection']>, job?: Maybe<ResolversParentTypes['Job']>, jobPost?: Maybe<ResolversParentTypes['JobPost']>, notes?: Maybe<ReadonlyArray<ResolversParentTypes['Note']>>, offers?: Maybe<ResolversParentTypes['OfferConnection']>, prospectDetail?: Maybe<ResolversParentTypes['ProspectDetail']>, recruiter?: Maybe<ResolversParentTypes['User']>, referrer?: Maybe<ResolversParentTypes['Referrer']>, rejection?: Maybe<ResolversParentTypes['RejectionDetail']>, scorecards?: Maybe<ResolversParentTypes['ScorecardConnection']>, source?: Maybe<ResolversParentTypes['Source']>, stage?: Maybe<ResolversParentTypes['Stage']>, stageHistory?: Maybe<ReadonlyArray<ResolversParentTypes['StageEvent']>> }>;
  ApplicationConnection: ConnectionParent<Omit<ApplicationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Application']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ApplicationEdge: EdgeParent<Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] }>;
  ApplicationFilter: ApplicationFilter;
  ApprovalFlow: RecordParent<Omit<ApprovalFlow, 'account' | 'job' | 'offer' | 'requestedBy' | 'steps'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']>, offer?: Maybe<ResolversParentTypes['Offer']>, requestedBy?: Maybe<ResolversParentTypes['User']>, steps?: Maybe<ReadonlyArray<ResolversParentTypes['ApprovalStep']>> }>;
  ApprovalFlowConnection: ConnectionParent<Omit<ApprovalFlowConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ApprovalFlowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApprovalFlow']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ApprovalFlowEdge: EdgeParent<Omit<ApprovalFlowEdge, 'node'> & { node: ResolversParentTypes['ApprovalFlow'] }>;
  ApprovalFlowFilter: ApprovalFlowFilter;
  ApprovalStep: ApprovalStepParent;
  Approver: ApproverParent;
  Attachment: RecordParent<Omit<Attachment, 'account' | 'application' | 'candidate'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  AttachmentConnection: ConnectionParent<Omit<AttachmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['AttachmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attachment']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  AttachmentEdge: EdgeParent<Omit<AttachmentEdge, 'node'> & { node: ResolversParentTypes['Attachment'] }>;
  AttachmentFilter: AttachmentFilter;
  AttributeRating: AttributeRatingParent;
  Boolean: Scalars['Boolean']['output'];
  Candidate: RecordParent<Omit<Candidate, 'account' | 'applications' | 'appliedTags' | 'attachments' | 'customFields' | 'educations' | 'linkedUsers' | 'notes' | 'offers'> & { account: ResolversParentTypes['Account'], applications?: Maybe<ResolversParentTypes['ApplicationConnection']>, appliedTags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>>, attachments?: Maybe<ReadonlyArray<ResolversParentTypes['Attachment']>>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, educations?: Maybe<ReadonlyArray<ResolversParentTypes['Education']>>, linkedUsers?: Maybe<ReadonlyArray<ResolversParentTypes['User']>>, notes?: Maybe<ReadonlyArray<ResolversParentTypes['Note']>>, offers?: Maybe<ResolversParentTypes['OfferConnection']> }>;
  CandidateAttribute: RecordParent<Omit<CandidateAttribute, 'account' | 'job'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']> }>;
  CandidateAttributeConnection: ConnectionParent<Omit<CandidateAttributeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateAttributeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CandidateAttribute']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CandidateAttributeEdge: EdgeParent<Omit<CandidateAttributeEdge, 'node'> & { node: ResolversParentTypes['CandidateAttribute'] }>;
  CandidateAttributeFilter: CandidateAttributeFilter;
  CandidateConnection: ConnectionParent<Omit<CandidateConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Candidate']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CandidateEdge: EdgeParent<Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] }>;
  CandidateEducation: RecordParent<Omit<CandidateEducation, 'account' | 'candidate' | 'degree' | 'discipline' | 'school'> & { account: ResolversParentTypes['Account'], candidate?: Maybe<ResolversParentTypes['Candidate']>, degree?: Maybe<ResolversParentTypes['CustomFieldOption']>, discipline?: Maybe<ResolversParentTypes['CustomFieldOption']>, school?: Maybe<ResolversParentTypes['CustomFieldOption']> }>;
  CandidateEducationConnection: ConnectionParent<Omit<CandidateEducationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEducationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CandidateEducation']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CandidateEducationEdge: EdgeParent<Omit<CandidateEducationEdge, 'node'> & { node: ResolversParentTypes['CandidateEducation'] }>;
  CandidateEducationFilter: CandidateEducationFilter;
  CandidateEmployment: RecordParent<Omit<CandidateEmployment, 'account' | 'candidate'> & { account: ResolversParentTypes['Account'], candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  CandidateEmploymentConnection: ConnectionParent<Omit<CandidateEmploymentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEmploymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CandidateEmployment']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CandidateEmploymentEdge: EdgeParent<Omit<CandidateEmploymentEdge, 'node'> & { node: ResolversParentTypes['CandidateEmployment'] }>;
  CandidateEmploymentFilter: CandidateEmploymentFilter;
  CandidateFilter: CandidateFilter;
  CloseReason: RecordParent<Omit<CloseReason, 'account'> & { account: ResolversParentTypes['Account'] }>;
  CloseReasonConnection: ConnectionParent<Omit<CloseReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CloseReasonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CloseReason']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CloseReasonEdge: EdgeParent<Omit<CloseReasonEdge, 'node'> & { node: ResolversParentTypes['CloseReason'] }>;
  CloseReasonFilter: CloseReasonFilter;
  ContactPoint: ContactPoint;
  CustomField: RecordParent<Omit<CustomField, 'account' | 'departments' | 'offices'> & { account: ResolversParentTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>> }>;
  CustomFieldChoice: CustomFieldChoice;
  CustomFieldConnection: ConnectionParent<Omit<CustomFieldConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CustomFieldEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomField']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CustomFieldEdge: EdgeParent<Omit<CustomFieldEdge, 'node'> & { node: ResolversParentTypes['CustomField'] }>;
  CustomFieldFilter: CustomFieldFilter;
  CustomFieldOption: RecordParent<Omit<CustomFieldOption, 'account' | 'customField'> & { account: ResolversParentTypes['Account'], customField?: Maybe<ResolversParentTypes['CustomField']> }>;
  CustomFieldOptionConnection: ConnectionParent<Omit<CustomFieldOptionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['CustomFieldOptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CustomFieldOption']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  CustomFieldOptionEdge: EdgeParent<Omit<CustomFieldOptionEdge, 'node'> & { node: ResolversParentTypes['CustomFieldOption'] }>;
  CustomFieldOptionFilter: CustomFieldOptionFilter;
  CustomFieldValue: CustomFieldParent;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  Decimal: Scalars['Decimal']['output'];
  DemographicAnswer: RecordParent<Omit<DemographicAnswer, 'account' | 'application' | 'option' | 'question'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, option?: Maybe<ResolversParentTypes['DemographicAnswerOption']>, question?: Maybe<ResolversParentTypes['DemographicQuestion']> }>;
  DemographicAnswerConnection: ConnectionParent<Omit<DemographicAnswerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicAnswerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicAnswer']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicAnswerEdge: EdgeParent<Omit<DemographicAnswerEdge, 'node'> & { node: ResolversParentTypes['DemographicAnswer'] }>;
  DemographicAnswerFilter: DemographicAnswerFilter;
  DemographicAnswerOption: RecordParent<Omit<DemographicAnswerOption, 'account' | 'question'> & { account: ResolversParentTypes['Account'], question?: Maybe<ResolversParentTypes['DemographicQuestion']> }>;
  DemographicAnswerOptionConnection: ConnectionParent<Omit<DemographicAnswerOptionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicAnswerOptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicAnswerOption']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicAnswerOptionEdge: EdgeParent<Omit<DemographicAnswerOptionEdge, 'node'> & { node: ResolversParentTypes['DemographicAnswerOption'] }>;
  DemographicAnswerOptionFilter: DemographicAnswerOptionFilter;
  DemographicQuestion: RecordParent<Omit<DemographicQuestion, 'account' | 'options' | 'questionSet'> & { account: ResolversParentTypes['Account'], options?: Maybe<ReadonlyArray<ResolversParentTypes['DemographicAnswerOption']>>, questionSet?: Maybe<ResolversParentTypes['DemographicQuestionSet']> }>;
  DemographicQuestionConnection: ConnectionParent<Omit<DemographicQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicQuestion']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicQuestionEdge: EdgeParent<Omit<DemographicQuestionEdge, 'node'> & { node: ResolversParentTypes['DemographicQuestion'] }>;
  DemographicQuestionFilter: DemographicQuestionFilter;
  DemographicQuestionSet: RecordParent<Omit<DemographicQuestionSet, 'account' | 'questions'> & { account: ResolversParentTypes['Account'], questions?: Maybe<ReadonlyArray<ResolversParentTypes['DemographicQuestion']>> }>;
  DemographicQuestionSetConnection: ConnectionParent<Omit<DemographicQuestionSetConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DemographicQuestionSetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DemographicQuestionSet']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DemographicQuestionSetEdge: EdgeParent<Omit<DemographicQuestionSetEdge, 'node'> & { node: ResolversParentTypes['DemographicQuestionSet'] }>;
  DemographicQuestionSetFilter: DemographicQuestionSetFilter;
  Department: RecordParent<Omit<Department, 'account' | 'children' | 'jobs' | 'parent' | 'users'> & { account: ResolversParentTypes['Account'], children?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, jobs?: Maybe<ResolversParentTypes['JobConnection']>, parent?: Maybe<ResolversParentTypes['Department']>, users?: Maybe<ResolversParentTypes['UserConnection']> }>;
  DepartmentConnection: ConnectionParent<Omit<DepartmentConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Department']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  DepartmentEdge: EdgeParent<Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] }>;
  DepartmentFilter: DepartmentFilter;
  Education: EducationParent;
  EeocResponse: RecordParent<Omit<EeocResponse, 'account' | 'application' | 'candidate'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  EeocResponseConnection: ConnectionParent<Omit<EeocResponseConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['EeocResponseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EeocResponse']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  EeocResponseEdge: EdgeParent<Omit<EeocResponseEdge, 'node'> & { node: ResolversParentTypes['EeocResponse'] }>;
  EeocResponseFilter: EeocResponseFilter;
  Employment: Employment;
  FieldCoverage: FieldCoverage;
  Float: Scalars['Float']['output'];
  HiringProcess: RecordParent<Omit<HiringProcess, 'account'> & { account: ResolversParentTypes['Account'] }>;
  HiringProcessConnection: ConnectionParent<Omit<HiringProcessConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['HiringProcessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HiringProcess']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  HiringProcessEdge: EdgeParent<Omit<HiringProcessEdge, 'node'> & { node: ResolversParentTypes['HiringProcess'] }>;
  HiringProcessFilter: HiringProcessFilter;
  HiringTeamMember: HiringTeamMemberParent;
  HiringTeamMembership: HiringTeamMembershipParent;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Interview: RecordParent<Omit<Interview, 'account' | 'application' | 'interviewers' | 'job' | 'jobInterview' | 'organizer' | 'slots'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, interviewers?: Maybe<ReadonlyArray<ResolversParentTypes['Interviewer']>>, job?: Maybe<ResolversParentTypes['Job']>, jobInterview?: Maybe<ResolversParentTypes['JobInterview']>, organizer?: Maybe<ResolversParentTypes['User']>, slots: ReadonlyArray<ResolversParentTypes['InterviewSlot']> }>;
  InterviewConnection: ConnectionParent<Omit<InterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['InterviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Interview']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  InterviewEdge: EdgeParent<Omit<InterviewEdge, 'node'> & { node: ResolversParentTypes['Interview'] }>;
  InterviewFilter: InterviewFilter;
  InterviewKit: RecordParent<Omit<InterviewKit, 'account' | 'attributes' | 'defaultInterviewers' | 'job' | 'jobInterview' | 'questions'> & { account: ResolversParentTypes['Account'], attributes?: Maybe<ReadonlyArray<ResolversParentTypes['CandidateAttribute']>>, defaultInterviewers?: Maybe<ReadonlyArray<ResolversParentTypes['User']>>, job?: Maybe<ResolversParentTypes['Job']>, jobInterview?: Maybe<ResolversParentTypes['JobInterview']>, questions?: Maybe<ReadonlyArray<ResolversParentTypes['ScorecardQuestion']>> }>;
  InterviewKitConnection: ConnectionParent<Omit<InterviewKitConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['InterviewKitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InterviewKit']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  InterviewKitEdge: EdgeParent<Omit<InterviewKitEdge, 'node'> & { node: ResolversParentTypes['InterviewKit'] }>;
  InterviewKitFilter: InterviewKitFilter;
  InterviewOrder: InterviewOrder;
  InterviewSlot: InterviewSlotParent;
  Interviewer: InterviewerParent;
  JSON: Scalars['JSON']['output'];
  Job: RecordParent<Omit<Job, 'account' | 'applications' | 'approvalFlows' | 'attributes' | 'customFields' | 'department' | 'hiringTeam' | 'interviewPlan' | 'interviews' | 'notes' | 'offers' | 'offices' | 'openings' | 'payRanges' | 'posts' | 'stages'> & { account: ResolversParentTypes['Account'], applications?: Maybe<ResolversParentTypes['ApplicationConnection']>, approvalFlows?: Maybe<ReadonlyArray<ResolversParentTypes['ApprovalFlow']>>, attributes?: Maybe<ReadonlyArray<ResolversParentTypes['CandidateAttribute']>>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, department?: Maybe<ResolversParentTypes['Department']>, hiringTeam?: Maybe<ReadonlyArray<ResolversParentTypes['HiringTeamMember']>>, interviewPlan?: Maybe<ReadonlyArray<ResolversParentTypes['JobInterview']>>, interviews?: Maybe<ResolversParentTypes['InterviewConnection']>, notes?: Maybe<ReadonlyArray<ResolversParentTypes['JobNote']>>, offers?: Maybe<ResolversParentTypes['OfferConnection']>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, openings?: Maybe<ReadonlyArray<ResolversParentTypes['Opening']>>, payRanges?: Maybe<ReadonlyArray<ResolversParentTypes['PayRange']>>, posts?: Maybe<ReadonlyArray<ResolversParentTypes['JobPost']>>, stages?: Maybe<ReadonlyArray<ResolversParentTypes['Stage']>> }>;
  JobBoard: RecordParent<Omit<JobBoard, 'account' | 'posts'> & { account: ResolversParentTypes['Account'], posts?: Maybe<ReadonlyArray<ResolversParentTypes['JobPost']>> }>;
  JobBoardConnection: ConnectionParent<Omit<JobBoardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobBoardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobBoard']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobBoardEdge: EdgeParent<Omit<JobBoardEdge, 'node'> & { node: ResolversParentTypes['JobBoard'] }>;
  JobBoardFilter: JobBoardFilter;
  JobConnection: ConnectionParent<Omit<JobConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Job']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobEdge: EdgeParent<Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] }>;
  JobFilter: JobFilter;
  JobInterview: RecordParent<Omit<JobInterview, 'account' | 'job' | 'kit' | 'stage'> & { account: ResolversParentTypes['Account'], job?: Maybe<ResolversParentTypes['Job']>, kit?: Maybe<ResolversParentTypes['InterviewKit']>, stage?: Maybe<ResolversParentTypes['Stage']> }>;
  JobInterviewConnection: ConnectionParent<Omit<JobInterviewConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobInterviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobInterview']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobInterviewEdge: EdgeParent<Omit<JobInterviewEdge, 'node'> & { node: ResolversParentTypes['JobInterview'] }>;
  JobInterviewFilter: JobInterviewFilter;
  JobLocation: JobLocation;
  JobNote: RecordParent<Omit<JobNote, 'account' | 'author' | 'job'> & { account: ResolversParentTypes['Account'], author?: Maybe<ResolversParentTypes['User']>, job?: Maybe<ResolversParentTypes['Job']> }>;
  JobNoteConnection: ConnectionParent<Omit<JobNoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobNoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobNote']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobNoteEdge: EdgeParent<Omit<JobNoteEdge, 'node'> & { node: ResolversParentTypes['JobNote'] }>;
  JobNoteFilter: JobNoteFilter;
  JobPermission: JobPermissionParent;
  JobPost: RecordParent<Omit<JobPost, 'account' | 'board' | 'demographicQuestionSet' | 'job' | 'locations' | 'payRanges'> & { account: ResolversParentTypes['Account'], board?: Maybe<ResolversParentTypes['JobBoard']>, demographicQuestionSet?: Maybe<ResolversParentTypes['DemographicQuestionSet']>, job?: Maybe<ResolversParentTypes['Job']>, locations?: Maybe<ReadonlyArray<ResolversParentTypes['JobPostLocation']>>, payRanges?: Maybe<ReadonlyArray<ResolversParentTypes['PayRange']>> }>;
  JobPostConnection: ConnectionParent<Omit<JobPostConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['JobPostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JobPost']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  JobPostEdge: EdgeParent<Omit<JobPostEdge, 'node'> & { node: ResolversParentTypes['JobPost'] }>;
  JobPostFilter: JobPostFilter;
  JobPostLocation: JobPostLocationParent;
  JobPostQuestion: JobPostQuestion;
  Link: Link;
  Money: Money;
  Node: NodeParent;
  Note: RecordParent<Omit<Note, 'account' | 'application' | 'author' | 'candidate'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, author?: Maybe<ResolversParentTypes['User']>, candidate?: Maybe<ResolversParentTypes['Candidate']> }>;
  NoteConnection: ConnectionParent<Omit<NoteConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['NoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Note']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  NoteEdge: EdgeParent<Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] }>;
  NoteFilter: NoteFilter;
  Offer: RecordParent<Omit<Offer, 'account' | 'application' | 'approvalFlows' | 'candidate' | 'customFields' | 'job' | 'opening'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, approvalFlows?: Maybe<ReadonlyArray<ResolversParentTypes['ApprovalFlow']>>, candidate?: Maybe<ResolversParentTypes['Candidate']>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, job?: Maybe<ResolversParentTypes['Job']>, opening?: Maybe<ResolversParentTypes['Opening']> }>;
  OfferConnection: ConnectionParent<Omit<OfferConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Offer']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  OfferEdge: EdgeParent<Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] }>;
  OfferFilter: OfferFilter;
  OfferOrder: OfferOrder;
  Office: RecordParent<Omit<Office, 'account' | 'children' | 'jobs' | 'parent'> & { account: ResolversParentTypes['Account'], children?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, jobs?: Maybe<ResolversParentTypes['JobConnection']>, parent?: Maybe<ResolversParentTypes['Office']> }>;
  OfficeConnection: ConnectionParent<Omit<OfficeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  OfficeEdge: EdgeParent<Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] }>;
  OfficeFilter: OfficeFilter;
  Opening: RecordParent<Omit<Opening, 'account' | 'application' | 'closeReason' | 'customFields' | 'job'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, closeReason?: Maybe<ResolversParentTypes['CloseReason']>, customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, job?: Maybe<ResolversParentTypes['Job']> }>;
  OpeningConnection: ConnectionParent<Omit<OpeningConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['OpeningEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Opening']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  OpeningEdge: EdgeParent<Omit<OpeningEdge, 'node'> & { node: ResolversParentTypes['Opening'] }>;
  OpeningFilter: OpeningFilter;
  PageInfo: PageInfoParent;
  PartialDate: Scalars['PartialDate']['output'];
  PayInput: RecordParent<Omit<PayInput, 'account' | 'customField' | 'ranges'> & { account: ResolversParentTypes['Account'], customField?: Maybe<ResolversParentTypes['CustomField']>, ranges?: Maybe<ReadonlyArray<ResolversParentTypes['PayRange']>> }>;
  PayInputConnection: ConnectionParent<Omit<PayInputConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['PayInputEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PayInput']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  PayInputEdge: EdgeParent<Omit<PayInputEdge, 'node'> & { node: ResolversParentTypes['PayInput'] }>;
  PayInputFilter: PayInputFilter;
  PayRange: PayRangeParent;
  PostLocation: RecordParent<Omit<PostLocation, 'account' | 'office' | 'post'> & { account: ResolversParentTypes['Account'], office?: Maybe<ResolversParentTypes['Office']>, post?: Maybe<ResolversParentTypes['JobPost']> }>;
  PostLocationConnection: ConnectionParent<Omit<PostLocationConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['PostLocationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PostLocation']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  PostLocationEdge: EdgeParent<Omit<PostLocationEdge, 'node'> & { node: ResolversParentTypes['PostLocation'] }>;
  PostLocationFilter: PostLocationFilter;
  PostPayRange: RecordParent<Omit<PostPayRange, 'account' | 'input' | 'post'> & { account: ResolversParentTypes['Account'], input?: Maybe<ResolversParentTypes['PayInput']>, post?: Maybe<ResolversParentTypes['JobPost']> }>;
  PostPayRangeConnection: ConnectionParent<Omit<PostPayRangeConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['PostPayRangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PostPayRange']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  PostPayRangeEdge: EdgeParent<Omit<PostPayRangeEdge, 'node'> & { node: ResolversParentTypes['PostPayRange'] }>;
  PostPayRangeFilter: PostPayRangeFilter;
  ProcessStage: ProcessStage;
  ProspectDetail: RecordParent<Omit<ProspectDetail, 'account' | 'application' | 'department' | 'office' | 'owner' | 'pool' | 'stage'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, department?: Maybe<ResolversParentTypes['Department']>, office?: Maybe<ResolversParentTypes['Office']>, owner?: Maybe<ResolversParentTypes['User']>, pool?: Maybe<ResolversParentTypes['ProspectPool']>, stage?: Maybe<ResolversParentTypes['ProspectPoolStage']> }>;
  ProspectDetailConnection: ConnectionParent<Omit<ProspectDetailConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ProspectDetailEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProspectDetail']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ProspectDetailEdge: EdgeParent<Omit<ProspectDetailEdge, 'node'> & { node: ResolversParentTypes['ProspectDetail'] }>;
  ProspectDetailFilter: ProspectDetailFilter;
  ProspectPool: RecordParent<Omit<ProspectPool, 'account' | 'departments' | 'jobs' | 'offices' | 'stages'> & { account: ResolversParentTypes['Account'], departments?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, jobs?: Maybe<ReadonlyArray<ResolversParentTypes['Job']>>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, stages?: Maybe<ReadonlyArray<ResolversParentTypes['ProspectPoolStage']>> }>;
  ProspectPoolConnection: ConnectionParent<Omit<ProspectPoolConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ProspectPoolEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProspectPool']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ProspectPoolEdge: EdgeParent<Omit<ProspectPoolEdge, 'node'> & { node: ResolversParentTypes['ProspectPool'] }>;
  ProspectPoolFilter: ProspectPoolFilter;
  ProspectPoolStage: RecordParent<Omit<ProspectPoolStage, 'account' | 'pool'> & { account: ResolversParentTypes['Account'], pool?: Maybe<ResolversParentTypes['ProspectPool']> }>;
  ProspectPoolStageConnection: ConnectionParent<Omit<ProspectPoolStageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ProspectPoolStageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProspectPoolStage']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ProspectPoolStageEdge: EdgeParent<Omit<ProspectPoolStageEdge, 'node'> & { node: ResolversParentTypes['ProspectPoolStage'] }>;
  ProspectPoolStageFilter: ProspectPoolStageFilter;
  Publication: Publication;
  Query: Record<PropertyKey, never>;
  RecordKey: RecordKey;
  Referrer: RecordParent<Omit<Referrer, 'account' | 'user'> & { account: ResolversParentTypes['Account'], user?: Maybe<ResolversParentTypes['User']> }>;
  ReferrerConnection: ConnectionParent<Omit<ReferrerConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ReferrerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Referrer']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ReferrerEdge: EdgeParent<Omit<ReferrerEdge, 'node'> & { node: ResolversParentTypes['Referrer'] }>;
  ReferrerFilter: ReferrerFilter;
  RejectionDetail: RejectionParent;
  RejectionReason: RecordParent<Omit<RejectionReason, 'account'> & { account: ResolversParentTypes['Account'] }>;
  RejectionReasonConnection: ConnectionParent<Omit<RejectionReasonConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['RejectionReasonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RejectionReason']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  RejectionReasonEdge: EdgeParent<Omit<RejectionReasonEdge, 'node'> & { node: ResolversParentTypes['RejectionReason'] }>;
  RejectionReasonFilter: RejectionReasonFilter;
  RemoteKey: RemoteKey;
  RemoteRecord: RemoteRecordParent;
  Scorecard: RecordParent<Omit<Scorecard, 'account' | 'answers' | 'application' | 'author' | 'interviewer' | 'kit' | 'ratings'> & { account: ResolversParentTypes['Account'], answers?: Maybe<ReadonlyArray<ResolversParentTypes['ScorecardAnswer']>>, application?: Maybe<ResolversParentTypes['Application']>, author?: Maybe<ResolversParentTypes['User']>, interviewer?: Maybe<ResolversParentTypes['User']>, kit?: Maybe<ResolversParentTypes['InterviewKit']>, ratings?: Maybe<ReadonlyArray<ResolversParentTypes['AttributeRating']>> }>;
  ScorecardAnswer: ScorecardAnswerParent;
  ScorecardConnection: ConnectionParent<Omit<ScorecardConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ScorecardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Scorecard']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ScorecardEdge: EdgeParent<Omit<ScorecardEdge, 'node'> & { node: ResolversParentTypes['Scorecard'] }>;
  ScorecardFilter: ScorecardFilter;
  ScorecardOrder: ScorecardOrder;
  ScorecardQuestion: RecordParent<Omit<ScorecardQuestion, 'account' | 'kit'> & { account: ResolversParentTypes['Account'], kit?: Maybe<ResolversParentTypes['InterviewKit']> }>;
  ScorecardQuestionConnection: ConnectionParent<Omit<ScorecardQuestionConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ScorecardQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ScorecardQuestion']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  ScorecardQuestionEdge: EdgeParent<Omit<ScorecardQuestionEdge, 'node'> & { node: ResolversParentTypes['ScorecardQuestion'] }>;
  ScorecardQuestionFilter: ScorecardQuestionFilter;
  ScreeningAnswer: ScreeningAnswer;
  SearchableLocation: SearchableLocation;
  Source: RecordParent<Omit<Source, 'account'> & { account: ResolversParentTypes['Account'] }>;
  SourceConnection: ConnectionParent<Omit<SourceConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  SourceEdge: EdgeParent<Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] }>;
  SourceFilter: SourceFilter;
  Stage: RecordParent<Omit<Stage, 'account' | 'applications' | 'job'> & { account: ResolversParentTypes['Account'], applications?: Maybe<ResolversParentTypes['ApplicationConnection']>, job?: Maybe<ResolversParentTypes['Job']> }>;
  StageConnection: ConnectionParent<Omit<StageConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['StageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stage']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  StageEdge: EdgeParent<Omit<StageEdge, 'node'> & { node: ResolversParentTypes['Stage'] }>;
  StageEvent: RecordParent<Omit<StageEvent, 'account' | 'application' | 'stage'> & { account: ResolversParentTypes['Account'], application?: Maybe<ResolversParentTypes['Application']>, stage?: Maybe<ResolversParentTypes['Stage']> }>;
  StageEventConnection: ConnectionParent<Omit<StageEventConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['StageEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StageEvent']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  StageEventEdge: EdgeParent<Omit<StageEventEdge, 'node'> & { node: ResolversParentTypes['StageEvent'] }>;
  StageEventFilter: StageEventFilter;
  StageEventOrder: StageEventOrder;
  StageFilter: StageFilter;
  String: Scalars['String']['output'];
  Tag: RecordParent<Omit<Tag, 'account'> & { account: ResolversParentTypes['Account'] }>;
  TagConnection: ConnectionParent<Omit<TagConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['TagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tag']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  TagEdge: EdgeParent<Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] }>;
  TagFilter: TagFilter;
  URL: Scalars['URL']['output'];
  User: RecordParent<Omit<User, 'account' | 'customFields' | 'departments' | 'hiringTeams' | 'jobPermissions' | 'linkedCandidates' | 'offices' | 'role'> & { account: ResolversParentTypes['Account'], customFields: ReadonlyArray<ResolversParentTypes['CustomFieldValue']>, departments?: Maybe<ReadonlyArray<ResolversParentTypes['Department']>>, hiringTeams?: Maybe<ReadonlyArray<ResolversParentTypes['HiringTeamMembership']>>, jobPermissions?: Maybe<ReadonlyArray<ResolversParentTypes['JobPermission']>>, linkedCandidates?: Maybe<ReadonlyArray<ResolversParentTypes['Candidate']>>, offices?: Maybe<ReadonlyArray<ResolversParentTypes['Office']>>, role?: Maybe<ResolversParentTypes['UserRole']> }>;
  UserConnection: ConnectionParent<Omit<UserConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  UserEdge: EdgeParent<Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] }>;
  UserEmail: UserEmail;
  UserFilter: UserFilter;
  UserRole: RecordParent<Omit<UserRole, 'account'> & { account: ResolversParentTypes['Account'] }>;
  UserRoleConnection: ConnectionParent<Omit<UserRoleConnection, 'edges' | 'nodes' | 'pageInfo' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['UserRoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UserRole']>, pageInfo: ResolversParentTypes['PageInfo'], problems: ReadonlyArray<ResolversParentTypes['AccountProblem']> }>;
  UserRoleEdge: EdgeParent<Omit<UserRoleEdge, 'node'> & { node: ResolversParentTypes['UserRole'] }>;
  UserRoleFilter: UserRoleFilter;
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
  interviews?: Resolver<Maybe<ResolversTypes['InterviewConnection']>, ParentType, ContextType, RequireFields<ApplicationInterviewsArgs, 'first'>>;
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
  scorecards?: Resolver<Maybe<ResolversTypes['ScorecardConnection']>, ParentType, ContextType, RequireFields<ApplicationScorecardsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageEvent']>>, ParentType, ContextType, Partial<ApplicationStageHistoryArgs>>;
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

export type CandidateEducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEducation'] = ResolversParentTypes['CandidateEducation']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['CustomFieldOption']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['CustomFieldOption']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLatest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['CustomFieldOption']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateEducationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEducationConnection'] = ResolversParentTypes['CandidateEducationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEducationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CandidateEducation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CandidateEducationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEducationEdge'] = ResolversParentTypes['CandidateEducationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CandidateEducation'], ParentType, ContextType>;
};

export type CandidateEmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEmployment'] = ResolversParentTypes['CandidateEmployment']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLatest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateEmploymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEmploymentConnection'] = ResolversParentTypes['CandidateEmploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEmploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CandidateEmployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CandidateEmploymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEmploymentEdge'] = ResolversParentTypes['CandidateEmploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CandidateEmployment'], ParentType, ContextType>;
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
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CustomFieldOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldOption'] = ResolversParentTypes['CustomFieldOption']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomFieldOptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldOptionConnection'] = ResolversParentTypes['CustomFieldOptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldOptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldOption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomFieldOptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldOptionEdge'] = ResolversParentTypes['CustomFieldOptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomFieldOption'], ParentType, ContextType>;
};

export type CustomFieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldValue'] = ResolversParentTypes['CustomFieldValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  optionIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<DepartmentUsersArgs, 'first'>>;
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
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  interviews?: Resolver<Maybe<ResolversTypes['InterviewConnection']>, ParentType, ContextType, RequireFields<JobInterviewsArgs, 'first'>>;
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
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Account' | 'Application' | 'ApprovalFlow' | 'Attachment' | 'Candidate' | 'CandidateAttribute' | 'CandidateEducation' | 'CandidateEmployment' | 'CloseReason' | 'CustomField' | 'CustomFieldOption' | 'DemographicAnswer' | 'DemographicAnswerOption' | 'DemographicQuestion' | 'DemographicQuestionSet' | 'Department' | 'EeocResponse' | 'HiringProcess' | 'Interview' | 'InterviewKit' | 'Job' | 'JobBoard' | 'JobInterview' | 'JobNote' | 'JobPost' | 'Note' | 'Offer' | 'Office' | 'Opening' | 'PayInput' | 'PostLocation' | 'PostPayRange' | 'ProspectDetail' | 'ProspectPool' | 'ProspectPoolStage' | 'Referrer' | 'RejectionReason' | 'Scorecard' | 'ScorecardQuestion' | 'Source' | 'Stage' | 'StageEvent' | 'Tag' | 'User' | 'UserRole', ParentType, ContextType>;
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
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostLocation'] = ResolversParentTypes['PostLocation']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['JobPost']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostLocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostLocationConnection'] = ResolversParentTypes['PostLocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostLocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PostLocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostLocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostLocationEdge'] = ResolversParentTypes['PostLocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostLocation'], ParentType, ContextType>;
};

export type PostPayRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPayRange'] = ResolversParentTypes['PostPayRange']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<Maybe<ResolversTypes['PayInput']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['JobPost']>, ParentType, ContextType>;
  remoteData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostPayRangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPayRangeConnection'] = ResolversParentTypes['PostPayRangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostPayRangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PostPayRange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AccountProblem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostPayRangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPayRangeEdge'] = ResolversParentTypes['PostPayRangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostPayRange'], ParentType, ContextType>;
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
  candidateEducations?: Resolver<Maybe<ResolversTypes['CandidateEducationConnection']>, ParentType, ContextType, RequireFields<QueryCandidateEducationsArgs, 'first'>>;
  candidateEmployments?: Resolver<Maybe<ResolversTypes['CandidateEmploymentConnection']>, ParentType, ContextType, RequireFields<QueryCandidateEmploymentsArgs, 'first'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first'>>;
  closeReasons?: Resolver<Maybe<ResolversTypes['CloseReasonConnection']>, ParentType, ContextType, RequireFields<QueryCloseReasonsArgs, 'first'>>;
  customFieldOptions?: Resolver<Maybe<ResolversTypes['CustomFieldOptionConnection']>, ParentType, ContextType, RequireFields<QueryCustomFieldOptionsArgs, 'first'>>;
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
  postLocations?: Resolver<Maybe<ResolversTypes['PostLocationConnection']>, ParentType, ContextType, RequireFields<QueryPostLocationsArgs, 'first'>>;
  postPayRanges?: Resolver<Maybe<ResolversTypes['PostPayRangeConnection']>, ParentType, ContextType, RequireFields<QueryPostPayRangesArgs, 'first'>>;
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
  __resolveType: TypeResolveFn<'Application' | 'ApprovalFlow' | 'Attachment' | 'Candidate' | 'CandidateAttribute' | 'CandidateEducation' | 'CandidateEmployment' | 'CloseReason' | 'CustomField' | 'CustomFieldOption' | 'DemographicAnswer' | 'DemographicAnswerOption' | 'DemographicQuestion' | 'DemographicQuestionSet' | 'Department' | 'EeocResponse' | 'HiringProcess' | 'Interview' | 'InterviewKit' | 'Job' | 'JobBoard' | 'JobInterview' | 'JobNote' | 'JobPost' | 'Note' | 'Offer' | 'Office' | 'Opening' | 'PayInput' | 'PostLocation' | 'PostPayRange' | 'ProspectDetail' | 'ProspectPool' | 'ProspectPoolStage' | 'Referrer' | 'RejectionReason' | 'Scorecard' | 'ScorecardQuestion' | 'Source' | 'Stage' | 'StageEvent' | 'Tag' | 'User' | 'UserRole', ParentType, ContextType>;
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
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, RequireFields<StageApplicationsArgs, 'first'>>;
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
  CandidateEducation?: CandidateEducationResolvers<ContextType>;
  CandidateEducationConnection?: CandidateEducationConnectionResolvers<ContextType>;
  CandidateEducationEdge?: CandidateEducationEdgeResolvers<ContextType>;
  CandidateEmployment?: CandidateEmploymentResolvers<ContextType>;
  CandidateEmploymentConnection?: CandidateEmploymentConnectionResolvers<ContextType>;
  CandidateEmploymentEdge?: CandidateEmploymentEdgeResolvers<ContextType>;
  CloseReason?: CloseReasonResolvers<ContextType>;
  CloseReasonConnection?: CloseReasonConnectionResolvers<ContextType>;
  CloseReasonEdge?: CloseReasonEdgeResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldChoice?: CustomFieldChoiceResolvers<ContextType>;
  CustomFieldConnection?: CustomFieldConnectionResolvers<ContextType>;
  CustomFieldEdge?: CustomFieldEdgeResolvers<ContextType>;
  CustomFieldOption?: CustomFieldOptionResolvers<ContextType>;
  CustomFieldOptionConnection?: CustomFieldOptionConnectionResolvers<ContextType>;
  CustomFieldOptionEdge?: CustomFieldOptionEdgeResolvers<ContextType>;
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
  PostLocation?: PostLocationResolvers<ContextType>;
  PostLocationConnection?: PostLocationConnectionResolvers<ContextType>;
  PostLocationEdge?: PostLocationEdgeResolvers<ContextType>;
  PostPayRange?: PostPayRangeResolvers<ContextType>;
  PostPayRangeConnection?: PostPayRangeConnectionResolvers<ContextType>;
  PostPayRangeEdge?: PostPayRangeEdgeResolvers<ContextType>;
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

