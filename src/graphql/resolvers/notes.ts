import type { NoteResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const note: NoteResolvers = {
  author: toOne('authorId', 'User'),
  candidate: toOne('candidateId', 'Candidate'),
  application: toOne('applicationId', 'Application'),
};
