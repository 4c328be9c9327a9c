import { createExtractor } from '../../src/extract/extractor.js';
import { readUserLexicon } from '../../src/extract/user-lexicon.js';

const text = JSON.stringify({
  concepts: [{ name: 'lily pooling', type: 'METHOD', aliases: ['LiPo trick'] }],
  never: ['spectral wobble'],
});
const lexicon = readUserLexicon(text, 'lexicon.json');
const abstract = 'Deep Lily Pooling works. The LiPo trick has a spectral wobble.';
const plain = createExtractor().extract({ title: '', abstract });
const taught = createExtractor({ lexicon }).extract({ title: '', abstract });

test('a taught name and its alias are one concept of the kind it was taught as, even inside a longer phrase', () => {
  const concept = taught.concepts.find(({ name }) => name === 'Lily Pooling');
  expect(concept).toMatchObject({ kind: 'METHOD', confidence: 1, aliases: ['LiPo trick'] });
  expect(concept?.mentions.map(({ rule }) => rule)).toEqual(['lexicon', 'lexicon']);
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
  expect(taught.extractor).toBe(`rules-1+lexicon-${lexicon.version}`);
  expect(readUserLexicon(`${text} `, 'other.json').version).not.toBe(lexicon.version);
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
