import { randomBytes } from 'node:crypto';

/**
 * Makes ids of decisions: by code points they come in the order in which they were made, even where the clock stands still or
 * steps back, and no two processes make the same one. As in a ULID, the time in milliseconds comes first, chance last.
 */
export function decisionIds(now: () => Date): () => string {
  let time = 0;
  let count = 0;
  return () => {
    const at = now().getTime();
    count = at > time ? 0 : count + 1;
    time = Math.max(at, time);
    return [base36(time, 9), base36(count, 4), randomBytes(6).toString('hex')].join('-');
  };
}

function base36(value: number, length: number): string {
  return value.toString(36).padStart(length, '0');
}
