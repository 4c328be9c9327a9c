import type { ConceptLink, PaperGraph } from '../../../src/domain/concept.js';
import type { Decision } from '../../../src/domain/decisions.js';
import { storedPaperKey } from '../../../src/domain/keys.js';
import type { GraphStore, RelinkedPaper } from '../../../src/store/graph-store.js';
import { aDecision, aDefinition, aLink, aPaperGraph, aTrace, keyOf } from '../../builders.js';
import { conceptAlone, exportAll, ingestedAt } from './contract.js';

const abstract = 'The vision transformer (ViT) sees. A ViT learns.';
const sentence = { field: 'abstract', start: 0, end: 34 } as const;
const trace = aTrace('ViT', 'vision transformer', { sentence });
const definition = aDefinition('ViT', 'vision transformer');

/** Papers 1 and 2 spell ViT out, paper 3 uses it as it stands, paper 4 speaks of something else. */
const spelt = (arxivId: string) =>
  aPaperGraph({
    arxivId,
    abstract,
    concepts: [aLink({ name: 'vision transformer', aliases: ['ViT'] })],
    traces: [trace],
    definitions: [definition],
  });
const bare = aPaperGraph({ arxivId: '3', abstract, concepts: ['ViT', 'ImageNet'] });
const other = aPaperGraph({ arxivId: '4', abstract, concepts: ['LSTM'] });
const graphs = [spelt('1'), spelt('2'), bare, other];

function relinked(graph: PaperGraph, links: readonly ConceptLink[], parts: Partial<PaperGraph> = {}) {
  const { statements, traces, definitions, resolver } = { ...graph, ...parts };
  return { key: graph.paper.key, links, statements, traces, definitions, resolver } satisfies RelinkedPaper;
}

const learnt = aTrace('ViT', 'vision transformer', { rule: 'learnt', evidence: 'in 2 papers', sentence });
const bareNow = relinked(
  bare,
  [aLink({ name: 'ViT', concept: keyOf('vision transformer') }), aLink({ name: 'ImageNet' })],
  { traces: [learnt] },
);
const namesOf = (names: readonly string[]) => names.map((name) => keyOf(name));

