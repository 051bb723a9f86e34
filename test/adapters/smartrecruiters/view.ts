import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { CustomFieldFacts, CustomValueFacts, JobFacts, NoteFacts } from '../../../src/sandbox/model.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { ProviderView } from '../expected/provider-view.ts';
import { toExtraRecords } from './extra-records.ts';
import { toOverrides } from './overrides.ts';
import { unsupportedFields } from './unsupported-fields.ts';

const unknownUuid = '00000000-0000-4000-8000-00000000dead';

/** How SmartRecruiters presents the data set. */
export function toView({ remoteId: providerId, dataset }: Sandbox): ProviderView {
  const jobOfOpening = (opening: number) =>
    dataset.jobs.find(({ openings }) => openings.some(({ key }) => key === opening))?.key ?? 0;

  const notes = new Map(dataset.notes.map((note) => [note.key, note]));

  /** Ids that are only unique below a parent begin with the parent's id. */
  const remoteId: ProviderView['remoteId'] = (type, key) => {
    const id = providerId(type, key);
    switch (type) {
      case 'Offer': {
        const offer = dataset.offers.find((each) => each.key === key);
        return `${providerId('Application', offer?.application ?? 0)}:${id}`;
      }
      case 'Opening':
        return `${providerId('Job', jobOfOpening(key))}:${id}`;
      case 'JobPost': {
        const post = dataset.jobPosts.find((each) => each.key === key);
        return `${providerId('Job', post?.job ?? 0)}:${id}`;
      }
      case 'Attachment': {
        const file = dataset.attachments.find((each) => each.key === key);
        return `${providerId('Application', file?.application ?? 0)}:${id}`;
      }
      case 'Note':
        return noteId(notes.get(key), providerId);
      case 'CustomField': {
        const field = dataset.customFields.find((each) => each.key === key);
        return `${dictionaryOf(field)}:${id}`;
      }
      case 'Source': {
        const category = dataset.sources.find((each) => each.key === key)?.category ?? '';
        return `${category.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}:${id}`;
      }
      case 'RejectionReason': {
        const side = dataset.rejectionReasons.find((each) => each.key === key)?.side;
        return `${side === 'BY_CANDIDATE' ? 'withdrawal' : 'rejection'}:${id}`;
      }
      default:
        return id;
    }
  };

  return {
    remoteId,
    partId: (type) => (type === 'CustomFieldOption' ? expect.any(String) : null),
    unknownId(type) {
      if (type === 'Application') return `${unknownUuid}:${unknownUuid}`;
      if (type === 'Offer' || type === 'Attachment') return `${unknownUuid}:${unknownUuid}:${unknownUuid}`;
      if (type === 'StageEvent') return `${unknownUuid}:${unknownUuid}:1`;
      if (type === 'Opening' || type === 'JobPost') return `${unknownUuid}:${unknownUuid}`;
      if (type === 'Note') return `${unknownUuid}:00000000000000000000`;
      if (type === 'CustomField') return `job:${unknownUuid}`;
      if (type === 'Source') return `REFERRALS:${unknownUuid}`;
      return unknownUuid;
    },
    unsupportedFields,
    overrides: toOverrides(dataset, remoteId),
    extraRecords: toExtraRecords(dataset, remoteId),
    words: {
      application: {
        ACTIVE: ['LEAD', 'NEW', 'IN_REVIEW', 'INTERVIEW', 'OFFERED'],
        HIRED: ['HIRED'],
        REJECTED: ['REJECTED'],
        WITHDRAWN: ['WITHDRAWN'],
        TRANSFERRED: ['TRANSFERRED'],
      },
      job: {
        DRAFT: ['CREATED'],
        OPEN: ['SOURCING', 'INTERVIEW', 'OFFER'],
        ON_HOLD: ['ON_HOLD'],
        FILLED: ['FILLED'],
        CANCELLED: ['CANCELLED'],
      },
      offer: {
        DRAFT: ['CREATED'],
        PENDING_APPROVAL: ['PENDING_APPROVAL'],
        APPROVED: ['APPROVED'],
        APPROVAL_REJECTED: ['NOT_APPROVED'],
        SENT: ['PENDING_ACCEPTANCE'],
        ACCEPTED: ['ACCEPTED'],
        DECLINED: ['NOT_ACCEPTED'],
        WITHDRAWN: ['ABANDONED'],
      },
      attachment: { RESUME: ['RESUME'], COVER_LETTER: ['COVER_LETTER'], OTHER: ['GENERIC_FILE'] },
      visibility: { PUBLIC: ['OPEN', 'EVERYONE'], PRIVATE: ['PRIVATE', 'DIRECT'] },
      customField: {
        TEXT: ['TEXT'],
        NUMBER: ['NUMBER'],
        BOOLEAN: ['BOOLEAN'],
        DATE: ['DATE'],
        MONEY: ['CURRENCY'],
        OPTION: ['SINGLE_SELECT'],
      },
    },
    isListed: () => true,
    isReadable: () => true,
    fileUrl: () => null,
    customFieldType: () => 'OTHER',
    rowsFor: (type) => (type === 'Application' ? 'Candidate' : type),

    contact: ({ value }) => ({ value, type: null }),
    address: ({ city, region, country, countryCode }) => ({
      formatted: null,
      type: null,
      city,
      region,
      country,
      countryCode: countryCode.toUpperCase(),
    }),
    career: (newestFirst) => newestFirst,
    isCurrent: ({ isCurrent }) => isCurrent,
    // Custom fields without a value are left out.
    customFields: (fields, of) =>
      fields
        .filter(({ value }) => value !== null)
        .map((field) => ({
          key: field.key,
          label: of === 'offer' ? null : field.label,
          type: field.kind,
          value: toValue(field),
        })),

    decidingReason: () => null,
    rejection: ({ rejection }) =>
      rejection && {
        reasonId: rejection.reason === null ? null : remoteId('RejectionReason', rejection.reason),
        rejectedAt: null,
        rejectedById: null,
        noteId: null,
      },
    inCharge: (_application, job, role) => onlyOne(job, role),
    location: ({ city, region, country, countryCode }) => ({
      formatted: null,
      city,
      region,
      country,
      countryCode: countryCode.toUpperCase(),
      isRemote: expect.any(Boolean),
    }),
    member: ({ role }) => ({ remoteRole: role, isResponsible: null }),
    // The last change of an offer that was answered.
    resolvedAt: ({ status, updatedAt }) =>
      status === 'ACCEPTED' || status === 'DECLINED' ? updatedAt : null,
  };
}

