import type { CloseReasonFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { initialTimestamps } from '../time.ts';

/** Greenhouse's reports count a close reason as a hire if the name starts with `Hire -`. */
const closeReasonNames = ['Hire - New Headcount', 'Hire - Backfill', 'On Hold', 'Not Filling'];

export function createCloseReasons({ activity }: DatasetProfile): CloseReasonFacts[] {
  if (!activity.hasAccountDetails) return [];
  return closeReasonNames.map((name, index) => ({ key: index + 1, ...initialTimestamps, name }));
}
