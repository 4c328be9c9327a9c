import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PapergraphError } from '../../domain/errors.js';
import type { LexiconFile } from './lexicon-file.js';
import { openLexicon, type NameLexicon } from './lexicon.js';

function isLexiconFile(value: unknown): value is LexiconFile {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'known' in value
  );
}

/**
 * Reads the shipped lexicon (`models/name-lexicon.json.gz`).
 * @throws PapergraphError INPUT_UNREADABLE when there is no such file or it is none of ours.
 */
export function readLexicon(path: string): NameLexicon {
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
