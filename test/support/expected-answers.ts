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
import { find, type Side } from './account-view.ts';
import { newestFirst, stageNameOf, wordOf } from './expected-rows.ts';

/** What the graph has to answer to `fragments`, told from the data set and from what each provider lacks. */

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

export type ToldType = keyof typeof fragments;

/** Every record of a type, by `remoteId`. */
export function tell(type: ToldType, side: Side): ReadonlyMap<string, object> {
  const { dataset } = side;
  const byId = <Facts extends { readonly key: number }>(
    all: readonly Facts[],
    toFields: (facts: Facts) => object,
  ) =>
    new Map(
      all.map((facts) => {
        const remoteId = side.remoteId(type, facts.key);
        return [remoteId, { remoteId, account: { name: side.account }, ...toFields(facts) }];
      }),
    );
  switch (type) {
    case 'Candidate':
      return byId(dataset.candidates, (candidate) => tellCandidate(side, candidate));
    case 'Application':
      return byId(dataset.applications, (application) => tellApplication(side, application));
    case 'Job':
      return byId(dataset.jobs, (job) => tellJob(side, job));
    case 'Offer':
      return byId(dataset.offers, (offer) => tellOffer(side, offer));
    case 'User':
      return byId(dataset.users, (user) => tellUser(side, user));
    case 'Department':
      return byId(dataset.departments, (unit) => ({
        ...stamps(side, unit),
        name: unit.name,
        externalId: unit.externalId,
        parent: refer(side, 'Department', unit.parent, dataset.departments),
      }));
    case 'Office':
      return byId(dataset.offices, (unit) => ({
        ...stamps(side, unit),
        name: unit.name,
        externalId: unit.externalId,
        location: unit.location,
        parent: refer(side, 'Office', unit.parent, dataset.offices),
      }));
    case 'Source':
      return byId(dataset.sources, ({ name, category, ...facts }) => ({
        ...stamps(side, facts),
        name,
        category,
      }));
    case 'RejectionReason':
      return byId(dataset.rejectionReasons, ({ name, side: whose, ...facts }) => ({
        ...stamps(side, facts),
        name,
        side: whose,
      }));
  }
}

