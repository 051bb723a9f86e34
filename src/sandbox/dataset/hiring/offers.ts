import type { ApplicationFacts, JobFacts, OfferFacts, OfferStatus, Status } from '../../model.ts';
import { drawCustomFields } from '../custom-fields/values.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, toDay, toInstant } from '../time.ts';

type DraftOffer = Omit<OfferFacts, 'key'>;

/** Creates offers in chronological order: for all hired applications, and for some others. */
export function createOffers(
  profile: DatasetProfile,
  jobs: readonly JobFacts[],
  applications: readonly ApplicationFacts[],
): OfferFacts[] {
  const random = createRandom(profile.seed + 5);
  const drafts: DraftOffer[] = [];
  const hired = applications.filter(({ status, job }) => status === 'HIRED' && job !== null);
  const hopeful = applications.filter(({ status, job }) => hopefulStatuses.includes(status) && job !== null);
  for (const application of [...hired, ...random.pickSome(hopeful, hopeful.length)]) {
    const left = profile.offers - drafts.length;
    if (left <= 0) break;
    const job = jobs.find(({ key }) => key === application.job);
    if (job !== undefined) drafts.push(...drawVersions(random, profile, job, application).slice(-left));
  }
  const sorted = drafts.sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.version - b.version,
  );
  const odd = sorted.findIndex(
    ({ isCurrent, status }, index) => index > 30 && isCurrent && status !== 'ACCEPTED',
  );
  return sorted.map((draft, index) => ({
    key: index + 1,
    ...draft,
    // One record has a status that the provider does not document.
    status: index === odd ? { unknown: profile.unknownStatus.offer } : draft.status,
  }));
}

const hopefulStatuses: readonly Status<string>[] = ['ACTIVE', 'REJECTED', 'WITHDRAWN'];

/** Draws all versions of an application's offer; all but the last are superseded. */
function drawVersions(
  random: Random,
  profile: DatasetProfile,
  job: JobFacts,
  application: ApplicationFacts,
): DraftOffer[] {
  const versions = profile.hasOfferVersions ? random.pick([1, 1, 1, 2, 3]) : 1;
  const since = Date.parse(application.appliedAt) + random.between(1, 5) * dayMs;
  const opening = profile.hasOfferDetails ? drawOpening(random, job, application) : null;
  return Array.from({ length: versions }, (_, index) => {
    const isCurrent = index === versions - 1;
    const status = isCurrent ? drawStatus(random, profile, application) : 'SUPERSEDED';
    const createdAt = since + index * dayMs;
    const isSent = status !== 'DRAFT' && (status !== 'SUPERSEDED' || random.chance(0.5));
    const isResolved = status === 'ACCEPTED' || status === 'DECLINED';
    const resolvedAt = isResolved ? noonAfter(createdAt) : createdAt;
    return {
      createdAt: toInstant(createdAt),
      updatedAt: toInstant(resolvedAt + random.between(0, 3 * dayMs)),
      application: application.key,
      version: index + 1,
      isCurrent,
      status,
      sentOn: profile.hasOfferDetails && isSent ? toDay(createdAt + dayMs) : null,
      startsOn: random.chance(0.9) ? toDay(createdAt + random.between(30, 120) * dayMs) : null,
      resolvedAt: profile.hasOfferDetails && isResolved ? toInstant(resolvedAt) : null,
      opening,
      customFields: drawCustomFields(random, profile.customFields.offer),
    };
  });
}

/** Selects the opening that the application filled, or an open one. */
function drawOpening(random: Random, { openings }: JobFacts, { key }: ApplicationFacts): number | null {
  const filled = openings.find(({ application }) => application === key);
  if (filled !== undefined) return filled.key;
  const open = openings.filter(({ isOpen }) => isOpen);
  return open.length > 0 && random.chance(0.7) ? random.pick(open).key : null;
}

function drawStatus(random: Random, profile: DatasetProfile, application: ApplicationFacts): OfferStatus {
  if (application.status === 'HIRED') return 'ACCEPTED';
  return random.pick(
    application.status === 'ACTIVE' ? profile.pendingOfferStatuses : profile.failedOfferStatuses,
  );
}

/** Greenhouse rounds the time of an answer to noon UTC of the day. */
function noonAfter(ms: number): number {
  return (Math.floor(ms / dayMs) + 4) * dayMs + dayMs / 2;
}
