import { createHmac } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import type { AttachmentFacts, AttachmentKind } from '../../model.ts';
import type { Answer, IncomingRequest } from '../../server.ts';
import { toKey } from '../ids.ts';

/** Path prefix of the files: on the same host, but not part of the API. */
export const filesPath = '/files/';

/** "Links expire after seven days; refetch the attachment to obtain a fresh URL." */
const lifetimeMs = 7 * 86_400_000;

/** Files of this kind are served through a redirect: "follow redirects". */
const redirectedKind: AttachmentKind = 'TAKE_HOME';

export interface Files {
  /** Creates a URL for a path that is valid for seven days. */
  sign(host: string, path: string): string;
  answer(request: IncomingRequest): Answer;
}

/** `attachments` is read on each request, so that files that are added later are served. */
export function createFiles(attachments: readonly AttachmentFacts[], clock: Clock): Files {
  function sign(host: string, path: string): string {
    return toAddress(host, path, clock.now() + lifetimeMs);
  }

  function answer(request: IncomingRequest): Answer {
    const { path, query, headers } = request;
    const parameters = new Map(query);
    const expires = Number(parameters.get('expires'));
    // File stores accept a single proof of authorization and refuse a token together with a signature.
    if (headers.authorization !== undefined) return refuse(400, 'Only one auth mechanism allowed');
    if (parameters.get('signature') !== signatureOf(path, expires)) return refuse(403, 'AccessDenied');
    if (clock.now() >= expires) return refuse(403, 'Request has expired');
    const [, id = '', isFinal = false] = /^\/files\/(\d+)(\/content)?$/.exec(path) ?? [];
    const file = attachments.find(({ key }) => key === toKey('attachments', Number(id)));
    if (request.method !== 'GET' || file === undefined) return refuse(404, 'NoSuchKey');
    if (file.kind === redirectedKind && !isFinal) {
      const location = toAddress(headers.host ?? '', `${path}/content`, expires);
      return { status: 302, headers: { location }, body: null };
    }
    return toAnswer(file);
  }

  return { sign, answer };
}

function toAddress(host: string, path: string, expires: number): string {
  const query = new URLSearchParams({ expires: String(expires), signature: signatureOf(path, expires) });
  return `http://${host}${path}?${query}`;
}

function signatureOf(path: string, expires: number): string {
  return createHmac('sha256', 'sandbox-files').update(`${path} ${expires}`).digest('base64');
}

function toAnswer({ filename, contentType, content }: AttachmentFacts): Answer {
  return {
    status: 200,
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    },
    body: Buffer.from(content),
  };
}

function refuse(status: number, message: string): Answer {
  const body = Buffer.from(`<Error><Message>${message}</Message></Error>`);
  return { status, headers: { 'content-type': 'application/xml' }, body };
}
