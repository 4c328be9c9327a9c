import { conceptNames } from '../concept-names.js';
import { conceptPapers } from '../concept-papers.js';
import { conceptSlug } from '../concept-slug.js';
import { connection } from '../connection.js';
import { namedConcept } from '../current-concept.js';
import { conceptFilter } from '../filters.js';
import { findConcept } from '../find-concept.js';
import type {
  ConceptConnectionResolvers,
  ConceptPaperConnectionResolvers,
  ConceptPaperEdgeResolvers,
  ConceptRelationConnectionResolvers,
  ConceptRelationEdgeResolvers,
  ConceptResolvers,
  QueryResolvers,
  RelatedConceptConnectionResolvers,
  RelatedConceptEdgeResolvers,
  RelationEvidenceResolvers,
} from '../generated/resolver-types.js';
import { globalId } from '../global-id.js';
import { conceptInclude, nodesOf, wantsTotal } from '../look-ahead.js';
import { conceptListOrder } from '../orders.js';
import { pageRequest, pageSize } from '../page-arguments.js';
import { textAt, textFieldNames } from '../paper-text.js';
import { relatedConcepts } from '../related-concepts.js';
import { relations } from '../relations.js';
import { selection } from '../selection.js';
import { barePaper, conceptSource } from '../sources.js';

/** `Query.concept` and `Query.concepts`. */
export const conceptQueries: Pick<QueryResolvers, 'concept' | 'concepts'> = {
  concept: (_query, args, context, info) => findConcept(args, context, selection(info)),

  concepts: async (_query, args, { store }, info) => {
    const order = conceptListOrder(args.orderBy);
    const selected = selection(info);
    const include = conceptInclude(nodesOf(selected));
    const page = await store.listConcepts({
      filter: conceptFilter(args.where),
      order: args.orderBy,
      page: pageRequest(args, order),
      totalCount: wantsTotal(selected),
      include,
    });
    return connection(page, order, (view) => ({ node: conceptSource(view, include.papers) }));
  },
};

/** Fields of `Concept` that are not simply a property of the domain's concept. */
export const conceptResolvers: ConceptResolvers = {
  id: ({ concept }) => globalId({ type: 'Concept', key: concept.key }),
  slug: ({ concept }) => conceptSlug(concept),
  name: ({ concept }) => concept.name,
  kind: ({ concept }) => concept.kind,
  aliases: ({ concept }) => concept.aliases,
  mergedFrom: ({ mergedFrom }) =>
    mergedFrom === null ? null : globalId({ type: 'Concept', key: mergedFrom }),
  paperCount: ({ concept }) => concept.paperCount,
  firstSeenAt: ({ concept }) => concept.firstSeenAt,
  lastSeenAt: ({ concept }) => concept.lastSeenAt,

  papers: (source, args, context, info) => conceptPapers(source, args, context, selection(info)),
  names: conceptNames,
  related: relatedConcepts,
  relations,
};

/** `ConceptConnection.nodes`. */
export const conceptConnectionResolvers: ConceptConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** `ConceptPaperConnection.nodes`. */
export const conceptPaperConnectionResolvers: ConceptPaperConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** Fields of a link, seen from the concept. */
export const conceptPaperEdgeResolvers: ConceptPaperEdgeResolvers = {
  name: ({ link }) => link.name,
  kind: ({ link }) => link.kind,
  role: ({ link }) => link.role,
  confidence: ({ link }) => link.confidence,
  isCore: ({ link }) => link.core,
  mentions: ({ link, node }) => link.mentions.map((mention) => ({ mention, paper: node.paper })),
};

/** Fields of an association; the other concepts of all lists are one store call. */
export const relatedConceptEdgeResolvers: RelatedConceptEdgeResolvers = {
  node: ({ key }, _args, { loaders }, info) => namedConcept(key, loaders, [selection(info)]),
};

/** `RelatedConceptConnection.nodes`. */
export const relatedConceptConnectionResolvers: RelatedConceptConnectionResolvers = {
  nodes: ({ edges }, _args, { loaders }, info) =>
    Promise.all(edges.map(({ key }) => namedConcept(key, loaders, [selection(info)]))),
};

/** `ConceptRelationConnection.nodes`. */
export const conceptRelationConnectionResolvers: ConceptRelationConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** Fields of a typed relation. */
export const conceptRelationEdgeResolvers: ConceptRelationEdgeResolvers = {
  evidence: ({ statements }, { first }) => statements.slice(0, pageSize(first, 'first')),
};

/** Fields of a sentence that states a relation. */
export const relationEvidenceResolvers: RelationEvidenceResolvers = {
  paper: ({ paper }) => barePaper(paper),
  confidence: ({ statement }) => statement.confidence,
  trigger: ({ statement }) => (statement.trigger === '' ? null : statement.trigger),
  field: ({ statement }) => textFieldNames[statement.sentence.field],
  sentence: ({ statement, paper }) => textAt(paper, statement.sentence),
  sentenceStart: ({ statement }) => statement.sentence.start,
  sentenceEnd: ({ statement }) => statement.sentence.end,
};
