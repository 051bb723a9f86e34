import type { Account } from '../adapters/account.ts';
import type { AttributeRating, ScorecardAnswer } from '../domain/activity.ts';
import type { ApprovalStep, Approver } from '../domain/process.ts';
import type {
  CustomFieldValue,
  Education,
  HiringTeamMember,
  HiringTeamMembership,
  Interviewer,
  InterviewSlot,
  JobPermission,
  JobPostLocation,
  PayRange,
  Rejection,
} from '../domain/values.ts';
import type { Connection, Edge, PageInfo } from '../pagination/connection.ts';
import type { Problem } from '../pagination/problem.ts';
import type { NodeType } from '../query/global-id.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { Health } from './health.ts';

/** What resolvers get as parents: the mappers of the generated resolver types. */

export type AccountParent = Account;
export type HealthParent = Health;
export type PageInfoParent = PageInfo;
export type ProblemParent = Problem;

/** A value inside a record, with the account whose records it refers to. */
export type AccountValue<Value> = Value & { readonly account: Account };
export type EducationParent = AccountValue<Education>;
export type HiringTeamMemberParent = AccountValue<HiringTeamMember>;
export type RejectionParent = AccountValue<Rejection>;
export type CustomFieldParent = AccountValue<CustomFieldValue>;
export type JobPostLocationParent = AccountValue<JobPostLocation>;
export type PayRangeParent = AccountValue<PayRange>;
export type InterviewerParent = AccountValue<Interviewer>;
export type InterviewSlotParent = AccountValue<InterviewSlot>;
export type ScorecardAnswerParent = AccountValue<ScorecardAnswer>;
export type AttributeRatingParent = AccountValue<AttributeRating>;
export type ApprovalStepParent = AccountValue<ApprovalStep>;
export type ApproverParent = AccountValue<Approver>;
export type JobPermissionParent = AccountValue<JobPermission>;
export type HiringTeamMembershipParent = AccountValue<HiringTeamMembership>;

/** A record, by its type in the graph. */
export type RecordParent<Graph> = Graph extends { readonly __typename?: infer Type extends NodeType }
  ? AccountRecord<Type>
  : never;

/** A connection, likewise. */
export type ListParent<Graph> = Graph extends {
  readonly __typename?: `${infer Type extends NodeType}Connection`;
}
  ? Connection<Type>
  : never;

/** An edge of a connection, likewise. */
export type EdgeParent<Graph> = Graph extends { readonly __typename?: `${infer Type extends NodeType}Edge` }
  ? Edge<Type>
  : never;

/** Any record that has a global id. */
export type RemoteRecordParent = AccountRecord<NodeType>;
export type NodeParent = RemoteRecordParent | Account;
