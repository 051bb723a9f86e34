import type { ToAttachmentLink } from '../access/attachment-link.ts';
import type { CursorCodec } from '../pagination/cursor.ts';
import type { Variables } from '../query/field-plan.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { RequestRecords } from '../records/request-records.ts';

/** The context that all resolvers of one operation share. */
export interface Context {
  readonly plan: QueryPlan;
  readonly records: RequestRecords;
  /** The coerced values of the variables. */
  readonly variables: Variables;
  readonly cursors: CursorCodec;
  /** The limit for the upstream calls of one page of a filtered list. */
  readonly pageCalls: number;
  /** Creates signed links to files that the gateway serves. */
  readonly attachmentLink: ToAttachmentLink;
}
