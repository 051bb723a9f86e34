import { providers } from '../adapters/index.ts';
import { systemClock } from '../clock.ts';
import { gatewaySchema } from '../gateway.ts';
import {
  coverageOf,
  type FieldCoverage,
  type FilterCoverage,
  filterCoverageOf,
} from '../graphql/coverage.ts';

/** `docs/coverage.md`: the support of each provider for every field of the graph, as the adapters declare it. */
export async function printCoverage(): Promise<string> {
  const schema = gatewaySchema();
  const byProvider = await Promise.all(
    providers.map(async ({ name, title, environment, toAccount }) => {
      // No request is sent, so any credential will do.
      const [auth] = environment;
      const settings = Object.keys(auth?.variables ?? {}).map((setting) => [setting, '1'] as const);
      const account = toAccount({ auth: { type: auth?.type, ...Object.fromEntries(settings) } });
      const origin = { account: name, provider: name };
      const { adapter, close } = account.connect({
        origin,
        clock: systemClock,
        upstreamTimeoutMs: 1_000,
        maxFailuresInARow: 1,
        onEvent() {},
        share: 1,
      });
      await close();
      return { title, fields: coverageOf(schema, adapter), filters: filterCoverageOf(adapter) };
    }),
  );
  const [first] = byProvider;
  const types = Map.groupBy(first?.fields ?? [], ({ type }) => type);
  const titles = byProvider.map(({ title }) => title);
  const sections = [...types]
    .toSorted(([one], [other]) => order(one, other))
    .map(([type, fields]) => {
      const rows = fields.map(({ field }) => [
        `\`${field}\``,
        ...byProvider.map((provider) =>
          toCell(provider.fields.find((coverage) => coverage.type === type && coverage.field === field)),
        ),
      ]);
      const heading = type === 'Query' ? 'Root lists' : type;
      return [
        `## ${heading}`,
        '',
        toRow(['field', ...titles]),
        toRow(['---', ...titles.map(() => '---')]),
        ...rows.map(toRow),
      ];
    });
  const [rootLists = [], ...ofTypes] = sections;
  const all = [rootLists, filterSection(byProvider), ...ofTypes];
  return `${[introduction, ...all.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
}

const introduction = `# Coverage

Which fields of the graph each provider supplies. Clients can read the same from the graph: \`Account.coverage\`.
\`npm run docs\` writes this file from the declarations of the adapters, and tests compare it with both sandboxes.

- **yes**: the provider supplies the field. **derived**: the gateway derives the field from other data of the provider.
  **–**: the provider has no data for the field, which is always null or empty.
- **+n**: the least number of upstream calls that the field adds for 50 records of a list, without its selection and with an
  empty cache. It is exact if no response has a second page. For a root list: the calls for a page of 50 records.`;

const filterIntroduction = `The conditions that \`filter\` takes on a list of each type.

- **provider**: sent to the provider, so that only rows that may match are read.
- **gateway**: the provider has no such filter, or only for some values. The gateway compares the rows that it lists, at most
  ten provider pages for one client page, which may then have fewer rows and a next page.
- **refused**: \`UNSUPPORTED_BY_PROVIDER\`. The message says what to do instead, where there is a way.
- **–**: the provider cannot list records of this type.`;

interface ProviderFilters {
  readonly title: string;
  /** The same conditions in the same order for every provider. */
  readonly filters: readonly FilterCoverage[];
}

/** The conditions of each type, and how each provider applies them. */
function filterSection(byProvider: readonly ProviderFilters[]): readonly string[] {
  const titles = byProvider.map(({ title }) => title);
  const [first] = byProvider;
  const conditions = first?.filters ?? [];
  const rows = conditions.map(({ type, condition }, index) => [
    conditions[index - 1]?.type === type ? '' : `\`${type}Filter\``,
    `\`${condition}\``,
    ...byProvider.map(({ filters }) => filters[index]?.appliedBy ?? '–'),
  ]);
  return [
    '## Filters',
    '',
    filterIntroduction,
    '',
    toRow(['filter', 'condition', ...titles]),
    toRow(['---', '---', ...titles.map(() => '---')]),
    ...rows.map(toRow),
  ];
}

/** Puts the lists at the root first. */
function order(one: string, other: string): number {
  return one === 'Query' ? -1 : other === 'Query' ? 1 : one < other ? -1 : 1;
}

function toCell(coverage: FieldCoverage | undefined): string {
  if (coverage === undefined || coverage.support === 'UNSUPPORTED') return '–';
  const { support, extraCalls, note } = coverage;
  const calls = extraCalls ? ` +${extraCalls}` : '';
  return `${support === 'NATIVE' ? 'yes' : 'derived'}${calls}${note === null ? '' : `: ${note}`}`;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
