import type { Flow } from '../client/body.ts';

/** Bytes that come no faster than they are taken. */
interface PacedStream {
  readonly readable: ReadableStream<Uint8Array>;
  write(chunk: Uint8Array): void;
  /** Everything has been written. */
  end(): void;
  /** Nothing more will come; what was not taken yet is lost. */
  fail(error: unknown): void;
}

interface Events {
  /** Nothing comes until the reader has taken what is there. */
  onPaused(): void;
  /** Bytes may come; called again with each of them. */
  onFlowing(): void;
  /** The reader wants no more. */
  onCancelled(reason: unknown): void;
}

// Enough to keep both sides busy.
const bufferedBytes = 128 * 1024;

export function createPacedStream(flow: Flow, { onPaused, onFlowing, onCancelled }: Events): PacedStream {
  const sinks: ReadableStreamDefaultController<Uint8Array>[] = [];
  let isPaused = false;
  const readable = new ReadableStream<Uint8Array>(
    {
      start(sink) {
        sinks.push(sink);
      },
      pull() {
        if (!isPaused) return;
        isPaused = false;
        // First, because what has been held back comes while it resumes, and may be enough for another pause.
        onFlowing();
        flow.resume();
      },
      cancel: onCancelled,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: bufferedBytes }),
  );
  const [sink] = sinks;
  if (sink === undefined) throw new Error('a stream starts when it is made');
  return {
    readable,
    write(chunk) {
      sink.enqueue(chunk);
      if ((sink.desiredSize ?? 0) > 0) return onFlowing();
      isPaused = true;
      flow.pause();
      onPaused();
    },
    end: () => sink.close(),
    fail: (error) => sink.error(error),
  };
}
