export const fromTheBeginning = {
  createdAt: '2023-01-01T00:00:00.000Z',
  updatedAt: '2023-01-01T00:00:00.000Z',
};

/** Nothing in the invented company happened before this moment, or after `newest`. */
export const oldest = Date.parse('2023-01-01T00:00:00.000Z');

export const newest = Date.parse('2026-11-01T00:00:00.000Z');

export const dayMs = 86_400_000;

/** RFC 3339 with milliseconds; what would lie after `newest` is moved there. */
export function toInstant(ms: number): string {
  return new Date(Math.min(ms, newest)).toISOString();
}

export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** For sorting; instants of one length sort as their texts do. */
export function compareInstants(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
