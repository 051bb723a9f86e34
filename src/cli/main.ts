import { ConfigError } from '../errors.ts';
import { printNewKey } from './create-key.ts';
import { printConfigSchema } from './print-config-schema.ts';
import { printConfiguration } from './print-configuration.ts';
import { printCoverage } from './print-coverage.ts';
import { printErrors } from './print-errors.ts';
import { printFilters } from './print-filters.ts';
import { printPossibleTypes } from './print-possible-types.ts';
import { printGraphSchema } from './print-schema.ts';
import { serve } from './serve.ts';

const usage = `hiregraph: one GraphQL API in front of applicant tracking systems

  npm start                              with two simulated accounts
  HIREGRAPH_CONFIG=my.yaml npm start     with your accounts

PORT and HOST override the file, and LOG_LEVEL sets the level of the log. docs/index.md leads to the rest.

  node src/cli/main.ts print-schema           prints the schema of the graph
  node src/cli/main.ts print-config-schema    prints the JSON Schema of the configuration file
  node src/cli/main.ts print-coverage         prints what each provider has of every field
  node src/cli/main.ts print-errors           prints the error codes
  node src/cli/main.ts print-configuration    prints the keys of the configuration file
  node src/cli/main.ts print-filters          prints the conditions of every filter
  node src/cli/main.ts print-possible-types   prints the types of each interface, for Apollo Client

  node src/cli/main.ts key create --name careers-site --role careers --expires 2027-06-30T00:00:00Z
                                              prints a new API key once, and the lines for the file
`;

/** The commands that print a text. */
const printers = new Map<string, () => string | Promise<string>>([
  ['print-schema', printGraphSchema],
  ['print-config-schema', printConfigSchema],
  ['print-coverage', printCoverage],
  ['print-errors', printErrors],
  ['print-configuration', printConfiguration],
  ['print-filters', printFilters],
  ['print-possible-types', printPossibleTypes],
  ['--help', () => usage],
]);

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0) return serve();
  const [command, subcommand, ...options] = args;
  if (command === 'key' && subcommand === 'create') {
    const printed = printNewKey(options);
    return end(printed.isRight ? 0 : 2, printed.text);
  }
  const printer = printers.get(args.join(' '));
  end(printer === undefined ? 2 : 0, printer === undefined ? usage : await printer());
}

/** One line for one mistake, which a log or a container's status may show alone. */
function toText({ mistakes }: ConfigError): string {
  const [first, ...others] = mistakes;
  if (others.length === 0) return `The configuration is wrong: ${first}\n`;
  return `${['The configuration is wrong.', ...mistakes].join('\n')}\n`;
}

function end(exitCode: number, text: string): void {
  process.exitCode = exitCode;
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof ConfigError) end(1, toText(error));
  else if (error instanceof Error && 'code' in error && 'syscall' in error)
    end(1, `Cannot start: ${error.message}\n`);
  else throw error;
});
