import type { CustomFieldArea, CustomFieldChoice } from '../domain/values.ts';
import type { RecordReader } from './record-reader.ts';

/** The id of each definition by area and key. An operation reads the definitions of an account once. */
const definitionIds = new WeakMap<RecordReader, Promise<ReadonlyMap<string, string>>>();

/** The ids of options by their names, in the order of the names; null if a name belongs to no option, or to several. */
export async function readOptionIds(
  reader: RecordReader,
  area: CustomFieldArea,
  key: string,
  names: readonly string[],
): Promise<readonly string[] | null> {
  if (names.length === 0) return [];
  const ids = definitionIds.get(reader) ?? readDefinitionIds(reader);
  definitionIds.set(reader, ids);
  const id = (await ids).get(keyOf(area, key));
  const definition = id === undefined ? null : await reader.load('CustomField', id, ['options']);
  const found = names.flatMap((name) => idOfName(definition?.options ?? [], name) ?? []);
  return found.length === names.length ? found : null;
}

/** Of options with the same name, the one that can still be chosen. */
function idOfName(options: readonly CustomFieldChoice[], name: string): string | null {
  const all = options.filter((option) => option.name === name);
  const active = all.filter(({ isActive }) => isActive !== false);
  const [only, second] = active.length > 0 ? active : all;
  return only === undefined || second !== undefined ? null : only.remoteId;
}

async function readDefinitionIds(reader: RecordReader): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const listing = reader.adapter.resources.CustomField?.listing;
  if (listing === undefined) return ids;
  const fields = new Set(['key', 'area'] as const);
  let from: string | null = null;
  do {
    const request = { size: listing.maxPageSize, from, filter: null, fields, firstOfEach: null };
    const page: Awaited<ReturnType<typeof reader.list<'CustomField'>>> = await reader.list(
      'CustomField',
      listing,
      request,
    );
    for (const { remoteId, key, area } of page.items) if (key && area) ids.set(keyOf(area, key), remoteId);
    from = page.next;
  } while (from !== null);
  return ids;
}

function keyOf(area: CustomFieldArea, key: string): string {
  return `${area} ${key}`;
}
