import type {
  ApplicationFacts,
  CandidateFacts,
  CustomValueFacts,
  JobFacts,
  OfferFacts,
  OpeningFacts,
  PlaceFacts,
  Status,
  TeamMemberFacts,
  UserFacts,
} from '../../src/sandbox/model.ts';
import { type AccountView, find } from './account-view.ts';
import { newestFirst, stageNameOf, wordOf } from './expected-rows.ts';

/** The expected answers to `fragments`, derived from the data set and from the fields that each provider lacks. */

const customField =
  'customFields { key label type text number boolean date money { amount currency } options url user { remoteId } }';
const common = 'remoteId account { name } createdAt updatedAt';

export const fragments = {
  Candidate: `${common} firstName lastName preferredName fullName currentTitle currentCompany
    emails { value type } phones { value type } addresses { formatted type city region country countryCode }
    links { url type } tags isPrivate isInternal canEmail lastActivityAt
    educations { school degree discipline startedOn endedOn }
    employments { company title startedOn endedOn isCurrent }
    ${customField} applications(first: 500) { nodes { remoteId } }`,
  Application: `${common} candidate { remoteId } job { remoteId } status remoteStatus stage { remoteId name } stageName
    isProspect appliedAt rejectedAt lastActivityAt source { remoteId name } sourceName recruiter { remoteId }
    coordinator { remoteId } answers { question answer }
    rejection { reason { remoteId name side } rejectedAt rejectedBy { remoteId } note }
    ${customField} offers(first: 500) { nodes { remoteId } }`,
  Job: `${common} title code status remoteStatus isConfidential isTemplate department { remoteId name }
    offices { remoteId name } locations { formatted city region country countryCode isRemote }
    hiringTeam { user { remoteId } role remoteRole isResponsible }
    stages { remoteId name position isActive job { remoteId } }
    openings { remoteId code isOpen openedAt closedAt targetStartOn job { remoteId } application { remoteId } }
    openedAt closedAt lastActivityAt ${customField} applications(first: 500) { nodes { remoteId } }`,
  Offer: `${common} application { remoteId } candidate { remoteId } job { remoteId } version isCurrent status
    remoteStatus sentOn startsOn resolvedAt opening { remoteId code } ${customField}`,
  User: `${common} firstName lastName fullName primaryEmail title isActive isSiteAdmin employeeId
    departments { remoteId } offices { remoteId }`,
  Department: `${common} name externalId parent { remoteId name }`,
  Office: `${common} name externalId location parent { remoteId name }`,
  Source: `${common} name category`,
  RejectionReason: `${common} name side`,
} as const;

export type ExpectedType = keyof typeof fragments;

/** The expected fields of all records of a type, by `remoteId`. */
export function expectedRecords(type: ExpectedType, view: AccountView): ReadonlyMap<string, object> {
  const { dataset } = view;
  const byId = <Facts extends { readonly key: number }>(
    all: readonly Facts[],
    toFields: (facts: Facts) => object,
  ) =>
    new Map(
      all.map((facts) => {
        const remoteId = view.remoteId(type, facts.key);
        return [remoteId, { remoteId, account: { name: view.account }, ...toFields(facts) }];
      }),
    );
  switch (type) {
    case 'Candidate':
      return byId(dataset.candidates, (candidate) => expectedCandidate(view, candidate));
    case 'Application':
      return byId(dataset.applications, (application) => expectedApplication(view, application));
    case 'Job':
      return byId(dataset.jobs, (job) => expectedJob(view, job));
    case 'Offer':
      return byId(dataset.offers, (offer) => expectedOffer(view, offer));
    case 'User':
      return byId(dataset.users, (user) => expectedUser(view, user));
    case 'Department':
      return byId(dataset.departments, (unit) => ({
        ...stamps(view, unit),
        name: unit.name,
        externalId: unit.externalId,
        parent: namedLink(view, 'Department', unit.parent, dataset.departments),
      }));
    case 'Office':
      return byId(dataset.offices, (unit) => ({
        ...stamps(view, unit),
        name: unit.name,
        externalId: unit.externalId,
        location: unit.location,
        parent: namedLink(view, 'Office', unit.parent, dataset.offices),
      }));
    case 'Source':
      return byId(dataset.sources, ({ name, category, ...facts }) => ({
        ...stamps(view, facts),
        name,
        category,
      }));
    case 'RejectionReason':
      return byId(dataset.rejectionReasons, ({ name, side, ...facts }) => ({
        ...stamps(view, facts),
        name,
        side,
      }));
  }
}

