import { findAbbreviations } from '../../src/extract/abbreviations.js';
import { withLexiconJudge, withTaughtNames } from '../../src/extract/apply-lexicon.js';
import { createExtractor } from '../../src/extract/extractor.js';
import { mergeConcepts } from '../../src/extract/merge-concepts.js';
import { readPaper } from '../../src/extract/reading.js';
import { readUserLexicon } from '../../src/extract/user-lexicon.js';
import { draftOf, spansOf } from './drafts-for-tests.js';

const text = JSON.stringify({
  concepts: [{ name: 'lily pooling', type: 'METHOD', aliases: ['LiPo trick'] }],
  never: ['spectral wobble'],
});
const readLexicon = () => readUserLexicon(text, 'lexicon.json');
const abstract = 'Deep Lily Pooling works. The LiPo trick has a spectral wobble.';
const taught = () => createExtractor({ lexicon: readLexicon() }).extract({ title: '', abstract });

test('a taught name and its alias are one concept of the kind it was taught as, even inside a longer phrase', () => {
  const concept = taught().concepts.find(({ name }) => name === 'Lily Pooling');
  expect(concept).toMatchObject({ kind: 'METHOD', confidence: 1, aliases: ['LiPo trick'] });
  expect(concept?.mentions.map(({ rule }) => rule)).toEqual(['lexicon', 'lexicon']);
  const plain = createExtractor().extract({ title: '', abstract });
  expect(plain.concepts.map(({ name }) => name)).not.toContain('Lily Pooling');
});

test('a forbidden name is no concept', () => {
  const extractor = createExtractor({ lexicon: readUserLexicon('{"never":["accuracy"]}', 'x') });
  const names = (extract: typeof extractor) =>
    extract
      .extract({ title: '', abstract: 'It gains accuracy on CIFAR-10.' })
      .concepts.map(({ name }) => name);
  expect(names(extractor)).toEqual(['CIFAR-10']);
  expect(names(createExtractor())).toEqual(['accuracy', 'CIFAR-10']);
});

test('the version names the lexicon', () => {
  const { version } = readLexicon();
  expect(taught().extractor).toBe(`rules-1+lexicon-${version}`);
  expect(readUserLexicon(`${text} `, 'other.json').version).not.toBe(version);
});

test.each([
  ['{', 'Line 1: Expected JSON, found text that is none.'],
  ['{"never": [],\n "concepts": [}', 'Line 2: Expected JSON, found text that is none.'],
  ['[]', 'Line 1: Expected a JSON object, found a list.'],
  [
    '{"concepts": [\n {"name": "x", "type": "TASK"},\n {"name": "y",\n  "type": "THING"}\n]}',
    'Line 4: Expected concepts.1.type to be one of METHOD, DATASET, TASK, METRIC, CONCEPT, found "THING".',
  ],
  ['{"concepts": [\n {"type": "TASK"}]}', 'Line 2: Expected concepts.0.name to be a text, found nothing.'],
  [
    '{"concepts": [\n {"name": "x", "type": "TASK", "alias": []}]}',
    'Line 2: Expected only known keys in concepts.0, found "alias".',
  ],
  ['{\n"nevr": []}', 'Line 1: Expected only known keys, found "nevr".'],
  ['{"never":\n [1]}', 'Line 2: Expected never.0 to be a text, found 1.'],
])('refuses %j and says where', (bad, problem) => {
  expect(() => readUserLexicon(bad, 'mine.json')).toThrow(`Expected a lexicon in mine.json. ${problem}`);
});

test('a lexicon knows kinds and names by their folds, and how many words its longest name has', () => {
  const lexicon = readLexicon();
  expect(lexicon.version).toMatch(/^[0-9a-f]{8}$/);
  expect(lexicon.longest).toBe(2);
  const known = ['lily pooling', 'lipo trick', 'Lily pooling', 'spectral wobble'].map((key) => ({
    has: lexicon.has(key),
    kind: lexicon.kindOf(key),
    name: lexicon.nameOf(key),
    never: lexicon.isNever(key),
  }));
  expect(known).toEqual([
    { has: true, kind: 'METHOD', name: 'lily pooling', never: false },
    { has: true, kind: 'METHOD', name: 'lily pooling', never: false },
    { has: false, kind: undefined, name: undefined, never: false },
    { has: false, kind: undefined, name: undefined, never: true },
  ]);
});

test('a lexicon may be empty, and a name of which folding leaves nothing teaches nothing', () => {
  expect(readUserLexicon('{}', 'x').longest).toBe(0);
  const empty = readUserLexicon('{"concepts": [{"name": "the", "type": "TASK"}]}', 'x');
  expect([empty.has(''), empty.longest]).toEqual([false, 0]);
});

