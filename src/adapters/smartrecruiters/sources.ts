import type { PartialRecord } from '../../domain/records.ts';
import { id, integerOrNull, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import { type Api, maxPageSize } from './api.ts';
import { keyed, oneByOne } from './by-id.ts';
import { pathPart, readSourceKey, sourceKey } from './keys.ts';
import { listOrNone } from './values.ts';

const readTypes = object({ content: listOrNone(object({ id: pathPart, label: textOrNull })) });
const valueRow = object({ id, label: textOrNull });

/** Sources stand under a type each: `GET /configuration/sources`, then `…/{type}/values` by offset. */
export function sources(api: Api): Resource<'Source'> {
  return {
    parseRemoteId: (key) => (readSourceKey(key) === null ? null : { type: 'Source', remoteId: key }),
    fieldGroups: [
      {
        fields: ['name', 'category', 'remoteData'],
        idsPerCall: 1,
        calls: 2,
        getMany: (keys, _fields, scope) =>
          oneByOne(keys, async (key) => {
            const fieldGroups = readSourceKey(key);
            const type = (await readSourceTypes(api, scope)).find(({ id }) => id === fieldGroups?.typeId);
            if (fieldGroups === null || type === undefined) return null;
            const path = `/configuration/sources/${fieldGroups.typeId}/values/${fieldGroups.valueId}`;
            return {
              item: await api.get(
                path,
                [],
                keyed(key, (raw) => toSource(type, raw)),
                scope,
              ),
            };
          }),
      },
    ],
    listing: {
      maxPageSize,
      omittedFields: [],
      parentsPerCall: 1,
      unsupportedFilters: [],
      async list({ size, from, scope }) {
        const types = await readSourceTypes(api, scope);
        const place =
          from === null ? { index: 0, offset: 0, limit: Math.min(size, maxPageSize) } : readPlace(from);
        const type = types[place.index];
        const end = {
          sideloaded: [],
          isNextCertain: false,
          total: null,
          order: 'unspecified',
          residual: [],
        } as const;
        if (type === undefined) return { ...end, items: [], next: null };
        const read = object({ content: listOrNone((raw) => toSource(type, raw)), totalFound: integerOrNull });
        const query = [
          ['limit', String(place.limit)],
          ['offset', String(place.offset)],
        ] as const;
        const { content, totalFound } = await api.get(
          `/configuration/sources/${type.id}/values`,
          query,
          read,
          scope,
        );
        const offset = place.offset + content.length;
        const goesOn = content.length > 0 && (totalFound === null || offset < totalFound);
        const next = goesOn ? { ...place, offset } : { ...place, index: place.index + 1, offset: 0 };
        return { ...end, items: content, next: next.index < types.length ? JSON.stringify(next) : null };
      },
    },
  };
}

interface SourceType {
  readonly id: string;
  readonly label: string | null;
}

async function readSourceTypes(api: Api, scope: RequestScope): Promise<readonly SourceType[]> {
  return (await api.getOnce('/configuration/sources', readTypes, scope)).content;
}

function toSource(type: SourceType, remoteData: unknown): PartialRecord<'Source'> {
  const { id, label } = valueRow(remoteData);
  return { type: 'Source', remoteId: sourceKey(type.id, id), name: label, category: type.label, remoteData };
}

function readPlace(from: string): { index: number; offset: number; limit: number } {
  const { index, offset, limit }: { index: number; offset: number; limit: number } = JSON.parse(from);
  return { index, offset, limit };
}
