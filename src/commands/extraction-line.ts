import { compareText } from '../domain/compare-text.js';
import type { Extraction, PaperTexts } from '../domain/extraction.js';

/**
 * An extraction as one line of JSON: concepts in the extractor's order, relations with the sentence that states them as
 * text, mentions in the order of the text, title first. What the graph calls `kind` is `type` here, as in the gold.
 */
export function extractionLine(
  id: string | number,
  texts: PaperTexts,
  { concepts, relations }: Extraction,
): string {
  const line = {
    id,
    concepts: concepts.map(({ name, kind, role, confidence, core, aliases }) => ({
      name,
      type: kind,
      role,
      confidence,
      core,
      aliases,
    })),
    relations: relations.map(({ from, type, to, confidence, trigger, sentence }) => ({
      from,
      type,
      to,
      confidence,
      trigger,
      sentence: texts[sentence.field].slice(sentence.start, sentence.end),
    })),
    mentions: concepts
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => compareText(b.field, a.field) || a.start - b.start || a.end - b.end)
      .map(({ start, end, surface, kind, confidence, field }) => ({
        start,
        end,
        surface,
        type: kind,
        confidence,
        field,
      })),
  };
  return `${JSON.stringify(line)}\n`;
}
