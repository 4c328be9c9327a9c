import { isUtf8 } from 'node:buffer';

/** Bytes that are no UTF-8. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';

  /** @param line of the text, from 1, on which the first such byte stands */
  constructor(readonly line: number) {
    super(`Expected UTF-8, found other bytes on line ${line}.`);
  }
}

/**
 * The text of bytes in UTF-8, piece by piece, without a byte order mark at its beginning; a character may be cut between
 * two pieces.
 * @throws NotUtf8 at the piece that holds other bytes, after the text before that piece
 */
export async function* decodeUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let before: Uint8Array = new Uint8Array();
  for await (const bytes of pieces) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw new NotUtf8(line + linesBeforeFault(before, bytes));
    }
    yield text;
    line += countLineEnds(text);
    before = bytes;
  }
  let rest: string;
  try {
    rest = decoder.decode();
  } catch {
    throw new NotUtf8(line);
  }
  yield rest;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Line ends in `bytes`, which follow `before` and are not all UTF-8, up to the first line that is not. */
function linesBeforeFault(before: Uint8Array, bytes: Uint8Array): number {
  // A character has four bytes at most; what `before` ends with of the one that is cut begins with its first byte.
  const end = before.subarray(-3);
  const first = end.findLastIndex((byte) => byte < 0x80 || byte > 0xbf);
  const cut = first >= 0 && (end[first] ?? 0) > 0xbf ? end.subarray(first) : new Uint8Array();
  let segment: Uint8Array = Buffer.concat([cut, bytes.subarray(0, lineEnd(bytes, 0))]);
  let from = 0;
  for (let lines = 0; ; lines += 1) {
    if (!isUtf8(segment)) return lines;
    from = lineEnd(bytes, from);
    if (from >= bytes.length) return lines;
    segment = bytes.subarray(from, lineEnd(bytes, from));
  }
}

/** Just after the line end that follows `from`, or the end of the bytes. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0x0a, from);
  return at < 0 ? bytes.length : at + 1;
}
