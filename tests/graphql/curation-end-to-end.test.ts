import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCurate } from '../../src/curate/curate.js';
import type { ConceptKind } from '../../src/domain/vocabulary.js';
import { createExtractor } from '../../src/extract/extractor.js';
import { createExtractStage } from '../../src/extraction-pool.js';
import type { CuratorAccess } from '../../src/graphql/curators.js';
import { findInputs } from '../../src/ingest/find-inputs.js';
import { readInputs } from '../../src/ingest/read-inputs.js';
import type { Receipt } from '../../src/ingest/receipt.js';
import { ingest, type ExtractStage } from '../../src/pipeline.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { lexicon } from '../resolve/identity/lexicon-for-tests.js';
import { ask, aStore } from './ask.js';

/** Curation as a curator sees it: the operations of `examples/curation.graphql` on the sample papers. */
const operations = readFileSync(new URL('../../examples/curation.graphql', import.meta.url), 'utf8');
const reason = 'Seen in the papers.';

const extractor = createExtractStage(createExtractor());
let store: GraphStore;
let access: CuratorAccess;
beforeAll(async () => {
  store = await aStore([]);
  let clock = 0;
  const curate = createCurate({
    store,
    lexicon,
    now: () => new Date(Date.UTC(2024, 5, 1, 0, 0, ++clock)).toISOString(),
    newId: () => `decision-${clock + 1}`,
  });
  access = { allowed: true, curate };
  await ingestSamples();
}, 60_000);
afterAll(async () => {
  await store.close();
});

async function ingestSamples(stage: ExtractStage = extractor): Promise<Receipt> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = await findInputs(['examples/papers.jsonl'], root);
  const at = '2024-01-01T00:00:00.000Z';
  return ingest(() => readInputs(files, { format: null, date: null }), {
    store,
    extractor: stage,
    lexicon,
    at,
  });
}

interface Outcome {
  readonly decision: { readonly id: string; readonly type: string } | null;
  readonly concept: ConceptAnswer | null;
  readonly papersRelinked: number;
  readonly userErrors: readonly { readonly code: string; readonly field: string }[];
}

interface ConceptAnswer {
  readonly id: string;
  readonly name: string;
  readonly kind: ConceptKind;
  readonly aliases: readonly string[];
  readonly paperCount: number;
}

/** What one mutation of the example file answers. */
async function done(operationName: string, variables: Record<string, unknown>): Promise<Outcome> {
  const { data, errors } = await ask(store, operations, variables, { access, operationName });
  expect(errors).toBeUndefined();
  const [outcome] = Object.values(data as Record<string, Outcome>);
  return outcome!;
}

/** As `done`, where a decision is expected. */
async function decided(operationName: string, variables: Record<string, unknown>): Promise<Outcome> {
  const outcome = await done(operationName, { reason, ...variables });
  expect(outcome.userErrors).toEqual([]);
  expect(outcome.decision).not.toBeNull();
  return outcome;
}

async function undo({ decision }: Outcome): Promise<Outcome> {
  return decided('UndoDecision', { decision: decision?.id });
}

interface Found extends ConceptAnswer {
  readonly mergedFrom: string | null;
  readonly papers: { readonly nodes: readonly { readonly arxivId: string }[] };
  readonly names: {
    readonly nodes: readonly {
      readonly surface: string;
      readonly rule: string;
      readonly decision: { readonly id: string } | null;
    }[];
  };
}

async function find(by: string, value: string): Promise<Found | null> {
  const query = `query ($value: ID!, $text: String) { found: concept(${by}: ${by === 'id' ? '$value' : '$text'}) {
    id name kind aliases paperCount mergedFrom papers(first: 100) { nodes { arxivId } }
    names(first: 100) { nodes { surface rule decision { id } } }
  } }`;
  const used = by === 'id' ? query.replace(', $text: String', '') : query.replace('$value: ID!, ', '');
  const { data, errors } = await ask(store, used, by === 'id' ? { value } : { text: value });
  expect(errors).toBeUndefined();
  return (data as { found: Found | null }).found;
}

async function named(name: string): Promise<Found> {
  const found = await find('name', name);
  if (found === null) throw new Error(`Expected the sample papers to speak of "${name}".`);
  return found;
}

const papersOf = (concept: Found) => concept.papers.nodes.map(({ arxivId }) => arxivId).sort();

/** Every concept and link of the graph, to compare two states of it. */
async function graph(): Promise<unknown> {
  const [papers, concepts] = [await store.exportPapers(null, 1000), await store.exportConcepts(null, 10_000)];
  return {
    concepts,
    links: papers.map(({ paper, links, statements, traces }) => [paper.key, links, statements, traces]),
  };
}

