import fc from 'fast-check';
import type { PaperGraph } from '../../src/domain/concept.js';
import { conceptKinds } from '../../src/domain/vocabulary.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { aLink, aPaperGraph, keyOf } from '../builders.js';
import { exportAll, ingestedAt } from './contract/contract.js';

const link = fc
  .record({
    concept: fc.constantFrom('bert', 'glue', 'lstm'),
    name: fc.constantFrom('BERT', 'Bert', 'net', 'Nets'),
    aliases: fc.uniqueArray(fc.constantFrom('BERT', 'b', 'net', 'n')),
    kind: fc.constantFrom(...conceptKinds),
  })
  .map(({ concept, ...rest }) => aLink({ ...rest, concept: keyOf(concept) }));

const graph: fc.Arbitrary<PaperGraph> = fc
  .record({
    arxivId: fc.constantFrom('1', '2', '3', '4'),
    publishedAt: fc.constantFrom(null, '2021', '2022-03', '2023-04-05'),
    concepts: fc.uniqueArray(link, { selector: ({ concept }) => concept, maxLength: 3 }),
  })
  .map((parts) => aPaperGraph(parts));

/** Batches as they arrive; a paper comes again and again, changed each time, but once in a batch. */
const arrivals = fc.array(fc.uniqueArray(graph, { selector: ({ paper }) => paper.key, maxLength: 4 }), {
  maxLength: 6,
});

async function exportAfter(batches: readonly (readonly PaperGraph[])[]) {
  const store = createSqliteStore({ path: ':memory:', readers: 0 });
  try {
    await store.migrate();
    for (const batch of batches) await store.mergePapers(batch, ingestedAt);
    return await exportAll(store);
  } finally {
    await store.close();
  }
}

test('the graph is that of the last version of each paper, whatever came before and in which batches', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async (batches) => {
      const latest = new Map(batches.flat().map((one) => [one.paper.key, one]));
      expect(await exportAfter(batches)).toEqual(await exportAfter([[...latest.values()]]));
    }),
    { numRuns: 60 },
  );
}, 60_000);
