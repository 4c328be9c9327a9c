import type { CurationAct, CurationOutcome } from '../../src/domain/curator.js';
import { createCurate } from '../../src/curate/curate.js';
import { jsonLines } from '../../src/ingest/json-lines.js';
import { decisionLine, paperLine } from '../../src/ingest/export-line.js';
import { ingest } from '../../src/pipeline.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/store.js';
import { storedConceptKey } from '../../src/domain/keys.js';
import { keyOf } from '../builders.js';
import { linesOf } from '../ingest/read-text.js';
import { lexicon } from '../resolve/identity/lexicon-for-tests.js';
import { statedNames } from '../stated-names.js';

const at = '2026-01-02T03:04:05.000Z';
const abstracts = [
  'We compare [[tidal pooling]] and [[lunar pooling]] on waves.',
  '[[Tidal Pooling]] is fast, and so is [[sand filtering]].',
  'A [[lunar pooling]] of rocks in the sea, by [[basin]].',
  'A [[basin|DATASET]] of rocks holds [[sand filtering]].',
  'Our [[quartz zonal tracking=QZT]] beats [[basin]].',
  'By [[quartz zonal tracking=QZT]] we see.',
  'The [[QZT]] sees.',
];

let store: GraphStore;
async function openStore(): Promise<GraphStore> {
  const opened = createSqliteStore({ path: ':memory:', readers: 0 });
  await opened.migrate();
  return opened;
}
const read = (into: GraphStore, text: string) =>
  ingest(() => jsonLines.read(linesOf(text), { file: 'input', date: null }), {
    store: into,
    extractor: statedNames,
    lexicon,
    at,
  });
const papers = abstracts
  .map((abstract, index) => `${JSON.stringify({ id: `p${index}`, title: `Paper ${index}`, abstract })}\n`)
  .join('');

beforeEach(async () => {
  store = await openStore();
  await read(store, papers);
});
afterEach(() => store.close());

let decided = 0;
const curate = (act: CurationAct, reason = 'Read the papers.'): Promise<CurationOutcome> => {
  decided += 1;
  const number = String(decided).padStart(4, '0');
  const time = `2026-02-01T00:00:00.${number.slice(1)}Z`;
  const parts = { store, lexicon, now: () => time, newId: () => `d${number}` };
  return createCurate(parts)({ act, reason, actor: 'ada' });
};
/** Key, name, kind and papers of every concept. */
const graph = async (of = store) =>
  (await of.exportConcepts(null, 99)).map(
    ({ key, name, kind, paperCount }) => `${key} = ${name} ${kind} ${paperCount}`,
  );
const decisionOf = (outcome: CurationOutcome): string => {
  if (outcome.outcome === 'REFUSED') throw new Error(outcome.message);
  return outcome.decision.id;
};
const before = [
  'basin = basin METHOD 3',
  'lunarpooling = lunar pooling METHOD 2',
  'quartzzonaltracking = quartz zonal tracking METHOD 3',
  'sandfiltering = sand filtering METHOD 2',
  'tidalpooling = Tidal Pooling METHOD 2',
];
const withOther = (...changes: readonly (readonly [string, string | null])[]) => {
  const others = new Map(changes);
  return before
    .flatMap((line) => {
      const other = others.get(line.split(' ')[0] ?? '');
      return other === undefined ? [line] : other === null ? [] : [other];
    })
    .concat(changes.flatMap(([key, line]) => (key === '' && line !== null ? [line] : [])))
    .sort();
};

test('a short form that no lexicon knows means what two papers say', async () => {
  expect(await graph()).toEqual(before);
});

