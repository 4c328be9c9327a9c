import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Extraction, Extractor } from '../../src/domain/extraction.js';
import { createExtractor } from '../../src/extract/extractor.js';
import { loadTrainedExtractor } from '../../src/extract/load-extractor.js';
import { compromiseNouns, givenKeywords } from './baselines.js';
import { calibrationOf, reportCalibration } from './calibration.js';
import { readGold, readIds, type GoldPaper } from './gold.js';
import type { PredictedPaper } from './prediction.js';
import { qualityOf } from './quality.js';
import { reportScore } from './report.js';
import { scoreConcepts, scoreExtraction } from './score.js';

interface ExtractFlags {
  readonly gold: string;
  readonly ids?: string;
  readonly extractor: 'rules' | 'model';
  readonly artefact?: string;
  readonly baselines?: boolean;
  readonly keywords?: string;
  readonly quality?: string;
  readonly name?: string;
}

interface TimedRun {
  readonly predictions: ReadonlyMap<string, Extraction>;
  readonly perSecond: number;
}

/** Enough papers for the compiler to warm up, and for the clock to count. */
const timedPapers = 400;

/** Runs the extractor over the papers, again and again until enough were read: first to warm up, then against the clock. */
function runTimed(extractor: Extractor, papers: readonly GoldPaper[]): TimedRun {
  const rounds = Math.ceil(timedPapers / Math.max(papers.length, 1));
  const predictions = new Map<string, Extraction>();
  for (let round = 0; round < rounds; round += 1)
    for (const paper of papers) predictions.set(paper.id, extractor.extract(paper));
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const paper of papers) extractor.extract(paper);
  const { user, system } = process.cpuUsage(before);
  return { predictions, perSecond: (rounds * papers.length * 1e6) / (user + system) };
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
): string[] {
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

/** `bench extract`: precision, recall and F1 of an extractor against gold, its calibration and its speed on one core. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('score an extractor against gold papers')
    .requiredOption('--gold <file>', 'gold papers, JSON Lines')
    .option('--ids <file>', 'only the papers whose ids this file lists')
    .addOption(
      new Option('--extractor <name>', 'which extractor').choices(['rules', 'model']).default('rules'),
    )
    .option('--artefact <file>', 'the trained artefact, instead of the one in the package')
    .option('--baselines', 'also score compromise nouns and the rules alone')
    .option('--keywords <file>', 'also score the ai_keywords of this file, on the papers that have some')
    .option('--quality <file>', 'write the figures that the API publishes')
    .option('--name <name>', 'what they call the gold; the name of its file by default')
    .action(async (flags: ExtractFlags) => {
      const ids = flags.ids === undefined ? undefined : await readIds(flags.ids);
      const gold = await readGold(flags.gold, ids);
      const extractor =
        flags.extractor === 'rules' ? createExtractor() : loadTrainedExtractor(flags.artefact);
      const { predictions, perSecond } = runTimed(extractor, gold);
      const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
      const score = scoreExtraction(gold, predictions);
      if (flags.quality !== undefined) {
        const quality = qualityOf(
          extractor.version,
          flags.name ?? basename(flags.gold),
          gold,
          predictions,
          score,
        );
        writeFileSync(flags.quality, `${JSON.stringify(quality, null, 2)}\n`);
      }
      const lines = [
        `extractor ${extractor.version}, ${gold.length} papers`,
        reportScore(score),
        reportCalibration(calibrationOf(gold, predictions)),
        ...reportBaselines(flags, gold, predictions),
        `speed           ${perSecond.toFixed(0)} abstracts per second of one core, ${memory} MB`,
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
