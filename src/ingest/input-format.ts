import type { Line } from './lines.js';
import type { InputItem } from './input-item.js';

/** What a reader is told beside the text. */
export interface FormatOptions {
  /** The input's name for people. */
  readonly file: string;
  /** Day of a page, `YYYY-MM-DD`, where the page does not say it all; null when nobody knows it. */
  readonly date: string | null;
}

/** One format of input: how it is recognised and how it is read. */
export interface InputFormat {
  /** As `--format` names it. */
  readonly name: string;
  /** What a message calls an input of it, with an article where it has one. */
  readonly title: string;
  /** How files of it end, without a dot: what of a folder is taken in. */
  readonly extensions: readonly string[];
  /** Whether an input that begins with these lines (trimmed, none blank, at least one; the last may be cut) is of this format. */
  recognises(firstLines: readonly string[]): boolean;
  read(lines: AsyncIterable<Line>, options: FormatOptions): AsyncIterable<InputItem>;
}
