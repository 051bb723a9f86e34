import type { AttachmentResolvers, NoteResolvers } from '../generated.ts';
import { one } from '../read.ts';

export const attachment: AttachmentResolvers = {
  application: one('applicationId', 'Application'),
  candidate: one('candidateId', 'Candidate'),
};

export const note: NoteResolvers = {
  author: one('authorId', 'User'),
  candidate: one('candidateId', 'Candidate'),
  application: one('applicationId', 'Application'),
};
