import { Command, Option } from 'commander';
import { createExtractor } from '../../src/extract/extractor.js';
import type { Extraction, Extractor } from '../../src/domain/extraction.js';
import { readGold, readIds, type GoldPaper } from './gold.js';
import { reportScore } from './report.js';
import { scoreExtraction } from './score.js';

interface ExtractFlags {
  readonly gold: string;
  readonly ids?: string;
  readonly extractor: 'rules' | 'model';
}

interface TimedRun {
  readonly predictions: ReadonlyMap<string, Extraction>;
  readonly perSecond: number;
}

/** Runs the extractor over the papers, once to warm up and once against the clock. */
function runTimed(extractor: Extractor, papers: readonly GoldPaper[]): TimedRun {
  for (const paper of papers.slice(0, 200)) extractor.extract(paper);
  const start = process.hrtime.bigint();
  const predictions = new Map(papers.map((paper) => [paper.id, extractor.extract(paper)]));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { predictions, perSecond: papers.length / seconds };
}

/** `bench extract`: precision, recall and F1 of an extractor against gold, and its speed on one core. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('score an extractor against gold papers')
    .requiredOption('--gold <file>', 'gold papers, JSON Lines')
    .option('--ids <file>', 'only the papers whose ids this file lists')
    .addOption(
      new Option('--extractor <name>', 'which extractor').choices(['rules', 'model']).default('rules'),
    )
    .action(async (flags: ExtractFlags) => {
      const ids = flags.ids === undefined ? undefined : await readIds(flags.ids);
      const gold = await readGold(flags.gold, ids);
      const extractor = createExtractor();
      const { predictions, perSecond } = runTimed(extractor, gold);
      const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
      process.stdout.write(`extractor ${extractor.version}, ${gold.length} papers\n`);
      process.stdout.write(`${reportScore(scoreExtraction(gold, predictions))}\n`);
      process.stdout.write(`speed           ${perSecond.toFixed(0)} abstracts/s on one core, ${memory} MB\n`);
    });
}
