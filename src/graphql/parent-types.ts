import type { Account } from '../adapters/account.ts';
import type { AttributeRating, ScorecardAnswer } from '../domain/activity.ts';
import type { ApprovalStep, Approver } from '../domain/process.ts';
import type {
  CustomFieldArea,
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

/** The parents that resolvers get: `codegen.ts` maps the types of the graph to these types. */

export type AccountParent = Account;
export type HealthParent = Health;
export type PageInfoParent = PageInfo;
export type ProblemParent = Problem;

/** A value inside a record, with the account of the record, because the value refers to other records by their ids. */
export type AccountValue<Value> = Value & { readonly account: Account };
export type EducationParent = AccountValue<Education>;
export type HiringTeamMemberParent = AccountValue<HiringTeamMember>;
export type RejectionParent = AccountValue<Rejection>;
/** With the area of the record that has the value. */
export type CustomFieldParent = AccountValue<CustomFieldValue> & { readonly area: CustomFieldArea };
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

/** The parent for a record type of the graph. */
export type RecordParent<Graph> = Graph extends { readonly __typename?: infer Type extends NodeType }
  ? AccountRecord<Type>
  : never;

/** The parent for a connection type of the graph. */
export type ConnectionParent<Graph> = Graph extends {
  readonly __typename?: `${infer Type extends NodeType}Connection`;
}
  ? Connection<Type>
  : never;

/** The parent for an edge type of the graph. */
export type EdgeParent<Graph> = Graph extends { readonly __typename?: `${infer Type extends NodeType}Edge` }
  ? Edge<Type>
  : never;

/** A record of any type that is in the graph. */
export type RemoteRecordParent = AccountRecord<NodeType>;
export type NodeParent = RemoteRecordParent | Account;
