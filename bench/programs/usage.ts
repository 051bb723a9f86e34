/** Preloaded into measured programs: reports resource usage to the parent process, and ends with it. */
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

process.on('message', (message) => {
  const isWhole = message === 'memory';
  if (isWhole) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const usage = {
    cpuMs: (user + system) / 1_000,
    rssBytes: rss,
    heapBytes: heapUsed,
    loopDelayP99Ms: delay.percentile(99) / 1e6,
    handles: process.getActiveResourcesInfo().length,
    openFiles: countOpenFiles(),
  };
  if (isWhole) delay.reset();
  process.send?.(JSON.stringify(usage));
});

process.on('disconnect', () => process.exit());

/** Counts file descriptors, which include sockets; 0 if the system has no `/proc`. */
function countOpenFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}
