import type { Answer } from '../../server.ts';

type FieldMessage = Readonly<Record<string, string>>;

/** An invalid request, answered with status 422. */
export class Unprocessable extends Error {
  readonly errors: readonly (string | FieldMessage)[];

  constructor(errors: readonly (string | FieldMessage)[]) {
    super('Unprocessable Content');
    this.errors = errors;
  }
}

/** An invalid value of a parameter. The response prefixes the message with the parameter's name. */
export class InvalidValue extends Error {}

function refuse(status: number, body: unknown): Answer {
  return { status, headers: {}, body };
}

/** Unknown routes are refused before authentication, as observed on the live host. */
export const notFound = refuse(404, { message: 'Resource not found' });

export function unauthorized(error: string): Answer {
  return refuse(401, { message: 'Unauthorized', errors: [error] });
}

/** No recording has the body of a 403. This body has only what the provider's other error bodies have in common. */
export const forbidden = refuse(403, { message: 'Forbidden' });

/** No recording has the body of a 429 of v3. The message is that of v1. */
export const tooManyRequests = refuse(429, { message: 'Rate limit exceeded' });

/** `errors` lists texts and messages by field, as in the examples of harvestdocs.greenhouse.io/docs/pagination. */
export function unprocessable({ errors }: Unprocessable): Answer {
  return refuse(422, { message: 'Unprocessable Content', errors });
}
