import { list, nullable, type Read } from '../../http/shape.ts';

/** Nearly every field of the vendor's may be absent; an absent list is an empty one. */
export function listOrNone<T>(of: Read<T>): Read<readonly T[]> {
  const read = nullable(list(of));
  return (value) => read(value) ?? [];
}
