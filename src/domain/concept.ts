import type { ExtractedRelation, Extraction, Mention } from './extraction.js';
import type { ConceptKey } from './keys.js';
import type { NameDefinition, NameTrace } from './names.js';
import type { Listing, Paper } from './paper.js';
import type { ConceptKind, ConceptRole, StatementType } from './vocabulary.js';

/** A concept as the graph holds it: what all papers together say of it. */
export interface Concept {
  readonly key: ConceptKey;
  /** The name most papers use (ties: shortest, then code-point order), so it does not depend on the order of arrival. */
  readonly name: string;
  /** The kind most papers give it (ties: order of `conceptKinds`). */
  readonly kind: ConceptKind;
  /** Number of distinct papers. */
  readonly paperCount: number;
  /** First day (`firstDay`) of the earliest and of the latest dated paper; null when none has a date. */
  readonly firstSeenAt: string | null;
  readonly lastSeenAt: string | null;
  /** Every other name that papers use for it, most used first (ties: code-point order); one surface for each folded name. */
  readonly aliases: readonly string[];
}

/** Why a name in a paper became this concept. */
export interface Resolution {
  /** A `ResolutionRule`; where an older version resolved the paper, maybe one that is none any more. */
  readonly rule: string;
  /** The two surfaces, the sense or the counts that the rule rests on; empty when the name itself is the reason. */
  readonly evidence: string;
}

/** Paper MENTIONS Concept, with its proof. */
export interface ConceptLink {
  readonly concept: ConceptKey;
  /** The name and the aliases that this paper uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The kind this paper's text gives it. */
  readonly kind: ConceptKind;
  readonly role: ConceptRole;
  readonly confidence: number;
  readonly core: boolean;
  readonly resolution: Resolution;
  readonly mentions: readonly Mention[];
}

/** Concept TYPE Concept as one paper states it, with its proof. */
export interface ConceptStatement extends Omit<ExtractedRelation, 'from' | 'to' | 'type'> {
  readonly from: ConceptKey;
  readonly type: StatementType;
  readonly to: ConceptKey;
}

/** What was concluded from a paper's extraction and from what was known of names. It can be drawn again at any time. */
export interface ResolvedExtraction {
  /** Unique by concept. */
  readonly links: readonly ConceptLink[];
  /** Both ends are among the links. */
  readonly statements: readonly ConceptStatement[];
  /** Every name whose own key is not its concept's, and every key passed through. */
  readonly traces: readonly NameTrace[];
  /** Short forms that the paper spells out: they hold whatever else is known. */
  readonly definitions: readonly NameDefinition[];
  /** Version of the rules and the lexicon that drew the conclusion. */
  readonly resolver: string;
}

/** All that one paper brings into the graph: the unit of writing. */
export interface PaperGraph extends ResolvedExtraction {
  readonly paper: Paper;
  /** Appearances of the paper on pages and feeds. */
  readonly listings: readonly Listing[];
  /** What the extractor said, whole. */
  readonly extraction: Extraction;
}
