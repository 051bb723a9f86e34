import type { ToAttachmentLink } from '../access/attachment-link.ts';
import type { CursorCodec } from '../pagination/cursor.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { RequestRecords } from '../records/request-records.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly plan: QueryPlan;
  readonly records: RequestRecords;
  readonly cursors: CursorCodec;
  /** Makes links to files that the gateway itself serves. */
  readonly attachmentLink: ToAttachmentLink;
}
