import type { PartialRecord } from '../../domain/records.ts';
import type { OfferStatus } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import { applicationKey, offerKey } from './keys.ts';
import type { Pair } from './pairs.ts';
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

/** An offer names its candidate and job in links only, and what these look like is not documented. */
export function toOffer(remoteData: unknown, known: Pair | null): PartialRecord<'Offer'> {
  const offer = row(remoteData);
  const links = [offer.actions?.details, offer.actions?.candidate, offer.actions?.job].map(
    (link) => link?.url ?? '',
  );
  const candidateId = known?.candidateId ?? idBehind('candidates', links);
  const jobId = known?.jobId ?? idBehind('jobs', links);
  const isResolved = offer.status === 'ACCEPTED' || offer.status === 'NOT_ACCEPTED';
  return {
    type: 'Offer',
    remoteId: offerKey(candidateId ?? '', jobId ?? '', offer.id),
    candidateId,
    jobId,
    applicationId: candidateId && jobId && applicationKey(candidateId, jobId),
    status: offerStatuses[offer.status ?? ''] ?? 'UNKNOWN',
    remoteStatus: offer.status,
    resolvedAt: isResolved ? offer.updatedOn : null,
    createdAt: offer.createdOn,
    updatedAt: offer.updatedOn,
    customFields: offer.properties,
    remoteData,
  };
}

function idBehind(segment: string, urls: readonly string[]): string | null {
  const found = urls.map((url) => new RegExp(`/${segment}/([\\w.~-]+)`).exec(url)?.[1]);
  return found.find((id) => id !== undefined) ?? null;
}
