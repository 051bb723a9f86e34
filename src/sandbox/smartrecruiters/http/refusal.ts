import type { Answer } from '../../server.ts';
import { present } from './json.ts';

/** An error response of the provider. */
export class Refusal extends Error {
  readonly status: number;
  /** Null if no page documents a code, so that clients do not depend on one. */
  readonly code: string | null;

  constructor(status: number, code: string | null, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body of developers.smartrecruiters.com/docs/error-handling. `errors` is present only with a code. */
export function toAnswer({ status, code, message }: Refusal): Answer {
  const errors = code === null ? null : [{ code, message }];
  return { status, headers: {}, body: present({ message, errors }) };
}

export function badRequest(message: string, code: string | null = null): Refusal {
  return new Refusal(400, code, message);
}

export function notFound(thing: 'Candidate' | 'Job' | 'User' | 'Department'): Refusal {
  return new Refusal(404, `${thing.toUpperCase()}_NOT_FOUND`, `${thing} not found`);
}
