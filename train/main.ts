import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { qualityOf } from '../bench/extract/quality.js';
import { scoreExtraction } from '../bench/extract/score.js';
import type { GoldPaper } from '../bench/extract/gold.js';
import type { ExtractionQuality } from '../src/domain/extraction-quality.js';
import { loadTrainedExtractor } from '../src/extract/load-extractor.js';
import { readInputs } from './inputs.js';
import { modelCard } from './model-card.js';
import { trainExtractor } from './train-extractor.js';

interface TrainFlags {
  readonly gold: string;
  readonly leaveOut?: string;
  readonly silver: string;
  readonly abstracts: readonly string[];
  readonly words?: readonly string[];
  readonly silverPapers: number;
  readonly cache: string;
  readonly out: string;
}

const several = (value: string, held: readonly string[] = []): readonly string[] => [...held, value];

/** The figures of an artefact on papers that it did not learn from; null when there are none. */
function measure(artefact: string, papers: readonly GoldPaper[]): ExtractionQuality | null {
  if (papers.length === 0) return null;
  const extractor = loadTrainedExtractor(artefact);
  const predictions = new Map(papers.map((paper) => [paper.id, extractor.extract(paper)]));
  const score = scoreExtraction(papers, predictions);
  return qualityOf(extractor.version, 'held-out slice of the gold', papers, predictions, score);
}

function train(flags: TrainFlags): void {
  const started = performance.now();
  const report = (line: string): void => {
    process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s  ${line}\n`);
  };
  const read = readInputs({
    ...flags,
    leaveOut: flags.leaveOut ?? null,
    words: flags.words ?? flags.abstracts,
  });
  const inputs = { ...read, silver: read.silver.slice(0, flags.silverPapers) };
  report(
    `${inputs.gold.length} gold papers, ${inputs.silver.length} silver papers, ${inputs.wordTexts.length} texts for words`,
  );
  const bytes = trainExtractor(inputs, flags.cache, report);
  const place = (name: string): string => join(flags.out, name);
  const artefact = place('extractor.pgx');
  mkdirSync(flags.out, { recursive: true });
  writeFileSync(artefact, bytes);
  const quality = measure(artefact, inputs.keptAside);
  if (quality !== null) writeFileSync(place('quality.json'), `${JSON.stringify(quality, null, 2)}\n`);
  const files = [flags.gold, flags.silver, ...flags.abstracts].map((path) => ({
    path,
    bytes: readFileSync(path),
  }));
  writeFileSync(place('MODEL_CARD.md'), modelCard(bytes, files, inputs, quality));
  report(`${artefact}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

new Command('train:extractor')
  .description('trains the extractor; the same files give the same bytes')
  .requiredOption('--gold <file>', 'papers with the concepts readers marked, JSON Lines')
  .option(
    '--leave-out <file>',
    'ids of gold papers never to learn from: thresholds and scores come from them',
  )
  .requiredOption(
    '--silver <file>',
    'mentions that a teacher marked; their texts are found among the abstracts',
  )
  .requiredOption(
    '--abstracts <file>',
    'papers as JSON Lines (id, title, abstract), plain or gzip; repeatable',
    several,
  )
  .option(
    '--words <file>',
    'which of the abstracts words and names may be learnt from (default: all); repeatable',
    several,
  )
  .option(
    '--silver-papers <n>',
    'only the first so many of the silver papers teach the tagger',
    Number,
    Infinity,
  )
  .option('--cache <dir>', 'where word vectors are kept between runs', '.cache')
  .requiredOption(
    '--out <dir>',
    'where extractor.pgx, MODEL_CARD.md and, with --leave-out, quality.json are written',
  )
  .action(train)
  .parse();
