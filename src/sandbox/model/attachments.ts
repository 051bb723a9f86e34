import type { Facts } from './facts.ts';

export type AttachmentKind =
  | 'RESUME'
  | 'COVER_LETTER'
  | 'OFFER_LETTER'
  | 'SIGNED_OFFER'
  | 'TAKE_HOME'
  /** Whatever else there is, in several words of the provider's. */
  | 'OTHER';

export interface AttachmentFacts extends Facts {
  readonly candidate: number;
  readonly application: number;
  readonly kind: AttachmentKind;
  readonly filename: string;
  readonly contentType: string;
  /** What is in it: its bytes are these characters in UTF-8. */
  readonly content: string;
}