test('merging gives the other the papers, the old id leads to it, the ledger says who and why, and undoing takes all back', async () => {
  const outcome = await curate({
    type: 'MERGE',
    concept: keyOf('lunar pooling'),
    into: keyOf('tidal pooling'),
  });
  expect(outcome).toMatchObject({ outcome: 'DECIDED', concept: 'tidalpooling', papersRelinked: 2 });
  expect(await graph()).toEqual(
    withOther(['lunarpooling', null], ['tidalpooling', 'tidalpooling = Tidal Pooling METHOD 3']),
  );
  expect(await store.survivorsOf([keyOf('lunar pooling')])).toEqual(['tidalpooling']);
  const [names = []] = await store.namesOf([keyOf('tidal pooling')]);
  expect(names).toContainEqual({
    surface: 'lunar pooling',
    rule: 'curated',
    decision: decisionOf(outcome),
    papers: 2,
    since: at,
    proof: {
      paper: 'title:paper 0',
      evidence: 'A curator joined the two.',
      sentence: { field: 'abstract', start: 0, end: abstracts[0]?.length },
    },
  });
  expect(await curate({ type: 'UNDO', decision: decisionOf(outcome) })).toMatchObject({
    concept: 'lunarpooling',
    papersRelinked: 2,
  });
  expect(await graph()).toEqual(before);
});

test('unmerging a name that a curator brought undoes that, one that rules brought is kept apart', async () => {
  const [lunar, tidal] = [keyOf('lunar pooling'), keyOf('tidal pooling')];
  await curate({ type: 'MERGE', concept: lunar, into: tidal });
  await curate({ type: 'UNMERGE', concept: tidal, name: 'Lunar Pooling' });
  await curate({ type: 'ALIAS', concept: tidal, name: 'basin' });
  expect(await graph()).toEqual(
    withOther(['basin', null], ['tidalpooling', 'tidalpooling = Tidal Pooling METHOD 5']),
  );
  await curate({ type: 'UNMERGE', concept: tidal, name: 'basin' });
  expect(await graph()).toEqual(before);
  const apart = await curate({ type: 'UNMERGE', concept: keyOf('quartz zonal tracking'), name: 'QZT' });
  // Also in the two papers that call the thing both: the name goes with its own mentions.
  expect(apart).toMatchObject({ concept: 'qzt', papersRelinked: 3 });
  expect(await graph()).toEqual(
    withOther(
      ['quartzzonaltracking', 'quartzzonaltracking = quartz zonal tracking METHOD 2'],
      ['', 'qzt = QZT METHOD 3'],
    ),
  );
  const again = await curate({ type: 'UNMERGE', concept: keyOf('quartz zonal tracking'), name: 'QZTs' });
  expect(again).toMatchObject({ outcome: 'REFUSED', code: 'NOTHING_TO_DO' });
  await curate({ type: 'UNDO', decision: decisionOf(apart) });
  expect(await graph()).toEqual(before);
});

test('a name that the concept is known by is not parted off: the message says which other name is to be', async () => {
  const concept = keyOf('quartz zonal tracking');
  expect(await curate({ type: 'UNMERGE', concept, name: 'Quartz zonal tracking' })).toMatchObject({
    code: 'BAD_NAME',
    message:
      'Expected another name of quartz zonal tracking, found "Quartz zonal tracking", by which it is known; part off the other one, such as "QZT".',
  });
});

test('a merge made after a split takes the part back, and a split made after that parts it again', async () => {
  const split = {
    type: 'SPLIT',
    concept: keyOf('basin'),
    name: 'Basin',
    kinds: ['DATASET'],
    words: [],
  } as const;
  const parted = withOther(['basin', 'basin = basin METHOD 2'], ['', 'basin:dataset = Basin DATASET 1']);
  await curate(split);
  expect(await graph()).toEqual(parted);
  const merge = await curate({
    type: 'MERGE',
    concept: storedConceptKey('basin:dataset'),
    into: keyOf('basin'),
  });
  expect(merge).toMatchObject({ outcome: 'DECIDED', concept: 'basin', papersRelinked: 1 });
  expect(await graph()).toEqual(before);
  expect(await curate(split)).toMatchObject({ outcome: 'DECIDED', papersRelinked: 1 });
  expect(await graph()).toEqual(parted);
});