test('the error of a lexicon says where it is in words and in data', () => {
  expect(() => readUserLexicon('{"never":\n [1]}', 'mine.json')).toThrow(
    expect.objectContaining({
      code: 'INPUT_UNREADABLE',
      details: { where: 'mine.json', line: 2 },
    }) as Error,
  );
});

const extractWith = (told: object, texts: { readonly title?: string; readonly abstract: string }) =>
  createExtractor({ lexicon: readUserLexicon(JSON.stringify(told), 'x') }).extract({ title: '', ...texts });

test('a taught name is as sure as can be, with the role and the weight that the text gives it', () => {
  const told = { concepts: [{ name: 'rain', type: 'TASK' }, { name: 'Zork', type: 'METHOD' }] };
  const { concepts } = extractWith(told, { title: 'Rain', abstract: 'We propose a zork. It is not open.' });
  expect(concepts.map(({ name, kind, role, confidence, core }) => [name, kind, role, confidence, core])).toEqual([
    ['Rain', 'TASK', 'ADDRESSES', 1, true],
    ['zork', 'METHOD', 'PROPOSES', 1, true],
  ]);
  expect(concepts.flatMap(({ mentions }) => mentions.map(({ confidence }) => confidence))).toEqual([1, 1]);
}); // prettier-ignore

test('a taught kind overrules the one that rules would give', () => {
  const abstract = 'It gains accuracy on CIFAR-10.';
  const { concepts } = extractWith({ concepts: [{ name: 'CIFAR-10', type: 'TASK' }] }, { abstract });
  expect(concepts.find(({ name }) => name === 'CIFAR-10')).toMatchObject({ kind: 'TASK', confidence: 1 });
  expect(concepts.find(({ name }) => name === 'accuracy')).toMatchObject({ kind: 'METRIC' });
});

test('what is forbidden is no concept even where it is taught too', () => {
  const told = { concepts: [{ name: 'Zork', type: 'METHOD' }], never: ['the ZORKS'] };
  expect(extractWith(told, { abstract: 'We propose a zork.' }).concepts).toEqual([]);
});

function namesRead() {
  const reading = readPaper({ title: '', abstract: 'Zork and Blorb and Plugh and Xyzzy.' });
  return { reading, drafts: ['Zork', 'Blorb', 'Plugh', 'Xyzzy'].map((surface) => draftOf(reading, surface)) };
}
const verdict = { kind: 'TASK', confidence: 0.75, role: 'COMPARES_WITH', core: true } as const;

test('a judge keeps its word on the role of a taught name, and on everything that is not taught', () => {
  const { reading, drafts } = namesRead();
  const told = { concepts: ['Zork', 'Xyzzy'].map((name) => ({ name, type: 'METRIC' })), never: ['Plugh'] };
  const judge = withLexiconJudge(
    { judge: () => [verdict, verdict, verdict, undefined] },
    readUserLexicon(JSON.stringify(told), 'x'),
  );
  expect(judge.judge(drafts, reading)).toEqual([
    { ...verdict, kind: 'METRIC', confidence: 1 },
    verdict,
    undefined,
    { kind: 'METRIC', confidence: 1, role: 'MEASURES', core: false },
  ]);
});

/** What a judge makes of a pond model that is called HPM, too, when a lexicon says this. */
function judgedOfHpm(told: object) {
  const reading = readPaper({ title: '', abstract: 'A hidden pond model (HPM) is.' });
  const drafts = mergeConcepts(reading, spansOf(reading, 'HPM'), findAbbreviations(reading.sentences));
  const judge = withLexiconJudge({ judge: () => [verdict] }, readUserLexicon(JSON.stringify(told), 'x'));
  return judge.judge(drafts, reading);
}

test('a concept is taught, or forbidden, by any of its names', () => {
  for (const name of ['hidden pond model', 'HPM']) {
    expect(judgedOfHpm({ concepts: [{ name, type: 'METRIC' }] })).toMatchObject([{ kind: 'METRIC' }]);
    expect(judgedOfHpm({ never: [name] })).toEqual([undefined]);
  }
  expect(judgedOfHpm({ concepts: [{ name: 'pond model', type: 'METRIC' }], never: ['pond'] })).toEqual([
    verdict,
  ]);
});

test('taught names come before what was tagged, each sure to be of its kind', () => {
  const { reading, drafts } = namesRead();
  const told = readUserLexicon('{"concepts": [{"name": "blorb", "type": "DATASET"}]}', 'x');
  const tagged = drafts[0]!.spans;
  expect(withTaughtNames(reading, tagged, told)).toEqual([
    {
      sentence: 0,
      first: 2,
      end: 3,
      probabilities: { METHOD: 0, DATASET: 1, TASK: 0, METRIC: 0, CONCEPT: 0 },
      rule: 'lexicon',
    },
    ...tagged,
  ]);
});
