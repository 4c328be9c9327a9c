import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readLexicon } from '../../src/resolve/identity/read-lexicon.js';
import { readPair, resolvePair } from '../../src/resolve/resolve-pairs.js';
import { reportIdentity, type JudgedPair } from './score.js';

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Judges every pair of a file that holds the right verdicts. */
function judgePairs(path: string, lexiconPath: string): readonly JudgedPair[] {
  const lexicon = readLexicon(lexiconPath);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): readonly JudgedPair[] => {
      const read = readPair(line);
      if (read === null) return [];
      if ('problem' in read) throw new Error(`${path}, line ${index + 1}: ${read.problem}`);
      const { pair } = read;
      const { verdict, rule, reason } = resolvePair(pair, lexicon);
      return [
        {
          pair,
          gold: pair.verdict === 'MERGE' ? 'MERGE' : 'SEPARATE',
          ours: verdict,
          className: text(pair.class, 'no class'),
          reason: `${rule}: ${reason}`,
        },
      ];
    });
}

/** `npm run bench -- identity PAIRS.jsonl` */
export function identityCommand(): Command {
  return new Command('identity')
    .description('how well names are told to be one or two, on pairs with the right verdict')
    .argument('[pairs]', 'JSON lines with a, b, verdict and class', '../shared/gold/identity-dev.jsonl')
    .option('--lexicon <file>', 'name lexicon', 'models/name-lexicon.json.gz')
    .action((pairs: string, { lexicon }: { lexicon: string }) => {
      console.log(reportIdentity(judgePairs(pairs, lexicon)));
    });
}
