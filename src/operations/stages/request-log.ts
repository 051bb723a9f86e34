import type { Stage } from '../stage.ts';

/** Adds the name of an operation and the codes of its errors to the log line of its request. */
export const requestLog: Stage = {
  check({ log }, { name }) {
    log.operation = name;
    return null;
  },

  finish({ log, scope }, result) {
    // If the client disconnected, all errors are a consequence of that.
    if (!scope.signal.aborted)
      for (const { extensions } of result.errors ?? []) log.codes.add(String(extensions.code));
    return result;
  },
};
