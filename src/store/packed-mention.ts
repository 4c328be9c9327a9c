import type { Mention, PaperTexts } from '../domain/extraction.js';
import type { ConceptKind, TextField } from '../domain/vocabulary.js';

/** A mention without its surface, which is a slice of the paper's text. */
export type PackedMention = readonly [
  field: TextField,
  start: number,
  end: number,
  kind: ConceptKind,
  confidence: number,
  rule: string,
  sentenceStart: number,
  sentenceEnd: number,
];

export function packMention({ field, start, end, kind, confidence, rule, sentence }: Mention): PackedMention {
  return [field, start, end, kind, confidence, rule, sentence.start, sentence.end];
}

/** The mention, with its surface cut out of its paper's raw texts. */
export function unpackMention(packed: PackedMention, texts: PaperTexts): Mention {
  const [field, start, end, kind, confidence, rule, sentenceStart, sentenceEnd] = packed;
  const sentence = { field, start: sentenceStart, end: sentenceEnd };
  return { field, start, end, surface: texts[field].slice(start, end), kind, confidence, rule, sentence };
}
