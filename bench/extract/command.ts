import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Extraction, Extractor } from '../../src/domain/extraction.js';
import { createExtractor } from '../../src/extract/extractor.js';
import { loadTrainedExtractor } from '../../src/extract/load-extractor.js';
import { readAbstracts } from '../abstracts.js';
import { compromiseNouns, givenKeywords } from './baselines.js';
import { calibrationOf, reportCalibration } from './calibration.js';
import { reportCorpus, runCorpus } from './corpus.js';
import { readGold, type GoldPaper } from './gold.js';
import type { PredictedPaper } from './prediction.js';
import { qualityOf } from './quality.js';
import { reportScore } from './report.js';
import { scoreConcepts, scoreExtraction } from './score.js';

interface ExtractFlags {
  readonly gold: readonly string[];
  readonly extractor: 'rules' | 'model';
  readonly artefact?: string;
  readonly baselines?: boolean;
  readonly keywords?: string;
  readonly abstracts: readonly string[];
  readonly quality?: string;
  readonly name?: string;
}

/** One line a baseline: names alone, untyped and exact. */
function reportBaseline(
  name: string,
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, PredictedPaper>,
): string {
  const { all, coreRecall } = scoreConcepts(gold, predictions, { typed: false, relaxed: false });
  const figures = `P ${all.precision.toFixed(3)} R ${all.recall.toFixed(3)} F1 ${all.f1.toFixed(3)}`;
  return `${name}: untyped exact ${figures}  core recall ${coreRecall.toFixed(3)}  (${gold.length} papers)`;
}

function reportBaselines(
  flags: ExtractFlags,
  gold: readonly GoldPaper[],
  predictions: ReadonlyMap<string, Extraction>,
): readonly string[] {
  const lines: string[] = [];
  if (flags.baselines === true) {
    lines.push(reportBaseline('compromise nouns', gold, compromiseNouns(gold)));
    const rules = createExtractor();
    lines.push(
      reportBaseline('rules alone', gold, new Map(gold.map((paper) => [paper.id, rules.extract(paper)]))),
    );
  }
  if (flags.keywords !== undefined) {
    const keywords = givenKeywords(flags.keywords, gold);
    const both = gold.filter(({ id }) => keywords.has(id));
    lines.push(reportBaseline('given keywords', both, keywords));
    lines.push(reportBaseline('  this extractor on the same papers', both, predictions));
  }
  return lines;
}

/** One gold: scores, calibration and baselines; with `--quality`, the figures that the API publishes are written. */
function reportGold(place: string, extractor: Extractor, flags: ExtractFlags): string {
  const gold = readGold(place);
  const predictions = new Map(gold.map((paper) => [paper.id, extractor.extract(paper)]));
  const score = scoreExtraction(gold, predictions);
  if (flags.quality !== undefined) {
    const name = flags.name ?? basename(place);
    const quality = qualityOf(extractor.version, name, gold, predictions, score);
    writeFileSync(flags.quality, `${JSON.stringify(quality, null, 2)}\n`);
  }
  return [
    `${place}: ${gold.length} papers, extractor ${extractor.version}`,
    reportScore(score),
    reportCalibration(calibrationOf(gold, predictions)),
    ...reportBaselines(flags, gold, predictions),
  ].join('\n');
}

const several = (value: string, held: readonly string[]): readonly string[] => [...held, value];

/** `bench extract`: precision, recall and F1 of an extractor against gold, its calibration, its speed and memory on one core. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('score an extractor against gold papers, and time it over many abstracts')
    .option(
      '--gold <file>',
      'gold papers, JSON Lines; FILE@IDS for those that IDS lists; repeatable',
      several,
      [],
    )
    .addOption(
      new Option('--extractor <name>', 'which extractor').choices(['rules', 'model']).default('model'),
    )
    .option('--artefact <file>', 'the trained artefact, instead of the one in the package')
    .option('--baselines', 'also score compromise nouns and the rules alone')
    .option('--keywords <file>', 'also score the ai_keywords of this file, on the papers that have some')
    .option(
      '--abstracts <file>',
      'papers to time it over and to check every place in; repeatable',
      several,
      [],
    )
    .option('--quality <file>', 'write the figures that the API publishes, of the last gold')
    .option('--name <name>', 'what they call the gold; the name of its file by default')
    .action((flags: ExtractFlags) => {
      const started = performance.now();
      const extractor =
        flags.extractor === 'rules' ? createExtractor() : loadTrainedExtractor(flags.artefact);
      process.stdout.write(`loaded in ${Math.round(performance.now() - started)} ms\n\n`);
      for (const place of flags.gold) process.stdout.write(`${reportGold(place, extractor, flags)}\n\n`);
      const papers = flags.abstracts.flatMap(readAbstracts);
      if (papers.length > 0) process.stdout.write(`${reportCorpus(runCorpus(extractor, papers))}\n`);
    });
}
