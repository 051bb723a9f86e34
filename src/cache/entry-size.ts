const headerBytes = 24;
const slotBytes = 8;

/** The approximate memory of plain data, in bytes. An object that is referenced twice counts twice: an upper estimate. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return headerBytes + value.length;
  if (!isObject(value)) return 0;
  let bytes = headerBytes;
  if (Array.isArray(value)) {
    for (const item of value) bytes += slotBytes + sizeOf(item);
    return bytes + headerBytes;
  }
  for (const name in value) bytes += slotBytes + sizeOf(value[name]);
  return bytes;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
