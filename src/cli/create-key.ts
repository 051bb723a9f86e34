import { parseArgs } from 'node:util';
import { key } from '../config/callers.ts';
import { createNewKey, type NewKeyOptions } from '../config/new-key.ts';

interface Printed {
  readonly text: string;
  /** Whether the options are right; if not, the text says what is wrong. */
  readonly isRight: boolean;
}

/** `key create`: a new API key, which is printed once and kept nowhere, and the lines for the configuration file. */
export function printNewKey(args: readonly string[]): Printed {
  const options = readOptions(args);
  if (options === null)
    return {
      isRight: false,
      text: 'key create takes --name, --role, which may be repeated, and --expires\n',
    };
  const mistakes = mistakesIn(options);
  if (mistakes.length > 0) return { isRight: false, text: `${mistakes.join('\n')}\n` };
  return { isRight: true, text: toText(createNewKey(options)) };
}

function toText({ key: text, lines }: ReturnType<typeof createNewKey>): string {
  return `The key. It is shown only now, so hand it to the caller in a safe way:

${text}

The lines for the configuration file, beside the role that they name:

${lines}
`;
}

/** Null if an option is unknown, or lacks its value. Names that are left out are to be replaced in the file. */
function readOptions(args: readonly string[]): NewKeyOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        name: { type: 'string', default: 'the-name-of-the-caller' },
        role: { type: 'string', multiple: true, default: ['the-name-of-a-role'] },
        expires: { type: 'string' },
      },
    });
    return { name: values.name, roles: values.role, expires: values.expires ?? null };
  } catch {
    return null;
  }
}

function mistakesIn({ name, roles, expires }: NewKeyOptions): readonly string[] {
  const { shape } = key;
  const checked = [
    { option: '--name', error: shape.name.safeParse(name).error },
    ...roles.map((role) => ({ option: '--role', error: shape.name.safeParse(role).error })),
    { option: '--expires', error: shape.expires.safeParse(expires ?? undefined).error },
  ];
  return checked.flatMap(({ option, error }) =>
    (error?.issues ?? []).map(({ message }) => `${option}: ${message}`),
  );
}
