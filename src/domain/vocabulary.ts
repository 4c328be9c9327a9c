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
