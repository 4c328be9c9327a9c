import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TaggableSentence } from '../src/extract/model/encode-paper.js';
import { createSequenceTagger } from '../src/extract/model/sequence-tagger.js';
import type { TaggerModel } from '../src/extract/model/tagger-model.js';
import type { WordTable } from '../src/extract/model/word-table.js';
import type { LabelledPaper, LabelledSpan } from './labelled.js';
import { quantise } from './tagger/quantise.js';
import { trainTagger } from './tagger/train-tagger.js';

/** The kinds of SciERC (Luan, He, Ostendorf and Hajishirzi 2018). */
export const sciercKinds = [
  'Task',
  'Method',
  'Metric',
  'Material',
  'OtherScientificTerm',
  'Generic',
] as const;

/** A SciERC document; spans may nest and repeat a place with another kind. */
export interface SciercDocument {
  readonly sentences: readonly TaggableSentence[];
  readonly entities: readonly LabelledSpan[];
}

const record = z.object({
  sentences: z.array(z.array(z.string())),
  ner: z.array(z.array(z.tuple([z.number(), z.number(), z.enum(sciercKinds)]))),
});

/** Penn Treebank's names of marks, as a text has them. */
const marks: Readonly<Record<string, string>> = {
  '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}', '``': '"', "''": '"',
}; // prettier-ignore

/** Reads documents in the DyGIE form, JSON Lines. Throws when a line is of another form. */
export function readScierc(path: string): SciercDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { sentences, ner } = record.parse(JSON.parse(line));
      const entities: LabelledSpan[] = [];
      let before = 0;
      for (const [sentence, words] of sentences.entries()) {
        for (const [first, last, kind] of ner[sentence] ?? []) {
          const place = { sentence, first: first - before, end: last + 1 - before };
          entities.push({ ...place, kind: sciercKinds.indexOf(kind), probability: 1 });
        }
        before += words.length;
      }
      const field = 'abstract' as const;
      return {
        sentences: sentences.map((words) => ({
          field,
          tokens: words.map((word) => ({ text: marks[word] ?? word })),
        })),
        entities,
      };
    });
}

/** Of overlapping spans the longer stays, then the earlier. */
function withoutOverlap(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first)) {
    const clash = kept.some((k) => k.sentence === span.sentence && k.first < span.end && span.first < k.end);
    if (!clash) kept.push(span);
  }
  return kept;
}

/** Trains the product's sequence model on SciERC documents alone, with words learnt elsewhere. */
export function trainOnScierc(
  documents: readonly SciercDocument[],
  words: WordTable,
  report: (line: string) => void,
): TaggerModel {
  const papers = documents.map(({ sentences, entities }): LabelledPaper => ({
    sentences,
    spans: withoutOverlap(entities),
    weight: 1,
  }));
  const knobs = { epochs: 8, rate: 0.05, traitRate: 0.025, dropout: 0.3, minimumCount: 1, seed: 1 };
  return quantise(trainTagger(sciercKinds, papers, words, knobs, report), words, 300_000);
}

/** Exact micro precision, recall and F1: same place, same kind. `skip` leaves a kind out on both sides. */
export function scoreScierc(
  model: TaggerModel,
  documents: readonly SciercDocument[],
  threshold: number,
  skip?: (typeof sciercKinds)[number],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const mark = createSequenceTagger(model);
  const skipped = skip === undefined ? -1 : sciercKinds.indexOf(skip);
  let [right, predicted, gold] = [0, 0, 0];
  for (const { sentences, entities } of documents) {
    const wanted = new Set(
      entities
        .filter(({ kind }) => kind !== skipped)
        .map((e) => `${e.sentence}:${e.first}:${e.end}:${e.kind}`),
    );
    gold += wanted.size;
    const taken: { sentence: number; first: number; end: number }[] = [];
    for (const span of mark(sentences, threshold).sort((a, b) => b.total - a.total)) {
      if (taken.some((t) => t.sentence === span.sentence && t.first < span.end && span.first < t.end))
        continue;
      taken.push(span);
      const kind = span.kinds.indexOf(Math.max(...span.kinds));
      if (kind === skipped) continue;
      predicted++;
      if (wanted.has(`${span.sentence}:${span.first}:${span.end}:${kind}`)) right++;
    }
  }
  const [precision, recall] = [predicted === 0 ? 0 : right / predicted, gold === 0 ? 0 : right / gold];
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
