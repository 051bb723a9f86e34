import type { Facts } from './facts.ts';

export type AttachmentKind =
  | 'RESUME'
  | 'COVER_LETTER'
  | 'OFFER_LETTER'
  | 'SIGNED_OFFER'
  | 'TAKE_HOME'
  /** All other types; a provider may have several. */
  | 'OTHER';

export interface AttachmentFacts extends Facts {
  readonly candidate: number;
  readonly application: number;
  readonly kind: AttachmentKind;
  readonly filename: string;
  readonly contentType: string;
  /** The content of the file, encoded as UTF-8. */
  readonly content: string;
}
