import type { ResolvedExtraction } from './domain/concept.js';
import { curationOf, decidedAnew } from './domain/curation.js';
import type { Decision } from './domain/decisions.js';
import { PapergraphError } from './domain/errors.js';
import type { Extraction, PaperTexts } from './domain/extraction.js';
import type { ConceptKey, PaperKey } from './domain/keys.js';
import type { IdentityFacts, NameDefinition } from './domain/names.js';
import type { NameLexicon } from './resolve/identity/lexicon.js';
import { knowledgeAfter, knowledgeOf, namesConcludedAnew, withDecisions } from './resolve/knowledge.js';
import { namesToLearn, readPaperNames, type PaperNames } from './resolve/paper-names.js';
import { resolvePaper, resolverVersion } from './resolve/resolve-paper.js';
import type {
  GraphWrites,
  IdentityReads,
  RelinkedPaper,
  ResolutionBasis,
  StoredExtraction,
} from './store/graph-store.js';

type FactReads = Pick<IdentityReads, 'identityFacts' | 'papersNaming'>;

/** A paper that was extracted and is to be written. */
export interface ExtractedPaper {
  readonly key: PaperKey;
  readonly texts: PaperTexts;
  readonly extraction: Extraction;
}

/** A conclusion for each paper, and what they were drawn from and change besides. */
export interface BatchConclusion {
  readonly resolved: readonly ResolvedExtraction[];
  readonly basis: ResolutionBasis;
}

/** Stored papers read at a time, to be linked otherwise. */
const pageSize = 200;

/**
 * Resolves papers by what the graph will know when they are in it, and links stored papers otherwise of which that changes
 * the conclusion: so the order in which papers come does not show.
 * @throws PapergraphError GRAPH_CHANGED when the graph is written to meanwhile; try again, see `retried`
 */
export async function resolveBatch(
  papers: readonly ExtractedPaper[],
  store: FactReads,
  lexicon: NameLexicon,
): Promise<BatchConclusion> {
  const names = papers.map(({ extraction, texts }) => readPaperNames(extraction, texts, lexicon));
  const coming = names.flatMap(({ definitions }) => definitions);
  const replacing = papers.map(({ key }) => key);
  const asked = new Set([...names.flatMap(namesToLearn), ...coming.map(({ name }) => name)]);
  const facts = await store.identityFacts([...asked], replacing);
  const after = knowledgeAfter(facts, coming);
  const resolver = resolverVersion(lexicon);
  const anew = namesConcludedAnew(knowledgeOf(facts), after);
  const relinked = await relinkedPapers(anew, { facts, coming, replacing }, store, lexicon);
  return {
    resolved: names.map((one) => resolvePaper(one, after, resolver)),
    basis: { revision: facts.revision, relinked },
  };
}

/** What recording decisions came to. */
export interface DecidedCounts {
  /** Decisions that were not known. */
  readonly recorded: number;
  /** Papers that are now linked otherwise. */
  readonly papersRelinked: number;
}

/** What comes of decisions, before any of it is written. */
export interface DecisionConclusion {
  /** Whether one of the decisions is new; else there is nothing to write. */
  readonly isNew: boolean;
  readonly basis: ResolutionBasis;
}

/**
 * Concludes what papers the decisions that are new link otherwise.
 * @throws PapergraphError GRAPH_CHANGED as `resolveBatch`
 */
export async function concludeDecisions(
  decisions: readonly Decision[],
  store: FactReads,
  lexicon: NameLexicon,
): Promise<DecisionConclusion> {
  const before = await store.identityFacts([], []);
  const facts = withDecisions(before, decisions);
  const { revision } = facts;
  if (facts.decisions.length === before.decisions.length)
    return { isNew: false, basis: { revision, relinked: [] } };
  const { linked } = decidedAnew(curationOf(before.decisions), curationOf(facts.decisions));
  const relinked = await relinkedPapers(linked, { facts, coming: [], replacing: [] }, store, lexicon);
  return { isNew: true, basis: { revision, relinked } };
}

/**
 * Records the decisions that are new and links the papers they concern otherwise.
 * @throws PapergraphError GRAPH_CHANGED as `resolveBatch`
 */
export async function decide(
  decisions: readonly Decision[],
  store: FactReads & Pick<GraphWrites, 'recordDecisions'>,
  lexicon: NameLexicon,
): Promise<DecidedCounts> {
  const { isNew, basis } = await concludeDecisions(decisions, store, lexicon);
  if (!isNew) return { recorded: 0, papersRelinked: 0 };
  const { recorded } = await store.recordDecisions(decisions, basis);
  return { recorded, papersRelinked: basis.relinked.length };
}

/** What will be known once a write is done. */
interface Knowing {
  readonly facts: IdentityFacts;
  /** Definitions of the papers about to be written, and their keys. */
  readonly coming: readonly NameDefinition[];
  readonly replacing: readonly PaperKey[];
}

/** Stored papers that speak of one of these names and are now concluded otherwise. */
async function relinkedPapers(
  names: readonly ConceptKey[],
  knowing: Knowing,
  store: FactReads,
  lexicon: NameLexicon,
): Promise<readonly RelinkedPaper[]> {
  const relinked: RelinkedPaper[] = [];
  if (names.length === 0) return relinked;
  const written = new Set(knowing.replacing);
  for (let after: PaperKey | null = null; ;) {
    const page: readonly StoredExtraction[] = await store.papersNaming(names, after, pageSize);
    const others = page.filter(({ key }) => !written.has(key));
    const read = others.map(({ extraction, texts }) => readPaperNames(extraction, texts, lexicon));
    const knowledge = await knowledgeFor(read, knowing, store);
    for (const [index, { key, resolved }] of others.entries()) {
      const paper = read[index];
      const now = paper && resolvePaper(paper, knowledge, resolverVersion(lexicon));
      if (now !== undefined && !sameConclusion(now, resolved)) relinked.push({ key, ...now });
    }
    after = page.at(-1)?.key ?? null;
    if (page.length < pageSize) return relinked;
  }
}

async function knowledgeFor(
  papers: readonly PaperNames[],
  { facts, coming, replacing }: Knowing,
  store: FactReads,
) {
  const asked = [...new Set(papers.flatMap(namesToLearn))];
  const found = await store.identityFacts(asked, replacing);
  if (found.revision !== facts.revision) {
    const message = 'The graph was written to while a conclusion was drawn from it. Try again.';
    throw new PapergraphError('GRAPH_CHANGED', message);
  }
  return knowledgeAfter({ ...found, decisions: facts.decisions }, coming);
}

/** A conclusion as it is compared: links in a view come in another order than links that were just made. */
function sameConclusion(a: ResolvedExtraction, b: ResolvedExtraction): boolean {
  const comparable = ({ links, statements, ...rest }: ResolvedExtraction): string =>
    JSON.stringify([
      Object.entries(rest).sort(),
      ...[links, statements].map((items) => items.map((item) => JSON.stringify(sorted(item))).sort()),
    ]);
  return comparable(a) === comparable(b);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

/** How often a write is tried when another process writes to the graph at the same time: each failure lets one of them through. */
const tries = 8;

/** Does the work, again when the graph was written to meanwhile. @throws PapergraphError GRAPH_CHANGED when it never comes to an end */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const changed = error instanceof PapergraphError && error.code === 'GRAPH_CHANGED';
      if (!changed || attempt === tries) throw error;
    }
  }
}
