import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packArtefact, readArtefact, sectionOf } from '../src/extract/model/artefact.js';
import { createHashIndex } from '../src/extract/model/hash-index.js';
import { hashText } from '../src/extract/model/hash.js';
import type { WordTable } from '../src/extract/model/word-table.js';
import { createWordTable, learnWordSpace } from './vectors/word-space.js';

/** Changes whenever the way from texts to a word table does, so that an old table is not taken for a new one. */
const recipe = 'words-2';

/**
 * The word table of these texts: read from the folder `cache` when it was learnt before, otherwise learnt and kept there.
 * The same texts and seed always give the same table.
 */
export function wordTableOf(
  texts: readonly string[],
  seed: number,
  cache: string,
  report: (line: string) => void,
): WordTable {
  const hash = createHash('sha256').update(`${recipe}\n${seed}\n`);
  for (const text of texts) hash.update(text).update('\n');
  const path = join(cache, `${recipe}-${hash.digest('hex').slice(0, 16)}.pgx`);
  if (existsSync(path)) {
    report(`words from ${path}`);
    const artefact = readArtefact(readFileSync(path), path);
    return {
      index: createHashIndex(sectionOf(artefact, 'keys', Int32Array)),
      traitKinds: Number(artefact.facts.traitKinds),
      traits: sectionOf(artefact, 'traits', Uint8Array),
      clusters: [0, 1, 2].map((level) => sectionOf(artefact, `clusters${level}`, Uint16Array)),
    };
  }
  const space = learnWordSpace(texts, seed, report);
  const table = createWordTable(space);
  mkdirSync(cache, { recursive: true });
  const arrays = {
    keys: Int32Array.from(space.words, (word) => hashText(word)),
    traits: table.traits,
    ...Object.fromEntries(table.clusters.map((level, index) => [`clusters${index}`, level])),
  };
  writeFileSync(path, packArtefact({ arrays, facts: { traitKinds: table.traitKinds } }));
  return table;
}
