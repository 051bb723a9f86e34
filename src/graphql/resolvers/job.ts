import type { JobLocation } from '../../domain/values.ts';
import { ofJob } from '../children.ts';
import { childList } from '../connections.ts';
import type { Context } from '../context.ts';
import type {
  HiringTeamMemberResolvers,
  JobResolvers,
  OpeningResolvers,
  StageResolvers,
} from '../generated.ts';
import { toApplicationFilter } from '../narrowing.ts';
import { many, one, readField, relate, values } from '../read.ts';
import { needing } from '../selection.ts';
import type { Located } from '../store.ts';

export const job: JobResolvers = {
  department: one('departmentId', 'Department'),
  offices: many('officeIds', 'Office'),
  locations: needing<'Job', typeof readLocations>(['locations', 'officeIds'], readLocations),
  hiringTeam: values('hiringTeam'),
  stages: many('stageIds', 'Stage'),
  openings: many('openingIds', 'Opening'),
  posts: many('postIds', 'JobPost'),
  customFields: values('customFields'),
  applications: childList({ type: 'Application', of: ofJob, toNarrowing: toApplicationFilter, heldIn: null }),
};

export const hiringTeamMember: HiringTeamMemberResolvers = {
  user: (parent, _args, context, selection) => relate(context, parent, 'User', parent.userId, selection),
};

export const stage: StageResolvers = {
  job: one('jobId', 'Job'),
};

export const opening: OpeningResolvers = {
  job: one('jobId', 'Job'),
  application: one('applicationId', 'Application'),
  closeReason: one('closeReasonId', 'CloseReason'),
  customFields: values('customFields'),
};

/** Where a vendor keeps no places of a job, they are those of its offices. */
async function readLocations(
  record: Located<'Job'>,
  _args: unknown,
  context: Context,
): Promise<readonly JobLocation[]> {
  const own = await readField(context, record, 'locations');
  if (own !== null) return own;
  const officeIds = (await readField(context, record, 'officeIds')) ?? [];
  const reader = context.reader(record.account);
  const offices = await Promise.all(officeIds.map((id) => reader.read('Office', id, ['location'])));
  const unknown = { city: null, region: null, country: null, countryCode: null, isRemote: null };
  return offices.flatMap((office) => (office?.location ? { ...unknown, formatted: office.location } : []));
}
