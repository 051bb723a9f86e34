/** The fields that every record may have. */
export interface RecordBase {
  createdAt: string | null;
  updatedAt: string | null;
  /** The provider's own row, whole, as it came. */
  remoteData: unknown;
}
