import { offersOfApplication } from '../../pagination/child-relation.ts';
import { needing } from '../../query/selection.ts';
import { readStatus, statusFields } from '../../records/application-status.ts';
import type { Located } from '../../records/record-store.ts';
import { childList } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import { toOfferFilter } from '../filter-input.ts';
import type { ApplicationResolvers, RejectionDetailResolvers } from '../generated.ts';
import type { RejectionParent } from '../parent-types.ts';
import { many, one, readField, refer, values } from '../relations.ts';

export const application: ApplicationResolvers = {
  candidate: one('candidateId', 'Candidate'),
  job: one('jobId', 'Job'),
  status: needing<'Application', typeof resolveStatus>(statusFields, resolveStatus, {
    through: { type: 'RejectionReason', field: 'side' },
  }),
  stage: one('stageId', 'Stage'),
  source: one('sourceId', 'Source'),
  sourceName: needing<'Application', typeof readSourceName>(['sourceName'], readSourceName, {
    otherwise: 'sourceId',
    through: { type: 'Source', field: 'name' },
  }),
  recruiter: one('recruiterId', 'User'),
  coordinator: one('coordinatorId', 'User'),
  rejection: readRejection,
  customFields: values('customFields'),
  jobPost: one('jobPostId', 'JobPost'),
  stageHistory: many('stageEventIds', 'StageEvent'),
  interviews: many('interviewIds', 'Interview'),
  scorecards: many('scorecardIds', 'Scorecard'),
  attachments: many('attachmentIds', 'Attachment'),
  notes: many('noteIds', 'Note'),
  prospectDetail: one('prospectDetailId', 'ProspectDetail'),
  referrer: one('referrerId', 'Referrer'),
  demographicAnswers: many('demographicAnswerIds', 'DemographicAnswer'),
  eeocResponses: many('eeocResponseIds', 'EeocResponse'),
  offers: childList({ type: 'Offer', of: offersOfApplication, toNarrowing: toOfferFilter, heldIn: null }),
};

export const rejectionDetail: RejectionDetailResolvers = {
  reason: refer('reasonId', 'RejectionReason'),
  rejectedBy: refer('rejectedById', 'User'),
  note: async ({ account, noteId }, _args, context) => {
    const note = noteId === null ? null : await context.reader(account).read('Note', noteId, ['body']);
    return note?.body ?? null;
  },
};

function resolveStatus(record: Located<'Application'>, _args: unknown, context: Context) {
  return readStatus(context, record);
}

/** A vendor gives the label, or the id of the source that has it as its name. */
async function readSourceName(
  record: Located<'Application'>,
  _args: unknown,
  context: Context,
): Promise<string | null> {
  const label = await readField(context, record, 'sourceName');
  if (label !== null) return label;
  const id = await readField(context, record, 'sourceId');
  const source = id === null ? null : await context.reader(record.account).read('Source', id, ['name']);
  return source?.name ?? null;
}

async function readRejection(
  record: Located<'Application'>,
  _args: unknown,
  context: Context,
): Promise<RejectionParent | null> {
  const rejection = await readField(context, record, 'rejection');
  return rejection && { ...rejection, account: record.account };
}
