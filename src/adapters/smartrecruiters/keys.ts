/** An application is a pair, an offer belongs to one, a seat to a job; candidates, jobs and users have keys of their own. */

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

export function openingKey(jobId: string, positionId: string): string {
  return `${jobId}:${positionId}`;
}

export function readOpeningKey(key: string): { jobId: string; positionId: string } | null {
  const [jobId, positionId] = partsOf(key, 2) ?? [];
  return jobId !== undefined && positionId !== undefined ? { jobId, positionId } : null;
}

export function sourceKey(typeId: string, valueId: string): string {
  return `${typeId}:${valueId}`;
}

export function readSourceKey(key: string): { typeId: string; valueId: string } | null {
  const [typeId, valueId] = partsOf(key, 2) ?? [];
  return typeId !== undefined && valueId !== undefined ? { typeId, valueId } : null;
}

/** The vendor's keys are opaque, but none of them would lead out of its place in a path. */
export function isPathPart(key: string): boolean {
  return /^[\w.~-]{1,128}$/.test(key) && !/^\.+$/.test(key);
}

function partsOf(key: string, count: number): readonly string[] | null {
  const parts = key.split(':');
  return parts.length === count && parts.every(isPathPart) ? parts : null;
}
