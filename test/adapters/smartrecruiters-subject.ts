import { expect } from 'vitest';
import { smartRecruiters } from '../../src/adapters/smartrecruiters/index.ts';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { CustomValueFacts, JobFacts } from '../../src/sandbox/model.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  defaultApiKey,
  defaultClientId,
  defaultClientSecret,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import type { Subject } from './setup.ts';
import type { Telling } from './telling.ts';

export const smartRecruitersSubject: Subject = {
  vendor: smartRecruiters,
  dataset: createDataset(smartRecruitersProfile),
  start: ({ isLimited, ...options }) =>
    startSmartRecruiters({ ...options, ...(isLimited ? {} : { rateLimit: null }) }),
  settings: ({ url }, auth) => ({
    url,
    auth:
      auth === 'usual'
        ? { type: 'api_key', apiKey: defaultApiKey }
        : {
            type: 'client_credentials',
            tokenUrl: `${url}/identity/oauth/token`,
            clientId: defaultClientId,
            clientSecret: defaultClientSecret,
          },
  }),
  secrets: [defaultApiKey, defaultClientId, defaultClientSecret],
  telling: toTelling,
  rows: '$.content',
  maps: ['properties', 'value'],
  limits: { atOnce: 8, atOnceOf: { '/candidates': 1 }, requests: 10, windowMs: 1_000 },
  oneOf: 3,
  brokenRows: [
    { type: 'Candidate', members: { firstName: 4_815_162_342 }, path: '$.content[2].firstName' },
    { type: 'Candidate', members: { email: { leaked: 1 } }, path: '$.content[2].email' },
    { type: 'Candidate', members: { internal: 'leaked' }, path: '$.content[2].internal' },
    { type: 'Candidate', members: { tags: 'leaked' }, path: '$.content[2].tags' },
    { type: 'Candidate', members: { tags: ['x', null] }, path: '$.content[2].tags[1]' },
    { type: 'Candidate', members: { createdOn: 'leaked' }, path: '$.content[2].createdOn' },
    { type: 'Candidate', members: { location: 'leaked' }, path: '$.content[2].location' },
    { type: 'Candidate', members: { consent: ['leaked'] }, path: '$.content[2].consent' },
    { type: 'Candidate', members: { primaryAssignment: 'leaked' }, path: '$.content[2].primaryAssignment' },
    { type: 'Candidate', members: { primaryAssignment: {} }, path: '$.content[2].primaryAssignment.job' },
    { type: 'Candidate', members: { secondaryAssignments: {} }, path: '$.content[2].secondaryAssignments' },
    {
      type: 'Application',
      members: { secondaryAssignments: [{ job: { id: null } }] },
      path: '$.content[2].secondaryAssignments[0].job.id',
    },
    { type: 'Job', members: { title: 4_815_162_342 }, path: '$.content[2].title' },
    { type: 'Job', members: { status: ['leaked'] }, path: '$.content[2].status' },
    { type: 'Job', members: { updatedOn: '2026-02-30T00:00:00.000Z' }, path: '$.content[2].updatedOn' },
    { type: 'Job', members: { department: { id: 1.5 } }, path: '$.content[2].department.id' },
    { type: 'Job', members: { location: { remote: 'leaked' } }, path: '$.content[2].location.remote' },
    { type: 'Offer', members: { status: 4_815_162_342 }, path: '$.content[2].status' },
    { type: 'Offer', members: { properties: ['leaked'] }, path: '$.content[2].properties' },
    { type: 'Offer', members: { actions: { job: { url: 1 } } }, path: '$.content[2].actions.job.url' },
    { type: 'User', members: { active: 'leaked' }, path: '$.content[2].active' },
    { type: 'User', members: { systemRole: 'leaked' }, path: '$.content[2].systemRole' },
    { type: 'Department', members: { label: 4_815_162_342 }, path: '$.content[2].label' },
    { type: 'Source', members: { label: ['leaked'] }, path: '$.content[2].label' },
    { type: 'RejectionReason', members: { label: ['leaked'] }, path: '$.content[2].label' },
  ],
};

const unknownUuid = '00000000-0000-4000-8000-00000000dead';

function toTelling({ remoteId: vendorId, dataset }: Sandbox): Telling {
  const jobOfOpening = (opening: number) =>
    dataset.jobs.find(({ openings }) => openings.some(({ key }) => key === opening))?.key ?? 0;

  /** What has no key that is unique by itself has those of its parents before its own. */
  const remoteId: Telling['remoteId'] = (type, key) => {
    const id = vendorId(type, key);
    switch (type) {
      case 'Offer': {
        const offer = dataset.offers.find((each) => each.key === key);
        return `${vendorId('Application', offer?.application ?? 0)}:${id}`;
      }
      case 'Opening':
        return `${vendorId('Job', jobOfOpening(key))}:${id}`;
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
    unknownId(type) {
      if (type === 'Application') return `${unknownUuid}:${unknownUuid}`;
      if (type === 'Offer') return `${unknownUuid}:${unknownUuid}:${unknownUuid}`;
      if (type === 'Opening') return `${unknownUuid}:${unknownUuid}`;
      if (type === 'Source') return `REFERRALS:${unknownUuid}`;
      return unknownUuid;
    },
    silent: {
      Candidate: ['preferredName', 'isPrivate', 'lastActivityAt', 'customFields'],
      Application: [
        ...(['updatedAt', 'stageId', 'lastActivityAt', 'sourceId', 'jobPostId', 'referrerId'] as const),
        ...(['stageEventIds', 'interviewIds', 'scorecardIds', 'attachmentIds'] as const),
        ...(['demographicAnswerIds', 'eeocResponseIds'] as const),
      ],
      Job: ['isConfidential', 'officeIds', 'stageIds', 'openedAt', 'closedAt', 'postIds'],
      Offer: ['version', 'isCurrent', 'sentOn', 'startsOn', 'openingId'],
      User: ['createdAt', 'title', 'emails', 'departmentIds', 'officeIds', 'customFields'],
      Department: ['createdAt', 'updatedAt', 'externalId', 'parentId', 'childIds'],
      Source: ['createdAt', 'updatedAt'],
      RejectionReason: ['createdAt', 'updatedAt'],
      Opening: [
        'createdAt',
        'updatedAt',
        'isOpen',
        'closedAt',
        'applicationId',
        'closeReasonId',
        'customFields',
      ],
    },
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
    },
    isListed: () => true,
    isTold: () => true,
    fileUrl: ({ filename }) => filename,
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
    // What has no value is left out.
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
    // The last change of an offer that has been answered.
    resolvedAt: ({ status, updatedAt }) =>
      status === 'ACCEPTED' || status === 'DECLINED' ? updatedAt : null,
  };
}

/** An application knows nobody in charge; its job does, where one person alone has the role. */
function onlyOne(job: JobFacts | null, role: 'RECRUITER' | 'COORDINATOR'): number | null {
  const [first, second] = job?.hiringTeam.filter((member) => member.role === role) ?? [];
  return first !== undefined && second === undefined ? first.user : null;
}

function toValue({ kind, value }: CustomValueFacts): unknown {
  if (kind === 'OPTION') return { id: expect.any(String), label: value };
  if (typeof value !== 'object' || value === null || !('amount' in value)) return value;
  return { code: value.currency, value: Number(value.amount) };
}
