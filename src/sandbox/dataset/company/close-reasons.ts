import type { CloseReasonFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { fromTheBeginning } from '../time.ts';

/** A name that starts with `Hire -` is a hire in Greenhouse's reports. */
const closeReasonNames = ['Hire - New Headcount', 'Hire - Backfill', 'On Hold', 'Not Filling'];

export function createCloseReasons({ activity }: DatasetProfile): CloseReasonFacts[] {
  if (!activity.hasAccountDetails) return [];
  return closeReasonNames.map((name, index) => ({ key: index + 1, ...fromTheBeginning, name }));
}
