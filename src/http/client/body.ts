import { createGunzip } from 'node:zlib';

// Node's own 16 KiB take almost twice the CPU for a page of rows.
const chunkSize = 64 * 1024;

/** The bytes of an answer after decompression, or why there are none; completes `answered with …`. */
export type Received = Buffer | { readonly problem: string };

/** Whatever can be told to stop sending for a while. */
export interface Flow {
  pause(): void;
  resume(): void;
}

export interface Body {
  write(chunk: Buffer): void;
  /** Everything has been written. */
  end(): void;
  /** Nothing more will come, and what came is of no use. */
  abandon(): void;
}

/**
 * Collects an answer's body and decompresses it as it comes, so that a few bytes which unfold into gigabytes are
 * noticed at the bound and not after it. Calls `done` once.
 */
export function collectBody(
  encoding: string,
  maxBytes: number,
  flow: Flow,
  done: (received: Received) => void,
): Body {
  const decoder = decoderFor(encoding);
  if (decoder === 'none') return collectPlain(maxBytes, done);
  if (decoder === 'unknown') {
    done({ problem: 'an encoding that was not asked for' });
    return { write() {}, end() {}, abandon() {} };
  }
  const plain = collectPlain(maxBytes, (received) => {
    decoder.destroy();
    done(received);
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
    // A body of no bytes is no broken gzip but an empty body.
    end: () => (receivedBytes === 0 ? plain.end() : decoder.end()),
    abandon: () => decoder.destroy(),
  };
}

interface PlainBody extends Body {
  refuse(problem: string): void;
}

function collectPlain(maxBytes: number, done: (received: Received) => void): PlainBody {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isDone = false;
  function finish(received: Received): void {
    if (isDone) return;
    isDone = true;
    done(received);
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

export function tooMuch(maxBytes: number): string {
  return `more than ${Math.floor(maxBytes / 1024)} KiB`;
}
