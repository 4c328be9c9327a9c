/** What a concept is. The kind is an attribute decided from all evidence, not part of a concept's identity. */
export const conceptKinds = ['METHOD', 'DATASET', 'TASK', 'METRIC', 'CONCEPT'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** What a paper does with a concept. */
export const conceptRoles = [
  'PROPOSES',
  'USES',
  'EVALUATES_ON',
  'COMPARES_WITH',
  'ADDRESSES',
  'MEASURES',
  'MENTIONS',
] as const;
export type ConceptRole = (typeof conceptRoles)[number];

/** How one concept stands to another, as a text says it. COMPARED_WITH has no direction; the others read `from TYPE to`. */
export const relationTypes = ['USED_FOR', 'EVALUATED_ON', 'PART_OF', 'IS_A', 'COMPARED_WITH'] as const;
export type RelationType = (typeof relationTypes)[number];

/** What a paper can state of two concepts: what its text says, and that one is a version of the other, which their names show. */
export const statementTypes = [...relationTypes, 'VARIANT_OF'] as const;
export type StatementType = (typeof statementTypes)[number];

/** The two texts of a paper that are read. */
export const textFields = ['title', 'abstract'] as const;
export type TextField = (typeof textFields)[number];

/** The rules by which the resolve stage says why a name is a concept. */
export type ResolutionRule =
  /** Folding alone leads there. */
  | 'folded-name'
  /** The paper spells the short form out, or its text fits one meaning that the lexicon knows of it. */
  | 'abbreviation'
  /** The lexicon lists both names for one thing. */
  | 'alias'
  /** The lexicon knows several things of this spelling; the paper's words tell which. */
  | 'homograph'
  /** Papers of the graph spell the short form out. */
  | 'learnt'
  /** The paper itself uses both names for one thing. */
  | 'same-paper'
  /** A curator decided so. */
  | 'curated';
