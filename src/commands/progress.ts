import type { Output } from './surroundings.js';

/** Shows how far long work is, on one line that it writes over and takes away at the end. */
export interface Progress {
  show(text: string): void;
  end(): void;
}

/** Milliseconds between two changes of the line: fast enough to live, slow enough to cost nothing. */
const interval = 200;

/** Shows only on a terminal. */
export function createProgress(output: Output, now: () => Date): Progress {
  if (output.isTTY !== true) return { show: () => undefined, end: () => undefined };
  let last = 0;
  return {
    show(text) {
      const at = now().getTime();
      if (at - last < interval) return;
      last = at;
      output.write(`\r\u001B[K${text}`);
    },
    end: () => void output.write('\r\u001B[K'),
  };
}
