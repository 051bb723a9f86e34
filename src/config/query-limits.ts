import * as z from 'zod';

export const queryLimits = z
  .strictObject({
    tokens: most(20_000, 4_000, 'Words and punctuation in the text.'),
    depth: most(100, 20, 'Levels of fields.'),
    fields: most(20_000, 1_000, 'Fields; those of a fragment count as often as it is spread.'),
    aliases: most(10_000, 100, 'Aliases.'),
    directives: most(10_000, 50, 'Directives.'),
    rootFields: most(1_000, 30, 'Fields of the query itself.'),
    nodes: most(10_000_000, 100_000, 'Records in the answer, about: page sizes multiplied along the path.'),
    calls: most(1_000_000, 2_000, 'Upstream calls that it takes, about, with nothing cached.'),
  })
  .prefault({})
  .describe('The most that one query may have, or is estimated to take.');

export type QueryLimitsConfig = Readonly<z.output<typeof queryLimits>>;

function most(limit: number, standard: number, description: string) {
  return z.int().min(1).max(limit, `must be at most ${limit}`).default(standard).describe(description);
}