interface Stamped {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** SmartRecruiters has no creation or update times for its smaller records. */
function stamps({ account }: AccountView, { createdAt, updatedAt }: Stamped) {
  return account === 'gh' ? { createdAt, updatedAt } : { createdAt: null, updatedAt: null };
}

type LinkedType = Parameters<AccountView['remoteId']>[0];

function link(view: AccountView, type: LinkedType, key: number | null) {
  return key === null ? null : { remoteId: view.remoteId(type, key) };
}

function namedLink(
  view: AccountView,
  type: LinkedType,
  key: number | null,
  all: readonly { readonly key: number; readonly name: string }[],
) {
  return key === null ? null : { remoteId: view.remoteId(type, key), name: find(all, key).name };
}

function links(view: AccountView, type: LinkedType, records: readonly { readonly key: number }[]) {
  return { nodes: newestFirst(records).map(({ key }) => ({ remoteId: view.remoteId(type, key) })) };
}

function expectedCandidate(view: AccountView, candidate: CandidateFacts) {
  const { account, dataset } = view;
  const { createdAt, updatedAt, firstName, lastName, currentTitle, currentCompany, tags, canEmail } =
    candidate;
  const linked = dataset.applications.filter((application) => application.candidate === candidate.key);
  const shared = {
    ...{ createdAt, updatedAt, firstName, lastName, currentTitle, currentCompany, tags, canEmail },
    fullName: [firstName, lastName].filter((name) => name !== null).join(' ') || null,
    applications: links(view, 'Application', linked),
  };
  if (account === 'sr') {
    const order = ['WEBSITE', 'LINKEDIN', 'TWITTER', 'FACEBOOK', 'SKYPE', 'OTHER'];
    return {
      ...shared,
      preferredName: null,
      emails: candidate.emails.map(({ value }) => ({ value, type: null })),
      phones: candidate.phones.map(({ value }) => ({ value, type: null })),
      addresses:
        candidate.place === null ? [] : [{ formatted: null, type: null, ...partsOf(candidate.place) }],
      links: candidate.links.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type)),
      isPrivate: null,
      isInternal: candidate.isInternal,
      lastActivityAt: null,
      educations: candidate.educations,
      employments: candidate.employments,
      customFields: [],
    };
  }
  const latest = candidate.employments.find(({ endedOn }) => endedOn === null);
  return {
    ...shared,
    preferredName: candidate.preferredName,
    emails: candidate.emails,
    phones: candidate.phones,
    addresses:
      candidate.place === null ? [] : [{ ...noParts, formatted: formatted(candidate.place), type: 'HOME' }],
    links: candidate.links,
    isPrivate: candidate.isPrivate,
    isInternal: null,
    lastActivityAt: candidate.lastActivityAt,
    educations: candidate.educations.toReversed(),
    employments: candidate.employments.toReversed().map((employment) => ({
      ...employment,
      isCurrent: employment.endedOn !== null ? false : employment === latest ? true : null,
    })),
    customFields: expectedCustomFields(view, candidate.customFields),
  };
}

const noParts = { city: null, region: null, country: null, countryCode: null };

function partsOf({ city, region, country, countryCode }: PlaceFacts) {
  return { city, region, country, countryCode: countryCode.toUpperCase() };
}

function formatted({ city, region, country }: PlaceFacts): string {
  return [city, region, country].filter((part) => part !== null).join(', ');
}

function expectedApplication(view: AccountView, application: ApplicationFacts) {
  const { account, dataset } = view;
  const { key, candidate, isProspect, appliedAt, rejectedAt, rejection, source } = application;
  const job = application.job === null ? null : find(dataset.jobs, application.job);
  const reason =
    rejection === null || rejection.reason === null ? null : find(dataset.rejectionReasons, rejection.reason);
  const shared = {
    candidate: link(view, 'Candidate', candidate),
    job: link(view, 'Job', application.job),
    status: wordOf(application.status),
    remoteStatus: remoteStatusOf(view, application),
    stageName: stageNameOf(dataset, application),
    ...{ isProspect, appliedAt },
    sourceName: source === null ? null : find(dataset.sources, source).name,
    answers: application.answers,
    offers: links(
      view,
      'Offer',
      dataset.offers.filter((offer) => offer.application === key),
    ),
  };
  const expectedReason = reason && {
    remoteId: view.remoteId('RejectionReason', reason.key),
    name: reason.name,
    side: reason.side,
  };
  if (account === 'sr') {
    return {
      ...shared,
      createdAt: appliedAt,
      updatedAt: null,
      stage: null,
      rejectedAt: application.status === 'REJECTED' ? rejectedAt : null,
      lastActivityAt: null,
      source: null,
      recruiter: link(view, 'User', onlyOf(job, 'RECRUITER')),
      coordinator: link(view, 'User', onlyOf(job, 'COORDINATOR')),
      rejection: rejection && { reason: expectedReason, rejectedAt: null, rejectedBy: null, note: null },
      customFields: expectedCustomFields(view, application.customFields),
    };
  }
  return {
    ...shared,
    createdAt: application.createdAt,
    updatedAt: application.updatedAt,
    stage: namedLink(view, 'Stage', application.stage, job?.stages ?? []),
    rejectedAt,
    lastActivityAt: application.lastActivityAt,
    source: namedLink(view, 'Source', source, dataset.sources),
    recruiter: link(view, 'User', application.recruiter),
    coordinator: link(view, 'User', application.coordinator),
    rejection: rejection && {
      reason: expectedReason,
      rejectedAt,
      rejectedBy: link(view, 'User', rejection.rejectedBy),
      note: rejection.note,
    },
    customFields: expectedCustomFields(view, application.customFields),
  };
}

