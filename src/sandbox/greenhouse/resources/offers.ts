import type { ApplicationFacts, OfferFacts, OfferStatus, Status } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { hasOption, toCustomFields } from '../rows/custom-field-values.ts';
import { dates, idIn, restrictsWhenTrue, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { toWord } from '../rows/words.ts';

/** Sent and unsent offers are both `Created`; only `sent_on` distinguishes them. */
const toOfferStatus = (status: Status<OfferStatus>) =>
  toWord(
    {
      DRAFT: 'Created',
      SENT: 'Created',
      ACCEPTED: 'Accepted',
      DECLINED: 'Rejected',
      SUPERSEDED: 'Deprecated',
    },
    status,
  );

interface OfferItem extends OfferFacts {
  readonly candidate: number | null;
  readonly job: number | null;
}

export const offers = defineResource<OfferItem>({
  path: 'offers',
  from(dataset) {
    const applications = new Map(
      dataset.applications.map((each): [number, ApplicationFacts] => [each.key, each]),
    );
    return dataset.offers.map((offer) => {
      const application = applications.get(offer.application);
      return { ...offer, candidate: application?.candidate ?? null, job: application?.job ?? null };
    });
  },
  columns: {
    version: ({ version }) => version,
    application_id: ({ application }) => toId('applications', application),
    job_id: ({ job }) => toIdOrNull('jobs', job),
    candidate_id: ({ candidate }) => toIdOrNull('candidates', candidate),
    opening_id: ({ opening }) => toIdOrNull('openings', opening),
    status: ({ status }) => toOfferStatus(status),
    starts_on: ({ key, startsOn }) => toDate(key, startsOn),
    sent_on: ({ key, sentOn }) => toDate(key, sentOn),
    resolved_at: ({ resolvedAt }) => resolvedAt,
    custom_fields: toCustomFields,
  },
  filters: {
    application_ids: idIn('application_id'),
    job_ids: idIn('job_id'),
    candidate_ids: idIn('candidate_id'),
    opening_ids: idIn('opening_id'),
    current_only: restrictsWhenTrue(({ isCurrent }) => isCurrent),
    custom_field_option_id: hasOption('OFFER'),
    status: wordIs('status', sameWords('Created', 'Accepted', 'Rejected', 'Deprecated')),
    resolved_at: dates('resolved_at'),
    sent_on: dates('sent_on'),
    starts_on: dates('starts_on'),
  },
});

/** The provider documents these columns as dates, but some of its list examples show timestamps. */
function toDate(key: number, day: string | null): string | null {
  return day !== null && key % 10 === 0 ? `${day}T00:00:00.000Z` : day;
}
