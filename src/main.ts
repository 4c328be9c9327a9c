#!/usr/bin/env node
import { openStore, runCommandLine } from './cli.js';

/** Asked to stop once, the program brings what it began to a clean end; asked twice, it ends at once. */
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}
// Whoever writes hears of the error by itself; without a listener Node would end the program with a stack.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  signal: stop.signal,
  openStore,
});
