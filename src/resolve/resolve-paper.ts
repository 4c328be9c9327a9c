import { compareText } from '../domain/compare-text.js';
import type { ConceptLink, ConceptStatement, Resolution } from '../domain/concept.js';
import type { ExtractedConcept, ExtractedRelation, Extraction } from '../domain/extraction.js';
import { conceptKey, type ConceptKey } from '../domain/keys.js';

/** What one paper says, in terms of the graph's concepts. */
export interface ResolvedExtraction {
  /** Unique by concept, in key order. */
  readonly links: readonly ConceptLink[];
  /** Unique by from, type and to, in that order; both ends are among the links. */
  readonly statements: readonly ConceptStatement[];
}

/**
 * Decides which concept of the graph each extracted one is, and says why: two with the same folded name are one, a name
 * of which folding leaves nothing is none. Pure, and independent of the order of the extraction's parts.
 */
export function resolvePaper({ concepts, relations }: Extraction): ResolvedExtraction {
  const byKey = new Map<ConceptKey, ExtractedConcept[]>();
  for (const concept of concepts) {
    const key = conceptKey(concept.name);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), concept]);
  }
  const links = [...byKey]
    .flatMap(([key, same]) => linkOf(key, same))
    .sort((a, b) => compareText(a.concept, b.concept));
  return { links, statements: statementsOf(relations, byKey) };
}

/** One link for all extracted concepts of one key: none when there are none. */
function linkOf(key: ConceptKey, same: readonly ExtractedConcept[]): readonly ConceptLink[] {
  const ranked = [...same].sort(
    (a, b) =>
      b.confidence - a.confidence || b.mentions.length - a.mentions.length || compareText(a.name, b.name),
  );
  const best = ranked[0];
  if (best === undefined) return [];
  const surfaces = new Set(ranked.flatMap(({ name, aliases }) => [name, ...aliases]));
  surfaces.delete(best.name);
  const link: ConceptLink = {
    concept: key,
    name: best.name,
    aliases: [...surfaces].sort(compareText),
    kind: best.kind,
    role: best.role,
    confidence: best.confidence,
    core: ranked.some(({ core }) => core),
    resolution: resolutionOf(ranked),
    mentions: ranked
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => compareText(b.field, a.field) || a.start - b.start || a.end - b.end),
  };
  return [link];
}

/** Why these names of the paper are this concept. */
function resolutionOf(ranked: readonly ExtractedConcept[]): Resolution {
  const [best, second] = ranked;
  if (best !== undefined && second !== undefined)
    return { rule: 'folded-name', evidence: `${best.name} = ${second.name}` };
  const short = best?.mentions.find(({ rule }) => rule === 'abbreviation');
  return best === undefined || short === undefined || short.surface === best.name
    ? { rule: 'folded-name', evidence: '' }
    : { rule: 'abbreviation', evidence: `${best.name} = ${short.surface}` };
}

function statementsOf(
  relations: readonly ExtractedRelation[],
  known: ReadonlyMap<ConceptKey, unknown>,
): readonly ConceptStatement[] {
  const statements = new Map<string, ConceptStatement>();
  for (const { from, type, to, ...proof } of relations) {
    const ends = [conceptKey(from), conceptKey(to)];
    // COMPARED_WITH has no direction: one way of writing it is kept.
    if (type === 'COMPARED_WITH') ends.sort((a, b) => compareText(a ?? '', b ?? ''));
    const [first, second] = ends;
    if (first == null || second == null || first === second || !known.has(first) || !known.has(second))
      continue;
    const identity = JSON.stringify([first, type, second]);
    const other = statements.get(identity);
    const statement: ConceptStatement = { from: first, type, to: second, ...proof };
    if (other === undefined || isStronger(statement, other)) statements.set(identity, statement);
  }
  return [...statements].sort(([a], [b]) => compareText(a, b)).map(([, statement]) => statement);
}

function isStronger(a: ConceptStatement, b: ConceptStatement): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.sentence.field !== b.sentence.field) return a.sentence.field === 'title';
  if (a.sentence.start !== b.sentence.start) return a.sentence.start < b.sentence.start;
  return a.trigger < b.trigger;
}
