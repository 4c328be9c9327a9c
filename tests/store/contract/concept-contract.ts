import type { ConceptLink } from '../../../src/domain/concept.js';
import { conceptSortValue } from '../../../src/domain/sort-values.js';
import type { ConceptFilter, ConceptOrder, GraphStore } from '../../../src/store/graph-store.js';
import { aLink, aPaper, aPaperGraph, keyOf } from '../../builders.js';
import { anyConcept, conceptAlone, first, ingestedAt, linkedPapers, nothing, walk } from './contract.js';

/** A graph of one paper for each list of links; the first paper is of 2021, the next of 2022 and so on. */
function papersWith(...papers: readonly (readonly (string | ConceptLink)[])[]) {
  return papers.map((concepts, place) =>
    aPaperGraph({ arxivId: String(place), publishedAt: String(2021 + place), concepts }),
  );
}

const languageModel = keyOf('large language model');
const shelf = papersWith(
  ['BERT', aLink({ name: 'GLUE', kind: 'DATASET' }), aLink({ name: 'Parsing', kind: 'TASK' })],
  ['BERT', aLink({ name: 'glue', kind: 'DATASET' }), aLink({ name: 'LLM', concept: languageModel })],
  ['BERT', aLink({ name: 'large language models', aliases: ['LLM', 'LLMs'], concept: languageModel })],
);

