import { errorCodes } from '../errors.ts';

/** `docs/errors.md`: every error code, with what clients and operators can do. */
export function printErrors(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { meaning, whoCanAct, action }]) => `| \`${code}\` | ${meaning} | ${whoCanAct} | ${action} |`,
  );
  return `${[introduction, ...rows].join('\n')}\n`;
}

const introduction = `# Errors

Every error of an answer has one of these codes in \`extensions.code\`, and so has every entry of \`problems\` in its
\`code\`. \`npm run docs\` writes this file from \`src/errors.ts\`.

- An error of one account has its name in \`extensions.account\`, and \`extensions.provider\`.
- \`extensions.retryAfter\` is the number of seconds after which the request may succeed, if that is known.
- \`path\` is the place in the answer, and \`locations\` the place in the query. A message names the argument or the place
  in a variable that is wrong, as in \`Variable "$filter" is wrong at "filter.updatedAt.gte"\`, and never its value.
- A record that does not exist is null without an error.

| code | meaning | who can act | what to do |
| --- | --- | --- | --- |`;
