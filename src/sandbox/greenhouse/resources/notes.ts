import type { NoteFacts, UserFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { idIn, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { toVisibility } from '../rows/words.ts';

interface NoteItem extends NoteFacts {
  readonly mentioned: readonly UserFacts[];
}

export const notes = defineResource<NoteItem>({
  path: 'notes',
  from: (dataset) =>
    dataset.notes.map((note) => ({
      ...note,
      mentioned: dataset.users.filter(({ key }) => note.mentions.includes(key)),
    })),
  columns: {
    candidate_id: ({ candidate }) => toId('candidates', candidate),
    application_id: ({ application }) => toIdOrNull('applications', application),
    body: ({ body }) => body,
    subject: ({ subject }) => subject,
    type: ({ kind }) => (typeof kind === 'string' ? kind : kind.unknown),
    user_id: ({ author }) => toIdOrNull('users', author),
    // Senders and recipients are comma-separated texts, but `email_cc` is a list.
    email_from: ({ email }) => email?.from.join(', ') ?? null,
    email_to: ({ email }) => email?.to.join(', ') ?? null,
    email_cc: ({ email }) => email?.cc ?? null,
    import_hash: ({ key, kind }) => (kind === 'MIGRATION_ERROR' ? `import-${key}` : null),
    body_with_tags: ({ body, mentioned }) => withTags(body, mentioned),
    visibility: ({ visibility }) => toVisibility(visibility),
    email_attachment_file_names: ({ email }) => email?.files ?? null,
  },
  filters: {
    candidate_ids: idIn('candidate_id'),
    user_ids: idIn('user_id'),
    application_ids: idIn('application_id'),
    type: wordIs(
      'type',
      sameWords(
        ...['NOTE', 'ACTIVITY', 'INTERVIEW', 'EMAIL', 'FOLLOW_UP', 'TAKE_HOME_TEST', 'LINKEDIN_NOTE'],
        ...['LINKEDIN_INMAIL', 'AVAILABILITY_REQUEST', 'MIGRATION_ERROR', 'TOUCHPOINT', 'FORM', 'FEEDBACK'],
      ),
    ),
    visibility: wordIs(
      'visibility',
      sameWords('admin_only_visible', 'privately_visible', 'publicly_visible'),
    ),
  },
});

/** Replaces `@User Name` by `@[User Name](user:123)`. */
function withTags(body: string | null, mentioned: readonly UserFacts[]): string | null {
  return mentioned.reduce<string | null>((text, { key, firstName, lastName }) => {
    const name = `${firstName} ${lastName}`;
    return text?.replace(`@${name}`, `@[${name}](user:${toId('users', key)})`) ?? null;
  }, body);
}
