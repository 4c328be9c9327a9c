import { rawSpan, readPaper, surfaceOf } from '../../src/extract/reading.js';

test('a paper is read as the sentences of its title and then of its abstract, with every word folded', () => {
  const reading = readPaper({ title: 'The Graph-Nets.', abstract: 'We learn. Nets fly!' });
  expect(reading.sentences.map(({ field, start, end }) => [field, start, end])).toEqual([
    ['title', 0, 15],
    ['abstract', 0, 9],
    ['abstract', 10, 19],
  ]);
  expect(reading.words).toEqual([
    ['', 'graph net', ''],
    ['we', 'learn', ''],
    ['net', 'fly', ''],
  ]);
});

test('tokens have their surface in the clean text and their place in the raw one', () => {
  const title = 'On  \\emph{graph}   nets';
  const reading = readPaper({ title, abstract: 'graph' });
  const [sentence] = reading.sentences;
  expect(surfaceOf(reading, sentence!, 1, 3)).toBe('graph nets');
  expect(surfaceOf(reading, sentence!, 0, 1)).toBe('On');
  const [start, end] = [sentence!.tokens[1]!.start, sentence!.tokens[2]!.end];
  const span = rawSpan(reading, 'title', start, end);
  expect(span.field).toBe('title');
  expect(title.slice(span.start, span.end)).toBe('graph}   nets');
});

test('a place outside of a sentence has an empty surface', () => {
  const reading = readPaper({ title: 'On graphs', abstract: '' });
  const [sentence] = reading.sentences;
  expect(surfaceOf(reading, sentence!, 7, 9)).toBe('');
});

test('what stands after twenty thousand characters is not read, and no character is cut in two', () => {
  const { texts } = readPaper({ title: 'a'.repeat(20_001), abstract: `${'b'.repeat(19_999)}😀` });
  expect(texts.title.text).toBe('a'.repeat(20_000));
  expect(texts.abstract.text).toBe('b'.repeat(19_999));
  expect(readPaper({ title: `${'b'.repeat(19_998)}😀`, abstract: '' }).texts.title.text).toHaveLength(20_000);
});

test('a sentence of more than two hundred tokens is cut into pieces that hold all of it', () => {
  const abstract = Array.from({ length: 401 }, (_, at) => `w${at}`).join(' ');
  const { sentences } = readPaper({ title: '', abstract });
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([200, 200, 1]);
  expect(sentences.map(({ start, end }) => abstract.slice(start, end)).join(' ')).toBe(abstract);
  expect(sentences.map(({ field }) => field)).toEqual(['abstract', 'abstract', 'abstract']);
});

test.each([
  [200, [200]],
  [201, [200, 1]],
  [400, [200, 200]],
])('of %i tokens without an end come pieces of %j', (count, pieces) => {
  const abstract = 'word '.repeat(count).trim();
  expect(readPaper({ title: '', abstract }).sentences.map(({ tokens }) => tokens.length)).toEqual(pieces);
});
