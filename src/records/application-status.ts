import type { Field } from '../domain/records.ts';
import type { ApplicationStatus } from '../domain/values.ts';
import type { Context } from '../graphql/context.ts';
import { readField } from '../graphql/relations.ts';
import type { AccountRecord } from './record-store.ts';

/** What `readStatus` looks at. */
export const statusFields: readonly Field<'Application'>[] = ['status', 'decidingReasonId'];

/** Where an application stands: a rejection is a withdrawal where its reason is the candidate's. */
export async function readStatus(
  context: Context,
  application: AccountRecord<'Application'>,
): Promise<ApplicationStatus> {
  const status = await readField(context, application, 'status');
  if (status !== 'REJECTED') return status ?? 'UNKNOWN';
  const reasonId = await readField(context, application, 'decidingReasonId');
  if (reasonId === null) return status;
  const reason = await context.reader(application.account).load('RejectionReason', reasonId, ['side']);
  return reason?.side === 'BY_CANDIDATE' ? 'WITHDRAWN' : status;
}