test('on a merge or an alias the concept keeps its name until it is renamed, and undoing gives the choice back', async () => {
  const [basin, lunar] = [keyOf('basin'), keyOf('lunar pooling')];
  const merge = await curate({ type: 'MERGE', concept: basin, into: lunar });
  const nameOf = async () => (await graph()).find((line) => line.startsWith('lunarpooling'));
  expect(await nameOf()).toBe('lunarpooling = lunar pooling METHOD 4');
  const rename = await curate({ type: 'RENAME', concept: lunar, name: 'Moon' });
  expect(await nameOf()).toBe('lunarpooling = Moon METHOD 4');
  await curate({ type: 'UNDO', decision: decisionOf(rename) });
  expect(await nameOf()).toBe('lunarpooling = lunar pooling METHOD 4');
  await curate({ type: 'UNDO', decision: decisionOf(merge) });
  expect(await graph()).toEqual(before);
});

test('an alias that every paper defines otherwise changes nothing, one that no paper uses yet holds for later ones', async () => {
  const other = JSON.stringify({ id: 'tf', title: 'Tide', abstract: '[[tidal foxing=TFX]] works.' });
  await read(store, `${other}\n`);
  const refused = await curate({ type: 'ALIAS', concept: keyOf('basin'), name: 'TFX' });
  expect(refused).toMatchObject({ outcome: 'REFUSED', code: 'NOTHING_TO_DO', field: 'name' });
  const later = await curate({ type: 'ALIAS', concept: keyOf('basin'), name: 'Crater' });
  expect(later).toMatchObject({ outcome: 'DECIDED', papersRelinked: 0 });
  await read(store, `${JSON.stringify({ id: 'tr', title: 'Low', abstract: 'A [[crater]].' })}\n`);
  expect(await graph()).toContain('basin = basin METHOD 4');
});

test('a rejected concept is accepted by any name it had, and what is asked of it meanwhile says that it is rejected', async () => {
  const [lunar, tidal] = [keyOf('lunar pooling'), keyOf('tidal pooling')];
  const quartz = keyOf('quartz zonal tracking');
  await curate({ type: 'MERGE', concept: lunar, into: tidal });
  const merged = await graph();
  for (const [concept, name] of [
    [tidal, 'Lunar-Pooling'],
    [tidal, 'tidal poolings'],
    [quartz, 'QZT'],
  ] as const) {
    await curate({ type: 'REJECT', concept });
    expect(await graph()).not.toEqual(merged);
    expect(await curate({ type: 'RENAME', concept, name: 'Other' })).toMatchObject({
      code: 'UNKNOWN_CONCEPT',
      message:
        'Expected in "concept" a concept that papers speak of, found one that a curator rejected; accept it first.',
    });
    expect(await curate({ type: 'ACCEPT', name })).toMatchObject({ outcome: 'DECIDED', concept });
    expect(await graph()).toEqual(merged);
  }
});

test('a split parts the papers that meet its criteria', async () => {
  const split = await curate({
    type: 'SPLIT',
    concept: keyOf('basin'),
    name: 'Basin',
    kinds: ['DATASET'],
    words: ['the rocks', 'of rocks'],
  });
  expect(split).toMatchObject({ concept: 'basin:rock', papersRelinked: 1 });
  expect(await graph()).toEqual(
    withOther(['basin', 'basin = basin METHOD 2'], ['', 'basin:rock = Basin DATASET 1']),
  );
  await curate({ type: 'UNDO', decision: decisionOf(split) });
  expect(await graph()).toEqual(before);
});

test('names and kinds that a curator gives hold', async () => {
  await curate({ type: 'RENAME', concept: keyOf('basin'), name: 'Basin Net' });
  await curate({ type: 'RETYPE', concept: keyOf('basin'), kind: 'TASK' });
  expect(await graph()).toEqual(withOther(['basin', 'basin = Basin Net TASK 3']));
});

test('a rejected name is linked by no paper until it is accepted again', async () => {
  await curate({ type: 'REJECT', concept: keyOf('basin') });
  expect(await graph()).toEqual(withOther(['basin', null]));
  await read(store, `${JSON.stringify({ id: 'new', title: 'Waves', abstract: 'A [[basin]].' })}\n`);
  expect(await graph()).toEqual(withOther(['basin', null]));
  expect(await curate({ type: 'ACCEPT', name: 'Basins' })).toMatchObject({ papersRelinked: 4 });
  expect(await graph()).toEqual(withOther(['basin', 'basin = basin METHOD 4']));
});

