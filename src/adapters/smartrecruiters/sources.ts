import type { Read } from '../../domain/records.ts';
import { id, integerOrNull, object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
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
    readKey: (key) => (readSourceKey(key) === null ? null : { type: 'Source', remoteId: key }),
    parts: [
      {
        fields: ['name', 'category', 'remoteData'],
        idsPerCall: 1,
        calls: 2,
        getMany: (keys, _fields, caller) =>
          oneByOne(keys, async (key) => {
            const parts = readSourceKey(key);
            const type = (await readSourceTypes(api, caller)).find(({ id }) => id === parts?.typeId);
            if (parts === null || type === undefined) return null;
            const path = `/configuration/sources/${parts.typeId}/values/${parts.valueId}`;
            return {
              item: await api.get(
                path,
                [],
                keyed(key, (raw) => toSource(type, raw)),
                caller,
              ),
            };
          }),
      },
    ],
    listing: {
      maxPageSize,
      lacks: [],
      parentsPerCall: 1,
      refuses: [],
      async list({ size, from, caller }) {
        const types = await readSourceTypes(api, caller);
        const place =
          from === null ? { index: 0, offset: 0, limit: Math.min(size, maxPageSize) } : readPlace(from);
        const type = types[place.index];
        const end = {
          learned: [],
          isNextCertain: false,
          total: null,
          order: 'unspecified',
          left: [],
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
          caller,
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

async function readSourceTypes(api: Api, caller: Caller): Promise<readonly SourceType[]> {
  return (await api.getOnce('/configuration/sources', readTypes, caller)).content;
}

function toSource(type: SourceType, remoteData: unknown): Read<'Source'> {
  const { id, label } = valueRow(remoteData);
  return { type: 'Source', remoteId: sourceKey(type.id, id), name: label, category: type.label, remoteData };
}

function readPlace(from: string): { index: number; offset: number; limit: number } {
  const { index, offset, limit }: { index: number; offset: number; limit: number } = JSON.parse(from);
  return { index, offset, limit };
}
