import { expect } from 'vitest';
import { greenhouse } from '../../src/adapters/greenhouse/index.ts';
import { createDataset, greenhouseProfile } from '../../src/sandbox/dataset.ts';
import { defaultClientId, defaultClientSecret, startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import type { CustomValueFacts } from '../../src/sandbox/model.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Subject } from './setup.ts';
import type { Telling } from './telling.ts';

// Where the vendor says nothing of its limit, the adapter keeps to the usual one.
const unlimited = { requests: 999_999_999, windowSeconds: 30 };

export const greenhouseSubject: Subject = {
  vendor: greenhouse,
  dataset: createDataset(greenhouseProfile),
  start: ({ isLimited, clock, ...options }) =>
    startGreenhouse({ ...options, clock, ...(isLimited ? {} : { rateLimit: unlimited }) }),
  settings: ({ url }) => ({
    url,
    auth: {
      type: 'client_credentials',
      tokenUrl: `${url}/token`,
      clientId: defaultClientId,
      clientSecret: defaultClientSecret,
    },
  }),
  secrets: [defaultClientSecret, defaultClientId],
  telling: toTelling,
  rows: '$',
  maps: ['custom_fields', 'question_custom_fields'],
  limits: { atOnce: 64, atOnceOf: {}, requests: 150, windowMs: 30_000 },
  oneOf: 1,
  brokenRows: [
    { type: 'Candidate', members: { first_name: 4_815_162_342 }, path: '$[2].first_name' },
    { type: 'Candidate', members: { last_name: ['leaked'] }, path: '$[2].last_name' },
    { type: 'Candidate', members: { email_addresses: { 0: 'leaked' } }, path: '$[2].email_addresses' },
    {
      type: 'Candidate',
      members: { email_addresses: [{ value: 'x', type: 'work' }, null] },
      path: '$[2].email_addresses[1]',
    },
    {
      type: 'Candidate',
      members: { email_addresses: [{ type: 'work' }] },
      path: '$[2].email_addresses[0].value',
    },
    { type: 'Candidate', members: { tags: 'leaked' }, path: '$[2].tags' },
    { type: 'Candidate', members: { tags: [null] }, path: '$[2].tags[0]' },
    { type: 'Candidate', members: { private: 'leaked' }, path: '$[2].private' },
    { type: 'Candidate', members: { created_at: 'leaked' }, path: '$[2].created_at' },
    { type: 'Candidate', members: { updated_at: 4_815_162_342 }, path: '$[2].updated_at' },
    { type: 'Candidate', members: { custom_fields: ['leaked'] }, path: '$[2].custom_fields' },
    {
      type: 'Candidate',
      members: { custom_fields: { salary: 'leaked' } },
      path: '$[2].custom_fields.salary',
    },
    {
      type: 'Candidate',
      members: { custom_fields: { 'leaked, of course': null } },
      path: '$[2].custom_fields.*',
    },
    { type: 'Application', members: { candidate_id: { leaked: 1 } }, path: '$[2].candidate_id' },
    { type: 'Application', members: { job_id: 4.2 }, path: '$[2].job_id' },
    { type: 'Application', members: { status: 4_815_162_342 }, path: '$[2].status' },
    { type: 'Application', members: { prospect: 1 }, path: '$[2].prospect' },
    { type: 'Application', members: { answers: [{ answer: 'leaked' }] }, path: '$[2].answers[0].question' },
    { type: 'Job', members: { name: 4_815_162_342 }, path: '$[2].name' },
    { type: 'Job', members: { office_ids: [1, null] }, path: '$[2].office_ids[1]' },
    { type: 'Job', members: { opened_at: '2026-13-01T00:00:00Z' }, path: '$[2].opened_at' },
    { type: 'Offer', members: { version: 'leaked' }, path: '$[2].version' },
    { type: 'Offer', members: { starts_on: 'leaked' }, path: '$[2].starts_on' },
    { type: 'Offer', members: { sent_on: '2026-02-30' }, path: '$[2].sent_on' },
    {
      type: 'User',
      members: { deactivated: null, primary_email: 4_815_162_342 },
      path: '$[2].primary_email',
    },
    { type: 'User', members: { emails: 'unread', department_ids: ['', 1] }, path: '$[2].department_ids[0]' },
    { type: 'Source', members: { type: 'leaked' }, path: '$[2].type' },
    { type: 'RejectionReason', members: { type: { key: 4_815_162_342 } }, path: '$[2].type.key' },
    { type: 'Stage', members: { sort_order: 'leaked' }, path: '$[2].sort_order' },
    { type: 'Opening', members: { open: 'leaked' }, path: '$[2].open' },
    { type: 'Note', members: { visibility: 4_815_162_342 }, path: '$[2].visibility' },
    { type: 'JobPost', members: { questions: ['leaked'] }, path: '$[2].questions[0]' },
    {
      type: 'JobPost',
      members: { questions: [{ options: [{ label: null }] }] },
      path: '$[2].questions[0].options[0].label',
    },
    { type: 'JobBoard', members: { status: 4_815_162_342 }, path: '$[2].status' },
    { type: 'PayInput', members: { blurb: ['leaked'] }, path: '$[2].blurb' },
    { type: 'StageEvent', members: { days_in_stage: 'leaked' }, path: '$[2].days_in_stage' },
    { type: 'Interview', members: { starts_at: 'leaked' }, path: '$[2].starts_at' },
    { type: 'Interview', members: { all_day_end_on: '2026-02-30' }, path: '$[2].all_day_end_on' },
    { type: 'Interview', members: { status: ['leaked'] }, path: '$[2].status' },
    { type: 'Scorecard', members: { candidate_rating: 4_815_162_342 }, path: '$[2].candidate_rating' },
    { type: 'Scorecard', members: { private_notes: ['leaked'] }, path: '$[2].private_notes' },
    { type: 'Attachment', members: { url: { leaked: 1 } }, path: '$[2].url' },
    { type: 'CustomField', members: { required: 'leaked' }, path: '$[2].required' },
    { type: 'DemographicQuestion', members: { sort_order: 'leaked' }, path: '$[2].sort_order' },
    { type: 'DemographicAnswerOption', members: { free_form: 'leaked' }, path: '$[2].free_form' },
    { type: 'DemographicAnswer', members: { free_form_text: ['leaked'] }, path: '$[2].free_form_text' },
    { type: 'EeocResponse', members: { race: 'leaked' }, path: '$[2].race' },
    {
      type: 'EeocResponse',
      members: { gender: { description: 4_815_162_342 } },
      path: '$[2].gender.description',
    },
    { type: 'UserRole', members: { role_type: 4_815_162_342 }, path: '$[2].role_type' },
    { type: 'CloseReason', members: { name: ['leaked'] }, path: '$[2].name' },
    { type: 'Referrer', members: { user_id: 4.2 }, path: '$[2].user_id' },
  ],
};

function toTelling({ remoteId, dataset }: Sandbox): Telling {
  const serviceAccounts = new Set<string | null>(
    dataset.users
      .filter(({ isServiceAccount }) => isServiceAccount)
      .map(({ firstName, lastName }) => `${firstName} ${lastName}`),
  );
  return {
    remoteId,
    unknownId: () => '99999999999002',
    silent: {
      Candidate: ['isInternal', 'applicationIds', 'jobIds'],
      Application: ['sourceName'],
      Job: ['locations', 'lastActivityAt'],
      Scorecard: ['score'],
    },
    words: {
      application: {
        ACTIVE: ['in_process'],
        HIRED: ['hired'],
        REJECTED: ['rejected'],
        WITHDRAWN: ['rejected'],
        CONVERTED: ['converted'],
      },
      job: { DRAFT: ['draft'], OPEN: ['open'], CLOSED: ['closed'] },
      offer: {
        DRAFT: ['Created'],
        SENT: ['Created'],
        ACCEPTED: ['Accepted'],
        DECLINED: ['Rejected'],
        SUPERSEDED: ['Deprecated'],
      },
      interview: {
        TO_SCHEDULE: ['to_be_scheduled'],
        SCHEDULED: ['scheduled'],
        AWAITING_FEEDBACK: ['awaiting_feedback'],
        COLLECT_FEEDBACK: ['collect_feedback'],
        COMPLETE: ['complete'],
        SKIPPED: ['skipped'],
        TO_SEND: ['to_be_sent'],
        SENT: ['sent'],
        RECEIVED: ['received'],
      },
      reply: {
        PENDING: ['needs_action'],
        ACCEPTED: ['accepted'],
        TENTATIVE: ['tentative'],
        DECLINED: ['declined'],
      },
      verdict: {
        STRONG_NO: ['strong_no'],
        NO: ['no'],
        YES: ['yes'],
        STRONG_YES: ['strong_yes'],
        NO_DECISION: ['no_decision'],
      },
      attachment: {
        RESUME: ['resume'],
        COVER_LETTER: ['cover_letter'],
        OFFER_LETTER: ['offer_letter'],
        SIGNED_OFFER: ['signed_offer_letter'],
        TAKE_HOME: ['take_home_test'],
        OTHER: ['other', 'offer_packet', 'form_attachment', 'midfunnel_agreement', 'automated_agreement'],
      },
      customField: {
        TEXT: ['short_text'],
        NUMBER: ['number'],
        BOOLEAN: ['yes_no'],
        DATE: ['date'],
        MONEY: ['currency'],
        OPTION: ['single_select'],
        OPTIONS: ['multi_select'],
        USER: ['user'],
        URL: ['url'],
      },
      userRole: {
        SITE_ADMIN: ['site_admin'],
        JOB_ADMIN: ['job_admin'],
        INTERVIEWER: ['deprecated_interviewer'],
      },
      postQuestion: {
        TEXT: ['short_text'],
        LONG_TEXT: ['long_text'],
        YES_NO: ['boolean'],
        OPTION: ['single_select'],
        OPTIONS: ['multi_select'],
        ATTACHMENT: ['attachment'],
        HIDDEN: ['hidden'],
      },
      demographicQuestion: {
        OPTION: ['multi_value_single_select'],
        OPTIONS: ['multi_value_multi_select'],
      },
    },
    isListed: (type, record) =>
      type !== 'User' || !('fullName' in record) || !serviceAccounts.has(String(record.fullName)),
    // A deleted post comes to nobody who does not ask for deleted ones alone, not even by its id.
    isTold: ({ isDeleted }) => !isDeleted,
    fileUrl: ({ key }) =>
      expect.stringMatching(new RegExp(`/files/${remoteId('Attachment', key)}\\?expires=\\d+&signature=`)),
    customFieldType: (word) => (word === 'long_text' || word === 'rich_text' ? 'TEXT' : 'OTHER'),
    rowsFor: (type) => type,

    contact: (point) => point,
    address: ({ city, region, country }) => ({
      formatted: [city, region, country].filter(Boolean).join(', '),
      type: 'HOME',
      ...{ city: null, region: null, country: null, countryCode: null },
    }),
    // Whoever has the higher id comes first, and the newest was entered first.
    career: (newestFirst) => newestFirst.toReversed(),
    // Without an end, only the latest is known to go on.
    isCurrent: (employment, all) =>
      employment.endedOn === null
        ? employment === all.find(({ endedOn }) => endedOn === null) || null
        : false,
    customFields: (fields) =>
      fields.map((field) => ({
        key: field.key,
        label: field.label,
        type: field.kind,
        value: toValue(field, (user) => Number(remoteId('User', user))),
      })),

    decidingReason: ({ status, rejection }) =>
      status === 'REJECTED' || status === 'WITHDRAWN' ? (rejection?.reason ?? null) : null,
    rejection: ({ key, rejection, rejectedAt }) =>
      rejection && {
        reasonId: rejection.reason === null ? null : remoteId('RejectionReason', rejection.reason),
        rejectedById: rejection.rejectedBy === null ? null : remoteId('User', rejection.rejectedBy),
        rejectedAt,
        // Has the key of its application.
        noteId: rejection.note === null ? null : remoteId('Note', key),
      },
    inCharge: ({ recruiter, coordinator }, _job, role) => (role === 'RECRUITER' ? recruiter : coordinator),
    location: () => ({
      ...{ formatted: null, city: null, region: null, country: null, countryCode: null, isRemote: null },
    }),
    member: ({ role, isResponsible }) => ({
      remoteRole: role.toLowerCase(),
      isResponsible: role === 'HIRING_MANAGER' ? null : isResponsible,
    }),
    resolvedAt: ({ resolvedAt }) => resolvedAt,
  };
}

/** As the vendor gives it. */
function toValue({ kind, value }: CustomValueFacts, toUserId: (key: number) => number): unknown {
  if (kind === 'USER' && typeof value === 'number') return toUserId(value);
  if (typeof value !== 'object' || value === null || !('amount' in value)) return value;
  const amount = Number(value.amount);
  return expect.toBeOneOf([
    { amount, unit: value.currency },
    { amount, currency_code: value.currency },
  ]);
}
