/** The fields that every record may have. */
export interface RecordBase {
  createdAt: string | null;
  updatedAt: string | null;
  /** The provider's complete row, unchanged. */
  remoteData: unknown;
}
