import { decideStatus } from '../domain/application-status.ts';
import type { Field } from '../domain/records.ts';
import type { ApplicationStatus } from '../domain/values.ts';
import type { AccountRecord } from './record-store.ts';
import type { RequestRecords } from './request-records.ts';

/** The fields that `readStatus` reads. */
export const statusFields: readonly Field<'Application'>[] = ['status', 'decidingReasonId'];

/** Reads the status of an application. */
export async function readStatus(
  records: RequestRecords,
  application: AccountRecord<'Application'>,
): Promise<ApplicationStatus> {
  const status = await records.readField(application, 'status');
  if (status !== 'REJECTED') return status ?? 'UNKNOWN';
  const reasonId = await records.readField(application, 'decidingReasonId');
  return decideStatus(status, reasonId, records.reader(application.account));
}
