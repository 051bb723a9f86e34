import type { Answer } from '../../server.ts';

export type Json = Record<string, unknown>;

/** Omits members that are null and empty lists, as the provider does inside records. */
export function present(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isKnown(value)));
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export function ok(body: unknown): Answer {
  return { status: 200, headers: {}, body };
}

/** A list without paging. */
export function unpaged(content: readonly unknown[]): Answer {
  return ok({ totalFound: content.length, content });
}
