import { sortFields } from '../../domain/orders.ts';
import { offersOfApplication } from '../../pagination/child-relation.ts';
import { requires } from '../../query/requirements.ts';
import { readStatus, statusFields } from '../../records/application-status.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import { childConnection } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import type { ApplicationResolvers, RejectionDetailResolvers } from '../generated.ts';
import type { RejectionParent } from '../parent-types.ts';
import { toCustomFieldValues, toMany, toName, toOne, toSortedMany, valueToOne } from '../relations.ts';

export const application: ApplicationResolvers = {
  candidate: toOne('candidateId', 'Candidate'),
  job: toOne('jobId', 'Job'),
  status: requires<'Application', typeof resolveStatus>(statusFields, resolveStatus, {
    via: { type: 'RejectionReason', field: 'side' },
  }),
  stage: toOne('stageId', 'Stage'),
  source: toOne('sourceId', 'Source'),
  sourceName: toName('sourceName', 'sourceId', 'Source'),
  recruiter: toOne('recruiterId', 'User'),
  coordinator: toOne('coordinatorId', 'User'),
  rejection: readRejection,
  customFields: toCustomFieldValues('APPLICATION'),
  jobPost: toOne('jobPostId', 'JobPost'),
  stageHistory: toSortedMany('stageEventIds', 'StageEvent', sortFields.StageEvent),
  interviews: childConnection({
    type: 'Interview',
    relation: null,
    idsField: 'interviewIds',
    ordered: { idsField: 'interviewIds', orders: sortFields.Interview },
  }),
  scorecards: childConnection({
    type: 'Scorecard',
    relation: null,
    idsField: 'scorecardIds',
    ordered: { idsField: 'scorecardIds', orders: sortFields.Scorecard },
  }),
  attachments: toMany('attachmentIds', 'Attachment'),
  notes: toMany('noteIds', 'Note'),
  prospectDetail: toOne('prospectDetailId', 'ProspectDetail'),
  referrer: toOne('referrerId', 'Referrer'),
  demographicAnswers: toMany('demographicAnswerIds', 'DemographicAnswer'),
  eeocResponses: toMany('eeocResponseIds', 'EeocResponse'),
  offers: childConnection({
    type: 'Offer',
    relation: offersOfApplication,
    idsField: null,
    ordered: { idsField: 'offerIds', orders: sortFields.Offer },
  }),
};

export const rejectionDetail: RejectionDetailResolvers = {
  reason: valueToOne('reasonId', 'RejectionReason'),
  rejectedBy: valueToOne('rejectedById', 'User'),
  note: async ({ account, noteId }, _args, context) => {
    const note =
      noteId === null ? null : await context.records.reader(account).load('Note', noteId, ['body']);
    return note?.body ?? null;
  },
};

function resolveStatus(record: AccountRecord<'Application'>, _args: unknown, context: Context) {
  return readStatus(context.records, record);
}

async function readRejection(
  record: AccountRecord<'Application'>,
  _args: unknown,
  context: Context,
): Promise<RejectionParent | null> {
  const rejection = await context.records.readField(record, 'rejection');
  return rejection && { ...rejection, account: record.account };
}
