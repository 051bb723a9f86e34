import { id, ShapeError } from '../../../http/decode/shape.ts';

// Composite ids, with `:` between their segments. An application is a candidate and a job; offers, attachments and stage
// events belong to an application, openings and posts to a job, notes to a candidate. Other records have plain ids.

export function toApplicationId(candidateId: string, jobId: string): string {
  return `${candidateId}:${jobId}`;
}

export function parseApplicationId(id: string): { candidateId: string; jobId: string } | null {
  const [candidateId, jobId] = segmentsOf(id, 2) ?? [];
  return candidateId !== undefined && jobId !== undefined ? { candidateId, jobId } : null;
}

export function toOfferId(candidateId: string, jobId: string, offerId: string): string {
  return `${candidateId}:${jobId}:${offerId}`;
}

export function parseOfferId(id: string): { candidateId: string; jobId: string; offerId: string } | null {
  const [candidateId, jobId, offerId] = segmentsOf(id, 3) ?? [];
  if (candidateId === undefined || jobId === undefined || offerId === undefined) return null;
  return { candidateId, jobId, offerId };
}

export function toAttachmentId(candidateId: string, jobId: string, attachmentId: string): string {
  return `${candidateId}:${jobId}:${attachmentId}`;
}

export function parseAttachmentId(
  id: string,
): { candidateId: string; jobId: string; attachmentId: string } | null {
  const [candidateId, jobId, attachmentId] = segmentsOf(id, 3) ?? [];
  if (candidateId === undefined || jobId === undefined || attachmentId === undefined) return null;
  return { candidateId, jobId, attachmentId };
}

export function toOpeningId(jobId: string, positionId: string): string {
  return `${jobId}:${positionId}`;
}

export function parseOpeningId(id: string): { jobId: string; positionId: string } | null {
  const [jobId, positionId] = segmentsOf(id, 2) ?? [];
  return jobId !== undefined && positionId !== undefined ? { jobId, positionId } : null;
}

export function toJobPostId(jobId: string, jobAdId: string): string {
  return `${jobId}:${jobAdId}`;
}

export function parseJobPostId(id: string): { jobId: string; jobAdId: string } | null {
  const [jobId, jobAdId] = segmentsOf(id, 2) ?? [];
  return jobId !== undefined && jobAdId !== undefined ? { jobId, jobAdId } : null;
}

/** Changes of status have no id: they are counted from the oldest, which is 1. */
export function toStageEventId(candidateId: string, jobId: string, count: number): string {
  return `${candidateId}:${jobId}:${count}`;
}

export function parseStageEventId(id: string): { candidateId: string; jobId: string } | null {
  const [candidateId, jobId, count = ''] = segmentsOf(id, 3) ?? [];
  const isCount = /^[1-9]\d{0,5}$/.test(count);
  return candidateId !== undefined && jobId !== undefined && isCount ? { candidateId, jobId } : null;
}

export function toNoteId(candidateId: string, digest: string): string {
  return `${candidateId}:${digest}`;
}

export function parseNoteId(id: string): { candidateId: string } | null {
  const [candidateId, digest = ''] = segmentsOf(id, 2) ?? [];
  return candidateId !== undefined && /^[0-9a-f]{20}$/.test(digest) ? { candidateId } : null;
}

export function toSourceId(typeId: string, valueId: string): string {
  return `${typeId}:${valueId}`;
}

export function parseSourceId(id: string): { typeId: string; valueId: string } | null {
  const [typeId, valueId] = segmentsOf(id, 2) ?? [];
  return typeId !== undefined && valueId !== undefined ? { typeId, valueId } : null;
}

/** Whether an id stays within its segment of a path. The provider's ids are opaque, but all of them do. */
export function isPathSegment(id: string): boolean {
  return /^[\w.~-]{1,128}$/.test(id) && !/^\.+$/.test(id);
}

/** Decodes an id that becomes part of another path. */
export function pathSegment(value: unknown): string {
  const segment = id(value);
  if (!isPathSegment(segment)) throw new ShapeError('', 'an id');
  return segment;
}

function segmentsOf(id: string, count: number): readonly string[] | null {
  const segments = id.split(':');
  return segments.length === count && segments.every(isPathSegment) ? segments : null;
}
