import type { OfferFacts } from '../model.ts';
import { requireOffers, requireSight } from './access.ts';
import { fileAnswer } from './attachments.ts';
import { toUuid } from './ids.ts';
import { type Json, ok } from './json.ts';
import { Refusal } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';

const scopes = ['candidates_offers_read'];
const name = 'Offer letter.pdf';

/** What candidates sign: one letter for each offer that has been sent. The data set has none with this provider. */
export const offerDocumentRoutes: readonly Route[] = [
  get('/offers/{offerId}/documents', scopes, {}, (call) =>
    ok({ documents: [documentOf(sentOffer(call))], isCurrentlySyncing: false, provider: 'DOCUSIGN' }),
  ),

  {
    ...get('/offers/{offerId}/documents/{documentId}', scopes, {}, (call) => {
      const offer = sentOffer(call);
      if (documentOf(offer).id !== call.ids.documentId) throw new Refusal(404, null, 'Document not found');
      return fileAnswer(name, 'application/pdf', `%PDF-1.4\n% ${call.ids.offerId}\n%%EOF\n`);
    }),
    limit: 'offerDocuments',
  },
];

/** Their pages name statuses, and no codes. */
function sentOffer(call: Call<'offerId'>): OfferFacts {
  requireOffers(call);
  const { offers, applications } = call.company;
  const offer = offers.find(call.ids.offerId);
  if (offer === null) throw new Refusal(404, null, 'Offer not found');
  requireSight(call, applications.at(offer.application));
  const { status } = offer;
  if (status === 'SENT' || status === 'ACCEPTED' || status === 'DECLINED') return offer;
  throw new Refusal(409, null, 'The offer has not been sent');
}

function documentOf({ key, createdAt }: OfferFacts): Json {
  return { id: toUuid('Offer document', key), name, createdDate: createdAt };
}