export function conceptContract(store: () => GraphStore): void {
  const list = async (
    filter: Partial<ConceptFilter>,
    order: ConceptOrder = { field: 'NAME', direction: 'ASC' },
  ) => {
    const page = await store().listConcepts({
      filter: { ...anyConcept, ...filter },
      order,
      page: first(10),
      totalCount: true,
      include: conceptAlone,
    });
    expect(page.totalCount).toBe(page.rows.length);
    return page.rows.map(({ concept }) => concept.name);
  };

  test('a concept is what all its papers together say of it', async () => {
    await store().mergePapers(
      papersWith(
        [aLink({ name: 'LLM', kind: 'METHOD', concept: languageModel })],
        [
          aLink({
            name: 'large language models',
            aliases: ['LLM'],
            kind: 'CONCEPT',
            concept: languageModel,
          }),
        ],
        [aLink({ name: 'large language models', kind: 'CONCEPT', concept: languageModel })],
      ),
      ingestedAt,
    );
    expect(await store().findConcepts([languageModel], conceptAlone)).toEqual([
      {
        concept: {
          key: languageModel,
          name: 'large language models',
          kind: 'CONCEPT',
          paperCount: 3,
          firstSeenAt: '2021-01-01',
          lastSeenAt: '2023-01-01',
          aliases: ['LLM'],
        },
        papers: null,
      },
    ]);
  });

  test('of names used equally often the shortest, then the first by code units, is the name; kinds go by vocabulary', async () => {
    const key = keyOf('net');
    await store().mergePapers(
      papersWith(
        [aLink({ name: 'Nets', kind: 'CONCEPT', concept: key })],
        [aLink({ name: 'nets', kind: 'TASK', concept: key })],
        [aLink({ name: 'networks', kind: 'TASK', concept: key })],
        [aLink({ name: 'Network', kind: 'CONCEPT', concept: key })],
      ),
      ingestedAt,
    );
    const [view] = await store().findConcepts([key], conceptAlone);
    expect(view?.concept).toMatchObject({
      name: 'Nets',
      kind: 'TASK',
      aliases: ['Network'],
    });
  });

  test('surfaces that differ in capitals or number alone are one alias, written as most papers write it', async () => {
    await store().mergePapers(
      papersWith(
        [aLink({ name: 'BERT', aliases: ['Encoders', 'berts'] })],
        [aLink({ name: 'BERT', aliases: ['encoder'] })],
        [aLink({ name: 'BERT', aliases: ['encoder', 'Bert'] })],
      ),
      ingestedAt,
    );
    const [view] = await store().findConcepts([keyOf('BERT')], conceptAlone);
    expect(view?.concept).toMatchObject({ name: 'BERT', aliases: ['encoder'] });
  });

  test('an alias that repeats, or repeats the name, counts its paper once', async () => {
    await store().mergePapers(
      papersWith(
        [aLink({ name: 'BERT', aliases: ['b', 'BERT', 'b'] })],
        [aLink({ name: 'BERT', aliases: ['a'] })],
      ),
      ingestedAt,
    );
    const [view] = await store().findConcepts([keyOf('BERT')], conceptAlone);
    expect(view?.concept).toMatchObject({ name: 'BERT', aliases: ['a', 'b'] });
  });

  test('a concept of undated papers was never seen on a day', async () => {
    await store().mergePapers([aPaperGraph({ concepts: ['BERT'] })], ingestedAt);
    const [view] = await store().findConcepts([keyOf('BERT')], conceptAlone);
    expect(view?.concept).toMatchObject({ paperCount: 1, firstSeenAt: null, lastSeenAt: null });
  });

  test('concepts are found in the order of the keys, with null for an unknown key', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const keys = [keyOf('GLUE'), keyOf('unknown'), keyOf('BERT'), keyOf('GLUE')];
    const views = await store().findConcepts(keys, conceptAlone);
    expect(views.map((view) => view?.concept.name ?? null)).toEqual(['GLUE', null, 'BERT', 'GLUE']);
    expect(await store().findConcepts([], conceptAlone)).toEqual([]);
  });

  test('a concept brings along its papers', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const request = linkedPapers({ page: first(2), totalCount: true });
    const keys = [keyOf('BERT'), keyOf('unknown')];
    const views = await store().findConcepts(keys, { papers: request });
    expect(views[0]?.papers).toEqual((await store().papersOf(keys, request))[0]);
    expect(views[0]?.papers?.totalCount).toBe(3);
    expect(views[1]).toBeNull();
  });

  test('concepts are known by any surface that a paper uses, the one of most papers first, then by key', async () => {
    await store().mergePapers(
      papersWith(
        [aLink({ name: 'znet', aliases: ['Nets'] }), aLink({ name: 'ynet', aliases: ['NET'] }), 'other'],
        [aLink({ name: 'net' })],
        [aLink({ name: 'net' })],
      ),
      ingestedAt,
    );
    const named = async (limit: number) =>
      (await store().conceptsNamed(keyOf('nets'), limit)).map(({ key }) => key);
    expect(await named(9)).toEqual(['net', 'ynet', 'znet']);
    expect(await named(1)).toEqual(['net']);
    expect(await store().conceptsNamed(keyOf('unknown'), 9)).toEqual([]);
  });

  test.each<[ConceptOrder, readonly string[]]>([
    [{ field: 'PAPER_COUNT', direction: 'DESC' }, ['BERT', 'GLUE', 'LLM', 'Parsing']],
    [{ field: 'PAPER_COUNT', direction: 'ASC' }, ['Parsing', 'LLM', 'GLUE', 'BERT']],
    [{ field: 'NAME', direction: 'ASC' }, ['BERT', 'GLUE', 'LLM', 'Parsing']],
    [{ field: 'NAME', direction: 'DESC' }, ['Parsing', 'LLM', 'GLUE', 'BERT']],
    [{ field: 'FIRST_SEEN_AT', direction: 'ASC' }, ['BERT', 'GLUE', 'Parsing', 'LLM']],
    [{ field: 'FIRST_SEEN_AT', direction: 'DESC' }, ['LLM', 'Parsing', 'GLUE', 'BERT']],
    [{ field: 'LAST_SEEN_AT', direction: 'ASC' }, ['Parsing', 'GLUE', 'BERT', 'LLM']],
    [{ field: 'LAST_SEEN_AT', direction: 'DESC' }, ['LLM', 'BERT', 'GLUE', 'Parsing']],
  ])('concepts are ordered by %o, then key, and pages make up the list', async (order, expected) => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await list({}, order)).toEqual(expected);
    for (const backward of [false, true]) {
      const rows = await walk(
        (page) =>
          store().listConcepts({ filter: anyConcept, order, page, totalCount: false, include: conceptAlone }),
        ({ concept }) => ({ values: [conceptSortValue(concept, order.field)], key: concept.key }),
        { size: 1, backward },
      );
      expect(rows.map(({ concept }) => concept.name)).toEqual(expected);
    }
  });

  test.each(['ASC', 'DESC'] as const)(
    'many concepts of equally many papers come in pages without a gap, by PAPER_COUNT %s, also of one kind',
    async (direction) => {
      const names = Array.from({ length: 12 }, (_, place) => `net ${String.fromCharCode(97 + place)}`);
      await store().mergePapers(papersWith(names, names.slice(0, 3), ['lone']), ingestedAt);
      const down = [...names, 'lone'].sort((a, b) => {
        const papers = (name: string) => (names.slice(0, 3).includes(name) ? 2 : 1);
        return papers(b) - papers(a) || (a < b ? -1 : 1);
      });
      const expected = direction === 'DESC' ? down : [...down].reverse();
      for (const kinds of [null, ['METHOD'] as const]) {
        for (const backward of [false, true]) {
          const rows = await walk(
            (page) =>
              store().listConcepts({
                filter: { ...anyConcept, kinds, minPapers: 1 },
                order: { field: 'PAPER_COUNT', direction },
                page,
                totalCount: false,
                include: conceptAlone,
              }),
            ({ concept }) => ({ values: [concept.paperCount], key: concept.key }),
            { size: 4, backward },
          );
          expect(rows.map(({ concept }) => concept.name)).toEqual(expected);
        }
      }
    },
  );

  test.each<[string, Partial<ConceptFilter>, readonly string[]]>([
    ['of one kind', { kinds: ['DATASET'] }, ['GLUE']],
    ['of some kinds', { kinds: ['DATASET', 'TASK'] }, ['GLUE', 'Parsing']],
    ['of no kind, which is none', { kinds: [] }, []],
    ['of enough papers', { minPapers: 2 }, ['BERT', 'GLUE', 'LLM']],
    ['whose surfaces together contain all terms', { terms: ['llm', 'language'] }, ['LLM']],
    ['that contain a term whole, not as a prefix', { terms: ['lang'] }, []],
    ['without terms when there are none to contain', { terms: [] }, ['BERT', 'GLUE', 'LLM', 'Parsing']],
    ['that pass every filter at once', { kinds: ['METHOD'], minPapers: 3, terms: ['bert'] }, ['BERT']],
  ])('concepts can be restricted to those %s', async (_, filter, expected) => {
    await store().mergePapers(shelf, ingestedAt);
    expect(await list(filter)).toEqual(expected);
  });

  test('a list of concepts brings along the papers of each', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const page = await store().listConcepts({
      filter: anyConcept,
      order: { field: 'PAPER_COUNT', direction: 'DESC' },
      page: first(2),
      totalCount: false,
      include: { papers: linkedPapers({ page: first(1) }) },
    });
    expect(page.rows.map(({ papers }) => papers?.rows.map(({ paper }) => paper.paper.arxivId))).toEqual([
      ['2'],
      ['1'],
    ]);
    expect(page.hasNextPage).toBe(true);
  });

  test('a listed paper is the same as the paper found by its key', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const [page] = await store().papersOf([keyOf('Parsing')], linkedPapers());
    expect(page?.rows.map(({ paper }) => paper)).toEqual(
      await store().findPapers([aPaper({ arxivId: '0' }).key], nothing),
    );
  });
}
