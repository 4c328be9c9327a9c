import { storedConceptKey, storedPaperKey } from '../../../src/domain/keys.js';
import { searchTerms } from '../../../src/domain/search-terms.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import {
  aDefinition,
  aLink,
  aListing,
  aMention,
  aPaper,
  aPaperGraph,
  aStatement,
  aTrace,
  aWholeGraph,
  keyOf,
} from '../../builders.js';
import { anyPaper, conceptAlone, everything, exportAll, first, ingestedAt, nothing } from './contract.js';

/** What a careless query would trip over: quotes, comments, query syntax of SQL, FTS5, Lucene and Cypher, placeholders. */
const hostile = `Robert'); DROP TABLE paper;-- "x" \`y\` $z {q} [r] ?1 :a @b %s \\ \\u0041 */ // } RETURN 1 \n\t~*^`;

export function textContract(store: () => GraphStore): void {
  test.each([
    ['emoji', 'A 🤖 for 👩‍🔬', '🤖'],
    ['Chinese', '大型語言模型的研究', '語言模型'],
    ['combining marks', 'Le cafe\u0301 de re\u0301sume\u0301', 're\u0301sume\u0301'],
    ['right to left', 'نماذج اللغة الكبيرة', 'اللغة'],
    ['mathematics beyond the first plane', 'The 𝔽₂ code', '𝔽₂'],
    ['line breaks and odd spaces', 'Two\r\nlines\u00A0and\u2028more\uFEFF', 'lines'],
  ])('texts come back unit for unit and mentions slice to their surfaces: %s', async (_, title, surface) => {
    const paper = aPaper({ arxivId: '1', title, authors: [title], venue: title, categories: [title] });
    const link = aLink({
      name: surface,
      concept: storedConceptKey(surface),
      mentions: [aMention(paper, surface)],
    });
    await store().mergePapers(
      [aWholeGraph({ paper, listings: [aListing({ source: title })], links: [link] })],
      ingestedAt,
    );
    const [view] = await store().findPapers([paper.key], everything);
    expect(view).toMatchObject({ paper, links: [{ link }], listings: [{ source: title }] });
    const [mention] = view?.links?.[0]?.link.mentions ?? [];
    expect(view?.paper.title.slice(mention?.start, mention?.end)).toBe(surface);
    const concept = await store().findConcepts([storedConceptKey(surface)], conceptAlone);
    expect(concept[0]?.concept.name).toBe(surface);
  });

  test('words of any script are found', async () => {
    await store().mergePapers(
      [
        aPaperGraph({ arxivId: '1', title: '大型語言模型的研究' }),
        aPaperGraph({ arxivId: '2', title: 'نماذج اللغة' }),
        aPaperGraph({ arxivId: '3', title: 'Größe & Straße' }),
        aPaperGraph({ arxivId: '4', title: 'the 𝔽 field' }),
      ],
      ingestedAt,
    );
    const found = async (query: string, lastIsPrefix: boolean) => {
      const terms = searchTerms(query).map(({ term }) => term);
      return (await store().searchPapers({ terms, lastIsPrefix, limit: 9 })).map(({ arxivId }) => arxivId);
    };
    expect(await found('大型', true)).toEqual(['1']);
    expect(await found('اللغة', false)).toEqual(['2']);
    expect(await found('GROSSE', false)).toEqual([]);
    expect(await found('große straße', false)).toEqual(['3']);
    expect(await found('F field', false)).toEqual(['4']);
  });

  test('a NUL or a lone surrogate is kept as U+FFFD, so that every offset stays true', async () => {
    const title = 'a\0b \uD800 c \uDC00 BERT';
    const paper = aPaper({ arxivId: '1', title, titleText: title, authors: [title] });
    const link = aLink({ name: 'BERT', aliases: ['b\0\uD800'], mentions: [aMention(paper, 'BERT')] });
    await store().mergePapers([aWholeGraph({ paper, links: [link] })], ingestedAt);
    const kept = 'a\uFFFDb \uFFFD c \uFFFD BERT';
    const [view] = await store().findPapers([paper.key], everything);
    expect(view).toMatchObject({
      paper: { title: kept, titleText: kept, authors: [kept] },
      links: [{ link: { ...link, aliases: ['b\uFFFD\uFFFD'] }, concept: { aliases: ['b\uFFFD\uFFFD'] } }],
    });
    expect(
      await store().findPapers([storedPaperKey('arxiv:1\0'), storedPaperKey('\uD800')], nothing),
    ).toEqual([null, null]);
  });

  test('quotes and query syntax in any string are text', async () => {
    const paper = aPaper({
      id: hostile,
      arxivId: hostile,
      doi: `10.1/${hostile}`,
      title: hostile,
      abstract: hostile,
      authors: [hostile],
      venue: hostile,
      categories: [hostile],
      links: { page: hostile, code: [hostile] },
      contentHash: hostile,
      extractor: hostile,
    });
    const key = storedConceptKey(hostile);
    const link = aLink({
      concept: key,
      name: hostile,
      aliases: [`${hostile}2`],
      resolution: { rule: hostile, evidence: hostile },
      mentions: [aMention(paper, hostile, { rule: hostile })],
    });
    const statement = { ...aStatement('x', 'IS_A', 'x', { trigger: hostile }), from: key, to: key };
    const listing = aListing({ source: hostile });
    const trace = aTrace('x', null, { surface: hostile, concept: key, rule: hostile, evidence: hostile });
    const graph = aWholeGraph({
      paper,
      listings: [listing],
      links: [link],
      statements: [statement],
      traces: [trace],
      definitions: [{ ...aDefinition('x', 'x'), short: hostile, long: key }],
      resolver: hostile,
    });
    await store().mergePapers([aPaperGraph({ arxivId: '1' }), graph], ingestedAt);
    const exported = await exportAll(store());
    expect(exported.papers).toContainEqual(graph);
    expect(exported.papers).toHaveLength(2);
    expect(await store().findPaperByDoi(`10.1/${hostile}`.toLowerCase(), nothing)).toMatchObject({ paper });
    const list = await store().listPapers({
      filter: {
        ...anyPaper,
        source: hostile,
        someConcepts: [key],
        allConcepts: [key],
        noConcepts: [keyOf('x')],
      },
      order: { field: 'TITLE', direction: 'ASC' },
      page: first(5),
      totalCount: true,
      include: nothing,
    });
    expect(list).toMatchObject({ rows: [{ paper }], totalCount: 1 });
    expect(await store().conceptsNamed(storedConceptKey(hostile), 5)).toEqual([]);
    expect((await store().relationsOf([key]))[0]).toHaveLength(1);
  });
}
