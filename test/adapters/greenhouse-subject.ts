import { expect } from 'vitest';
import { greenhouse } from '../../src/adapters/greenhouse/index.ts';
import { createDataset, greenhouseProfile } from '../../src/sandbox/dataset.ts';
import { defaultClientId, defaultClientSecret, startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { definitionsOf } from '../../src/sandbox/greenhouse/rows/custom-field-values.ts';
import type { CustomValueFacts } from '../../src/sandbox/model.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { ProviderView } from './expected/provider-view.ts';
import { greenhouseBrokenRows } from './greenhouse-broken-rows.ts';
import type { Subject } from './support/test-account.ts';

// Without headers for the limit, the adapter would apply the documented one.
const unlimited = { requests: 999_999_999, windowSeconds: 30 };

export const greenhouseSubject: Subject = {
  provider: greenhouse,
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
  toView,
  rowsPath: '$',
  mapMembers: ['custom_fields', 'question_custom_fields'],
  limits: { concurrent: 64, concurrentByPath: {}, requests: 150, windowMs: 30_000 },
  sampleEvery: 1,
  brokenRows: greenhouseBrokenRows,
  unmatchedFilters: {},
  optionalLists: [],
};

function toView({ remoteId, dataset }: Sandbox): ProviderView {
  const serviceAccounts = new Set<string | null>(
    dataset.users
      .filter(({ isServiceAccount }) => isServiceAccount)
      .map(({ firstName, lastName }) => `${firstName} ${lastName}`),
  );
  return {
    remoteId,
    partId: remoteId,
    unknownId: () => '99999999999002',
    unsupportedFields: {
      Candidate: ['isInternal', 'applicationIds', 'jobIds'],
      Application: ['sourceName'],
      Job: [
        ...(['locations', 'lastActivityAt', 'industry', 'function', 'employmentType'] as const),
        ...(['experienceLevel', 'targetHireOn', 'payRanges'] as const),
      ],
      User: ['roleId'],
      JobPost: ['publications'],
      StageEvent: ['stageName'],
      Interview: ['timezone'],
      Scorecard: ['score'],
      Attachment: ['contentType'],
      CustomField: ['contexts'],
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
      visibility: {
        PUBLIC: ['publicly_visible'],
        PRIVATE: ['privately_visible'],
        ADMIN_ONLY: ['admin_only_visible'],
      },
      attributeVerdict: {
        STRONG_NO: ['definitely_not'],
        NO: ['no'],
        MIXED: ['mixed'],
        YES: ['yes'],
        STRONG_YES: ['strong_yes'],
        NO_DECISION: ['no_decision'],
      },
      jobInterview: {
        FEEDBACK_ONLY: ['none'],
        MEETING: ['needs_scheduling'],
        TAKE_HOME: ['take_home_test'],
        OFFER: ['offer'],
      },
      scorecardQuestion: {
        TEXT: ['text'],
        YES_NO: ['yes_no'],
        OPTION: ['single_select'],
        OPTIONS: ['multi_select'],
        INSTRUCTION: ['instruction'],
      },
      approval: { OPEN_JOB: ['open_job'], OFFER_JOB: ['offer_job'], OFFER: ['offer_candidate'] },
      approvalState: { PENDING: ['pending'], APPROVED: ['approved'], REJECTED: ['rejected'] },
      approverState: {
        WAITING: ['waiting'],
        DUE: ['due'],
        APPROVED: ['approved'],
        REJECTED: ['rejected'],
      },
    },
    // The expiry time depends on when the link was issued.
    overrides: { Attachment: () => ({ expiresAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) }) },
    extraRecords: new Map([
      ['CustomFieldOption', toOptions(dataset, remoteId)],
      ['PostLocation', toPostLocations(dataset, remoteId)],
      ['PostPayRange', toPostPayRanges(dataset, remoteId)],
      ['CandidateEducation', toEducations(dataset, remoteId)],
      ['CandidateEmployment', toEmployments(dataset, remoteId)],
    ]),
    isListed: (type, record) =>
      type !== 'User' || !('fullName' in record) || !serviceAccounts.has(String(record.fullName)),
    // A deleted post is not found by its id either; only a list of deleted posts has it.
    isReadable: ({ isDeleted }) => !isDeleted,
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
    // Rows come with ids descending, and the newest was added first.
    career: (newestFirst) => newestFirst.toReversed(),
    // Without an end date, only the latest employment is known to be current.
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
        // The note has the key of its application.
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

/** The options of all fields, those of the built-in ones included. */
function toOptions(dataset: Sandbox['dataset'], remoteId: Sandbox['remoteId']): ReadonlyMap<string, object> {
  return new Map(
    definitionsOf(dataset).flatMap(({ key: field, createdAt, updatedAt, options }) =>
      options.map(({ key, name, isActive }, position) => {
        const customFieldId = remoteId('CustomField', field);
        // The sandbox has an external id for each fourth option.
        const externalId = key % 4 === 0 ? `X-${key}` : null;
        const option = { createdAt, updatedAt, customFieldId, name, externalId, position, isActive };
        return [remoteId('CustomFieldOption', key), option] as const;
      }),
    ),
  );
}

function toPostLocations(
  dataset: Sandbox['dataset'],
  remoteId: Sandbox['remoteId'],
): ReadonlyMap<string, object> {
  return new Map(
    dataset.jobPosts.flatMap(({ key: post, createdAt, updatedAt, locations }) =>
      locations.map(({ key, text, office }) => [
        remoteId('JobPostLocation', key),
        {
          ...{ createdAt, updatedAt, postId: remoteId('JobPost', post), text },
          officeId: office === null ? null : remoteId('Office', office),
        },
      ]),
    ),
  );
}

function toPostPayRanges(
  dataset: Sandbox['dataset'],
  remoteId: Sandbox['remoteId'],
): ReadonlyMap<string, object> {
  const toAmount = (amount: string, currency: string) =>
    Number(amount) === 0 ? null : Number(amount).toFixed(currency === 'JPY' ? 0 : 2);
  return new Map(
    dataset.jobPosts.flatMap(({ key: post, createdAt, updatedAt, payRanges }) =>
      payRanges.map(({ key, payInput, least, most, currency }) => [
        remoteId('PayRange', key),
        {
          ...{ createdAt, updatedAt, postId: remoteId('JobPost', post), currency },
          payInputId: payInput === null ? null : remoteId('PayInput', payInput),
          min: toAmount(least, currency),
          max: toAmount(most, currency),
        },
      ]),
    ),
  );
}

function toEducations(
  dataset: Sandbox['dataset'],
  remoteId: Sandbox['remoteId'],
): ReadonlyMap<string, object> {
  const definitions = definitionsOf(dataset);
  const idsOf = (fieldKey: string) =>
    new Map(
      definitions
        .filter((field) => field.scope === 'STANDARD' && field.fieldKey === fieldKey)
        .flatMap(({ options }) => options.map(({ key, name }) => [name, remoteId('CustomFieldOption', key)])),
    );
  const [schools, degrees, disciplines] = ['school_name', 'degree', 'discipline'].map(idsOf);
  // A degree without a school refers to a school that is not listed.
  const forgotten = remoteId('CustomFieldOption', 999_999);
  return new Map(
    dataset.candidates.flatMap(({ key, createdAt, updatedAt, educations }) => {
      const latest = educations.toSorted((a, b) => (b.endedOn ?? '').localeCompare(a.endedOn ?? ''))[0];
      return educations.map((education, index) => {
        const { school, degree, discipline, startedOn, endedOn } = education;
        const record = {
          ...{ createdAt, updatedAt, candidateId: remoteId('Candidate', key), startedOn, endedOn },
          schoolId: school === null && degree !== null ? forgotten : (schools?.get(school ?? '') ?? null),
          degreeId: degrees?.get(degree ?? '') ?? null,
          disciplineId: disciplines?.get(discipline ?? '') ?? null,
          isLatest: education === latest,
        };
        return [remoteId('Education', key * 20 + index), record] as const;
      });
    }),
  );
}

function toEmployments(
  dataset: Sandbox['dataset'],
  remoteId: Sandbox['remoteId'],
): ReadonlyMap<string, object> {
  return new Map(
    dataset.candidates.flatMap(({ key, createdAt, updatedAt, employments }) => {
      const byEnd = employments.toSorted((a, b) => (b.endedOn ?? '').localeCompare(a.endedOn ?? ''));
      const latest = employments.find(({ endedOn }) => endedOn === null) ?? byEnd[0];
      return employments.map((employment, index) => {
        const { company, title, startedOn, endedOn } = employment;
        const isLatest = employment === latest;
        const record = {
          ...{ createdAt, updatedAt, candidateId: remoteId('Candidate', key), company, title },
          ...{ startedOn, endedOn, isLatest },
          isCurrent: endedOn !== null ? false : isLatest ? true : null,
        };
        return [remoteId('Employment', key * 20 + index), record] as const;
      });
    }),
  );
}

/** The value as the provider has it. */
function toValue({ kind, value }: CustomValueFacts, toUserId: (key: number) => number): unknown {
  if (kind === 'USER' && typeof value === 'number') return toUserId(value);
  if (typeof value !== 'object' || value === null || !('amount' in value)) return value;
  const amount = Number(value.amount);
  return expect.toBeOneOf([
    { amount, unit: value.currency },
    { amount, currency_code: value.currency },
  ]);
}