/** The only member with the role: SmartRecruiters has the members of the job, not those of the application. */
function onlyOf(job: JobFacts | null, role: TeamMemberFacts['role']): number | null {
  const members = job?.hiringTeam.filter((member) => member.role === role) ?? [];
  return members.length === 1 ? (members[0]?.user ?? null) : null;
}

function remoteStatusOf({ account, dataset }: AccountView, application: ApplicationFacts): string {
  const { status, isProspect } = application;
  if (typeof status !== 'string') return status.unknown;
  if (account === 'gh') {
    const words: Record<string, string> = { ACTIVE: 'in_process', WITHDRAWN: 'rejected' };
    return words[status] ?? status.toLowerCase();
  }
  if (status !== 'ACTIVE') return status;
  if (isProspect) return 'LEAD';
  const stage = stageNameOf(dataset, application);
  if (stage === null) return 'NEW';
  if (stage === 'Offer' || stage === 'Reference Check') return 'OFFERED';
  return /Review|Screen|Call/.test(stage) ? 'IN_REVIEW' : 'INTERVIEW';
}

function expectedJob(view: AccountView, job: JobFacts) {
  const { account, dataset } = view;
  const { createdAt, updatedAt, title, code, isTemplate, openings } = job;
  const linked = dataset.applications.filter((application) => application.job === job.key);
  const shared = {
    ...{ createdAt, updatedAt, title, code, isTemplate },
    status: wordOf(job.status),
    remoteStatus: jobWord(view, job),
    department: namedLink(view, 'Department', job.department, dataset.departments),
    applications: links(view, 'Application', linked),
    customFields: expectedCustomFields(view, job.customFields),
  };
  if (account === 'sr') {
    const remoteRoles: Record<string, string> = { SOURCER: 'Sourcer' };
    return {
      ...shared,
      isConfidential: null,
      offices: [],
      locations:
        job.place === null ? [] : [{ formatted: null, ...partsOf(job.place), isRemote: job.key % 5 === 0 }],
      hiringTeam: job.hiringTeam.map(({ user, role }) => ({
        user: link(view, 'User', user),
        role,
        remoteRole: remoteRoles[role] ?? role,
        isResponsible: null,
      })),
      stages: [],
      openings: openings.map((opening) => ({
        ...expectedOpening(view, job, opening),
        isOpen: null,
        closedAt: null,
        application: null,
      })),
      openedAt: null,
      closedAt: null,
      lastActivityAt: job.lastActivityAt,
    };
  }
  const offices = job.offices.map((key) => find(dataset.offices, key));
  const isManager = ({ role }: TeamMemberFacts) => role === 'HIRING_MANAGER';
  const newestOf = (isOne: (member: TeamMemberFacts) => boolean) => job.hiringTeam.filter(isOne).toReversed();
  return {
    ...shared,
    isConfidential: job.isConfidential,
    offices: offices.map(({ key, name }) => ({ remoteId: view.remoteId('Office', key), name })),
    locations: offices.flatMap(({ location }) =>
      location === null ? [] : [{ ...noParts, formatted: location, isRemote: null }],
    ),
    hiringTeam: [...newestOf(isManager), ...newestOf((member) => !isManager(member))].map((member) => ({
      user: link(view, 'User', member.user),
      role: member.role,
      remoteRole: member.role.toLowerCase(),
      isResponsible: isManager(member) ? null : member.isResponsible,
    })),
    stages: job.stages.map(({ key, name, isActive }, position) => ({
      remoteId: view.remoteId('Stage', key),
      ...{ name, position, isActive },
      job: link(view, 'Job', job.key),
    })),
    openings: openings.toReversed().map((opening) => expectedOpening(view, job, opening)),
    openedAt: job.openedAt,
    closedAt: job.closedAt,
    lastActivityAt: null,
  };
}

