import type { Association } from '../statistics/association.js';
import type { Decision } from '../domain/decisions.js';
import type { ConceptName } from '../domain/names.js';
import { conceptSortValue, paperSortValue } from '../domain/sort-values.js';
import type {
  ConceptOrder,
  ConceptView,
  LinkedConcept,
  LinkedPaper,
  PaperOrder,
  PaperView,
} from '../store/graph-store.js';
import type { ListOrder, MemoryOrder } from './list-order.js';
import type { RelationSource } from './sources.js';

/** The order of a list of papers. */
export function paperListOrder(order: PaperOrder): ListOrder<PaperView> {
  return {
    name: `papers by ${order.field} ${order.direction}`,
    values: ['string'],
    position: ({ paper }) => ({ values: [paperSortValue(paper, order.field)], key: paper.key }),
  };
}

/** The order of the papers of one concept: that of the papers, so that cursors fit both. */
export function linkedPaperListOrder(order: PaperOrder): ListOrder<LinkedPaper> {
  const papers = paperListOrder(order);
  return { ...papers, position: ({ paper }) => papers.position(paper) };
}

/** The order of a list of concepts. */
export function conceptListOrder(order: ConceptOrder): ListOrder<Pick<ConceptView, 'concept'>> {
  return {
    name: `concepts by ${order.field} ${order.direction}`,
    values: [order.field === 'PAPER_COUNT' ? 'number' : 'string'],
    position: ({ concept }) => ({ values: [conceptSortValue(concept, order.field)], key: concept.key }),
  };
}

/** The order of the concepts of one paper, the same as the port's: core first, then by confidence. */
export const paperConceptOrder: MemoryOrder<LinkedConcept> = {
  name: 'the concepts of a paper',
  values: ['number', 'number'],
  directions: ['DESC', 'DESC'],
  position: ({ link }) => ({ values: [link.core ? 1 : 0, link.confidence], key: link.concept }),
};

/** The orders of related concepts; each breaks its ties by the other's figure. */
export const relatedConceptOrders: Readonly<Record<'NPMI' | 'PAPERS', MemoryOrder<Association>>> = {
  NPMI: {
    name: 'related concepts by NPMI',
    values: ['number', 'number'],
    directions: ['DESC', 'DESC'],
    position: ({ key, npmi, papers }) => ({ values: [npmi, papers], key }),
  },
  PAPERS: {
    name: 'related concepts by PAPERS',
    values: ['number', 'number'],
    directions: ['DESC', 'DESC'],
    position: ({ key, npmi, papers }) => ({ values: [papers, npmi], key }),
  },
};

/** The order of the typed relations of one concept: most supported first, then by type. */
export const relationOrder: MemoryOrder<RelationSource> = {
  name: 'the relations of a concept',
  values: ['number', 'string', 'string'],
  directions: ['DESC', 'ASC', 'ASC'],
  position: ({ support, type, direction, other }) => ({ values: [support, type, direction], key: other.key }),
};

/** The order of the names of one concept, the same as the port's: most papers first, then by code points. */
export const conceptNameOrder: MemoryOrder<ConceptName> = {
  name: 'the names of a concept',
  values: ['number', 'string', 'string'],
  directions: ['DESC', 'ASC', 'ASC'],
  position: ({ papers, surface, rule, decision }) => ({
    values: [papers, surface, rule],
    key: decision ?? '',
  }),
};

/** The order of decisions: that in which they take effect, the latest first. */
export const decisionOrder: MemoryOrder<Decision> = {
  name: 'decisions',
  values: ['string', 'string'],
  directions: ['DESC', 'DESC'],
  position: ({ at, id }) => ({ values: [at, id], key: id }),
};
