import type { Stage } from '../stage.ts';

/** Notes the name of an operation and the codes of its errors in the log of its request. */
export const requestLog: Stage = {
  check({ log }, { name }) {
    log.operation = name;
    return null;
  },

  finish({ log, scope }, result) {
    // An operation whose client has left failed for that alone.
    if (!scope.signal.aborted)
      for (const { extensions } of result.errors ?? []) log.codes.add(String(extensions.code));
    return result;
  },
};