function expectedOpening(view: AccountView, job: JobFacts, opening: OpeningFacts) {
  const { key, code, isOpen, openedAt, closedAt, targetStartOn, application } = opening;
  return {
    remoteId: view.remoteId('Opening', key),
    ...{ code, isOpen, openedAt, closedAt, targetStartOn },
    job: link(view, 'Job', job.key),
    application: link(view, 'Application', application),
  };
}

function jobWord({ account }: AccountView, { key, status }: JobFacts): string {
  if (typeof status !== 'string') return status.unknown;
  if (account === 'gh') return status.toLowerCase();
  if (status === 'OPEN') return ['SOURCING', 'INTERVIEW', 'OFFER'][key % 3] ?? '';
  return status === 'DRAFT' ? 'CREATED' : status;
}

function expectedOffer(view: AccountView, offer: OfferFacts) {
  const { account, dataset } = view;
  const { createdAt, updatedAt, status } = offer;
  const { candidate, job } = find(dataset.applications, offer.application);
  const shared = {
    ...{ createdAt, updatedAt },
    application: link(view, 'Application', offer.application),
    candidate: link(view, 'Candidate', candidate),
    job: link(view, 'Job', job),
    status: wordOf(status),
    remoteStatus: offerWord(view, status),
    customFields: expectedCustomFields(view, offer.customFields),
  };
  if (account === 'sr') {
    const wasAnswered = status === 'ACCEPTED' || status === 'DECLINED';
    return {
      ...shared,
      ...{ version: null, isCurrent: null, sentOn: null, startsOn: null, opening: null },
      resolvedAt: wasAnswered ? updatedAt : null,
      // An offer has only the keys and texts of its properties.
      customFields: shared.customFields.map((field) => ({ ...field, label: null })),
    };
  }
  const { version, isCurrent, sentOn, startsOn, resolvedAt } = offer;
  const openings = job === null ? [] : find(dataset.jobs, job).openings;
  const opening = offer.opening === null ? null : find(openings, offer.opening);
  return {
    ...shared,
    ...{ version, isCurrent, sentOn, startsOn, resolvedAt },
    opening: opening && { remoteId: view.remoteId('Opening', opening.key), code: opening.code },
  };
}

function offerWord({ account }: AccountView, status: Status<string>): string {
  if (typeof status !== 'string') return status.unknown;
  const ofGreenhouse: Record<string, string> = {
    DRAFT: 'Created',
    SENT: 'Created',
    ACCEPTED: 'Accepted',
    DECLINED: 'Rejected',
    SUPERSEDED: 'Deprecated',
  };
  const ofSmartRecruiters: Record<string, string> = {
    DRAFT: 'CREATED',
    APPROVAL_REJECTED: 'NOT_APPROVED',
    SENT: 'PENDING_ACCEPTANCE',
    DECLINED: 'NOT_ACCEPTED',
    WITHDRAWN: 'ABANDONED',
  };
  return (account === 'gh' ? ofGreenhouse : ofSmartRecruiters)[status] ?? status;
}

function expectedUser(view: AccountView, user: UserFacts) {
  const { firstName, lastName, isActive, isSiteAdmin, employeeId } = user;
  const isDetailed = view.account === 'gh';
  return {
    createdAt: isDetailed ? user.createdAt : null,
    updatedAt: user.updatedAt,
    ...{ firstName, lastName, isActive, isSiteAdmin, employeeId },
    fullName: `${firstName} ${lastName}`,
    primaryEmail: user.email,
    title: isDetailed ? user.title : null,
    departments: isDetailed ? user.departments.map((key) => link(view, 'Department', key)) : [],
    offices: isDetailed ? user.offices.map((key) => link(view, 'Office', key)) : [],
  };
}

const noValue = {
  text: null,
  number: null,
  boolean: null,
  date: null,
  money: null,
  options: null,
  url: null,
  user: null,
};

/** SmartRecruiters omits fields without a value. */
function expectedCustomFields(view: AccountView, fields: readonly CustomValueFacts[]) {
  const read = view.account === 'gh' ? fields : fields.filter(({ value }) => value !== null);
  return read.map(({ key, label, kind, value }) => ({
    key,
    label,
    type: kind,
    ...noValue,
    ...(value === null ? {} : customValue(view, kind, value)),
  }));
}

function customValue(
  view: AccountView,
  kind: CustomValueFacts['kind'],
  value: NonNullable<CustomValueFacts['value']>,
): object {
  switch (kind) {
    case 'OPTION':
      return { options: [value] };
    case 'OPTIONS':
      return { options: value };
    case 'USER':
      return { user: link(view, 'User', Number(value)) };
    default:
      return { [kind.toLowerCase()]: value };
  }
}
