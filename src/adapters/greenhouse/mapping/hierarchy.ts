import type { Records } from '../../../domain/records.ts';
import { rows } from '../../../http/decode/rows.ts';
import { id, idOrNull, object } from '../../../http/decode/shape.ts';
import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { maxPageSize, pageSize } from '../client/paging.ts';

const readParentLinks = rows(object({ id, parent_id: idOrNull }));

/** The ids of children. `parent_id` filters by one parent at a time: the whole hierarchy is read for any number of ids. */
export function createHierarchyGroup<Type extends 'Department' | 'Office'>(
  api: Api,
  type: Type,
  path: string,
  toFields: (childIds: readonly string[]) => Partial<Records[Type]>,
): FieldGroup<Type> {
  return {
    fields: ['childIds'],
    idsPerCall: Number.POSITIVE_INFINITY,
    calls: 1,
    async getMany(ids, _fields, scope) {
      if (ids.length === 0) return { items: new Map(), sideloaded: [] };
      const query = [['fields', 'id,parent_id'], pageSize(maxPageSize)] as const;
      const links = await api.getAll(path, query, readParentLinks, scope);
      const items = ids.map((remoteId) => {
        const childIds = links.filter((row) => row.parent_id === remoteId).map((row) => row.id);
        return [remoteId, { ...toFields(childIds), type, remoteId }] as const;
      });
      return { items: new Map(items), sideloaded: [] };
    },
  };
}
