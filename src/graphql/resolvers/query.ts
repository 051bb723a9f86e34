import type { RecordType } from '../../domain/records.ts';
import { InputError } from '../../errors.ts';
import { decodeId, decodeRecordId } from '../../query/global-id.ts';
import { fieldsOfOperation, type Selection } from '../../query/selection.ts';
import { prefetch } from '../../records/prefetch.ts';
import type { Located } from '../../records/record-store.ts';
import { rootList } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import { toApplicationFilter, toCandidateFilter, toJobFilter, toOfferFilter } from '../filter-input.ts';
import type { QueryResolvers, RecordKey } from '../generated.ts';
import type { NodeParent } from '../parent-types.ts';

const maxIds = 100;

export const query: QueryResolvers = {
  node: (_root, { id }, context, selection) => findNode(id, 'id', context, selection),

  nodes: (_root, { ids }, context, selection) => {
    if (ids.length > maxIds) throw new InputError(`ids must be at most ${maxIds}`);
    return findNodes(ids, context, selection);
  },

  accounts: (_root, _args, context) => context.accounts,
  account: (_root, { name }, context) => context.accounts.find((account) => account.name === name) ?? null,

  candidate: (_root, { by }, context, selection) => findByKey('Candidate', by, context, selection),
  application: (_root, { by }, context, selection) => findByKey('Application', by, context, selection),
  job: (_root, { by }, context, selection) => findByKey('Job', by, context, selection),
  offer: (_root, { by }, context, selection) => findByKey('Offer', by, context, selection),

  candidates: rootList('Candidate', toCandidateFilter),
  applications: rootList('Application', toApplicationFilter),
  jobs: rootList('Job', toJobFilter),
  offers: rootList('Offer', toOfferFilter),
  users: rootList('User'),
  departments: rootList('Department'),
  offices: rootList('Office'),
  sources: rootList('Source'),
  rejectionReasons: rootList('RejectionReason'),
  stages: rootList('Stage'),
  openings: rootList('Opening'),
  jobPosts: rootList('JobPost'),
  jobBoards: rootList('JobBoard'),
  payInputs: rootList('PayInput'),
  stageEvents: rootList('StageEvent'),
  interviews: rootList('Interview'),
  scorecards: rootList('Scorecard'),
  attachments: rootList('Attachment'),
  notes: rootList('Note'),
  customFields: rootList('CustomField'),
  demographicQuestionSets: rootList('DemographicQuestionSet'),
  demographicQuestions: rootList('DemographicQuestion'),
  demographicAnswerOptions: rootList('DemographicAnswerOption'),
  demographicAnswers: rootList('DemographicAnswer'),
  eeocResponses: rootList('EeocResponse'),
  userRoles: rootList('UserRole'),
  closeReasons: rootList('CloseReason'),
  referrers: rootList('Referrer'),
  tags: rootList('Tag'),
  jobInterviews: rootList('JobInterview'),
  interviewKits: rootList('InterviewKit'),
  scorecardQuestions: rootList('ScorecardQuestion'),
  candidateAttributes: rootList('CandidateAttribute'),
  approvalFlows: rootList('ApprovalFlow'),
  prospectDetails: rootList('ProspectDetail'),
  prospectPools: rootList('ProspectPool'),
  prospectPoolStages: rootList('ProspectPoolStage'),
  hiringProcesses: rootList('HiringProcess'),
  jobNotes: rootList('JobNote'),
};

/** Each is found, or fails, alone; what is selected of them is read for all together. */
async function findNodes(
  ids: readonly string[],
  context: Context,
  selection: Selection,
): Promise<Promise<NodeParent | null>[]> {
  const nodes = ids.map((id, index) => findNode(id, `ids[${index}]`, context, selection));
  const settled = await Promise.allSettled(nodes);
  const records = settled.flatMap((each) =>
    each.status === 'fulfilled' && each.value !== null && 'type' in each.value ? each.value : [],
  );
  const byType = Map.groupBy(records, ({ type }) => type);
  await Promise.all(
    [...byType].map(([type, rows]) => prefetch(context, selection, type, rows, selection.fieldNodes)),
  );
  return nodes;
}

async function findNode(
  id: string,
  argument: string,
  context: Context,
  selection: Selection,
): Promise<NodeParent | null> {
  const decoded = decodeId(id, argument);
  if (decoded.type === 'Account')
    return context.accounts.find(({ name }) => name === decoded.account) ?? null;
  return find(decoded.type, decoded.account, decoded.remoteId, argument, context, selection);
}

async function findByKey<Type extends RecordType>(
  type: Type,
  { id, remote }: RecordKey,
  context: Context,
  selection: Selection,
): Promise<Located<Type> | null> {
  if (id) {
    const key = decodeRecordId(id, 'by.id', type);
    return find(type, key.account, key.remoteId, 'by.id', context, selection);
  }
  if (remote) return find(type, remote.account, remote.remoteId, 'by.remote.account', context, selection);
  throw new InputError('by must have either id or remote');
}

async function find<Type extends RecordType>(
  type: Type,
  account: string,
  remoteId: string,
  argument: string,
  context: Context,
  selection: Selection,
): Promise<Located<Type> | null> {
  const reader = context.readerOf(account);
  if (reader === null) throw new InputError(`${argument} names an account that is not connected`);
  return reader.find(type, remoteId, fieldsOfOperation(selection, type));
}
