import { type Logger, pino, stdTimeFunctions } from 'pino';

export type { Logger };

/** A logger that writes JSON lines. Callers log operations and their cost; never variables, values, persons or secrets. */
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

/** The loggable part of an error: its class and stack frames. Its message is left out, because it may quote user data. */
export function toLogged(error: unknown): { readonly kind: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, stack: [] };
  // The stack begins with the message, which may have lines that look like stack frames.
  const { name, message, stack = '' } = error;
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return { kind: name, stack: frames.filter((line) => /^\s+at /.test(line)).map((line) => line.trim()) };
}
