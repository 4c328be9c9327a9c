/** Raw start and end (exclusive), in UTF-16 units. */
export type RawRange = readonly [start: number, end: number];

/**
 * Builds a text piece by piece from a raw text and remembers where each piece came from.
 * Pieces are added in raw order, so both ends of `toRaw` never decrease.
 */
export interface OffsetMapBuilder {
  /** Appends raw characters `start` to `end` unchanged. */
  copy(start: number, end: number): void;
  /** Appends `piece`, which stands for the whole of raw `start` to `end`. */
  replace(piece: string, start: number, end: number): void;
  /** The last character written, or an empty string at the beginning. */
  last(): string;
  /** Closes the text; trailing spaces are dropped. */
  finish(): { readonly text: string; readonly toRaw: (start: number, end: number) => RawRange };
}

/** @param raw the text that every piece points into */
export function offsetMapBuilder(raw: string): OffsetMapBuilder {
  // Pieces are joined once at the end: reading the end of a growing string would copy it every time.
  const pieces: string[] = [];
  let length = 0;
  const textStarts: number[] = [];
  const rawStarts: number[] = [];
  /** End in raw of a replaced piece; -1 marks a piece copied unit by unit. */
  const rawEnds: number[] = [];

  function append(piece: string): void {
    pieces.push(piece);
    length += piece.length;
  }

  function copy(start: number, end: number): void {
    if (end <= start) return;
    textStarts.push(length);
    rawStarts.push(start);
    rawEnds.push(-1);
    append(raw.slice(start, end));
  }

  function replace(piece: string, start: number, end: number): void {
    if (piece === '') return;
    textStarts.push(length);
    rawStarts.push(start);
    rawEnds.push(end);
    append(piece);
  }

  function finish(): ReturnType<OffsetMapBuilder['finish']> {
    const finished = pieces.join('').trimEnd();
    const segmentAt = (position: number): number => {
      let low = 0;
      let high = textStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((textStarts[middle] ?? 0) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const rawStartOf = (position: number): number => {
      const segment = segmentAt(position);
      const start = rawStarts[segment] ?? 0;
      return rawEnds[segment] === -1 ? start + position - (textStarts[segment] ?? 0) : start;
    };
    const rawEndOf = (position: number): number => {
      const segment = segmentAt(position - 1);
      const end = rawEnds[segment] ?? -1;
      return end === -1 ? (rawStarts[segment] ?? 0) + position - (textStarts[segment] ?? 0) : end;
    };
    const toRaw = (start: number, end: number): RawRange => {
      if (finished.length === 0) return [0, 0];
      const from = Math.min(Math.max(start, 0), finished.length);
      const to = Math.min(Math.max(end, from), finished.length);
      if (from === to) {
        const at = from === finished.length ? rawEndOf(from) : rawStartOf(from);
        return [at, at];
      }
      return [rawStartOf(from), rawEndOf(to)];
    };
    return { text: finished, toRaw };
  }

  return {
    copy,
    replace,
    last: () => pieces[pieces.length - 1]?.at(-1) ?? '',
    finish,
  };
}
