import * as z from 'zod';

/** The part `limits.query` of the schema. */
export const queryLimits = z
  .strictObject({
    tokens: atMost(20_000, 4_000, 'Lexical tokens in the text.'),
    depth: atMost(100, 20, 'Levels of nested fields.'),
    fields: atMost(20_000, 1_000, 'Fields; those of a fragment count at each of its spreads.'),
    aliases: atMost(10_000, 100, 'Aliases.'),
    directives: atMost(10_000, 50, 'Directives.'),
    rootFields: atMost(1_000, 30, 'Fields at the root.'),
    nodes: atMost(
      10_000_000,
      100_000,
      'Estimated records in the response: page sizes multiplied along the path.',
    ),
    calls: atMost(
      1_000_000,
      2_000,
      'Upstream calls: estimated with an empty cache before the query runs, and counted while it runs, each attempt on its own.',
    ),
    pageCalls: z
      .int()
      .min(1)
      .optional()
      .describe(
        'Upstream calls for one page of a filtered list, at most `calls`. 60 if left out, or `calls` if that is less. A filter that the provider does not apply is estimated with it.',
      ),
  })
  .refine(({ calls, pageCalls = 1 }) => pageCalls <= calls, {
    path: ['pageCalls'],
    error: 'must be at most limits.query.calls',
  })
  .prefault({})
  .describe('The limits for one query.');

type QueryLimits = Readonly<z.output<typeof queryLimits>>;

export type QueryLimitsConfig = Omit<QueryLimits, 'pageCalls'> & { readonly pageCalls: number };

const defaultPageCalls = 60;

export function toQueryLimits({ pageCalls, ...limits }: QueryLimits): QueryLimitsConfig {
  return { ...limits, pageCalls: pageCalls ?? Math.min(defaultPageCalls, limits.calls) };
}

function atMost(limit: number, defaultValue: number, description: string) {
  return z.int().min(1).max(limit, `must be at most ${limit}`).default(defaultValue).describe(description);
}
