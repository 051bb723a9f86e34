const key = /^[1-9]\d{0,18}$/;

/** Every id of the vendor's is a whole number: anything else would be asked for in vain. */
export function isKey(id: string): boolean {
  return key.test(id);
}
