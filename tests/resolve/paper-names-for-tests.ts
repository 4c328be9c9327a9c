import type { ExtractedConcept, Mention } from '../../src/domain/extraction.js';
import { readPaperNames } from '../../src/resolve/paper-names.js';
import { smallLexicon } from './identity/small-lexicon.js';

/** All mentions stand in sentences of one length. */
export const sentence = { field: 'abstract', start: 0, end: 90 } as const;

/** A place of a name in an abstract, which a test need not write out. */
export const mention = (surface: string, start = 0, overrides: Partial<Mention> = {}): Mention => ({
  field: 'abstract',
  start,
  end: start + surface.length,
  surface,
  kind: 'METHOD',
  confidence: 0.5,
  rule: 'model',
  sentence: { ...sentence, start },
  ...overrides,
});

/** An extracted concept with a mention of each of its names, ten characters apart. */
export function concept(name: string, overrides: Partial<ExtractedConcept> = {}): ExtractedConcept {
  const { aliases = [] } = overrides;
  return {
    name,
    kind: 'METHOD',
    role: 'USES',
    confidence: 0.5,
    core: false,
    aliases,
    mentions: [name, ...aliases].map((surface, index) => mention(surface, index * 10)),
    ...overrides,
  };
}

/** The names of a paper as the small lexicon reads them. */
export function read(concepts: readonly ExtractedConcept[], abstract = 'Hills and woods.') {
  const extraction = { extractor: 'rules-1', concepts, relations: [] };
  return readPaperNames(extraction, { title: '', abstract }, smallLexicon);
}
