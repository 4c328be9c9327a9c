import type { ConceptLink, ConceptStatement, PaperGraph } from '../src/domain/concept.js';
import type { Decision, DecisionMatter } from '../src/domain/decisions.js';
import { extractionOfLinks } from '../src/domain/extraction-of-links.js';
import type { Mention } from '../src/domain/extraction.js';
import { foldName } from '../src/domain/fold.js';
import { paperKey, storedConceptKey, type ConceptKey } from '../src/domain/keys.js';
import type { NameDefinition, NameTrace } from '../src/domain/names.js';
import type { Listing, Paper } from '../src/domain/paper.js';
import type { ConceptKind, StatementType } from '../src/domain/vocabulary.js';

/** A paper that is whole and plain but for what a test says of it; its key follows from its identity. */
export function aPaper(overrides: Partial<Paper> = {}): Paper {
  const title = overrides.title ?? 'A study of graphs';
  const abstract = overrides.abstract ?? 'We study graphs.';
  const paper = {
    id: 'record-1',
    arxivId: null,
    doi: null,
    title,
    abstract,
    titleText: title,
    abstractText: abstract,
    authors: [],
    publishedAt: null,
    venue: null,
    categories: [],
    links: { page: null, code: [] },
    upvotes: null,
    contentHash: `hash of ${title} ${abstract}`,
    extractor: 'rules-1',
    ...overrides,
  };
  return { key: paperKey(paper), ...paper };
}

/** A link to the concept of this name, unless a test names another one. */
export function aLink(overrides: Partial<ConceptLink> & { readonly name: string }): ConceptLink {
  return {
    concept: overrides.concept ?? keyOf(overrides.name),
    aliases: [],
    kind: 'METHOD',
    role: 'USES',
    confidence: 0.5,
    core: false,
    resolution: { rule: 'folded-name', evidence: '' },
    mentions: [],
    ...overrides,
  };
}

/** The first mention of a surface in a paper's title, or else its abstract, with the whole text as its sentence. */
export function aMention(paper: Paper, surface: string, overrides: Partial<Mention> = {}): Mention {
  const field = overrides.field ?? (paper.title.includes(surface) ? 'title' : 'abstract');
  const start = paper[field].indexOf(surface);
  if (start < 0) throw new RangeError(`Expected "${surface}" in the ${field} "${paper[field]}".`);
  return {
    field,
    start,
    end: start + surface.length,
    surface,
    kind: 'METHOD',
    confidence: 0.75,
    rule: 'lexicon',
    sentence: { field, start: 0, end: paper[field].length },
    ...overrides,
  };
}

/** One paper's statement about two of its concepts, in the first ten characters of its abstract. */
export function aStatement(
  from: string,
  type: StatementType,
  to: string,
  overrides: Partial<ConceptStatement> = {},
): ConceptStatement {
  return {
    from: keyOf(from),
    type,
    to: keyOf(to),
    confidence: 0.5,
    trigger: 'used for',
    sentence: { field: 'abstract', start: 0, end: 10 },
    ...overrides,
  };
}

export function aListing(overrides: Partial<Listing> = {}): Listing {
  return { source: 'Trending Papers', listedAt: '2024-03-14', rank: 1, upvotes: 7, ...overrides };
}

/** A paper's graph. `concepts` are names, or links where a test says more. */
export function aPaperGraph(
  overrides: Partial<Paper> & {
    readonly concepts?: readonly (string | ConceptLink)[];
    readonly statements?: readonly ConceptStatement[];
    readonly listings?: readonly Listing[];
    readonly traces?: readonly NameTrace[];
    readonly definitions?: readonly NameDefinition[];
  } = {},
): PaperGraph {
  const {
    concepts = [],
    statements = [],
    listings = [],
    traces = [],
    definitions = [],
    ...paper
  } = overrides;
  const links = concepts.map((concept) => (typeof concept === 'string' ? aLink({ name: concept }) : concept));
  return aWholeGraph({ paper: aPaper(paper), listings, links, statements, traces, definitions });
}

/** A paper's graph whose extraction says what its links and statements say. */
export function aWholeGraph(parts: Pick<PaperGraph, 'paper' | 'links'> & Partial<PaperGraph>): PaperGraph {
  const { paper, links, statements = [] } = parts;
  return {
    listings: [],
    statements,
    traces: [],
    definitions: [],
    resolver: 'names-1',
    extraction: extractionOfLinks(paper.extractor, links, statements),
    ...parts,
  };
}

/** A line of the ledger: a name of a paper that is not the key of its concept. */
export function aTrace(name: string, concept: string | null, overrides: Partial<NameTrace> = {}): NameTrace {
  return {
    name: keyOf(name),
    surface: name,
    concept: concept === null ? null : keyOf(concept),
    rule: 'abbreviation',
    evidence: `${name} = ${concept ?? 'nothing'}`,
    sentence: null,
    decision: null,
    ...overrides,
  };
}

/** A short form that a paper spells out. */
export function aDefinition(short: string, long: string, kind: ConceptKind = 'METHOD'): NameDefinition {
  return { name: keyOf(short), short, long: keyOf(long), kind };
}

/** A decision, made a day after the one before when a test numbers them. */
export function aDecision(
  number: number,
  matter: DecisionMatter,
  overrides: Partial<Decision> = {},
): Decision {
  return {
    id: `decision-${number}`,
    matter,
    reason: 'Seen in the papers.',
    actor: 'curator',
    at: `2024-06-${String(number).padStart(2, '0')}T00:00:00.000Z`,
    ...overrides,
  };
}

/** The key of a concept name that is known to leave something when folded: as resolution makes it of a plain name. */
export function keyOf(name: string): ConceptKey {
  const key = foldName(name).replace(/(?<!\d) | (?!\d)/g, '');
  if (key === '') throw new RangeError(`Expected a name that folds to something, found "${name}".`);
  return storedConceptKey(key);
}
