import { datePrecision, firstDay } from '../../domain/dates.js';
import { connection } from '../connection.js';
import { currentFilter } from '../current-concept.js';
import { paperFilter } from '../filters.js';
import { findPaper } from '../find-paper.js';
import type {
  MentionResolvers,
  PaperConceptConnectionResolvers,
  PaperConceptEdgeResolvers,
  PaperConnectionResolvers,
  PaperResolvers,
  QueryResolvers,
} from '../generated/resolver-types.js';
import { globalId } from '../global-id.js';
import { nodesOf, paperInclude, wantsTotal } from '../look-ahead.js';
import { paperListOrder } from '../orders.js';
import { pageRequest } from '../page-arguments.js';
import { paperConcepts } from '../paper-concepts.js';
import { paperListings } from '../paper-listings.js';
import { textAt, textFieldNames } from '../paper-text.js';
import { selection } from '../selection.js';

/** `Query.paper` and `Query.papers`. */
export const paperQueries: Pick<QueryResolvers, 'paper' | 'papers'> = {
  paper: (_query, args, context, info) => findPaper(args, context, paperInclude([selection(info)])),

  papers: async (_query, args, { store, loaders }, info) => {
    const order = paperListOrder(args.orderBy);
    const selected = selection(info);
    const page = await store.listPapers({
      filter: await currentFilter(paperFilter(args.where), loaders),
      order: args.orderBy,
      page: pageRequest(args, order),
      totalCount: wantsTotal(selected),
      include: paperInclude(nodesOf(selected)),
    });
    return connection(page, order, (node) => ({ node }));
  },
};

/** Fields of `Paper` that are not simply a property of the domain's paper. */
export const paperResolvers: PaperResolvers = {
  id: ({ paper }) => globalId({ type: 'Paper', key: paper.key }),
  recordId: ({ paper }) => paper.id,
  arxivId: ({ paper }) => paper.arxivId,
  doi: ({ paper }) => paper.doi,
  title: ({ paper }) => paper.title,
  abstract: ({ paper }) => paper.abstract,
  titleText: ({ paper }) => paper.titleText,
  abstractText: ({ paper }) => paper.abstractText,
  authors: ({ paper }) => paper.authors,
  publishedAt: ({ paper }) => (paper.publishedAt === null ? null : firstDay(paper.publishedAt)),
  publishedPrecision: ({ paper }) => (paper.publishedAt === null ? null : datePrecision(paper.publishedAt)),
  venue: ({ paper }) => paper.venue,
  categories: ({ paper }) => paper.categories,
  url: ({ paper }) => paper.links.page,
  codeUrls: ({ paper }) => paper.links.code,
  upvotes: ({ paper }) => paper.upvotes,
  extractor: ({ paper }) => paper.extractor,

  listings: paperListings,
  concepts: (source, args, context, info) => paperConcepts(source, args, context, selection(info)),
};

/** `PaperConnection.nodes`. */
export const paperConnectionResolvers: PaperConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** `PaperConceptConnection.nodes`. */
export const paperConceptConnectionResolvers: PaperConceptConnectionResolvers = {
  nodes: ({ edges }) => edges.map(({ node }) => node),
};

/** Fields of a link, seen from the paper. */
export const paperConceptEdgeResolvers: PaperConceptEdgeResolvers = {
  name: ({ link }) => link.name,
  aliases: ({ link }) => link.aliases,
  kind: ({ link }) => link.kind,
  role: ({ link }) => link.role,
  confidence: ({ link }) => link.confidence,
  isCore: ({ link }) => link.core,
  resolution: ({ link }) => link.resolution,
  mentions: ({ link, paper }) => link.mentions.map((mention) => ({ mention, paper })),
};

/** Fields of a mention, with the sentence cut out of the paper's text. */
export const mentionResolvers: MentionResolvers = {
  field: ({ mention }) => textFieldNames[mention.field],
  start: ({ mention }) => mention.start,
  end: ({ mention }) => mention.end,
  surface: ({ mention }) => mention.surface,
  kind: ({ mention }) => mention.kind,
  confidence: ({ mention }) => mention.confidence,
  rule: ({ mention }) => mention.rule,
  sentence: ({ mention, paper }) => textAt(paper, mention.sentence),
  sentenceStart: ({ mention }) => mention.sentence.start,
  sentenceEnd: ({ mention }) => mention.sentence.end,
};
