import type { RecordType } from '../../domain/records.ts';
import { InputError } from '../../errors.ts';
import type { FieldPlan } from '../../query/field-plan.ts';
import { decodeId, decodeRecordId } from '../../query/global-id.ts';
import { prefetch } from '../../records/prefetch.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import { rootConnection } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import type { PageInfoResolvers, QueryResolvers, RecordKey } from '../generated.ts';
import type { NodeParent } from '../parent-types.ts';

const maxIds = 100;

export const query: QueryResolvers = {
  node: (_root, { id }, context) => findNode(id, 'id', context),

  nodes: (_root, { ids }, context, field) => {
    if (ids.length > maxIds) throw new InputError(`ids must be at most ${maxIds}`);
    return findNodes(ids, context, field);
  },

  accounts: (_root, _args, context) => context.records.accounts,
  account: (_root, { name }, context) =>
    context.records.accounts.find((account) => account.name === name) ?? null,

  candidate: (_root, { by }, context) => findByKey('Candidate', by, context),
  application: (_root, { by }, context) => findByKey('Application', by, context),
  job: (_root, { by }, context) => findByKey('Job', by, context),
  offer: (_root, { by }, context) => findByKey('Offer', by, context),

  candidates: rootConnection('Candidate'),
  applications: rootConnection('Application'),
  jobs: rootConnection('Job'),
  offers: rootConnection('Offer'),
  users: rootConnection('User'),
  departments: rootConnection('Department'),
  offices: rootConnection('Office'),
  sources: rootConnection('Source'),
  rejectionReasons: rootConnection('RejectionReason'),
  stages: rootConnection('Stage'),
  openings: rootConnection('Opening'),
  jobPosts: rootConnection('JobPost'),
  jobBoards: rootConnection('JobBoard'),
  payInputs: rootConnection('PayInput'),
  postLocations: rootConnection('PostLocation'),
  postPayRanges: rootConnection('PostPayRange'),
  stageEvents: rootConnection('StageEvent'),
  interviews: rootConnection('Interview'),
  scorecards: rootConnection('Scorecard'),
  attachments: rootConnection('Attachment'),
  notes: rootConnection('Note'),
  customFields: rootConnection('CustomField'),
  customFieldOptions: rootConnection('CustomFieldOption'),
  demographicQuestionSets: rootConnection('DemographicQuestionSet'),
  demographicQuestions: rootConnection('DemographicQuestion'),
  demographicAnswerOptions: rootConnection('DemographicAnswerOption'),
  demographicAnswers: rootConnection('DemographicAnswer'),
  eeocResponses: rootConnection('EeocResponse'),
  userRoles: rootConnection('UserRole'),
  closeReasons: rootConnection('CloseReason'),
  referrers: rootConnection('Referrer'),
  tags: rootConnection('Tag'),
  jobInterviews: rootConnection('JobInterview'),
  interviewKits: rootConnection('InterviewKit'),
  scorecardQuestions: rootConnection('ScorecardQuestion'),
  candidateAttributes: rootConnection('CandidateAttribute'),
  candidateEducations: rootConnection('CandidateEducation'),
  candidateEmployments: rootConnection('CandidateEmployment'),
  approvalFlows: rootConnection('ApprovalFlow'),
  prospectDetails: rootConnection('ProspectDetail'),
  prospectPools: rootConnection('ProspectPool'),
  prospectPoolStages: rootConnection('ProspectPoolStage'),
  hiringProcesses: rootConnection('HiringProcess'),
  jobNotes: rootConnection('JobNote'),
};

export const pageInfo: PageInfoResolvers = {
  startCursor: ({ startCursor }) => startCursor(),
  endCursor: ({ endCursor }) => endCursor(),
};

/**
 * Each node is found or fails on its own: the result is a list of promises. The selected fields of all found records are
 * prefetched together.
 */
async function findNodes(
  ids: readonly string[],
  context: Context,
  field: FieldPlan,
): Promise<Promise<NodeParent | null>[]> {
  const nodes = ids.map((id, index) => findNode(id, `ids[${index}]`, context));
  const settled = await Promise.allSettled(nodes);
  const records = settled.flatMap((each) =>
    each.status === 'fulfilled' && each.value !== null && 'type' in each.value ? each.value : [],
  );
  const byType = Map.groupBy(records, ({ type }) => type);
  await Promise.all(
    [...byType].map(([type, rows]) =>
      prefetch(context.records, context.plan, context.plan.records(field, type), rows),
    ),
  );
  return nodes;
}

async function findNode(id: string, argument: string, context: Context): Promise<NodeParent | null> {
  const decoded = decodeId(id, argument);
  if (decoded.type === 'Account')
    return context.records.accounts.find(({ name }) => name === decoded.account) ?? null;
  return find(decoded.type, decoded.account, decoded.remoteId, argument, context);
}

async function findByKey<Type extends RecordType>(
  type: Type,
  { id, remote }: RecordKey,
  context: Context,
): Promise<AccountRecord<Type> | null> {
  if (id) {
    const key = decodeRecordId(id, 'by.id', type);
    return find(type, key.account, key.remoteId, 'by.id', context);
  }
  if (remote) return find(type, remote.account, remote.remoteId, 'by.remote.account', context);
  throw new InputError('by must have either id or remote');
}

async function find<Type extends RecordType>(
  type: Type,
  account: string,
  remoteId: string,
  argument: string,
  { records, plan }: Context,
): Promise<AccountRecord<Type> | null> {
  return records.readerNamed(account, argument).lookUp(type, remoteId, plan.fieldsOf(type));
}
