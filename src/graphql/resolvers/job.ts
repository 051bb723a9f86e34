import type { JobLocation } from '../../domain/values.ts';
import { applicationsOfJob, offersOfJob } from '../../pagination/child-relation.ts';
import { needing } from '../../query/selection.ts';
import type { Located } from '../../records/record-store.ts';
import { childList } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import { toApplicationFilter, toOfferFilter } from '../filter-input.ts';
import type {
  HiringTeamMemberResolvers,
  JobResolvers,
  OpeningResolvers,
  StageResolvers,
} from '../generated.ts';
import type { PayRangeParent } from '../parent-types.ts';
import { many, one, readField, refer, values } from '../relations.ts';

export const job: JobResolvers = {
  department: one('departmentId', 'Department'),
  offices: many('officeIds', 'Office'),
  locations: needing<'Job', typeof readLocations>(['locations'], readLocations, {
    otherwise: 'officeIds',
    through: { type: 'Office', field: 'location' },
  }),
  hiringTeam: values('hiringTeam'),
  stages: many('stageIds', 'Stage'),
  openings: many('openingIds', 'Opening'),
  posts: many('postIds', 'JobPost'),
  payRanges: needing<'Job', typeof readPayRanges>(['payRanges'], readPayRanges, {
    otherwise: 'postIds',
    through: { type: 'JobPost', field: 'payRanges' },
  }),
  interviewPlan: many('interviewPlanIds', 'JobInterview'),
  interviews: many('interviewIds', 'Interview'),
  attributes: many('attributeIds', 'CandidateAttribute'),
  notes: many('noteIds', 'JobNote'),
  approvalFlows: many('approvalFlowIds', 'ApprovalFlow'),
  customFields: values('customFields'),
  applications: childList({
    type: 'Application',
    of: applicationsOfJob,
    toNarrowing: toApplicationFilter,
    heldIn: null,
  }),
  offers: childList({ type: 'Offer', of: offersOfJob, toNarrowing: toOfferFilter, heldIn: null }),
};

export const hiringTeamMember: HiringTeamMemberResolvers = {
  user: refer('userId', 'User'),
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

/** Where a vendor keeps no pay of a job, it is what its posts say. */
async function readPayRanges(
  record: Located<'Job'>,
  _args: unknown,
  context: Context,
): Promise<readonly PayRangeParent[]> {
  const { account } = record;
  const own = await readField(context, record, 'payRanges');
  if (own !== null) return own.map((range) => ({ ...range, account }));
  const postIds = (await readField(context, record, 'postIds')) ?? [];
  const reader = context.reader(account);
  const posts = await Promise.all(postIds.map((id) => reader.read('JobPost', id, ['payRanges'])));
  return posts.flatMap((post) => (post?.payRanges ?? []).map((range) => ({ ...range, account })));
}
