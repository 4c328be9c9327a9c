import { compareText } from '../domain/compare-text.js';
import type { ConceptLink, ConceptStatement, Resolution, ResolvedExtraction } from '../domain/concept.js';
import type { ExtractedRelation } from '../domain/extraction.js';
import { foldName } from '../domain/fold.js';
import type { ConceptKey } from '../domain/keys.js';
import { conclude } from './conclude.js';
import type { NameLexicon } from './identity/lexicon.js';
import type { Knowledge } from './knowledge.js';
import type { PaperNames } from './paper-names.js';
import { partKeptApart } from './part-kept-apart.js';
import { variantsOf } from './variants.js';
import { tracesOf, type ConcludedConcept } from './traces.js';

/** Version of the rules and of the lexicon: another one may conclude otherwise. */
export function resolverVersion(lexicon: NameLexicon): string {
  return `names-3-${lexicon.version}`;
}

/**
 * Decides which concept of the graph each name of a paper is, and says why: names that come to one key are one, a name of
 * which folding leaves nothing, or that a curator rejected, is none. Pure, and independent of the order of the
 * extraction's parts. Links come in key order; statements are unique by from, type and to, in that order.
 */
export function resolvePaper(names: PaperNames, knowledge: Knowledge, resolver: string): ResolvedExtraction {
  const text = `${names.texts.title}\n${names.texts.abstract}`;
  const { apart } = knowledge.curation;
  const parted = names.concepts.flatMap((read) => partKeptApart(read, apart));
  const concepts = parted.map((read): ConcludedConcept => {
    const { kind, role } = read.concept;
    const conclusion = conclude(read.name, { kind, text, proposed: role === 'PROPOSES' }, knowledge);
    const last = conclusion.steps.at(-1) ?? conclusion.steps[0];
    return { ...read, conclusion, key: conclusion.rejected === null ? last.key : null };
  });
  const byKey = new Map<ConceptKey, ConcludedConcept[]>();
  for (const one of concepts) if (one.key !== null) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const links = [...byKey]
    .flatMap(([key, same]) => linkOf(key, same))
    .sort((a, b) => compareText(a.concept, b.concept));
  return {
    links,
    statements: statementsOf(names.extraction.relations, concepts),
    traces: tracesOf(concepts),
    definitions: names.definitions,
    resolver,
  };
}

/** One link for all extracted concepts of one key: none when there are none. */
function linkOf(key: ConceptKey, same: readonly ConcludedConcept[]): readonly ConceptLink[] {
  const ordered = [...same].sort(
    ({ concept: a }, { concept: b }) =>
      b.confidence - a.confidence || b.mentions.length - a.mentions.length || compareText(a.name, b.name),
  );
  const ranked = ordered.map(({ concept }) => concept);
  const [best] = ranked;
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
    resolution: resolutionOf(ordered),
    mentions: ranked
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => compareText(b.field, a.field) || a.start - b.start || a.end - b.end),
  };
  return [link];
}

/** Why these names of the paper are this concept. */
function resolutionOf([first, second]: readonly ConcludedConcept[]): Resolution {
  const last = first?.conclusion.steps.slice(1).at(-1);
  if (last !== undefined) return { rule: last.rule, evidence: last.evidence };
  const best = first?.concept;
  if (best !== undefined && second !== undefined)
    return { rule: 'folded-name', evidence: `${best.name} = ${second.concept.name}` };
  const short = best?.mentions.find(({ rule }) => rule === 'abbreviation');
  return best === undefined || short === undefined || short.surface === best.name
    ? { rule: 'folded-name', evidence: '' }
    : { rule: 'abbreviation', evidence: `${best.name} = ${short.surface}` };
}

function statementsOf(
  relations: readonly ExtractedRelation[],
  concepts: readonly ConcludedConcept[],
): readonly ConceptStatement[] {
  // Names are unique in an extraction once folded.
  const keys = new Map(concepts.map(({ concept, key }) => [foldName(concept.name), key]));
  const statements = new Map<string, ConceptStatement>();
  for (const variant of variantsOf(concepts))
    statements.set(JSON.stringify([variant.from, variant.type, variant.to]), variant);
  for (const { from, type, to, ...proof } of relations) {
    const ends = [from, to].map((name) => keys.get(foldName(name)) ?? null);
    // COMPARED_WITH has no direction: one way of writing it is kept.
    if (type === 'COMPARED_WITH') ends.sort((a, b) => compareText(a ?? '', b ?? ''));
    const [first, second] = ends;
    if (first == null || second == null || first === second) continue;
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
