import type { CandidateFacts, EducationFacts, EmploymentFacts, UserFacts } from '../../model.ts';
import { drawCustomFields } from '../custom-fields/values.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, newest, oldest, toInstant } from '../time.ts';
import { type Origin, origins, toLocalPart } from './origins.ts';
import { unusualCandidates } from './unusual-candidates.ts';
import { companies, degrees, disciplines, schools, tags, titles } from './word-lists.ts';

/** Interval between candidates from `unusualCandidates`, so that each page has some of them. */
const unusualEvery = 34;

/** Creates candidates in chronological order. */
export function createCandidates(profile: DatasetProfile, users: readonly UserFacts[]): CandidateFacts[] {
  const random = createRandom(profile.seed + 3);
  const people = users.filter(({ isServiceAccount }) => !isServiceAccount);
  const candidates: CandidateFacts[] = [];
  for (let key = 1; key <= profile.candidates; key++) {
    const candidate = createCandidate(random, profile, key, userOf(profile, people, key));
    const odd = key % unusualEvery === 5 ? unusualCandidates[(key - 5) / unusualEvery] : undefined;
    candidates.push(odd === undefined ? candidate : { ...candidate, ...odd(candidate, profile) });
  }
  return candidates;
}

/** Interval between candidates who are linked to a user. */
const linkedEvery = 97;
/** Number of different linked users, after which they repeat. */
const linkedPeople = 12;

function userOf(profile: DatasetProfile, people: readonly UserFacts[], key: number): UserFacts | null {
  if (!profile.hasLinkedUsers || key % linkedEvery !== 11) return null;
  const person = Math.floor(key / linkedEvery) % linkedPeople;
  // Every third user, some of whom are deactivated.
  return people[person * 3 + 2] ?? null;
}

function createCandidate(
  random: Random,
  profile: DatasetProfile,
  key: number,
  user: UserFacts | null,
): CandidateFacts {
  const origin = random.pick(origins);
  const invented = { firstName: random.pick(origin.firstNames), lastName: random.pick(origin.lastNames) };
  const { firstName, lastName } = user ?? invented;
  const createdAt =
    oldest +
    Math.floor((key / (profile.candidates + 1)) * (newest - oldest - 30 * dayMs)) +
    random.between(0, dayMs);
  const employments = drawEmployments(random, profile, createdAt);
  const current = employments.find((employment) => employment.isCurrent);
  const isPlain = !profile.hasCandidateDetails;
  return {
    key,
    createdAt: toInstant(createdAt),
    updatedAt: toInstant(createdAt + random.between(0, 60 * dayMs)),
    firstName,
    lastName,
    preferredName: isPlain || random.chance(0.9) ? null : random.pick(origin.firstNames),
    currentTitle: current?.title ?? null,
    currentCompany: current?.company ?? null,
    emails: drawEmails(random, profile, `${toLocalPart(firstName, lastName)}${key}`),
    phones: drawPhones(random, profile, origin),
    place: random.chance(0.8) ? random.pick(origin.places) : null,
    links: drawLinks(random, profile, toLocalPart(firstName, lastName)),
    tags: random.chance(0.4) ? random.pickSome(tags, random.between(1, 3)) : [],
    isPrivate: profile.hasCandidateDetails && key % 50 === 7,
    isInternal: profile.hasInternalCandidates && key % 25 === 3,
    linkedUsers: user === null ? [] : [user.key],
    canEmail: key % 12 !== 4,
    lastActivityAt: null,
    educations: drawEducations(random, createdAt),
    employments,
    customFields: drawCustomFields(random, profile.customFields.candidate),
  };
}

function drawEmails(random: Random, profile: DatasetProfile, localPart: string): CandidateFacts['emails'] {
  const emails: CandidateFacts['emails'] = [{ value: `${localPart}@example.com`, type: 'PERSONAL' }];
  if (!profile.hasCandidateDetails || random.chance(0.8)) return emails;
  return [
    ...emails,
    { value: `${localPart}@work.example.org`, type: random.pick(['WORK', 'OTHER'] as const) },
  ];
}

function drawPhones(random: Random, profile: DatasetProfile, origin: Origin): CandidateFacts['phones'] {
  const count = profile.hasCandidateDetails ? random.between(0, 2) : random.between(0, 1);
  return random.pickSome(['MOBILE', 'HOME', 'WORK'] as const, count).map((type) => ({
    value: origin.phone.replace('##', String(random.between(10, 99))),
    type: profile.hasCandidateDetails ? type : 'MOBILE',
  }));
}

const addresses: Readonly<Record<CandidateFacts['links'][number]['type'], string>> = {
  LINKEDIN: 'https://www.linkedin.com/in/',
  WEBSITE: 'https://people.example.org/',
  TWITTER: 'https://twitter.com/',
  FACEBOOK: 'https://www.facebook.com/',
  SKYPE: 'live:',
  OTHER: 'https://code.example.net/',
};

function drawLinks(random: Random, profile: DatasetProfile, localPart: string): CandidateFacts['links'] {
  const types = random.pickSome(profile.linkTypes, random.between(0, 2));
  // Each provider returns its link types in a fixed order, which is the profile's.
  const sorted = profile.linkTypes.filter((type) => types.includes(type));
  return sorted.map((type) => ({ url: `${addresses[type]}${localPart}.invented`, type }));
}

function drawEducations(random: Random, before: number): EducationFacts[] {
  const year = new Date(before).getUTCFullYear();
  return Array.from({ length: random.between(0, 2) }, (_, index) => {
    const endYear = year - 1 - random.between(0, 15) - index * 4;
    return {
      school: random.pick(schools),
      degree: random.chance(0.9) ? random.pick(degrees) : null,
      discipline: random.chance(0.8) ? random.pick(disciplines) : null,
      startedOn: random.pick([null, `${endYear - 4}`, `${endYear - 4}-10`, `${endYear - 4}-10-01`]),
      endedOn: random.pick([null, `${endYear}`, `${endYear}-07`, `${endYear}-07-31`]),
    };
  });
}

/** Draws employments without overlaps, latest first. */
function drawEmployments(random: Random, profile: DatasetProfile, before: number): EmploymentFacts[] {
  const employments: EmploymentFacts[] = [];
  let end = before;
  for (let index = random.between(0, 3); index > 0; index--) {
    const start = end - random.between(200, 1_500) * dayMs;
    const isCurrent = end === before && random.chance(0.7);
    employments.push({
      company: random.pick(companies),
      title: profile.hasExactEmployments || random.chance(0.95) ? random.pick(titles) : null,
      startedOn: toPartialDate(random, profile, start),
      endedOn: isCurrent ? null : toPartialDate(random, profile, end),
      isCurrent,
    });
    end = start - random.between(1, 200) * dayMs;
  }
  return employments;
}

function toPartialDate(random: Random, profile: DatasetProfile, ms: number): string {
  const length = profile.hasExactEmployments ? 10 : random.pick([4, 7, 10]);
  return new Date(ms).toISOString().slice(0, length);
}
