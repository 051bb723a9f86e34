import type { Answer } from '../../server.ts';

export type Json = Record<string, unknown>;

/** SmartRecruiters leaves out what is not known, and lists that are empty inside of records. */
export function present(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isKnown(value)));
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export function ok(body: unknown): Answer {
  return { status: 200, headers: {}, body };
}

/** A list that is not paged. */
export function unpaged(content: readonly unknown[]): Answer {
  return ok({ totalFound: content.length, content });
}