export function identityContract(store: () => GraphStore): void {
  const facts = (names: readonly string[] = [], replacing: readonly string[] = []) =>
    store().identityFacts(namesOf(names), replacing.map(storedPaperKey));
  const revision = async () => (await facts()).revision;
  const merge = async (papers: readonly PaperGraph[], also: readonly RelinkedPaper[] = []) =>
    store().mergePapers(papers, ingestedAt, { revision: await revision(), relinked: also });
  const decide = async (...decisions: readonly Decision[]) =>
    store().recordDecisions(decisions, { revision: await revision(), relinked: [] });
  const keysNaming = async (...names: readonly string[]) =>
    (await store().papersNaming(namesOf(names), null, 9)).map(({ key }) => key);
  const concepts = async (...names: readonly string[]) =>
    (await store().findConcepts(namesOf(names), conceptAlone)).map((view) => view?.concept ?? null);

  test('an empty store knows nothing of names', async () => {
    expect(await facts(['ViT'], ['arxiv:1'])).toMatchObject({ definitions: [], decisions: [] });
    expect(await keysNaming('ViT')).toEqual([]);
    expect(await store().survivorsOf(namesOf(['ViT']))).toEqual([null]);
    expect(await store().namesOf(namesOf(['ViT']))).toEqual([[]]);
  });

  test('definitions are counted by distinct papers, those about to be replaced among them', async () => {
    await merge(graphs);
    const counted = { ...definition, papers: 2, replaced: 0 };
    expect((await facts(['ViT', 'LSTM'])).definitions).toEqual([counted]);
    expect((await facts(['ViT'], ['arxiv:2', 'arxiv:404'])).definitions).toEqual([
      { ...counted, replaced: 1 },
    ]);
    expect((await facts([], ['arxiv:1', 'arxiv:2'])).definitions).toEqual([{ ...counted, replaced: 2 }]);
    expect((await facts(['LSTM'], ['arxiv:4'])).definitions).toEqual([]);
  });

  test('a paper that is replaced takes its definitions and traces back', async () => {
    await merge(graphs);
    await merge([aPaperGraph({ arxivId: '1', abstract, concepts: ['LSTM'] })]);
    expect((await facts(['ViT'])).definitions).toEqual([{ ...definition, papers: 1, replaced: 0 }]);
    expect(await keysNaming('ViT')).toEqual(['arxiv:2', 'arxiv:3']);
  });

  test('the definitions of one name come in the order of short form, long form and kind', async () => {
    const all = [
      aDefinition('ViT', 'vision transformer', 'METHOD'),
      aDefinition('ViT', 'vision transformer', 'CONCEPT'),
      aDefinition('ViT', 'vascular imaging tree'),
      { ...definition, short: 'VIT' },
    ];
    await merge([aPaperGraph({ arxivId: '1', definitions: all })]);
    expect((await facts(['ViT'])).definitions.map(({ short, long, kind }) => [short, long, kind])).toEqual([
      ['VIT', 'visiontransformer', 'METHOD'],
      ['ViT', 'vascularimagingtree', 'METHOD'],
      ['ViT', 'visiontransformer', 'CONCEPT'],
      ['ViT', 'visiontransformer', 'METHOD'],
    ]);
  });

  test('papers are found by the concepts they link to and by the names they trace, with what they said', async () => {
    await merge(graphs);
    expect(await keysNaming('ViT')).toEqual(['arxiv:1', 'arxiv:2', 'arxiv:3']);
    expect(await keysNaming('vision transformer', 'LSTM')).toEqual(['arxiv:1', 'arxiv:2', 'arxiv:4']);
    expect(await keysNaming()).toEqual([]);
    const [first] = graphs;
    const { paper, listings, extraction, ...resolved } = first!;
    expect(listings).toEqual([]);
    expect(await store().papersNaming(namesOf(['ViT']), null, 1)).toEqual([
      { key: paper.key, texts: { title: paper.title, abstract }, extraction, resolved },
    ]);
    const rest = await store().papersNaming(namesOf(['ViT']), paper.key, 1);
    expect(rest.map(({ key }) => key)).toEqual(['arxiv:2']);
  });

  test('a batch links stored papers otherwise in the same transaction, and nothing else of them changes', async () => {
    await merge([spelt('1'), bare, other]);
    const before = await store().findPapers([bare.paper.key], {
      links: false,
      mentions: false,
      listings: true,
    });
    expect(await merge([spelt('2')], [bareNow])).toMatchObject({
      papersCreated: 1,
      papersUpdated: 0,
      papersRelinked: 1,
      conceptsCreated: 0,
      linksWritten: 1,
    });
    expect(await concepts('ViT', 'vision transformer')).toMatchObject([
      null,
      { name: 'vision transformer', paperCount: 3, aliases: ['ViT'] },
    ]);
    expect(
      await store().findPapers([bare.paper.key], { links: false, mentions: false, listings: true }),
    ).toEqual(before);
    const [, , third] = (await exportAll(store())).papers;
    expect(third).toEqual({ ...bare, links: [bareNow.links[1], bareNow.links[0]], traces: [learnt] });
    expect(await store().status()).toMatchObject({ papers: 4, links: 5 });
  });

  test('linking otherwise a paper that is not stored does nothing', async () => {
    expect(await merge([spelt('1')], [bareNow])).toMatchObject({ papersCreated: 1, papersRelinked: 0 });
    expect((await exportAll(store())).papers).toHaveLength(1);
  });

  test('a conclusion from facts that are out of date is not written', async () => {
    const old = await revision();
    await merge([spelt('1')]);
    const late = { revision: old, relinked: [] };
    await expect(store().mergePapers([other], ingestedAt, late)).rejects.toMatchObject({
      code: 'GRAPH_CHANGED',
    });
    const reject = aDecision(1, { type: 'REJECT', concept: keyOf('LSTM') });
    await expect(store().recordDecisions([reject], late)).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
    expect((await exportAll(store())).papers).toHaveLength(1);
    expect((await facts()).decisions).toEqual([]);
    await store().mergePapers([other], ingestedAt);
    expect((await exportAll(store())).papers).toHaveLength(2);
  });

  test('decisions are kept in order of time, each once, and take the facts to a new revision', async () => {
    const rename = aDecision(2, { type: 'RENAME', concept: keyOf('LSTM'), name: 'Long "short" memory' });
    const split = aDecision(1, {
      type: 'SPLIT',
      concept: keyOf('ViT'),
      into: keyOf('vit vascular'),
      name: 'ViT (vascular)',
      kinds: ['TASK'],
      words: ['artery', 'blood flow'],
    });
    const before = await revision();
    expect(await decide(rename, split)).toEqual({ recorded: 2 });
    expect(await revision()).not.toBe(before);
    expect((await facts()).decisions).toEqual([split, rename]);
    const undo = aDecision(3, { type: 'UNDO', decision: split.id });
    expect(await decide(split, undo)).toEqual({ recorded: 1 });
    expect((await facts()).decisions).toEqual([split, rename, undo]);
  });

  test('a curator names and types a concept, also one that comes later, and undoing gives it back', async () => {
    await merge([bare]);
    const rename = aDecision(1, { type: 'RENAME', concept: keyOf('ViT'), name: 'Vision Transformer' });
    const retype = aDecision(2, { type: 'RETYPE', concept: keyOf('LSTM'), kind: 'CONCEPT' });
    await decide(rename, retype);
    await merge([other]);
    expect(await concepts('ViT', 'LSTM')).toMatchObject([
      { name: 'Vision Transformer', kind: 'METHOD', aliases: ['ViT'] },
      { name: 'LSTM', kind: 'CONCEPT' },
    ]);
    expect((await store().conceptsNamed('vision transformer', 9)).map(({ key }) => key)).toEqual([
      keyOf('ViT'),
    ]);
    expect((await store().conceptsNamed('vit', 9)).map(({ key }) => key)).toEqual([keyOf('ViT')]);
    await decide(aDecision(3, { type: 'UNDO', decision: rename.id }));
    expect(await concepts('ViT', 'LSTM')).toMatchObject([
      { name: 'ViT', kind: 'METHOD', aliases: [] },
      { name: 'LSTM', kind: 'CONCEPT' },
    ]);
  });

  test('a decision links the papers it concerns otherwise', async () => {
    await merge(graphs);
    const reject = aDecision(1, { type: 'REJECT', concept: keyOf('LSTM') });
    const dropped = aTrace('LSTM', null, { rule: 'curated', decision: reject.id });
    await store().recordDecisions([reject], {
      revision: await revision(),
      relinked: [relinked(other, [], { traces: [dropped] })],
    });
    expect(await concepts('LSTM')).toEqual([null]);
    expect(await keysNaming('LSTM')).toEqual(['arxiv:4']);
    expect(await store().survivorsOf(namesOf(['LSTM']))).toEqual([null]);
  });

  test('a key of a concept stands for itself, another for the concept that most papers trace it to', async () => {
    await merge([spelt('1'), spelt('2'), other]);
    const strange = aPaperGraph({
      arxivId: '5',
      concepts: ['vascular imaging tree', 'LSTM'],
      traces: [aTrace('ViT', 'vascular imaging tree'), aTrace('CNN', 'vascular imaging tree')],
    });
    await merge([strange]);
    const asked = namesOf(['ViT', 'LSTM', 'CNN', 'unheard of', 'ViT']);
    expect(await store().survivorsOf(asked)).toEqual([
      ...namesOf(['vision transformer', 'LSTM', 'vascular imaging tree']),
      null,
      keyOf('vision transformer'),
    ]);
    await merge([aPaperGraph({ arxivId: '6', traces: [aTrace('CNN', 'LSTM')], concepts: ['LSTM'] })]);
    expect(await store().survivorsOf(namesOf(['CNN']))).toEqual(namesOf(['lstm']));
  });

  test('the ledger says for every surface of a concept why it is its name, in how many papers, and shows one', async () => {
    await merge([spelt('2'), other]);
    await store().mergePapers([spelt('1'), bare], '2024-05-02T00:00:00.000Z');
    await merge([], [{ ...bareNow, links: [aLink({ ...bareNow.links[0]!, aliases: ['ViTs'] })] }]);
    const proof = { paper: storedPaperKey('arxiv:1'), evidence: trace.evidence, sentence };
    const later = '2024-05-02T00:00:00.000Z';
    const none = { decision: null };
    expect(await store().namesOf(namesOf(['vision transformer', 'unheard of', 'LSTM']))).toEqual([
      [
        { surface: 'ViT', rule: 'abbreviation', papers: 2, since: ingestedAt, proof, ...none },
        {
          surface: 'vision transformer',
          rule: 'folded-name',
          papers: 2,
          since: ingestedAt,
          proof: null,
          ...none,
        },
        {
          surface: 'ViT',
          rule: 'learnt',
          papers: 1,
          since: later,
          proof: { paper: storedPaperKey('arxiv:3'), evidence: 'in 2 papers', sentence },
          ...none,
        },
        { surface: 'ViTs', rule: 'folded-name', papers: 1, since: later, proof: null, ...none },
      ],
      [],
      [{ surface: 'LSTM', rule: 'folded-name', papers: 1, since: ingestedAt, proof: null, ...none }],
    ]);
  });
}
