import type { FlowControl } from '../transport/body.ts';

/** A stream whose sender is slowed down to the speed of its reader. */
interface PacedStream {
  readonly readable: ReadableStream<Uint8Array>;
  write(chunk: Uint8Array): void;
  /** Everything has been written. */
  end(): void;
  /** No more chunks follow; those that were not read yet are lost. */
  fail(error: unknown): void;
}

interface PacedStreamEvents {
  /** The buffer is full: nothing arrives until the reader has read it. */
  onPaused(): void;
  /** Chunks may arrive; called again with each of them. */
  onFlowing(): void;
  /** The reader has cancelled the stream. */
  onCancelled(reason: unknown): void;
}

// Enough to keep both sides busy.
const bufferedBytes = 128 * 1024;

export function createPacedStream(flow: FlowControl, events: PacedStreamEvents): PacedStream {
  const { onPaused, onFlowing, onCancelled } = events;
  const controllers: ReadableStreamDefaultController<Uint8Array>[] = [];
  let isPaused = false;
  const readable = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controllers.push(controller);
      },
      pull() {
        if (!isPaused) return;
        isPaused = false;
        // Before `resume`, because the chunks that were held back arrive within it and can cause another pause.
        onFlowing();
        flow.resume();
      },
      cancel: onCancelled,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: bufferedBytes }),
  );
  const [controller] = controllers;
  if (controller === undefined) throw new Error('a stream calls `start` when it is created');
  return {
    readable,
    write(chunk) {
      controller.enqueue(chunk);
      if ((controller.desiredSize ?? 0) > 0) return onFlowing();
      isPaused = true;
      flow.pause();
      onPaused();
    },
    end: () => controller.close(),
    fail: (error) => controller.error(error),
  };
}
