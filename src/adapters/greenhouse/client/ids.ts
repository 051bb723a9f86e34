const wholeNumber = /^[1-9]\d{0,18}$/;

/** Whether a text can be an id of this provider, whose ids are whole numbers. Other texts are not sent to it. */
export function isRemoteId(id: string): boolean {
  return wholeNumber.test(id);
}
