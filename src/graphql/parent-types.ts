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
import type { Edge, List, PageInfo } from '../pagination/connection.ts';
import type { Problem } from '../pagination/paginate.ts';
import type { NodeType } from '../query/global-id.ts';
import type { Located } from '../records/record-store.ts';
import type { Health } from './health.ts';

/** What resolvers get as parents: the mappers of the generated resolver types. */

export type AccountParent = Account;
export type HealthParent = Health;
export type PageInfoParent = PageInfo;
export type ProblemParent = Problem;

/** A value inside a record, with the account whose records it refers to. */
export type Within<Value> = Value & { readonly account: Account };
export type EducationParent = Within<Education>;
export type HiringTeamMemberParent = Within<HiringTeamMember>;
export type RejectionParent = Within<Rejection>;
export type CustomFieldParent = Within<CustomFieldValue>;
export type JobPostLocationParent = Within<JobPostLocation>;
export type PayRangeParent = Within<PayRange>;
export type InterviewerParent = Within<Interviewer>;
export type InterviewSlotParent = Within<InterviewSlot>;
export type ScorecardAnswerParent = Within<ScorecardAnswer>;
export type AttributeRatingParent = Within<AttributeRating>;
export type ApprovalStepParent = Within<ApprovalStep>;
export type ApproverParent = Within<Approver>;
export type JobPermissionParent = Within<JobPermission>;
export type HiringTeamMembershipParent = Within<HiringTeamMembership>;

/** A record, by its type in the graph. */
export type RecordParent<Graph> = Graph extends { readonly __typename?: infer Type extends NodeType }
  ? Located<Type>
  : never;

/** A connection, likewise. */
export type ListParent<Graph> = Graph extends {
  readonly __typename?: `${infer Type extends NodeType}Connection`;
}
  ? List<Type>
  : never;

/** An edge of a connection, likewise. */
export type EdgeParent<Graph> = Graph extends { readonly __typename?: `${infer Type extends NodeType}Edge` }
  ? Edge<Type>
  : never;

/** Any record that has a global id. */
export type RemoteRecordParent = Located<NodeType>;
export type NodeParent = RemoteRecordParent | Account;
