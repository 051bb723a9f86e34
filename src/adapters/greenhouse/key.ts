const key = /^[1-9]\d{0,18}$/;

/** Every id of the provider's is a whole number: anything else would be asked for in vain. */
export function isRemoteId(id: string): boolean {
  return key.test(id);
}
