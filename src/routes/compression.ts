import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Below it, compression saves less than it costs. */
export const minCompressedBytes = 1_024;

/** Value of `Vary` for every answer of an operation: its media type and its encoding are the client's choice. */
export const variesBy = 'accept, accept-encoding';

/** The encoding of an answer by the client's `Accept-Encoding`; null to send it as it is. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | null {
  if (acceptEncoding === undefined || acceptEncoding === '') return null;
  const weights = new Map(acceptEncoding.toLowerCase().split(',').map(toWeight));
  const weightOf = (name: string) => weights.get(name) ?? 0;
  const br = weights.get('br') ?? weightOf('*');
  const gzipped = Math.max(weights.get('gzip') ?? weightOf('*'), weightOf('x-gzip'));
  // A client that likes the identity better says so with a weight; otherwise it is only accepted.
  const identity = weightOf('identity');
  if (Math.max(br, gzipped) === 0 || identity > Math.max(br, gzipped)) return null;
  return gzipped > br ? 'gzip' : 'br';
}

function toWeight(entry: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice('q='.length)) || 0];
}

const byGzip = promisify(gzip);
const byBrotli = promisify(brotliCompress);

// The default of 11 is for files. With 4 an answer of 150 KB takes about 1 ms, and is smaller than by gzip. The window of
// 256 KB holds most answers, and takes less memory than the default of 4 MB.
const brotliParams = {
  [constants.BROTLI_PARAM_QUALITY]: 4,
  [constants.BROTLI_PARAM_LGWIN]: 18,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};

/** Compresses an answer in another thread. */
export function compress(text: string, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  return encoding === 'gzip' ? byGzip(text) : byBrotli(text, { params: brotliParams });
}
