import { datePrecision, firstDay } from '../../domain/dates.js';
import { paperKey } from '../../domain/keys.js';
import type { TextSpan } from '../../domain/extraction.js';
import type { Paper } from '../../domain/paper.js';
import type { TextField } from '../../domain/vocabulary.js';
import type { LinkedConcept, PaperInclude, PaperView } from '../../store/graph-store.js';
import { connection } from '../connection.js';
import type { RequestContext } from '../context.js';
import { currentFilter } from '../current-concept.js';
import { linkFilter, paperFilter } from '../filters.js';
import type {
  MentionResolvers,
  PaperConceptConnectionResolvers,
  PaperConceptEdgeResolvers,
  PaperConnectionResolvers,
  PaperResolvers,
  QueryPaperArgs,
  QueryResolvers,
} from '../generated/resolver-types.js';
import { globalId, parseGlobalId } from '../global-id.js';
import { pageOfList } from '../list-order.js';
import { edgeHas, nodesOf, paperInclude, wantsTotal } from '../look-ahead.js';
import { onlyArgument } from '../only-argument.js';
import { paperConceptOrder, paperListOrder } from '../orders.js';
import { pageRequest } from '../page-arguments.js';
import { selection } from '../selection.js';
import { bareConcept } from '../sources.js';

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

async function findPaper(
  args: QueryPaperArgs,
  { store, loaders }: RequestContext,
  include: PaperInclude,
): Promise<PaperView | null> {
  const { name, value } = onlyArgument(args, ['id', 'arxivId', 'doi']);
  if (name === 'doi') {
    return store.findPaperByDoi(value.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '').toLowerCase(), include);
  }
  if (name === 'arxivId') {
    const arxivId = value.replace(/^arxiv:/i, '');
    const key = paperKey({ arxivId, doi: null, title: '', authors: [], publishedAt: null });
    return loaders.paper(key, include);
  }
  const named = parseGlobalId(value);
  return named?.type === 'Paper' ? loaders.paper(named.key, include) : null;
}

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

  listings: async (source, _args, { loaders }) => {
    if (source.listings !== null) return source.listings;
    const include = { links: false, mentions: false, listings: true };
    return (await loaders.paper(source.paper.key, include))?.listings ?? [];
  },

  concepts: async (source, args, context, info) => {
    const page = pageRequest(args, paperConceptOrder);
    const { kinds, roles, minConfidence } = linkFilter(args.where);
    const links = (await linksOf(source, context, edgeHas(selection(info), 'mentions'))).filter(
      ({ link }) =>
        (kinds?.includes(link.kind) ?? true) &&
        (roles?.includes(link.role) ?? true) &&
        link.confidence >= (minConfidence ?? 0),
    );
    return connection(pageOfList(links, paperConceptOrder, page), paperConceptOrder, ({ link, concept }) => ({
      link,
      paper: source.paper,
      node: bareConcept(concept),
    }));
  },
};

/** The paper's links: those that the store brought along, else by the loader. */
async function linksOf(
  { paper, links }: PaperView,
  { loaders }: RequestContext,
  mentions: boolean,
): Promise<readonly LinkedConcept[]> {
  return links ?? (await loaders.paper(paper.key, { links: true, mentions, listings: false }))?.links ?? [];
}

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

/** The texts of a paper, as the schema names them. */
export const textFieldNames = { title: 'TITLE', abstract: 'ABSTRACT' } as const satisfies Record<
  TextField,
  string
>;

/** The characters of a paper that a span covers. */
export function textAt(paper: Paper, { field, start, end }: TextSpan): string {
  return paper[field].slice(start, end);
}
