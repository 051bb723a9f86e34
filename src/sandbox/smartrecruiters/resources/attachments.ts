import type { AttachmentFacts, AttachmentKind } from '../../model.ts';
import type { Answer } from '../../server.ts';
import { assignmentOf, type Denials, deniedAs403, requireVisible } from '../http/access.ts';
import { type Json, unpaged } from '../http/json.ts';
import { link, removal } from '../http/links.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';

const scopes = ['candidates_read'];
const denied: Denials = { candidate: deniedAs403, job: deniedAs403 };

/** The provider has three types. */
const types: Readonly<Record<AttachmentKind, string>> = {
  RESUME: 'RESUME',
  COVER_LETTER: 'COVER_LETTER',
  OFFER_LETTER: 'GENERIC_FILE',
  SIGNED_OFFER: 'GENERIC_FILE',
  TAKE_HOME: 'GENERIC_FILE',
  OTHER: 'GENERIC_FILE',
};

/** The attachments of one application and their files, which need the credential, too. */
export const attachmentRoutes: readonly Route[] = [
  get('/candidates/{candidateId}/jobs/{jobId}/attachments', scopes, {}, (call) => {
    const files = call.company.attachmentsOf(assignmentOf(call, denied));
    return unpaged(files.map((file) => attachmentJson(call, file)));
  }),

  get('/candidates/attachments/{attachmentId}', scopes, {}, (call) => {
    const { company, options, ids } = call;
    const file = company.attachments.find(ids.attachmentId);
    if (file === null) throw new Refusal(404, 'FILE_NOT_FOUND', 'File not found');
    requireVisible(call, company.applications.at(file.application));
    if (options.infectedAttachments.has(file.key))
      throw new Refusal(403, 'MALWARE_DETECTED', 'Malware has been detected in the file');
    return fileAnswer(file.filename, file.contentType, file.content);
  }),
];

/** A response with the bytes of a file. */
export function fileAnswer(filename: string, contentType: string, content: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    },
    body: Buffer.from(content),
  };
}

function attachmentJson(call: Call, file: AttachmentFacts): Json {
  const id = call.company.attachments.idOf(file);
  const path = `/candidates/attachments/${id}`;
  return {
    id,
    name: file.filename,
    type: types[file.kind],
    contentType: file.contentType,
    actions: { download: link(call, path), remove: removal(call, path) },
  };
}
