import type { Output } from './surroundings.js';

/** Shows how far long work is, on one line that it writes over and takes away at the end. */
export interface Progress {
  show(text: string): void;
  /** Writes a line that stays. */
  note(text: string): void;
  end(): void;
}

/** Milliseconds between two changes of the line: fast enough to live, slow enough to cost nothing. */
const interval = 200;

/** Shows only on a terminal; notes are written anywhere. */
export function createProgress(output: Output, now: () => Date): Progress {
  if (output.isTTY !== true) {
    return {
      show: () => undefined,
      note: (text) => void output.write(`${text}\n`),
      end: () => undefined,
    };
  }
  let last = 0;
  return {
    show(text) {
      const at = now().getTime();
      if (at - last < interval) return;
      last = at;
      output.write(`\r\u001B[K${text}`);
    },
    note: (text) => void output.write(`\r\u001B[K${text}\n`),
    end: () => void output.write('\r\u001B[K'),
  };
}
