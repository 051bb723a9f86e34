/** Loaded before a program that is measured: answers its parent what it has used, and ends with it. */
process.on('message', (message) => {
  if (message === 'memory') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.(JSON.stringify({ cpuMs: (user + system) / 1_000, rssBytes: rss, heapBytes: heapUsed }));
});

process.on('disconnect', () => process.exit());
