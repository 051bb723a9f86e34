import type { PartialRecord } from '../../../domain/records.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { ListRequest, Page, Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { recordWithId } from '../client/by-id.ts';
import { parseSourceId, pathSegment, toSourceId } from '../client/ids.ts';
import { maxPageSize, nextOffset, type OffsetPosition, offsetQuery } from '../client/paging.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { contentOf, contentWithTotal } from '../mapping/values.ts';

const typesPath = '/configuration/sources';
const sourceTypes = contentOf(object({ id: pathSegment, label: textOrNull }));
const sourceRow = object({ id, label: textOrNull });

/** Sources are values of types: `GET /configuration/sources` lists the types, `…/{type}/values` the values by offset. */
export function sources(api: Api): Resource<'Source'> {
  const calls = 2;
  return {
    parseRemoteId: (remoteId) => (parseSourceId(remoteId) === null ? null : { type: 'Source', remoteId }),
    fieldGroups: [
      fieldGroup<'Source'>(
        ['name', 'category', 'remoteData'],
        async (remoteId, scope) => {
          const parsed = parseSourceId(remoteId);
          const type = (await readSourceTypes(api, scope)).find(({ id }) => id === parsed?.typeId);
          if (parsed === null || type === undefined) return null;
          const decode = recordWithId(remoteId, (raw) => toSource(type, raw));
          return { item: await api.get(`${valuesPath(type)}/${parsed.valueId}`, [], decode, scope) };
        },
        calls,
      ),
    ],
    listing: {
      maxPageSize,
      omittedFields: [],
      parentsPerCall: 1,
      ...filterSupport('Source', { sent: [], supplied: ['name', 'category', 'remoteData'] }),
      list: (request) => list(api, request),
    },
  };
}

/** A page of the values of one type. The page after the last value of a type is the first page of the next type. */
async function list(api: Api, { size, from, scope }: ListRequest<'Source'>): Promise<Page<'Source'>> {
  const { decoded: types, problem } = await api.getRowsOnce(typesPath, sourceTypes, scope);
  const position =
    from === null ? { index: 0, offset: 0, limit: Math.min(size, maxPageSize) } : decodePosition(from);
  const type = types[position.index];
  const page = {
    sideloaded: [],
    isNextCertain: false,
    // The sources of a type whose row cannot be read are missing: the first page says so.
    problem: from === null ? problem : null,
    total: null,
    order: 'unspecified',
    residual: [],
  } as const;
  if (type === undefined) return { ...page, items: [], next: null };
  const rows = contentWithTotal((raw) => toSource(type, raw));
  const decode = (body: unknown) => {
    const values = rows(body);
    return { ...values, offset: nextOffset(position, values) };
  };
  const found = await api.getRows(valuesPath(type), offsetQuery(position), decode, scope);
  const { content, offset } = found.decoded;
  const next =
    offset === null ? { ...position, index: position.index + 1, offset: 0 } : { ...position, offset };
  return {
    ...page,
    items: content,
    next: next.index < types.length ? JSON.stringify(next) : null,
    problem: found.problem ?? page.problem,
  };
}

interface SourceType {
  readonly id: string;
  readonly label: string | null;
}

function valuesPath({ id }: SourceType): string {
  return `/configuration/sources/${id}/values`;
}

async function readSourceTypes(api: Api, scope: RequestScope): Promise<readonly SourceType[]> {
  return api.getOnce(typesPath, sourceTypes, scope);
}

function toSource(type: SourceType, remoteData: unknown): PartialRecord<'Source'> {
  const { id, label } = sourceRow(remoteData);
  return { type: 'Source', remoteId: toSourceId(type.id, id), name: label, category: type.label, remoteData };
}

/** A page of the list: the index of its type, and the position within the values of that type. */
interface SourcePosition extends OffsetPosition {
  readonly index: number;
}

function decodePosition(from: string): SourcePosition {
  const { index, offset, limit }: SourcePosition = JSON.parse(from);
  return { index, offset, limit };
}