test.each<[string, CurationAct, string?]>([
  ['UNKNOWN_CONCEPT', { type: 'REJECT', concept: keyOf('nothing') }],
  ['UNKNOWN_CONCEPT', { type: 'MERGE', concept: keyOf('basin'), into: keyOf('nothing') }],
  ['NOTHING_TO_DO', { type: 'MERGE', concept: keyOf('basin'), into: keyOf('basin') }],
  ['NOTHING_TO_DO', { type: 'RENAME', concept: keyOf('basin'), name: 'basin' }],
  ['NOTHING_TO_DO', { type: 'RETYPE', concept: keyOf('basin'), kind: 'METHOD' }],
  ['NOTHING_TO_DO', { type: 'ALIAS', concept: keyOf('basin'), name: 'Basins' }],
  ['NOTHING_TO_DO', { type: 'ACCEPT', name: 'basin' }],
  // Every paper meets the criteria, none does.
  [
    'NOTHING_TO_DO',
    { type: 'SPLIT', concept: keyOf('basin'), name: 'basin', kinds: ['METHOD', 'DATASET'], words: [] },
  ],
  ['NOTHING_TO_DO', { type: 'SPLIT', concept: keyOf('basin'), name: 'bowl', kinds: [], words: ['desert'] }],
  ['BAD_NAME', { type: 'RENAME', concept: keyOf('basin'), name: ' ?' }],
  ['BAD_NAME', { type: 'UNMERGE', concept: keyOf('basin'), name: 'sand' }],
  ['BAD_CRITERIA', { type: 'SPLIT', concept: keyOf('basin'), name: 'Basin', kinds: [], words: [' '] }],
  ['UNKNOWN_DECISION', { type: 'UNDO', decision: 'none' }],
  ['NO_REASON', { type: 'REJECT', concept: keyOf('basin') }, ' '],
])('what cannot be done is refused with a code and a sentence: %s %j', async (code, act, ...[reason]) => {
  const outcome = await curate(act, reason);
  expect(outcome).toMatchObject({
    outcome: 'REFUSED',
    code,
    message: expect.stringMatching(/^Expected .*\.$/) as unknown,
  });
  expect((await store.identityFacts([], [])).decisions).toEqual([]);
  expect(await graph()).toEqual(before);
});

test('decisions survive another reading of the papers, and replay in another store through an export', async () => {
  await curate({ type: 'MERGE', concept: keyOf('lunar pooling'), into: keyOf('tidal pooling') });
  await curate({ type: 'REJECT', concept: keyOf('basin') });
  const renamed = await curate({ type: 'RENAME', concept: keyOf('sand filtering'), name: 'Sand' });
  await curate({ type: 'UNDO', decision: decisionOf(renamed) });
  const curated = await graph();
  const lines = async (of: GraphStore) => [
    ...(await of.identityFacts([], [])).decisions.map(decisionLine),
    ...(await of.exportPapers(null, 99)).map(paperLine),
  ];
  await read(store, papers.replaceAll('"title":"Paper', '"venue":"Sea","title":"Paper'));
  expect(await graph()).toEqual(curated);
  const exported = await lines(store);
  for (const order of [exported, [...exported].reverse()]) {
    const other = await openStore();
    expect(await read(other, order.join(''))).toMatchObject({ rejected: [], accepted: { length: 7 } });
    expect(await graph(other)).toEqual(curated);
    expect(await lines(other)).toEqual(exported);
    await other.close();
  }
  // The decisions alone, into a store that has the papers already.
  const late = await openStore();
  await read(late, papers);
  expect(await read(late, exported.slice(0, 4).join(''))).toMatchObject({ papersRelinked: 4 });
  expect(await graph(late)).toEqual(curated);
  await late.close();
});
