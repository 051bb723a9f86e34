import { type Decoder, ShapeError } from '../../../http/decode/shape.ts';
import type { BatchResult } from '../../adapter.ts';
import { readEach, type SingleResult } from './by-id.ts';
import { parseApplicationId, toApplicationId } from './ids.ts';

/** An application, which the provider identifies by candidate and job. */
export interface ApplicationPair {
  readonly candidateId: string;
  readonly jobId: string;
}

export interface IdentifiedPair extends ApplicationPair {
  /** `remoteId` of the application. */
  readonly id: string;
}

/** Reads each application with calls of its own; an id that is no pair is left out. */
export function readEachApplication(
  ids: readonly string[],
  read: (pair: IdentifiedPair) => Promise<SingleResult<'Application'> | null>,
): Promise<BatchResult<'Application'>> {
  return readEach(ids, async (id) => {
    const pair = parseApplicationId(id);
    return pair && read({ id, ...pair });
  });
}

/** Decodes a row of an application's list. A row may omit its application, but not name another one. */
export function rowOfApplication<Row extends { readonly applicationId?: string | null }>(
  { candidateId, jobId }: ApplicationPair,
  decode: Decoder<Row>,
): Decoder<Row> {
  const requested = toApplicationId(candidateId, jobId);
  return (raw) => {
    const row = decode(raw);
    if ((row.applicationId ?? requested) !== requested)
      throw new ShapeError('', 'of the application that was asked for', 'answer');
    return row;
  };
}

/** Path of the application; its offers, attachments, history and properties are below. */
export function applicationPath({ candidateId, jobId }: ApplicationPair): string {
  return `/candidates/${candidateId}/jobs/${jobId}`;
}
