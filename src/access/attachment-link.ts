import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { KeyRing } from './key-ring.ts';

/** A file that the gateway hands out, and by which name where the provider's answer has none. */
export interface LinkedFile {
  readonly account: string;
  readonly remoteId: string;
  readonly filename: string | null;
  readonly contentType: string | null;
}

export interface AttachmentLink {
  readonly url: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

type OpenedLink =
  | { readonly kind: 'file'; readonly file: LinkedFile }
  | { readonly kind: 'expired' }
  /** Not of this gateway's making, or changed since. */
  | { readonly kind: 'refused' };

export type ToAttachmentLink = (file: LinkedFile) => AttachmentLink;

/** Links to files: whoever has one may fetch the file without being asked who they are, for an hour. */
export interface AttachmentLinks {
  /** Makes links below the URL at which clients find the gateway; all of them end an hour from now. */
  below(gatewayUrl: string): ToAttachmentLink;
  /** Takes what stands behind `attachmentsPath`. */
  open(sealed: string): OpenedLink;
}

export const attachmentsPath = '/attachments/';

const lifetimeSeconds = 3_600;
const version = 1;
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
/** No server takes a longer URL. */
const maxLength = 8_000;
/** No name of a file is longer; what is, is left out. */
const maxTextLength = 255;

type Packed = readonly [
  version: number,
  expiresAtSeconds: number,
  account: string,
  remoteId: string,
  filename: string | null,
  contentType: string | null,
];

/** With the same keys, links are good at every replica and after a restart. */
export function createAttachmentLinks(keys: KeyRing, clock: Clock): AttachmentLinks {
  const [current, ...former] = keys.map((key) =>
    Buffer.from(hkdfSync('sha256', key, '', 'hiregraph attachment link', 32)),
  );
  if (current === undefined) throw new Error('a key ring has a current key');
  const accepted = [current, ...former];

  // Encrypted and not only signed: a name or an id of a person is not to stand in the URL.
  function seal(key: Buffer, packed: Packed): string {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
    const text = Buffer.concat([sealing.update(JSON.stringify(packed), 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, text, sealing.getAuthTag()]).toString('base64url');
  }

  function unseal(sealed: string): Packed | null {
    if (sealed.length > maxLength) return null;
    const bytes = Buffer.from(sealed, 'base64url');
    // Decoding ignores characters that are not base64url, which would give one link many spellings.
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
      // Only this gateway can have encrypted it, so its shape needs no check.
      return JSON.parse(decipher.update(encrypted, undefined, 'utf8') + decipher.final('utf8'));
    } catch {
      return null;
    }
  }

  return {
    below(gatewayUrl) {
      const base = gatewayUrl.replace(/\/$/, '') + attachmentsPath;
      const seconds = Math.floor(clock.now() / 1_000) + lifetimeSeconds;
      const expiresAt = new Date(seconds * 1_000).toISOString();
      return ({ account, remoteId, filename, contentType }) => {
        const sealed = seal(current, [
          version,
          seconds,
          account,
          remoteId,
          short(filename),
          short(contentType),
        ]);
        return { url: base + sealed, expiresAt };
      };
    },

    open(sealed) {
      const packed = unseal(sealed);
      if (packed?.[0] !== version) return { kind: 'refused' };
      const [, expiresAt, account, remoteId, filename, contentType] = packed;
      if (clock.now() >= expiresAt * 1_000) return { kind: 'expired' };
      return { kind: 'file', file: { account, remoteId, filename, contentType } };
    },
  };
}

function short(text: string | null): string | null {
  return text !== null && text.length <= maxTextLength ? text : null;
}
