import { isRecordType } from '../domain/record-types.ts';
import type { Field, RecordType } from '../domain/records.ts';
import type { RequestScope } from '../request-scope.ts';
import type { Adapter, BatchResult, FieldGroup, Listing, ListRequest, Page, Resource } from './adapter.ts';

/** Wraps the reads of one resource. */
export interface ResourceWrapper<Type extends RecordType> {
  /** `isPrimary` is true for the group that decides whether a record exists. */
  getMany(group: FieldGroup<Type>, isPrimary: boolean): GetMany<Type>;
  list(listing: Listing<Type>): List<Type>;
}

export type GetMany<Type extends RecordType> = (
  ids: readonly string[],
  fields: ReadonlySet<Field<Type>>,
  scope: RequestScope,
) => Promise<BatchResult<Type>>;

export type List<Type extends RecordType> = (request: ListRequest<Type>) => Promise<Page<Type>>;

/** Returns the adapter with every read of its resources wrapped; its declarations stay the same. */
export function mapResources(
  adapter: Adapter,
  wrap: <Type extends RecordType>(type: Type) => ResourceWrapper<Type>,
): Adapter {
  const resources: Adapter['resources'] = {};
  for (const type of Object.keys(adapter.resources).filter(isRecordType))
    Object.assign(resources, { [type]: wrapped(type, adapter, wrap(type)) });
  return { ...adapter, resources };
}

function wrapped<Type extends RecordType>(
  type: Type,
  { resources }: Adapter,
  wrapper: ResourceWrapper<Type>,
): Resource<Type> | undefined {
  const resource = resources[type];
  if (resource === undefined) return undefined;
  const { fieldGroups, listing } = resource;
  return {
    ...resource,
    fieldGroups: fieldGroups.map((group, index) => ({
      ...group,
      getMany: wrapper.getMany(group, index === 0),
    })),
    ...(listing === undefined ? {} : { listing: { ...listing, list: wrapper.list(listing) } }),
  };
}