/** The dictionary that defines the field. */
function dictionaryOf(field: CustomFieldFacts | undefined): string {
  if (field?.scope === 'JOB') return 'job';
  return field?.scope === 'OFFER' ? 'offer' : 'candidate';
}

/** Messages have no id: it consists of the candidate and a digest of time, author and content. */
function noteId(note: NoteFacts | undefined, providerId: Sandbox['remoteId']): string {
  if (note === undefined) throw new RangeError('the data set has no such note');
  const author = note.author === null ? null : providerId('User', note.author);
  const identity = JSON.stringify([note.createdAt, author, note.body ?? '']);
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 20);
  return `${providerId('Candidate', note.candidate)}:${digest}`;
}

/** The member of the job's hiring team with the role, if it is one. */
function onlyOne(job: JobFacts | null, role: 'RECRUITER' | 'COORDINATOR'): number | null {
  const [first, second] = job?.hiringTeam.filter((member) => member.role === role) ?? [];
  return first !== undefined && second === undefined ? first.user : null;
}

function toValue({ kind, value }: CustomValueFacts): unknown {
  if (kind === 'OPTION') return { id: expect.any(String), label: value };
  if (typeof value !== 'object' || value === null || !('amount' in value)) return value;
  return { code: value.currency, value: Number(value.amount) };
}
