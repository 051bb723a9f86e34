import { type Logger, pino, stdTimeFunctions } from 'pino';

export type { Logger };

/** What was asked and what it cost; never variables, values, persons or secrets. */
export function createLogger(destination: { write(line: string): void }, level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

/** An error as it may be logged: its kind and where it was thrown. What it says may quote what was received. */
export function toLogged(error: unknown): { readonly kind: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, stack: [] };
  // The stack begins with the message, which may have lines that look like the stack's own.
  const { name, message, stack = '' } = error;
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return { kind: name, stack: frames.filter((line) => /^\s+at /.test(line)).map((line) => line.trim()) };
}
