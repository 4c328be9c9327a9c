import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readLexicon } from '../../src/resolve/identity/read-lexicon.js';
import { resolvePairs } from '../../src/resolve/identity/resolve-pairs.js';
import { reportIdentity, type JudgedPair } from './score.js';

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Judges every pair of a file that holds the right verdicts. */
export function judgePairs(path: string, lexiconPath: string): readonly JudgedPair[] {
  const judged: JudgedPair[] = [];
  for (const answer of resolvePairs(readFileSync(path, 'utf8').split('\n'), readLexicon(lexiconPath))) {
    if ('problem' in answer) throw new Error(`${path}, line ${answer.line}: ${answer.problem}`);
    const { pair, comparison } = answer;
    judged.push({
      pair,
      gold: pair.verdict === 'MERGE' ? 'MERGE' : 'SEPARATE',
      ours: comparison.verdict,
      className: text(pair.class, 'no class'),
      reason: `${comparison.rule}: ${comparison.reason}`,
    });
  }
  return judged;
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
