/** Finds the row of a 32-bit key; -1 for a key that is not there. */
export interface HashIndex {
  /** Open addressing: a key per slot, 0 where the slot is empty. Its length is a power of two. */
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  readonly size: number;
}

/** Indexes distinct non-zero keys by their position. Half of the slots or more stay empty. */
export function createHashIndex(keys: Int32Array): HashIndex {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const rows = new Int32Array(capacity);
  const mask = capacity - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = key & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key;
    rows[slot] = row;
  }
  return { slots, rows, size: keys.length };
}

/** Row of `key`, or -1. */
export function findRow({ slots, rows }: HashIndex, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  for (;;) {
    const found = slots[slot];
    if (found === key) return rows[slot] ?? -1;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}
