import type { PartialRecord } from '../../../domain/records.ts';
import type { OfferStatus } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, nullable, object, ShapeError, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { ApplicationPair } from '../client/application-pairs.ts';
import { toApplicationId, toOfferId } from '../client/ids.ts';
import { offerProperties } from './properties.ts';

export const offerStatuses = toWords<OfferStatus>({
  CREATED: 'DRAFT',
  PENDING_APPROVAL: 'PENDING_APPROVAL',
  APPROVED: 'APPROVED',
  NOT_APPROVED: 'APPROVAL_REJECTED',
  PENDING_ACCEPTANCE: 'SENT',
  ACCEPTED: 'ACCEPTED',
  NOT_ACCEPTED: 'DECLINED',
  ABANDONED: 'WITHDRAWN',
});

const link = nullable(object({ url: textOrNull }));

const row = object({
  id,
  status: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
  properties: offerProperties,
  actions: nullable(object({ candidate: link, job: link, details: link })),
});

/**
 * Converts an offer of a known application, or of the application that its links name: candidate and job of an offer are
 * only in links, and the form of these links is not documented.
 */
export function toOffer(remoteData: unknown, known: ApplicationPair | null): PartialRecord<'Offer'> {
  const offer = row(remoteData);
  const links = [offer.actions?.details, offer.actions?.candidate, offer.actions?.job].map(
    (link) => link?.url ?? '',
  );
  const candidateId = known?.candidateId ?? idInLinks('candidates', links);
  const jobId = known?.jobId ?? idInLinks('jobs', links);
  // Both are part of the offer's id.
  if (candidateId === null || jobId === null)
    throw new ShapeError('.actions', 'links to the candidate and the job', 'row');
  const isResolved = offer.status === 'ACCEPTED' || offer.status === 'NOT_ACCEPTED';
  return {
    type: 'Offer',
    remoteId: toOfferId(candidateId, jobId, offer.id),
    candidateId,
    jobId,
    applicationId: toApplicationId(candidateId, jobId),
    status: offerStatuses[offer.status ?? ''] ?? 'UNKNOWN',
    remoteStatus: offer.status,
    resolvedAt: isResolved ? offer.updatedOn : null,
    createdAt: offer.createdOn,
    updatedAt: offer.updatedOn,
    customFields: offer.properties,
    remoteData,
  };
}

function idInLinks(segment: string, urls: readonly string[]): string | null {
  const found = urls.map((url) => new RegExp(`/${segment}/([\\w.~-]+)`).exec(url)?.[1]);
  return found.find((id) => id !== undefined) ?? null;
}
