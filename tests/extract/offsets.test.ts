import { readFileSync } from 'node:fs';
import { foldName } from '../../src/domain/fold.js';
import { createExtractor } from '../../src/extract/extractor.js';
import { loadTrainedExtractor } from '../../src/extract/load-extractor.js';
import { cleanText } from '../../src/extract/text/clean.js';

interface Texts {
  readonly title: string;
  readonly abstract: string;
}
const papers = readFileSync('examples/papers.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Texts);

const folded = (text: string): string => foldName(cleanText(text).text);

/** Ends of sentences as written: a mark with what may close after it, or the end of the text. */
const sentenceEnd = /[.!?:;]["'’”)\]]*$/;

describe.each([
  ['the rules', createExtractor()],
  ['the trained model', loadTrainedExtractor()],
])('offsets of %s in the sample papers', (_, extractor) => {
  const read = papers.map((paper) => ({ paper, concepts: extractor.extract(paper).concepts }));

  test('cut just the name out of the text: neither a letter more nor one less', () => {
    for (const { paper, concepts } of read)
      for (const { name, aliases, mentions } of concepts) {
        const names = [name, ...aliases].map(folded);
        for (const { field, start, end } of mentions)
          expect(names).toContain(folded(paper[field].slice(start, end)));
      }
  });

  test('are set against the words around: no letter touches a mention', () => {
    for (const { paper, concepts } of read)
      for (const { field, start, end } of concepts.flatMap(({ mentions }) => mentions)) {
        expect(paper[field].charAt(start - 1)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(paper[field].charAt(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }
  });

  test('of the proving sentence begin and end where sentences do', () => {
    for (const { paper, concepts } of read)
      for (const { field, sentence } of concepts.flatMap(({ mentions }) => mentions)) {
        const text = paper[field].slice(sentence.start, sentence.end);
        expect(text).toBe(text.trim());
        expect(field === 'title' || sentenceEnd.test(text)).toBe(true);
        expect(sentence.start === 0 || paper[field].charAt(sentence.start - 1) === ' ').toBe(true);
      }
  });
});