interface Stamped {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** SmartRecruiters does not say of its smaller records when they were made or changed. */
function stamps({ account }: Side, { createdAt, updatedAt }: Stamped) {
  return account === 'gh' ? { createdAt, updatedAt } : { createdAt: null, updatedAt: null };
}

type Referred = Parameters<Side['remoteId']>[0];

function idOf(side: Side, type: Referred, key: number | null) {
  return key === null ? null : { remoteId: side.remoteId(type, key) };
}

function refer(
  side: Side,
  type: Referred,
  key: number | null,
  all: readonly { readonly key: number; readonly name: string }[],
) {
  return key === null ? null : { remoteId: side.remoteId(type, key), name: find(all, key).name };
}

function idsOf(side: Side, type: Referred, records: readonly { readonly key: number }[]) {
  return { nodes: newestFirst(records).map(({ key }) => ({ remoteId: side.remoteId(type, key) })) };
}

function tellCandidate(side: Side, candidate: CandidateFacts) {
  const { account, dataset } = side;
  const { createdAt, updatedAt, firstName, lastName, currentTitle, currentCompany, tags, canEmail } =
    candidate;
  const own = dataset.applications.filter((application) => application.candidate === candidate.key);
  const shared = {
    ...{ createdAt, updatedAt, firstName, lastName, currentTitle, currentCompany, tags, canEmail },
    fullName: [firstName, lastName].filter((name) => name !== null).join(' ') || null,
    applications: idsOf(side, 'Application', own),
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
    customFields: tellCustomFields(side, candidate.customFields),
  };
}

const noParts = { city: null, region: null, country: null, countryCode: null };

function partsOf({ city, region, country, countryCode }: PlaceFacts) {
  return { city, region, country, countryCode: countryCode.toUpperCase() };
}

function formatted({ city, region, country }: PlaceFacts): string {
  return [city, region, country].filter((part) => part !== null).join(', ');
}

function tellApplication(side: Side, application: ApplicationFacts) {
  const { account, dataset } = side;
  const { key, candidate, isProspect, appliedAt, rejectedAt, rejection, source } = application;
  const job = application.job === null ? null : find(dataset.jobs, application.job);
  const reason =
    rejection === null || rejection.reason === null ? null : find(dataset.rejectionReasons, rejection.reason);
  const shared = {
    candidate: idOf(side, 'Candidate', candidate),
    job: idOf(side, 'Job', application.job),
    status: wordOf(application.status),
    remoteStatus: remoteStatusOf(side, application),
    stageName: stageNameOf(dataset, application),
    ...{ isProspect, appliedAt },
    sourceName: source === null ? null : find(dataset.sources, source).name,
    answers: application.answers,
    offers: idsOf(
      side,
      'Offer',
      dataset.offers.filter((offer) => offer.application === key),
    ),
  };
  const toldReason = reason && {
    remoteId: side.remoteId('RejectionReason', reason.key),
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
      recruiter: idOf(side, 'User', onlyOf(job, 'RECRUITER')),
      coordinator: idOf(side, 'User', onlyOf(job, 'COORDINATOR')),
      rejection: rejection && { reason: toldReason, rejectedAt: null, rejectedBy: null, note: null },
      customFields: tellCustomFields(side, application.customFields),
    };
  }
  return {
    ...shared,
    createdAt: application.createdAt,
    updatedAt: application.updatedAt,
    stage: refer(side, 'Stage', application.stage, job?.stages ?? []),
    rejectedAt,
    lastActivityAt: application.lastActivityAt,
    source: refer(side, 'Source', source, dataset.sources),
    recruiter: idOf(side, 'User', application.recruiter),
    coordinator: idOf(side, 'User', application.coordinator),
    rejection: rejection && {
      reason: toldReason,
      rejectedAt,
      rejectedBy: idOf(side, 'User', rejection.rejectedBy),
      note: rejection.note,
    },
    customFields: tellCustomFields(side, application.customFields),
  };
}

/** SmartRecruiters knows the people of the job: where one of them has the role alone, it is hers. */
function onlyOf(job: JobFacts | null, role: TeamMemberFacts['role']): number | null {
  const members = job?.hiringTeam.filter((member) => member.role === role) ?? [];
  return members.length === 1 ? (members[0]?.user ?? null) : null;
}

