import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { PapergraphError } from '../../domain/errors.js';
import type { LexiconFile } from './lexicon-file.js';
import { openLexicon, type NameLexicon } from './lexicon.js';

function isLexiconFile(value: unknown): value is LexiconFile {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'known' in value
  );
}

/** The name lexicon that comes with the package; the same place from `src` and from `dist`. */
const bundledLexicon = fileURLToPath(new URL('../../../models/name-lexicon.json.gz', import.meta.url));

/**
 * Reads a name lexicon, by default the one that comes with the package. It takes memory, so whoever needs it reads it once.
 * @throws PapergraphError INPUT_UNREADABLE when there is no such file or it is none of ours.
 */
export function readLexicon(path: string = bundledLexicon): NameLexicon {
  let content: unknown;
  try {
    content = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'));
  } catch (cause) {
    throw new PapergraphError(
      'INPUT_UNREADABLE',
      `Expected the name lexicon at ${path}, found no readable file.`,
      {},
      { cause },
    );
  }
  if (isLexiconFile(content)) return openLexicon(content);
  throw new PapergraphError(
    'INPUT_UNREADABLE',
    `Expected a name lexicon of format 1 at ${path}, found something else.`,
  );
}
