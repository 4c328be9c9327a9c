import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { bundledArtefact } from '../../src/extract/load-extractor.js';
import { readArtefact } from '../../src/extract/model/artefact.js';
import { loadTagger } from '../../src/extract/model/store-tagger.js';
import type { TaggerModel } from '../../src/extract/model/tagger-model.js';
import { readScierc, scoreScierc, trainOnScierc, type SciercDocument } from '../../train/scierc.js';

interface SciercFlags {
  readonly train: string;
  readonly dev: string;
  readonly test?: string;
}

/** Span probabilities from which a span may be kept; the best on dev is used on test. */
const thresholds = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45] as const;

function reportOn(
  name: string,
  model: TaggerModel,
  documents: readonly SciercDocument[],
  threshold: number,
): string {
  const figures = (skip?: 'Generic') => {
    const { precision, recall, f1 } = scoreScierc(model, documents, threshold, skip);
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  };
  return `${name}: exact micro ${figures()}   without Generic ${figures('Generic')}   (${documents.length} documents, threshold ${threshold})`;
}

/**
 * `bench scierc`: retrains the sequence model on SciERC (Luan et al. 2018) alone, as the literature does, with the
 * shipped words, and scores entities exactly. The threshold is chosen on dev; test is read once.
 */
export function sciercCommand(): Command {
  return new Command('scierc')
    .description('retrain the sequence model on SciERC and score it as the literature does')
    .requiredOption('--train <file>', 'SciERC train, DyGIE JSON Lines')
    .requiredOption('--dev <file>', 'SciERC dev')
    .option('--test <file>', 'SciERC test')
    .action((flags: SciercFlags) => {
      const { words } = loadTagger(readArtefact(readFileSync(bundledArtefact), bundledArtefact));
      const model = trainOnScierc(readScierc(flags.train), words, (line) =>
        process.stderr.write(`${line}\n`),
      );
      const dev = readScierc(flags.dev);
      const ranked = thresholds
        .map((threshold) => ({ threshold, f1: scoreScierc(model, dev, threshold).f1 }))
        .sort((a, b) => b.f1 - a.f1);
      const threshold = ranked[0]?.threshold ?? thresholds[0];
      process.stdout.write(`${reportOn('dev', model, dev, threshold)}\n`);
      if (flags.test !== undefined)
        process.stdout.write(`${reportOn('test', model, readScierc(flags.test), threshold)}\n`);
    });
}
