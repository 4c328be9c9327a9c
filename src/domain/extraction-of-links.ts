import type { ConceptLink, ConceptStatement } from './concept.js';
import type { Extraction } from './extraction.js';

/** The extraction that would lead to these links and statements: for papers of a time that kept none. */
export function extractionOfLinks(
  extractor: string,
  links: readonly ConceptLink[],
  statements: readonly ConceptStatement[],
): Extraction {
  const names = new Map(links.map(({ concept, name }) => [concept, name]));
  return {
    extractor,
    concepts: links.map(({ name, kind, role, confidence, core, aliases, mentions }) => {
      return { name, kind, role, confidence, core, aliases, mentions };
    }),
    relations: statements.flatMap(({ from, type, to, ...proof }) =>
      // Resolution makes these itself.
      type === 'VARIANT_OF'
        ? []
        : [{ ...proof, from: names.get(from) ?? from, type, to: names.get(to) ?? to }],
    ),
  };
}
