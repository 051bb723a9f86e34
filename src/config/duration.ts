import * as z from 'zod';

const millisecondsPerUnit: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

const durationRule = 'must be a duration such as 500ms, 30s, 5m or 2h';

/** A duration, in milliseconds after parsing. */
export const duration = z
  .string(durationRule)
  .regex(/^\d{1,12}(ms|s|m|h)$/, durationRule)
  .transform((text) => Number.parseInt(text, 10) * (millisecondsPerUnit[text.replace(/^\d+/, '')] ?? 1));
