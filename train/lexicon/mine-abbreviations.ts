import { findAbbreviations } from '../../src/extract/abbreviations.js';
import { readPaper, surfaceOf } from '../../src/extract/reading.js';
import { nameTokens } from '../../src/resolve/identity/fold/tokens.js';
import { withoutLeadingWords } from '../../src/resolve/identity/fold/leading-words.js';
import { shortFormKey } from '../../src/resolve/identity/short-form.js';
import type { AbstractText } from '../../bench/abstracts.js';

/** A short form and the folded words it stands for in one paper. */
export interface AbbreviationPair {
  readonly short: string;
  readonly long: string;
}

/** The abbreviations that one paper defines, each once. */
export function mineAbbreviations(paper: AbstractText): readonly AbbreviationPair[] {
  if (!paper.abstract.includes('(') && !paper.title.includes('(')) return [];
  const reading = readPaper(paper);
  const pairs = new Map<string, AbbreviationPair>();
  for (const { sentence, long, short } of findAbbreviations(reading.sentences)) {
    const source = reading.sentences[sentence];
    if (source === undefined) continue;
    const key = shortFormKey(surfaceOf(reading, source, short.first, short.end));
    const words = withoutLeadingWords(
      nameTokens(surfaceOf(reading, source, long.first, long.end)),
      'METHOD',
      false,
    ).join(' ');
    if (key.length > 1 && words.replaceAll(' ', '').length > key.length)
      pairs.set(`${key}\t${words}`, { short: key, long: words });
  }
  return [...pairs.values()];
}
