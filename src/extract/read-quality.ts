import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { PapergraphError } from '../domain/errors.js';
import type { ExtractionQuality } from '../domain/extraction-quality.js';
import { conceptKinds, conceptRoles } from '../domain/vocabulary.js';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();
const score = z.object({ precision: share, recall: share, f1: share, gold: count });
const quality = z.object({
  extractor: z.string(),
  gold: z.object({ name: z.string(), version: z.string(), papers: count }),
  untyped: score,
  typed: score,
  coreRecall: share,
  kinds: z.array(z.object({ kind: z.enum(conceptKinds), score })),
  roles: z.array(z.object({ role: z.enum(conceptRoles), score })),
  relations: score,
  calibration: z.array(z.object({ threshold: share, expected: share, observed: share, concepts: count })),
});

/** Where the package carries the measurement that `bench extract --quality` wrote; the same from `src` and from `dist`. */
const bundledQuality = fileURLToPath(new URL('../../models/quality.json', import.meta.url));

/**
 * The measured quality of the extractor, or null when there is no such file.
 * @throws PapergraphError INPUT_UNREADABLE when the file is something else.
 */
export function readExtractionQuality(path: string = bundledQuality): ExtractionQuality | null {
  if (!existsSync(path)) return null;
  try {
    return quality.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const message = `Expected ${path} to hold the measured quality of an extractor, found something else.`;
    throw new PapergraphError('INPUT_UNREADABLE', message, { path }, { cause });
  }
}
