/** One line of a text, without its end; `text` is null when it is longer than `longestLine`. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** In UTF-16 units. One record is never near it; a whole file without line ends is. */
export const longestLine = 8_000_000;

/**
 * Cuts a stream of text into lines at LF or CRLF and holds no more than one line. (node:readline also cuts at U+2028,
 * which may stand inside a JSON text.) A last line without an end counts; nothing follows a last line end.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let pieces: string[] = [];
  let length = 0;
  const take = (): Line => {
    const text = length > longestLine ? null : pieces.join('').replace(/^\uFEFF|\r$/g, '');
    pieces = [];
    length = 0;
    number += 1;
    return { number, text };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      keep(chunk.slice(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.slice(start));
  }
  if (length > 0) yield take();

  function keep(piece: string): void {
    length += piece.length;
    if (length > longestLine) pieces = [];
    else if (piece !== '') pieces.push(piece);
  }
}