test('two concepts become one: the old id finds it and says so, its names say why; undoing gives the graph back', async () => {
  const before = await graph();
  const [part, whole] = [await named('attention mechanism'), await named('self-attention')];
  const merge = await decided('MergeConcepts', { concept: part.id, into: whole.id });
  const papers = [...new Set([...papersOf(part), ...papersOf(whole)])].sort();
  expect(merge).toMatchObject({
    decision: { type: 'MERGE' },
    concept: { id: whole.id, paperCount: papers.length },
    papersRelinked: part.paperCount,
  });
  const found = await find('id', part.id);
  expect(found).toMatchObject({ id: whole.id, mergedFrom: part.id });
  expect(papersOf(found!)).toEqual(papers);
  expect(found?.aliases).toEqual(expect.arrayContaining([part.name]));
  expect(found?.names.nodes.filter(({ decision }) => decision?.id === merge.decision?.id)).toContainEqual({
    surface: part.name,
    rule: 'curated',
    decision: { id: merge.decision?.id },
  });
  expect(await graph()).not.toEqual(before);

  const undone = await undo(merge);
  expect(undone.papersRelinked).toBe(part.paperCount);
  expect(await graph()).toEqual(before);
  expect(await find('id', part.id)).toEqual(part);
});

test('of concepts that were merged one into the next, each old id and slug finds the last', async () => {
  const before = await graph();
  const [first, second, third] = [await named('AdamW'), await named('Adam'), await named('SGD')];
  const merges = [
    await decided('MergeConcepts', { concept: first.id, into: second.id }),
    await decided('MergeConcepts', { concept: second.id, into: third.id }),
  ];
  expect(await find('id', first.id)).toMatchObject({ id: third.id, mergedFrom: first.id });
  expect(await find('id', second.id)).toMatchObject({ id: third.id, mergedFrom: second.id });
  expect(await find('slug', 'adam')).toMatchObject({ id: third.id, mergedFrom: second.id });
  const back = await undo(merges[0]!);
  expect(back.concept?.id).toBe(first.id);
  expect(await find('id', second.id)).toMatchObject({ id: third.id, mergedFrom: second.id });
  await undo(merges[1]!);
  expect(await graph()).toEqual(before);
});

test('a decision holds when papers are ingested again, and when they are read anew', async () => {
  const before = await graph();
  const [part, whole] = [await named('instance segmentation'), await named('object detection')];
  const merge = await decided('MergeConcepts', { concept: part.id, into: whole.id });
  const merged = await graph();
  const again = await ingestSamples();
  expect([again.unchanged.length, again.updated.length]).toEqual([66, 0]);
  expect(await graph()).toEqual(merged);
  const version = `${extractor.version}-again`;
  const anew = await ingestSamples({ version, extract: (texts) => extractor.extract(texts) });
  expect(anew.updated).toHaveLength(66);
  expect(await graph()).toEqual(merged);
  expect(await find('id', part.id)).toMatchObject({ id: whole.id, mergedFrom: part.id });
  await undo(merge);
  expect(await graph()).toEqual(before);
});

test('what is rejected is no concept, also of papers that are ingested again, until it is accepted', async () => {
  const before = await graph();
  const dropout = await named('dropout');
  const reject = await decided('RejectConcept', { concept: dropout.id });
  expect(reject).toMatchObject({ concept: null, papersRelinked: dropout.paperCount });
  expect(await find('id', dropout.id)).toBeNull();
  expect(await find('name', 'dropout')).toBeNull();
  await ingestSamples({ version: 'another', extract: (texts) => extractor.extract(texts) });
  expect(await find('id', dropout.id)).toBeNull();
  const accept = await decided('AcceptConcept', { name: 'Dropout' });
  expect(accept).toMatchObject({ concept: { id: dropout.id }, papersRelinked: dropout.paperCount });
  expect(await graph()).toEqual(before);
});

test('of two things under one name, each becomes a concept; undoing gives the graph back', async () => {
  const before = await graph();
  const imageNet = await named('ImageNet');
  const split = await decided('SplitConcept', {
    concept: imageNet.id,
    name: 'ImageNet for detection',
    words: ['object detection'],
  });
  const part = await named('ImageNet for detection');
  const rest = await find('id', imageNet.id);
  expect(part.id).not.toBe(imageNet.id);
  expect(part.paperCount).toBeGreaterThan(0);
  expect(rest?.paperCount).toBeGreaterThan(0);
  expect([...papersOf(part), ...papersOf(rest!)].sort()).toEqual(papersOf(imageNet));
  expect(split.papersRelinked).toBe(part.paperCount);
  await undo(split);
  expect(await find('id', imageNet.id)).toEqual(imageNet);
  expect(await graph()).toEqual(before);
});

