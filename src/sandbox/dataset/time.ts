/** Timestamps of the records that an account has from the start. */
export const initialTimestamps = {
  createdAt: '2023-01-01T00:00:00.000Z',
  updatedAt: '2023-01-01T00:00:00.000Z',
};

/** All timestamps of the data set lie between `oldest` and `newest`, except planned interviews. */
export const oldest = Date.parse('2023-01-01T00:00:00.000Z');

export const newest = Date.parse('2026-11-01T00:00:00.000Z');

export const dayMs = 86_400_000;

/** Formats as RFC 3339 with milliseconds; later times become `newest`. */
export function toInstant(ms: number): string {
  return new Date(Math.min(ms, newest)).toISOString();
}

export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Compares instants for sorting: those of equal length sort like their texts. */
export function compareInstants(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
