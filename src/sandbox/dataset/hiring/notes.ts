import type {
  ApplicationFacts,
  CandidateFacts,
  EmailFacts,
  NoteFacts,
  NoteKind,
  Status,
  UserFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, newest, toInstant } from '../time.ts';

/** Key of the first note that is not a rejection note; those have the keys of their applications, which are lower. */
const firstKey = 20_001;

export interface NoteContext {
  readonly users: readonly UserFacts[];
  readonly candidates: readonly CandidateFacts[];
  readonly applications: readonly ApplicationFacts[];
}

/** Creates the notes of rejections, then all other notes in chronological order. */
export function createNotes(profile: DatasetProfile, writing: NoteContext): NoteFacts[] {
  const random = createRandom(profile.seed + 20);
  const candidates = new Map(writing.candidates.map((candidate) => [candidate.key, candidate]));
  const notes = writing.applications
    .flatMap((application) =>
      Array.from({ length: random.between(0, 3) + (random.chance(0.15) ? 1 : 0) }, () => application),
    )
    .map((application) => ({ application, createdAt: drawMoment(random, application) }))
    .sort((a, b) => a.createdAt - b.createdAt || a.application.key - b.application.key)
    .map(({ application, createdAt }, index): NoteFacts => {
      const candidate = candidates.get(application.candidate) ?? null;
      return {
        key: firstKey + index,
        createdAt: toInstant(createdAt),
        updatedAt: toInstant(createdAt + (random.chance(0.1) ? dayMs : 0)),
        candidate: application.candidate,
        // Some notes are about the candidate, not about an application.
        application: profile.activity.hasAccountDetails && random.chance(0.2) ? null : application.key,
        visibility:
          index % 97 === 5 && profile.activity.hasAccountDetails
            ? null
            : random.pick(profile.activity.noteVisibilities),
        ...drawMessage(random, profile, writing.users, candidate, index),
      };
    });
  return [...writing.applications.flatMap((application) => noteOfRejection(application)), ...notes];
}

function drawMoment(random: Random, { createdAt }: ApplicationFacts): number {
  return Math.min(Date.parse(createdAt) + random.between(0, 40 * 24 * 60) * 60_000, newest);
}

function noteOfRejection(application: ApplicationFacts): NoteFacts[] {
  const { key, createdAt, updatedAt, candidate, rejection } = application;
  if (rejection === null || rejection.note === null) return [];
  return [
    {
      key,
      createdAt,
      updatedAt,
      candidate,
      application: key,
      kind: 'NOTE',
      visibility: key % 3 === 0 ? 'PUBLIC' : 'PRIVATE',
      author: rejection.rejectedBy,
      subject: null,
      body: rejection.note,
      mentions: [],
      email: null,
    },
  ];
}

type Message = Pick<NoteFacts, 'kind' | 'author' | 'subject' | 'body' | 'mentions' | 'email'>;

export const bodies = [
  'Left a message; will try again "tomorrow".',
  'Salary: 70k | start: <soon> & flexible.',
  'First line.\n\nThird line.',
  '電話で話しました。🏮',
  '',
];

function drawMessage(
  random: Random,
  { activity }: DatasetProfile,
  users: readonly UserFacts[],
  candidate: CandidateFacts | null,
  index: number,
): Message {
  const kind: Status<NoteKind> =
    index === 60 && activity.hasAccountDetails
      ? { unknown: 'TEXT_MESSAGE' }
      : random.pick(activity.noteKinds);
  const isSystem = kind === 'ACTIVITY' || kind === 'MIGRATION_ERROR';
  const author = random.pick(users);
  const named = kind === 'NOTE' && random.chance(0.15) ? [random.pick(users)] : [];
  const isEmail = kind === 'EMAIL';
  const body = random.pick(bodies);
  return {
    kind,
    author: isSystem && random.chance(0.7) ? null : author.key,
    subject: isEmail ? random.pick(['Your application', 'Re: Re: Next steps | "urgent"', '']) : null,
    body:
      isSystem && random.chance(0.1)
        ? null
        : [body, ...named.map(({ firstName, lastName }) => `Ask @${firstName} ${lastName}.`)].join(' '),
    mentions: named.map(({ key }) => key),
    email: isEmail ? drawEmail(random, author, candidate) : null,
  };
}

function drawEmail(random: Random, author: UserFacts, candidate: CandidateFacts | null): EmailFacts {
  return {
    from: author.email === null ? ['no-reply@example.com'] : [author.email],
    to: candidate?.emails.map(({ value }) => value) ?? [],
    cc: random.chance(0.2) ? ['archive@example.org', '"Doe, J." <j.doe@example.org>'] : [],
    files: random.chance(0.2) ? ['offer, final.pdf', random.pick(['photo.png', null])] : [],
  };
}
