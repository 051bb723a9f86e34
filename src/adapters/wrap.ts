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

/** Learns how each read of an adapter ends. */
export interface ReadObserver {
  /** `reads` is the type of the records, `file` or `credential`. */
  onSuccess(reads: string): void;
  /** A batch calls it for each of its records whose read failed. */
  onFailure(reads: string, error: unknown): void;
}

/** Returns the adapter with every read observed: of its resources, its files and its credential. */
export function withObserver(adapter: Adapter, observer: ReadObserver): Adapter {
  const observed = async <Result>(reads: string, read: Promise<Result>): Promise<Result> => {
    try {
      const result = await read;
      observer.onSuccess(reads);
      return result;
    } catch (error) {
      observer.onFailure(reads, error);
      throw error;
    }
  };
  const { credential, files } = adapter;
  return {
    ...mapResources(adapter, (type) => ({
      getMany: (group) => async (ids, fields, scope) => {
        const result = await group.getMany(ids, fields, scope).catch((error: unknown) => {
          observer.onFailure(type, error);
          throw error;
        });
        const errors = result.items.values().filter((item) => item instanceof Error);
        let failed = 0;
        for (const error of errors) {
          observer.onFailure(type, error);
          failed += 1;
        }
        if (failed === 0 || failed < result.items.size) observer.onSuccess(type);
        return result;
      },
      list: (listing) => (request) => observed(type, listing.list(request)),
    })),
    credential: { ...credential, identify: (scope) => observed('credential', credential.identify(scope)) },
    ...(files === undefined
      ? {}
      : { files: { open: (id, scope) => observed('file', files.open(id, scope)) } }),
  };
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
