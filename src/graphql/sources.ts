import type { Concept, ConceptLink, ConceptStatement } from '../domain/concept.js';
import type { CurationProblem } from '../domain/curator.js';
import type { Decision, DecisionMatter } from '../domain/decisions.js';
import type { Mention, TextSpan } from '../domain/extraction.js';
import type { ConceptKey } from '../domain/keys.js';
import type { NameProof, ConceptName } from '../domain/names.js';
import type { Page } from '../domain/page.js';
import type { Paper } from '../domain/paper.js';
import type { StatementType } from '../domain/vocabulary.js';
import type { Highlight } from '../statistics/rank-matches.js';
import type { Association } from '../statistics/association.js';
import type { ConceptView, LinkedPaper, LinkedPapersRequest, PaperView } from '../store/graph-store.js';
import type { Connection, Edge } from './connection.js';

/** What resolvers receive for each GraphQL type, named in `codegen.ts`: domain objects and what was fetched with them. */

/** A concept, and the page of its papers when the store brought one along. */
export interface ConceptSource {
  readonly concept: Concept;
  readonly papers: { readonly request: LinkedPapersRequest; readonly page: Page<LinkedPaper> } | null;
  /** The key by which a client asked for it, when that is of a concept that became a part of it; else null. */
  readonly mergedFrom: ConceptKey | null;
}

/** The source of a view that a store was asked for with this request. */
export function conceptSource(view: ConceptView, request: LinkedPapersRequest | null): ConceptSource {
  return {
    ...bareConcept(view.concept),
    papers: view.papers === null || request === null ? null : { request, page: view.papers },
  };
}

/** A concept of which nothing else was fetched yet. */
export function bareConcept(concept: Concept): ConceptSource {
  return { concept, papers: null, mergedFrom: null };
}

/** A paper of which nothing else was fetched yet. */
export function barePaper(paper: Paper): PaperView {
  return { paper, links: null, listings: null };
}

export type PaperEdgeSource = Edge<PaperView>;
export type PaperConnectionSource = Connection<PaperEdgeSource>;

export type ConceptEdgeSource = Edge<ConceptSource>;
export type ConceptConnectionSource = Connection<ConceptEdgeSource>;

/** A link seen from the paper; the paper is there because mentions quote its texts. */
export interface PaperConceptEdgeSource extends Edge<ConceptSource> {
  readonly link: ConceptLink;
  readonly paper: Paper;
}
export type PaperConceptConnectionSource = Connection<PaperConceptEdgeSource>;

/** A link seen from the concept. */
export interface ConceptPaperEdgeSource extends Edge<PaperView> {
  readonly link: ConceptLink;
}
export type ConceptPaperConnectionSource = Connection<ConceptPaperEdgeSource>;

/** A mention and the paper whose texts it points into. */
export interface MentionSource {
  readonly mention: Mention;
  readonly paper: Paper;
}

/** An association; the other concept is fetched only when it is asked for. */
export interface RelatedConceptEdgeSource extends Pick<Edge<never>, 'cursor'>, Association {}
export type RelatedConceptConnectionSource = Connection<RelatedConceptEdgeSource>;

/** A typed relation, seen from one of its ends. */
export interface RelationSource {
  readonly other: Concept;
  readonly type: StatementType;
  readonly direction: 'OUTGOING' | 'INCOMING' | 'UNDIRECTED';
  readonly support: number;
  readonly statements: readonly RelationEvidenceSource[];
}
export interface ConceptRelationEdgeSource extends Edge<ConceptSource>, Omit<RelationSource, 'other'> {}
export type ConceptRelationConnectionSource = Connection<ConceptRelationEdgeSource>;

/** One paper's statement of a relation. */
export interface RelationEvidenceSource {
  readonly paper: Paper;
  readonly statement: ConceptStatement;
}

/** One spelling of a name of a concept, with one reason. */
export type ConceptNameSource = ConceptName;
export type ConceptNameEdgeSource = Edge<ConceptName>;
export type ConceptNameConnectionSource = Connection<ConceptNameEdgeSource>;

/** What a name rests on in one paper, with the paper. */
export interface NameEvidenceSource {
  readonly proof: NameProof;
  readonly view: PaperView;
}

/** A sentence and the paper that it is of. */
export interface SentenceSource {
  readonly span: TextSpan;
  readonly paper: Paper;
}

/** A decision; the generated types have a `Decision` of their own. */
export type DecisionSource = Decision;
export type DecisionEdgeSource = Edge<Decision>;
export type DecisionConnectionSource = Connection<DecisionEdgeSource>;

type MatterOf<Type extends DecisionMatter['type']> = Extract<DecisionMatter, { readonly type: Type }>;
export type ConceptMergeSource = MatterOf<'MERGE'>;
export type NameSeparationSource = MatterOf<'KEEP_APART'>;
export type ConceptSplitSource = MatterOf<'SPLIT'>;
export type ConceptRenamingSource = MatterOf<'RENAME'>;
export type ConceptRetypingSource = MatterOf<'RETYPE'>;
export type NameAssignmentSource = MatterOf<'ALIAS'>;
export type ConceptRejectionSource = MatterOf<'REJECT'>;
export type ConceptAcceptanceSource = MatterOf<'ACCEPT'>;
export type DecisionUndoingSource = MatterOf<'UNDO'>;

/** What became of a curator's request. */
export interface CurationPayloadSource {
  readonly decision: Decision | null;
  readonly concept: ConceptKey | null;
  readonly papersRelinked: number;
  readonly userErrors: readonly UserErrorSource[];
}

export interface UserErrorSource {
  readonly code: CurationProblem;
  readonly field: string;
  readonly message: string;
}

/** Something that a search found. */
export interface SearchHitSource {
  readonly node: PaperView | ConceptSource;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}
