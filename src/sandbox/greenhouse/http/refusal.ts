import type { Answer } from '../../server.ts';

type FieldMessage = Readonly<Record<string, string>>;

/** A request that the provider cannot process; it becomes the answer 422. */
export class Unprocessable extends Error {
  readonly errors: readonly (string | FieldMessage)[];

  constructor(errors: readonly (string | FieldMessage)[]) {
    super('Unprocessable Content');
    this.errors = errors;
  }
}

/** A value that a parameter does not take; the message follows the parameter's name. */
export class InvalidValue extends Error {}

function refuse(status: number, body: unknown): Answer {
  return { status, headers: {}, body };
}

/** Unknown routes are refused before authentication (seen by probing the live host). */
export const notFound = refuse(404, { message: 'Resource not found' });

export function unauthorized(error: string): Answer {
  return refuse(401, { message: 'Unauthorized', errors: [error] });
}

/** No recording has the body of a 403; this one has as little as the provider's others have in common. */
export const forbidden = refuse(403, { message: 'Forbidden' });

/** No recording has the body of a 429 of v3; the message is the one of v1. */
export const tooManyRequests = refuse(429, { message: 'Rate limit exceeded' });

/** Texts and messages by field, as harvestdocs.greenhouse.io/docs/pagination and its examples have them. */
export function unprocessable({ errors }: Unprocessable): Answer {
  return refuse(422, { message: 'Unprocessable Content', errors });
}
