import type { ExtractedConcept, Extraction, Mention, PaperTexts } from '../src/domain/extraction.js';
import type { ConceptKind } from '../src/domain/vocabulary.js';
import type { ExtractStage } from '../src/pipeline.js';

/**
 * An extract stage that finds what a test's abstract states, and nothing else: names in double brackets, with a kind where
 * it is no METHOD and a short form where the paper spells it out, e.g. `[[ViT]]`, `[[F1|METRIC]]`, `[[vision transformer=ViT]]`.
 */
export const statedNames: ExtractStage = {
  version: 'stated-1',
  extract: (papers) => Promise.resolve(papers.map(extractStated)),
};

function extractStated({ abstract }: PaperTexts): Extraction {
  const concepts = new Map<string, ExtractedConcept>();
  for (const match of abstract.matchAll(/\[\[([^\]=|]+)(?:=([^\]|]+))?(?:\|([A-Z]+))?\]\]/g)) {
    const [, name = '', short, kind = 'METHOD'] = match;
    const sentence = { field: 'abstract', start: 0, end: abstract.length } as const;
    const mentionOf = (surface: string, start: number): Mention => ({
      field: 'abstract',
      start,
      end: start + surface.length,
      surface,
      kind: kind as ConceptKind,
      confidence: 0.75,
      rule: 'stated',
      sentence,
    });
    const start = match.index + 2;
    const mentions = [mentionOf(name, start)];
    if (short !== undefined) mentions.push(mentionOf(short, start + name.length + 1));
    const before = concepts.get(name);
    concepts.set(name, {
      name,
      kind: kind as ConceptKind,
      role: 'USES',
      confidence: 0.75,
      core: false,
      aliases: short === undefined ? [] : [short],
      mentions: [...(before?.mentions ?? []), ...mentions],
    });
  }
  return { extractor: 'stated-1', concepts: [...concepts.values()], relations: [] };
}
