import { aLink, aPaper, aPaperGraph, aStatement, keyOf } from '../../builders.js';
import { compareText } from '../../../src/domain/compare-text.js';
import type { Cooccurrences } from '../../../src/domain/cooccurrences.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { conceptAlone, ingestedAt } from './contract.js';

const shelf = [
  aPaperGraph({ arxivId: '1', concepts: ['BERT', aLink({ name: 'GLUE', kind: 'DATASET' }), 'LSTM'] }),
  aPaperGraph({ arxivId: '2', concepts: ['BERT', aLink({ name: 'GLUE', kind: 'DATASET' })] }),
  aPaperGraph({ arxivId: '3', concepts: ['BERT'] }),
  aPaperGraph({ arxivId: '4', concepts: ['LSTM'] }),
];

export function relationContract(store: () => GraphStore): void {
  const sorted = (found: readonly Cooccurrences[]) =>
    found.map(({ rows, ...rest }) => ({
      ...rest,
      rows: [...rows].sort((a, b) => compareText(a.key, b.key)),
    }));

  test('co-occurrence counts the distinct papers that two concepts share', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const keys = [keyOf('BERT'), keyOf('unknown'), keyOf('LSTM')];
    expect(sorted(await store().cooccurrencesOf(keys, { kinds: null, minPapers: 1 }))).toEqual([
      {
        paperCount: 3,
        totalPapers: 4,
        rows: [
          { key: 'glue', papers: 2, paperCount: 2 },
          { key: 'lstm', papers: 1, paperCount: 2 },
        ],
      },
      { paperCount: 0, totalPapers: 4, rows: [] },
      {
        paperCount: 2,
        totalPapers: 4,
        rows: [
          { key: 'bert', papers: 1, paperCount: 3 },
          { key: 'glue', papers: 1, paperCount: 2 },
        ],
      },
    ]);
    expect(await store().cooccurrencesOf([], { kinds: null, minPapers: 1 })).toEqual([]);
  });

  test('co-occurrence can be restricted by the kind of the other concept and by shared papers', async () => {
    await store().mergePapers(shelf, ingestedAt);
    const rows = async (kinds: readonly ('DATASET' | 'METHOD')[] | null, minPapers: number) =>
      sorted(await store().cooccurrencesOf([keyOf('BERT')], { kinds, minPapers }))[0]?.rows.map(
        ({ key }) => key,
      );
    expect(await rows(['DATASET'], 1)).toEqual(['glue']);
    expect(await rows(['METHOD'], 1)).toEqual(['lstm']);
    expect(await rows([], 1)).toEqual([]);
    expect(await rows(null, 2)).toEqual(['glue']);
    expect(await rows(null, 3)).toEqual([]);
  });

  test('relations gather the statements of all papers, with either end', async () => {
    const title = 'A title of some length';
    const concepts = ['BERT', 'GLUE', 'LSTM'];
    const strong = aStatement('BERT', 'USED_FOR', 'GLUE', { confidence: 0.9, trigger: 'is used for' });
    const weak = aStatement('BERT', 'USED_FOR', 'GLUE', { confidence: 0.25 });
    const inTitle = aStatement('BERT', 'USED_FOR', 'GLUE', {
      confidence: 0.25,
      sentence: { field: 'title', start: 2, end: 7 },
    });
    const other = aStatement('GLUE', 'PART_OF', 'BERT', { confidence: 0.99 });
    const third = aStatement('LSTM', 'IS_A', 'BERT');
    await store().mergePapers(
      [
        aPaperGraph({ arxivId: '2', title, concepts, statements: [strong, weak, third] }),
        aPaperGraph({ arxivId: '1', title, concepts, statements: [weak, other, inTitle] }),
      ],
      ingestedAt,
    );
    const [bert, glue, lstm] = (
      await store().findConcepts(
        ['BERT', 'GLUE', 'LSTM'].map((name) => keyOf(name)),
        conceptAlone,
      )
    ).map((view) => view?.concept);
    const one = aPaper({ arxivId: '1', title });
    const two = aPaper({ arxivId: '2', title });
    const usedFor = {
      from: bert,
      type: 'USED_FOR',
      to: glue,
      statements: [
        { paper: two, statement: strong },
        { paper: one, statement: inTitle },
        { paper: one, statement: weak },
        { paper: two, statement: weak },
      ],
    };
    const partOf = { from: glue, type: 'PART_OF', to: bert, statements: [{ paper: one, statement: other }] };
    const isA = { from: lstm, type: 'IS_A', to: bert, statements: [{ paper: two, statement: third }] };
    expect(
      await store().relationsOf([keyOf('GLUE'), keyOf('unknown'), keyOf('BERT'), keyOf('LSTM')]),
    ).toEqual([[usedFor, partOf], [], [usedFor, isA, partOf], [isA]]);
    expect(await store().relationsOf([])).toEqual([]);
  });
}
