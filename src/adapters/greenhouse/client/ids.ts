const wholeNumber = /^[1-9]\d{0,18}$/;

/** Whether a text can be an id of this provider, whose ids are whole numbers. Other texts are not sent to it. */
export function isRemoteId(id: string): boolean {
  return wholeNumber.test(id);
}

/** Compares ids as the whole numbers that they are. */
export function isLower(id: string, other: string): boolean {
  return id.length === other.length ? id < other : id.length < other.length;
}