test('a concept is shown under the name and the kind that a curator gives it; its id stays', async () => {
  const before = await graph();
  const adam = await named('Adam');
  const rename = await decided('RenameConcept', { concept: adam.id, name: 'Adam (optimiser)' });
  const retype = await decided('RetypeConcept', { concept: adam.id, kind: 'CONCEPT' });
  expect(retype.concept).toMatchObject({ id: adam.id, name: 'Adam (optimiser)', kind: 'CONCEPT' });
  expect(retype.concept?.aliases).toContain('Adam');
  expect(await find('name', 'adam (optimiser)')).toMatchObject({ id: adam.id });
  await undo(retype);
  await undo(rename);
  expect(await graph()).toEqual(before);
});

test('what a curator merged is unmerged by its name', async () => {
  const before = await graph();
  const [part, whole] = [await named('AdamW'), await named('Adam')];
  await decided('MergeConcepts', { concept: part.id, into: whole.id });
  const apart = await decided('UnmergeConcept', { concept: whole.id, name: part.name });
  expect(apart).toMatchObject({ decision: { type: 'UNDO' }, concept: { id: part.id } });
  expect(await graph()).toEqual(before);
});

test('a name is taken from a concept and given to it', async () => {
  const before = await graph();
  const networks = await named('convolutional neural network');
  const apart = await decided('UnmergeConcept', { concept: networks.id, name: 'convolutional network' });
  const own = await named('convolutional network');
  expect(own.id).not.toBe(networks.id);
  expect(apart.papersRelinked).toBe(own.paperCount);
  const back = await decided('AddAlias', { concept: networks.id, name: 'Convolutional Networks' });
  expect(back.concept?.id).toBe(networks.id);
  expect(await find('id', own.id)).toMatchObject({ id: networks.id, mergedFrom: own.id });
  await undo(back);
  await undo(apart);
  expect(await graph()).toEqual(before);
});

test('an undoing is undone', async () => {
  const adam = await named('Adam');
  const rename = await decided('RenameConcept', { concept: adam.id, name: 'Adam (optimiser)' });
  const undoing = await undo(rename);
  expect((await find('id', adam.id))?.name).toBe('Adam');
  await undo(undoing);
  expect((await find('id', adam.id))?.name).toBe('Adam (optimiser)');
  await undo(rename);
});

const unknown = 'Concept_bm90aGluZyBzcGVha3Mgb2YgdGhpcw';
test.each<[string, (adam: string) => Record<string, unknown>, string, string]>([
  ['RejectConcept', () => ({ concept: unknown, reason }), 'UNKNOWN_CONCEPT', 'concept'],
  ['MergeConcepts', (adam) => ({ concept: adam, into: unknown, reason }), 'UNKNOWN_CONCEPT', 'into'],
  ['MergeConcepts', (adam) => ({ concept: adam, into: adam, reason }), 'NOTHING_TO_DO', 'into'],
  ['RetypeConcept', (adam) => ({ concept: adam, kind: 'METHOD', reason: ' ' }), 'NO_REASON', 'reason'],
  ['RenameConcept', (adam) => ({ concept: adam, name: ' ', reason }), 'BAD_NAME', 'name'],
  ['UnmergeConcept', (adam) => ({ concept: adam, name: 'ImageNet', reason }), 'BAD_NAME', 'name'],
  ['SplitConcept', (adam) => ({ concept: adam, name: 'Adam of Eden', reason }), 'BAD_CRITERIA', 'words'],
  ['UndoDecision', () => ({ decision: 'Decision_bm9uZQ', reason }), 'UNKNOWN_DECISION', 'decision'],
])(
  '%s of what cannot be: the payload says what and where, and nothing changes',
  async (name, variables, code, field) => {
    const before = await graph();
    const { totalCount } = await ledger();
    const { id } = await named('Adam');
    expect(await done(name, variables(id))).toMatchObject({
      decision: null,
      concept: null,
      papersRelinked: 0,
      userErrors: [{ code, field }],
    });
    expect(await graph()).toEqual(before);
    expect((await ledger()).totalCount).toBe(totalCount);
  },
);

async function ledger() {
  const { data, errors } = await ask(store, operations, {}, { operationName: 'Ledger' });
  expect(errors).toBeUndefined();
  return (
    data as {
      decisions: {
        totalCount: number;
        nodes: readonly { id: string; type: string; undoneBy: { id: string } | null }[];
      };
    }
  ).decisions;
}

test('the ledger holds every decision, its undoing beside it, and needs no token', async () => {
  const { nodes } = await ledger();
  expect(nodes.length).toBeGreaterThan(10);
  const standing = nodes.filter(({ type, undoneBy }) => undoneBy === null && type !== 'UNDO');
  expect(standing.map(({ type }) => type)).toEqual(['ACCEPT', 'REJECT']);
});
