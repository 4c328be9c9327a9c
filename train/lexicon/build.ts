/**
 * Builds the shipped name lexicon: `npm run train:lexicon -- OUT.json.gz ABSTRACTS.jsonl.gz...`.
 * What it holds is described where it is read, in `src/resolve/identity/lexicon.ts`. The same files give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { contextWords } from '../../src/resolve/identity/context-words.js';
import type { LexiconFile } from '../../src/resolve/identity/lexicon-file.js';
import { knownShortForms } from '../../src/resolve/identity/short-form-senses.js';
import { pickCues } from './cues.js';
import { mineAbbreviations } from './mine-abbreviations.js';
import { findPhrases } from './phrases.js';
import { readAbstracts } from '../../bench/abstracts.js';
import { groupSenses, type MinedSense } from './senses.js';
import { countWords, writeVocabulary } from './vocabulary.js';

/** A meaning that one paper alone defines is shipped when so many use its words: most are names that it made up. */
const leastUses = 4;
const cuesPerSense = 32;
const sensesPerShort = 8;

const [out, ...inputs] = process.argv.slice(2);
if (out === undefined || inputs.length === 0)
  throw new Error('Usage: npm run train:lexicon -- OUT.json.gz ABSTRACTS.jsonl.gz...');

const papers = [...new Map(inputs.flatMap(readAbstracts).map((paper) => [paper.id, paper])).values()];
const longsByShort = new Map<string, Map<string, number[]>>();
for (const [paper, texts] of papers.entries()) {
  for (const { short, long } of mineAbbreviations(texts)) {
    const longs = longsByShort.get(short) ?? new Map<string, number[]>();
    longsByShort.set(short, longs.set(long, [...(longs.get(long) ?? []), paper]));
  }
}
const known = (name: string): string => readFileSync(new URL(`./known/${name}.txt`, import.meta.url), 'utf8');
// Meanings known by hand get their cues from the papers that use their words.
for (const { short, longs } of knownShortForms(known('short-forms'))) {
  const mined = longsByShort.get(short) ?? new Map<string, number[]>();
  longsByShort.set(short, mined);
  for (const long of longs) if (!mined.has(long.join(' '))) mined.set(long.join(' '), []);
}
const words = papers.map(({ title, abstract }) => contextWords(`${title} ${abstract}`));
const papersWith = new Map<string, number>();
for (const found of words) for (const word of found) papersWith.set(word, (papersWith.get(word) ?? 0) + 1);

const uses = findPhrases(papers, new Set([...longsByShort.values()].flatMap((longs) => [...longs.keys()])));
const isUsed = (long: string): boolean => (uses.get(long)?.length ?? 0) >= leastUses;

function writeSense(sense: MinedSense): string {
  const spellings = sense.spellings
    .filter(({ papers: count }, index) => index === 0 || count > 1)
    .map(({ long, papers: count }) => `${long} ${count}`);
  // Every paper that uses the words knows the meaning, whether it abbreviates them or not.
  const users = new Set([...sense.papers, ...sense.spellings.flatMap(({ long }) => uses.get(long) ?? [])]);
  const inSense = new Map<string, number>();
  for (const paper of users)
    for (const word of words[paper] ?? []) inSense.set(word, (inSense.get(word) ?? 0) + 1);
  const cues = pickCues(inSense, users.size, papersWith, papers.length, cuesPerSense);
  return `${spellings.join(',')}:${cues.map(({ word, weight }) => `${word}${weight}`).join(' ')}`;
}

const abbreviations: Record<string, string> = {};
for (const short of [...longsByShort.keys()].sort()) {
  const senses = groupSenses(longsByShort.get(short) ?? new Map<string, number[]>())
    .filter(({ papers: definers, spellings }) => definers.length !== 1 || isUsed(spellings[0]?.long ?? ''))
    .slice(0, sensesPerShort);
  if (senses.length > 0) abbreviations[short] = senses.map(writeSense).join(';');
}

const lexicon: LexiconFile = {
  format: 1,
  papers: papers.length,
  abbreviations,
  words: writeVocabulary(countWords(papers)),
  known: { shortForms: known('short-forms'), aliases: known('aliases'), homographs: known('homographs') },
};
writeFileSync(out, gzipSync(JSON.stringify(lexicon), { level: 9 }));
console.log(`${papers.length} papers, ${Object.keys(abbreviations).length} short forms.`);
