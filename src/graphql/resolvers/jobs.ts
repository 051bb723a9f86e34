import { sortFields } from '../../domain/orders.ts';
import type { JobLocation } from '../../domain/values.ts';
import { applicationsOfJob, interviewsOfJob, offersOfJob } from '../../pagination/child-relation.ts';
import { requires } from '../../query/requirements.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import { childConnection } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import type { HiringTeamMemberResolvers, JobResolvers } from '../generated.ts';
import type { PayRangeParent } from '../parent-types.ts';
import { toCustomFieldValues, toMany, toOne, toValues, valueToOne } from '../relations.ts';

export const job: JobResolvers = {
  department: toOne('departmentId', 'Department'),
  offices: toMany('officeIds', 'Office'),
  locations: requires<'Job', typeof readLocations>(['locations'], readLocations, {
    fallback: 'officeIds',
    via: { type: 'Office', field: 'location' },
  }),
  hiringTeam: toValues('hiringTeam'),
  stages: toMany('stageIds', 'Stage'),
  openings: toMany('openingIds', 'Opening'),
  posts: toMany('postIds', 'JobPost'),
  payRanges: requires<'Job', typeof readPayRanges>(['payRanges'], readPayRanges, {
    fallback: 'postIds',
    via: { type: 'JobPost', field: 'payRanges' },
  }),
  interviewPlan: toMany('interviewPlanIds', 'JobInterview'),
  interviews: childConnection({
    type: 'Interview',
    relation: interviewsOfJob,
    idsField: null,
    ordered: { idsField: 'interviewIds', orders: sortFields.Interview },
  }),
  attributes: toMany('attributeIds', 'CandidateAttribute'),
  notes: toMany('noteIds', 'JobNote'),
  approvalFlows: toMany('approvalFlowIds', 'ApprovalFlow'),
  customFields: toCustomFieldValues('JOB'),
  applications: childConnection({
    type: 'Application',
    relation: applicationsOfJob,
    idsField: null,
    ordered: null,
  }),
  offers: childConnection({
    type: 'Offer',
    relation: offersOfJob,
    idsField: null,
    ordered: null,
  }),
};

export const hiringTeamMember: HiringTeamMemberResolvers = {
  user: valueToOne('userId', 'User'),
};

/** The locations of a job; those of its offices if the provider has none for jobs. */
async function readLocations(
  record: AccountRecord<'Job'>,
  _args: unknown,
  context: Context,
): Promise<readonly JobLocation[]> {
  const locations = await context.records.readField(record, 'locations');
  if (locations !== null) return locations;
  const officeIds = (await context.records.readField(record, 'officeIds')) ?? [];
  const reader = context.records.reader(record.account);
  const offices = await Promise.all(officeIds.map((id) => reader.load('Office', id, ['location'])));
  const noParts = { city: null, region: null, country: null, countryCode: null, isRemote: null };
  return offices.flatMap((office) => (office?.location ? { ...noParts, formatted: office.location } : []));
}

/** The pay ranges of a job; those of its posts if the provider has none for jobs. */
async function readPayRanges(
  record: AccountRecord<'Job'>,
  _args: unknown,
  context: Context,
): Promise<readonly PayRangeParent[]> {
  const { account } = record;
  const payRanges = await context.records.readField(record, 'payRanges');
  if (payRanges !== null) return payRanges.map((range) => ({ ...range, account }));
  const postIds = (await context.records.readField(record, 'postIds')) ?? [];
  const reader = context.records.reader(account);
  const posts = await Promise.all(postIds.map((id) => reader.load('JobPost', id, ['payRanges'])));
  return posts.flatMap((post) => (post?.payRanges ?? []).map((range) => ({ ...range, account })));
}