function remoteStatusOf({ account, dataset }: Side, application: ApplicationFacts): string {
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

function tellJob(side: Side, job: JobFacts) {
  const { account, dataset } = side;
  const { createdAt, updatedAt, title, code, isTemplate, openings } = job;
  const own = dataset.applications.filter((application) => application.job === job.key);
  const shared = {
    ...{ createdAt, updatedAt, title, code, isTemplate },
    status: wordOf(job.status),
    remoteStatus: jobWord(side, job),
    department: refer(side, 'Department', job.department, dataset.departments),
    applications: idsOf(side, 'Application', own),
    customFields: tellCustomFields(side, job.customFields),
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
        user: idOf(side, 'User', user),
        role,
        remoteRole: remoteRoles[role] ?? role,
        isResponsible: null,
      })),
      stages: [],
      openings: openings.map((opening) => ({
        ...tellOpening(side, job, opening),
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
    offices: offices.map(({ key, name }) => ({ remoteId: side.remoteId('Office', key), name })),
    locations: offices.flatMap(({ location }) =>
      location === null ? [] : [{ ...noParts, formatted: location, isRemote: null }],
    ),
    hiringTeam: [...newestOf(isManager), ...newestOf((member) => !isManager(member))].map((member) => ({
      user: idOf(side, 'User', member.user),
      role: member.role,
      remoteRole: member.role.toLowerCase(),
      isResponsible: isManager(member) ? null : member.isResponsible,
    })),
    stages: job.stages.map(({ key, name, isActive }, position) => ({
      remoteId: side.remoteId('Stage', key),
      ...{ name, position, isActive },
      job: idOf(side, 'Job', job.key),
    })),
    openings: openings.toReversed().map((opening) => tellOpening(side, job, opening)),
    openedAt: job.openedAt,
    closedAt: job.closedAt,
    lastActivityAt: null,
  };
}

function tellOpening(side: Side, job: JobFacts, opening: OpeningFacts) {
  const { key, code, isOpen, openedAt, closedAt, targetStartOn, application } = opening;
  return {
    remoteId: side.remoteId('Opening', key),
    ...{ code, isOpen, openedAt, closedAt, targetStartOn },
    job: idOf(side, 'Job', job.key),
    application: idOf(side, 'Application', application),
  };
}

function jobWord({ account }: Side, { key, status }: JobFacts): string {
  if (typeof status !== 'string') return status.unknown;
  if (account === 'gh') return status.toLowerCase();
  if (status === 'OPEN') return ['SOURCING', 'INTERVIEW', 'OFFER'][key % 3] ?? '';
  return status === 'DRAFT' ? 'CREATED' : status;
}

function tellOffer(side: Side, offer: OfferFacts) {
  const { account, dataset } = side;
  const { createdAt, updatedAt, status } = offer;
  const { candidate, job } = find(dataset.applications, offer.application);
  const shared = {
    ...{ createdAt, updatedAt },
    application: idOf(side, 'Application', offer.application),
    candidate: idOf(side, 'Candidate', candidate),
    job: idOf(side, 'Job', job),
    status: wordOf(status),
    remoteStatus: offerWord(side, status),
    customFields: tellCustomFields(side, offer.customFields),
  };
  if (account === 'sr') {
    const wasAnswered = status === 'ACCEPTED' || status === 'DECLINED';
    return {
      ...shared,
      ...{ version: null, isCurrent: null, sentOn: null, startsOn: null, opening: null },
      resolvedAt: wasAnswered ? updatedAt : null,
      // Keys and texts are all that an offer has of its properties.
      customFields: shared.customFields.map((field) => ({ ...field, label: null })),
    };
  }
  const { version, isCurrent, sentOn, startsOn, resolvedAt } = offer;
  const openings = job === null ? [] : find(dataset.jobs, job).openings;
  const opening = offer.opening === null ? null : find(openings, offer.opening);
  return {
    ...shared,
    ...{ version, isCurrent, sentOn, startsOn, resolvedAt },
    opening: opening && { remoteId: side.remoteId('Opening', opening.key), code: opening.code },
  };
}

function offerWord({ account }: Side, status: Status<string>): string {
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

function tellUser(side: Side, user: UserFacts) {
  const { firstName, lastName, isActive, isSiteAdmin, employeeId } = user;
  const isDetailed = side.account === 'gh';
  return {
    createdAt: isDetailed ? user.createdAt : null,
    updatedAt: user.updatedAt,
    ...{ firstName, lastName, isActive, isSiteAdmin, employeeId },
    fullName: `${firstName} ${lastName}`,
    primaryEmail: user.email,
    title: isDetailed ? user.title : null,
    departments: isDetailed ? user.departments.map((key) => idOf(side, 'Department', key)) : [],
    offices: isDetailed ? user.offices.map((key) => idOf(side, 'Office', key)) : [],
  };
}

const noReading = {
  text: null,
  number: null,
  boolean: null,
  date: null,
  money: null,
  options: null,
  url: null,
  user: null,
};

/** SmartRecruiters leaves out the fields that have no value. */
function tellCustomFields(side: Side, fields: readonly CustomValueFacts[]) {
  const told = side.account === 'gh' ? fields : fields.filter(({ value }) => value !== null);
  return told.map(({ key, label, kind, value }) => ({
    key,
    label,
    type: kind,
    ...noReading,
    ...(value === null ? {} : readingOf(side, kind, value)),
  }));
}

function readingOf(
  side: Side,
  kind: CustomValueFacts['kind'],
  value: NonNullable<CustomValueFacts['value']>,
): object {
  switch (kind) {
    case 'OPTION':
      return { options: [value] };
    case 'OPTIONS':
      return { options: value };
    case 'USER':
      return { user: idOf(side, 'User', Number(value)) };
    default:
      return { [kind.toLowerCase()]: value };
  }
}
