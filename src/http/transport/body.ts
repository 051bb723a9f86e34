import { createGunzip } from 'node:zlib';

// Node's default of 16 KiB takes almost twice the CPU for a page of rows.
const chunkSize = 64 * 1024;

/** The bytes of a body after decompression, or the reason that there are none; `problem` completes `answered with …`. */
export type BodyResult = Buffer | { readonly problem: string };

/** Back-pressure on the sender of a body. */
export interface FlowControl {
  pause(): void;
  resume(): void;
}

/** A consumer of a body's chunks. */
export interface Body {
  write(chunk: Buffer): void;
  /** Everything has been written. */
  end(): void;
  /** No more chunks follow, and the ones so far are not needed. */
  abandon(): void;
}

/**
 * Collects a response's body, and calls `done` once. The body is decompressed while it arrives, so that a few bytes that
 * expand to gigabytes are refused at the limit and not after it.
 */
export function collectBody(
  encoding: string,
  maxBytes: number,
  flow: FlowControl,
  done: (result: BodyResult) => void,
): Body {
  const decoder = decoderFor(encoding);
  if (decoder === 'none') return collectPlain(maxBytes, done);
  if (decoder === 'unknown') {
    done({ problem: 'an encoding that was not asked for' });
    return { write() {}, end() {}, abandon() {} };
  }
  const plain = collectPlain(maxBytes, (result) => {
    decoder.destroy();
    done(result);
  });
  let receivedBytes = 0;
  decoder.on('data', plain.write);
  decoder.on('end', plain.end);
  decoder.on('error', () => plain.refuse(`broken ${encoding}`));
  return {
    write(chunk) {
      receivedBytes += chunk.length;
      if (receivedBytes > maxBytes) return plain.refuse(tooMuch(maxBytes));
      if (decoder.destroyed || decoder.write(chunk)) return;
      flow.pause();
      decoder.once('drain', () => flow.resume());
    },
    // A body of no bytes is an empty body, not broken gzip.
    end: () => (receivedBytes === 0 ? plain.end() : decoder.end()),
    abandon: () => decoder.destroy(),
  };
}

interface PlainBody extends Body {
  refuse(problem: string): void;
}

function collectPlain(maxBytes: number, done: (result: BodyResult) => void): PlainBody {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isDone = false;
  function finish(result: BodyResult): void {
    if (isDone) return;
    isDone = true;
    done(result);
  }
  return {
    write(chunk) {
      if (isDone) return;
      bytes += chunk.length;
      if (bytes > maxBytes) finish({ problem: tooMuch(maxBytes) });
      else chunks.push(chunk);
    },
    end: () => finish(Buffer.concat(chunks, bytes)),
    abandon() {
      isDone = true;
    },
    refuse: (problem) => finish({ problem }),
  };
}

function decoderFor(encoding: string) {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return 'none';
    case 'gzip':
    case 'x-gzip':
      return createGunzip({ chunkSize });
    default:
      return 'unknown';
  }
}

/** Completes `answered with …`. */
export function tooMuch(maxBytes: number): string {
  return `more than ${Math.floor(maxBytes / 1024)} KiB`;
}
