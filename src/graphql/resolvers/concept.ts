import { foldName } from '../../domain/fold.js';
import type { ConceptKey } from '../../domain/keys.js';
import type { GraphStore } from '../../store/graph-store.js';
import { conceptNames } from '../concept-names.js';
import { conceptSlug, slugKey } from '../concept-slug.js';
import { connection } from '../connection.js';
import type { RequestContext } from '../context.js';
import { currentConcept, namedConcept } from '../current-concept.js';
import { conceptFilter } from '../filters.js';
import type {
  ConceptConnectionResolvers,
  ConceptPaperConnectionResolvers,
  ConceptPaperEdgeResolvers,
  ConceptRelationConnectionResolvers,
  ConceptRelationEdgeResolvers,
  ConceptResolvers,
  QueryConceptArgs,
  QueryResolvers,
  RelatedConceptConnectionResolvers,
  RelatedConceptEdgeResolvers,
  RelationEvidenceResolvers,
} from '../generated/resolver-types.js';
import { globalId, parseConceptId } from '../global-id.js';
import { conceptInclude, linkedPapersRequest, nodesOf, sameRequest, wantsTotal } from '../look-ahead.js';
import { onlyArgument } from '../only-argument.js';
import { conceptListOrder, linkedPaperListOrder } from '../orders.js';
import { pageRequest, pageSize } from '../page-arguments.js';
import { relatedConcepts } from '../related-concepts.js';
import { textAt, textFieldNames } from './paper.js';
import { relations } from '../relations.js';
import { selection, type Selected } from '../selection.js';
import { barePaper, conceptSource, type ConceptSource } from '../sources.js';

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

async function findConcept(
  args: QueryConceptArgs,
  { store, loaders }: RequestContext,
  selected: Selected,
): Promise<ConceptSource | null> {
  const { name: argument, value } = onlyArgument(args, ['id', 'name', 'slug']);
  const key =
    argument === 'slug'
      ? slugKey(value)
      : argument === 'id'
        ? parseConceptId(value)
        : await keyOfNamed(value, store);
  return key === null ? null : currentConcept(key, loaders, [selected]);
}

/** Of the concepts that papers call so, the key of the one that most speak of. */
async function keyOfNamed(name: string, store: GraphStore): Promise<ConceptKey | null> {
  const folded = foldName(name);
  const [concept] = folded === '' ? [] : await store.conceptsNamed(folded, 1);
  return concept?.key ?? null;
}

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

  papers: async ({ concept, papers }, args, { loaders }, info) => {
    const request = linkedPapersRequest(args, selection(info));
    const page =
      papers !== null && sameRequest(request, papers.request)
        ? papers.page
        : await loaders.papersOf(concept.key, request);
    const order = linkedPaperListOrder(request.order);
    return connection(page, order, ({ link, paper }) => ({ link, node: paper }));
  },

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
