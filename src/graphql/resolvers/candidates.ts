import type { Name } from '../../domain/values.ts';
import { applicationsOfCandidate, offersOfCandidate } from '../../pagination/child-relation.ts';
import { requires } from '../../query/requirements.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import { childConnection } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import type { CandidateResolvers, EducationResolvers } from '../generated.ts';
import type { EducationParent } from '../parent-types.ts';
import { toCustomFieldValues, toMany, toValues } from '../relations.ts';

export const candidate: CandidateResolvers = {
  fullName: requires<'Candidate', typeof readFullName>(['firstName', 'lastName'], readFullName),
  educations: toValues('educations'),
  customFields: toCustomFieldValues('CANDIDATE'),
  appliedTags: toMany('appliedTagIds', 'Tag'),
  linkedUsers: toMany('linkedUserIds', 'User'),
  attachments: toMany('attachmentIds', 'Attachment'),
  notes: toMany('noteIds', 'Note'),
  applications: childConnection({
    type: 'Application',
    relation: applicationsOfCandidate,
    idsField: 'applicationIds',
    ordered: null,
  }),
  offers: childConnection({
    type: 'Offer',
    relation: offersOfCandidate,
    idsField: null,
    ordered: null,
  }),
};

export const education: EducationResolvers = {
  school: (parent, _args, context) => readName(parent, parent.school, context),
  degree: (parent, _args, context) => readName(parent, parent.degree, context),
  discipline: (parent, _args, context) => readName(parent, parent.discipline, context),
};

async function readFullName(
  record: AccountRecord<'Candidate'>,
  _args: unknown,
  context: Context,
): Promise<string | null> {
  const names = [
    context.records.readField(record, 'firstName'),
    context.records.readField(record, 'lastName'),
  ];
  return (await Promise.all(names)).filter((name) => name !== null && name !== '').join(' ') || null;
}

/** Providers give either the name itself, or the id of the custom field option that has it. */
async function readName(
  { account }: EducationParent,
  name: Name | null,
  context: Context,
): Promise<string | null> {
  if (name === null || typeof name === 'string') return name;
  const option = await context.records.reader(account).load('CustomFieldOption', name.optionId, ['name']);
  return option?.name ?? null;
}
