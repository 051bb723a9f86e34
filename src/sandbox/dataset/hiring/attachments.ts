import type {
  ApplicationFacts,
  AttachmentFacts,
  AttachmentKind,
  CandidateFacts,
  InterviewFacts,
  OfferFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, toInstant } from '../time.ts';

export interface AttachmentContext {
  readonly candidates: readonly CandidateFacts[];
  readonly applications: readonly ApplicationFacts[];
  readonly offers: readonly OfferFacts[];
  readonly interviews: readonly InterviewFacts[];
}

/** Creates attachments in the order of their applications. */
export function createAttachments(profile: DatasetProfile, occasions: AttachmentContext): AttachmentFacts[] {
  const random = createRandom(profile.seed + 19);
  const candidates = new Map(occasions.candidates.map((candidate) => [candidate.key, candidate]));
  const kindsOf = kindsByApplication(occasions);
  return occasions.applications
    .flatMap((application) => kindsOf(application).map((kind) => ({ application, kind })))
    .filter(({ kind }) => random.chance(profile.activity.attachmentPercents[kind] / 100))
    .map(({ application, kind }, index) => {
      const createdAt = Date.parse(application.createdAt) + (isLater(kind) ? 10 * dayMs : 0);
      const name = candidates.get(application.candidate)?.lastName ?? 'unknown';
      return {
        key: index + 1,
        createdAt: toInstant(createdAt),
        updatedAt: toInstant(createdAt + random.between(0, 1) * dayMs),
        candidate: application.candidate,
        application: application.key,
        kind,
        ...drawFile(random, kind, name, index + 1),
      };
    });
}

function isLater(kind: AttachmentKind): boolean {
  return kind === 'OFFER_LETTER' || kind === 'SIGNED_OFFER' || kind === 'TAKE_HOME';
}

/** Kinds of files that an application can have: offer letters need an offer, take-home tests an interview of that kind. */
function kindsByApplication({ offers, interviews }: AttachmentContext) {
  const sent = new Set(
    offers.filter(({ status }) => status !== 'DRAFT').map(({ application }) => application),
  );
  const accepted = new Set(
    offers.filter(({ status }) => status === 'ACCEPTED').map(({ application }) => application),
  );
  const tests = interviews.filter(({ status, startsAt, allDayFrom }) => {
    return (status === 'RECEIVED' || status === 'COMPLETE') && startsAt === null && allDayFrom === null;
  });
  const tested = new Set(tests.map(({ application }) => application));
  return ({ key }: ApplicationFacts): AttachmentKind[] => [
    'RESUME',
    'COVER_LETTER',
    ...(sent.has(key) ? (['OFFER_LETTER'] as const) : []),
    ...(accepted.has(key) ? (['SIGNED_OFFER'] as const) : []),
    ...(tested.has(key) ? (['TAKE_HOME'] as const) : []),
    'OTHER',
  ];
}

interface File {
  readonly extension: string;
  readonly contentType: string;
  toContent(title: string): string;
}

/** File types. The HTML file contains a script that must not run in a viewer. */
const files: readonly File[] = [
  { extension: 'pdf', contentType: 'application/pdf', toContent: (title) => `%PDF-1.4\n% ${title}\n%%EOF\n` },
  { extension: 'PDF', contentType: 'application/pdf', toContent: (title) => `%PDF-1.7\n% ${title}\n%%EOF\n` },
  { extension: 'txt', contentType: 'text/plain; charset=utf-8', toContent: (title) => `${title}\n東京 🏮\n` },
  { extension: 'html', contentType: 'text/html', toContent: (title) => `<script>alert(1)</script>${title}` },
  {
    extension: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    toContent: (title) => `PK\u0003\u0004${title}`,
  },
  { extension: 'rtf', contentType: 'application/octet-stream', toContent: (title) => `{\\rtf1 ${title}}` },
];

/** Size in bytes of one file that exceeds stream buffers. */
const largeSize = 300_000;

function drawFile(
  random: Random,
  kind: AttachmentKind,
  name: string,
  key: number,
): Pick<AttachmentFacts, 'filename' | 'contentType' | 'content'> {
  const { extension, contentType, toContent } = random.pick(files);
  const title = `${kind.toLowerCase()} ${name}`;
  return {
    filename: drawName(random, `${title}.${extension}`, extension, key),
    contentType,
    content: key === 25 ? toContent(title).padEnd(largeSize, '.') : toContent(title),
  };
}

function drawName(random: Random, usual: string, extension: string, key: number): string {
  if (key === 26) return `${'very long '.repeat(24)}.${extension}`;
  return random.pick([
    ...[usual, usual, usual, usual],
    `Résumé – "final" (2); v=3.${extension}`,
    `../../etc/履歴書.${extension}`,
  ]);
}
