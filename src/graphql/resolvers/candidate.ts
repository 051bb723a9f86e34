import type { Name } from '../../domain/values.ts';
import { applicationsOfCandidate, offersOfCandidate } from '../../pagination/child-relation.ts';
import { needing } from '../../query/selection.ts';
import type { Located } from '../../records/record-store.ts';
import { childList } from '../connection-fields.ts';
import type { Context } from '../context.ts';
import { toApplicationFilter, toOfferFilter } from '../filter-input.ts';
import type { CandidateResolvers, EducationResolvers } from '../generated.ts';
import type { EducationParent } from '../parent-types.ts';
import { many, readField, values } from '../relations.ts';

export const candidate: CandidateResolvers = {
  fullName: needing<'Candidate', typeof readFullName>(['firstName', 'lastName'], readFullName),
  educations: values('educations'),
  customFields: values('customFields'),
  appliedTags: many('appliedTagIds', 'Tag'),
  linkedUsers: many('linkedUserIds', 'User'),
  attachments: many('attachmentIds', 'Attachment'),
  notes: many('noteIds', 'Note'),
  applications: childList({
    type: 'Application',
    of: applicationsOfCandidate,
    toNarrowing: toApplicationFilter,
    heldIn: 'applicationIds',
  }),
  offers: childList({ type: 'Offer', of: offersOfCandidate, toNarrowing: toOfferFilter, heldIn: null }),
};

export const education: EducationResolvers = {
  school: (parent, _args, context) => readName(parent, parent.school, context),
  degree: (parent, _args, context) => readName(parent, parent.degree, context),
  discipline: (parent, _args, context) => readName(parent, parent.discipline, context),
};

async function readFullName(
  record: Located<'Candidate'>,
  _args: unknown,
  context: Context,
): Promise<string | null> {
  const names = [readField(context, record, 'firstName'), readField(context, record, 'lastName')];
  return (await Promise.all(names)).filter((name) => name !== null && name !== '').join(' ') || null;
}

/** A vendor gives a name, or the id of the option that holds it. */
async function readName(
  { account }: EducationParent,
  name: Name | null,
  context: Context,
): Promise<string | null> {
  if (name === null || typeof name === 'string') return name;
  const option = await context.reader(account).read('CustomFieldOption', name.optionId, ['name']);
  return option?.name ?? null;
}
