import { id, ShapeError } from '../../http/decode/shape.ts';

/**
 * An application is a pair; an offer, an attachment and a change of status belong to one, a seat and an ad to a job, a
 * message to a candidate. Other records have keys of their own.
 */

export function applicationKey(candidateId: string, jobId: string): string {
  return `${candidateId}:${jobId}`;
}

export function readApplicationKey(key: string): { candidateId: string; jobId: string } | null {
  const [candidateId, jobId] = partsOf(key, 2) ?? [];
  return candidateId !== undefined && jobId !== undefined ? { candidateId, jobId } : null;
}

export function offerKey(candidateId: string, jobId: string, offerId: string): string {
  return `${candidateId}:${jobId}:${offerId}`;
}

export function readOfferKey(key: string): { candidateId: string; jobId: string; offerId: string } | null {
  const [candidateId, jobId, offerId] = partsOf(key, 3) ?? [];
  if (candidateId === undefined || jobId === undefined || offerId === undefined) return null;
  return { candidateId, jobId, offerId };
}

export function attachmentKey(candidateId: string, jobId: string, attachmentId: string): string {
  return `${candidateId}:${jobId}:${attachmentId}`;
}

export function readAttachmentKey(
  key: string,
): { candidateId: string; jobId: string; attachmentId: string } | null {
  const [candidateId, jobId, attachmentId] = partsOf(key, 3) ?? [];
  if (candidateId === undefined || jobId === undefined || attachmentId === undefined) return null;
  return { candidateId, jobId, attachmentId };
}

export function openingKey(jobId: string, positionId: string): string {
  return `${jobId}:${positionId}`;
}

export function readOpeningKey(key: string): { jobId: string; positionId: string } | null {
  const [jobId, positionId] = partsOf(key, 2) ?? [];
  return jobId !== undefined && positionId !== undefined ? { jobId, positionId } : null;
}

export function postKey(jobId: string, jobAdId: string): string {
  return `${jobId}:${jobAdId}`;
}

export function readPostKey(key: string): { jobId: string; jobAdId: string } | null {
  const [jobId, jobAdId] = partsOf(key, 2) ?? [];
  return jobId !== undefined && jobAdId !== undefined ? { jobId, jobAdId } : null;
}

/** Changes have no key: they are counted from the oldest, which is 1. */
export function stageEventKey(candidateId: string, jobId: string, count: number): string {
  return `${candidateId}:${jobId}:${count}`;
}

export function readStageEventKey(key: string): { candidateId: string; jobId: string } | null {
  const [candidateId, jobId, count = ''] = partsOf(key, 3) ?? [];
  const isCount = /^[1-9]\d{0,5}$/.test(count);
  return candidateId !== undefined && jobId !== undefined && isCount ? { candidateId, jobId } : null;
}

export function noteKey(candidateId: string, digest: string): string {
  return `${candidateId}:${digest}`;
}

export function readNoteKey(key: string): { candidateId: string } | null {
  const [candidateId, digest = ''] = partsOf(key, 2) ?? [];
  return candidateId !== undefined && /^[0-9a-f]{20}$/.test(digest) ? { candidateId } : null;
}

export function sourceKey(typeId: string, valueId: string): string {
  return `${typeId}:${valueId}`;
}

export function readSourceKey(key: string): { typeId: string; valueId: string } | null {
  const [typeId, valueId] = partsOf(key, 2) ?? [];
  return typeId !== undefined && valueId !== undefined ? { typeId, valueId } : null;
}

/** The provider's keys are opaque, but none of them would lead out of its place in a path. */
export function isPathPart(key: string): boolean {
  return /^[\w.~-]{1,128}$/.test(key) && !/^\.+$/.test(key);
}

/** An id that leads on to another path. */
export function pathPart(value: unknown): string {
  const key = id(value);
  if (!isPathPart(key)) throw new ShapeError('', 'an id');
  return key;
}

function partsOf(key: string, count: number): readonly string[] | null {
  const fieldGroups = key.split(':');
  return fieldGroups.length === count && fieldGroups.every(isPathPart) ? fieldGroups : null;
}
