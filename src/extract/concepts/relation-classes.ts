import { relationTypes, type RelationType } from '../../domain/vocabulary.js';

/** A relation of a pair: `forward` reads from the first mentioned concept to the second. */
export interface RelationClass {
  readonly name: string;
  readonly type: RelationType;
  readonly forward: boolean;
}

/** The classes besides NONE: every type in both directions, COMPARED_WITH in one. */
export const relationClasses: readonly RelationClass[] = relationTypes.flatMap((type) => [
  { name: `${type} >`, type, forward: true },
  ...(type === 'COMPARED_WITH' ? [] : [{ name: `${type} <`, type, forward: false }]),
]);
