import type { TaggableSentence } from '../src/extract/model/encode-paper.js';
import { tokenise } from '../src/extract/text/tokenise.js';
import { cleanText } from '../src/extract/text/clean.js';
import type { LabelledSpan } from './labelled.js';

/** A concept as readers mark it: names without places. */
export interface GoldConcept {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Number of its kind. */
  readonly kind: number;
}

interface Pattern {
  readonly words: readonly string[];
  readonly exactCase: boolean;
  readonly kind: number;
}

/** Short capitals mean another thing in lower case (IT, AI). */
const isAcronym = (surface: string): boolean => surface.length <= 4 && surface === surface.toUpperCase();

function patternsOf(concepts: readonly GoldConcept[]): Pattern[] {
  const patterns: Pattern[] = [];
  for (const { name, aliases, kind } of concepts) {
    for (const surface of [name, ...aliases]) {
      const { text } = cleanText(surface);
      const exactCase = isAcronym(text);
      const words = tokenise(text).map((token) => (exactCase ? token.text : token.text.toLowerCase()));
      if (words.length > 0) patterns.push({ words, exactCase, kind });
    }
  }
  return patterns.sort((a, b) => b.words.length - a.words.length);
}

/**
 * Finds where the concepts of a paper stand: every occurrence of a name or alias, longer ones first, none overlapping.
 * `found` counts the concepts that stand anywhere.
 */
export function projectConcepts(
  sentences: readonly TaggableSentence[],
  concepts: readonly GoldConcept[],
): LabelledSpan[] {
  const exact = sentences.map(({ tokens }) => tokens.map(({ text }) => text));
  const lower = exact.map((words) => words.map((word) => word.toLowerCase()));
  const taken = exact.map((words) => new Uint8Array(words.length));
  const spans: LabelledSpan[] = [];
  for (const { words, exactCase, kind } of patternsOf(concepts)) {
    const texts = exactCase ? exact : lower;
    for (const [sentence, text] of texts.entries()) {
      for (
        let first = text.indexOf(words[0] ?? '');
        first >= 0;
        first = text.indexOf(words[0] ?? '', first + 1)
      ) {
        const end = first + words.length;
        if (end > text.length || words.some((word, offset) => text[first + offset] !== word)) continue;
        if (taken[sentence]?.subarray(first, end).includes(1)) continue;
        taken[sentence]?.fill(1, first, end);
        spans.push({ sentence, first, end, kind, probability: 1 });
      }
    }
  }
  return spans;
}
