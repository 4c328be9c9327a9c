import type { TextSpan } from '../domain/extraction.js';
import type { Paper } from '../domain/paper.js';
import type { TextField } from '../domain/vocabulary.js';

/** The texts of a paper, as the schema names them. */
export const textFieldNames = { title: 'TITLE', abstract: 'ABSTRACT' } as const satisfies Record<
  TextField,
  string
>;

/** The characters of a paper that a span covers. */
export function textAt(paper: Paper, { field, start, end }: TextSpan): string {
  return paper[field].slice(start, end);
}
