import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { LinkHolder } from './caller.ts';
import type { KeyRing } from './key-ring.ts';

/** The file that a link leads to. */
export interface LinkedFile {
  readonly account: string;
  /** Id of the attachment. */
  readonly remoteId: string;
  readonly filename: string | null;
  readonly contentType: string | null;
}

export interface AttachmentLink {
  readonly url: string;
  /** Date and time in RFC 3339. */
  readonly expiresAt: string;
}

type OpenedLink =
  | { readonly kind: 'file'; readonly file: LinkedFile; readonly holder: LinkHolder }
  | { readonly kind: 'expired' }
  /** The gateway did not create this link, or it was changed. */
  | { readonly kind: 'refused' };

export type ToAttachmentLink = (file: LinkedFile) => AttachmentLink;

/**
 * Links to files. A link is a bearer secret: whoever has it can fetch the file for an hour, without further authentication. It
 * names the caller for whom it was made, so that it ends with the rights of that caller.
 */
export interface AttachmentLinks {
  /** Creates links for a caller below the URL at which clients reach the gateway; all of them expire an hour from now. */
  below(gatewayUrl: string, holder: LinkHolder): ToAttachmentLink;
  /** Opens a link, given the part of its path after `attachmentsPath`. */
  open(sealed: string): OpenedLink;
}

export const attachmentsPath = '/attachments/';

const lifetimeSeconds = 3_600;
const version = 2;
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
/** The usual limit of servers for a URL. */
const maxLength = 8_000;
/** The usual limit of file systems for a name. Longer names and media types are left out of the link. */
const maxTextLength = 255;

type Packed = readonly [
  version: number,
  expiresAtSeconds: number,
  account: string,
  remoteId: string,
  filename: string | null,
  contentType: string | null,
  holder: LinkHolder,
];

/** Creates links that every replica with the same keys accepts, also after a restart. */
export function createAttachmentLinks(keys: KeyRing, clock: Clock): AttachmentLinks {
  const [current, ...former] = keys.map((key) =>
    Buffer.from(hkdfSync('sha256', key, '', 'hiregraph attachment link', 32)),
  );
  if (current === undefined) throw new Error('a key ring has a current key');
  const accepted = [current, ...former];

  // Encrypted, not only signed, because a URL must not show names or ids of people.
  function seal(key: Buffer, packed: Packed): string {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
    const text = Buffer.concat([sealing.update(JSON.stringify(packed), 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, text, sealing.getAuthTag()]).toString('base64url');
  }

  function unseal(sealed: string): Packed | null {
    if (sealed.length > maxLength) return null;
    const bytes = Buffer.from(sealed, 'base64url');
    // Decoding ignores characters that are not base64url, so that different texts would be the same link.
    if (bytes.toString('base64url') !== sealed || bytes.length <= nonceBytes + tagBytes) return null;
    for (const key of accepted) {
      const packed = decrypt(key, bytes);
      if (packed !== null) return packed;
    }
    return null;
  }

  function decrypt(key: Buffer, bytes: Buffer): Packed | null {
    const decipher = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    try {
      const encrypted = bytes.subarray(nonceBytes, -tagBytes);
      // Its shape needs no check: the authentication tag proves that a gateway with the same key encrypted it.
      return JSON.parse(decipher.update(encrypted, undefined, 'utf8') + decipher.final('utf8'));
    } catch {
      return null;
    }
  }

  return {
    below(gatewayUrl, holder) {
      const base = gatewayUrl.replace(/\/$/, '') + attachmentsPath;
      const seconds = Math.floor(clock.now() / 1_000) + lifetimeSeconds;
      const expiresAt = new Date(seconds * 1_000).toISOString();
      return ({ account, remoteId, filename, contentType }) => {
        const sealed = seal(current, [
          version,
          seconds,
          account,
          remoteId,
          orNullIfLong(filename),
          orNullIfLong(contentType),
          holder,
        ]);
        return { url: base + sealed, expiresAt };
      };
    },

    open(sealed) {
      const packed = unseal(sealed);
      if (packed?.[0] !== version) return { kind: 'refused' };
      const [, expiresAt, account, remoteId, filename, contentType, holder] = packed;
      if (clock.now() >= expiresAt * 1_000) return { kind: 'expired' };
      return { kind: 'file', file: { account, remoteId, filename, contentType }, holder };
    },
  };
}

function orNullIfLong(text: string | null): string | null {
  return text !== null && text.length <= maxTextLength ? text : null;
}
