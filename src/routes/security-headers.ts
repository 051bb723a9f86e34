/** The headers of every response with data: no cache may keep it, and no browser may take it for another media type. */
export const dataHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};
