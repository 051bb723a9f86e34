import type { AccountSettings } from '../../src/adapters/provider.ts';
import type { AccountConfig } from '../../src/config/config.ts';

/** An account whose connections tell when they are closed. */
export interface WatchedAccount {
  readonly config: AccountConfig;
  /** How many connections were made. */
  readonly opened: number;
  /** How many of them were closed. */
  readonly closed: number;
}

export function watch({ settings, ...account }: AccountConfig): WatchedAccount {
  const counts = { opened: 0, closed: 0 };
  const watched: AccountSettings = {
    ...settings,
    connect(options) {
      const connection = settings.connect(options);
      counts.opened += 1;
      return {
        ...connection,
        close() {
          counts.closed += 1;
          return connection.close();
        },
      };
    },
  };
  return {
    config: { ...account, settings: watched },
    get opened() {
      return counts.opened;
    },
    get closed() {
      return counts.closed;
    },
  };
}
