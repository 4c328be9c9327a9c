import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PapergraphError } from '../domain/errors.js';
import { foldName } from '../domain/fold.js';
import { jsonPlaces } from '../domain/json-places.js';
import { describeIssue } from '../domain/shape-issue.js';
import { conceptKinds, type ConceptKind } from '../domain/vocabulary.js';
import type { WantedNames } from './repeats.js';

/** Names that a user teaches the extractor, and names that it must never take. All folded. */
export interface UserLexicon extends WantedNames {
  /** First 8 hex digits of the SHA-256 of the file: part of the extraction's version. */
  readonly version: string;
  /** The kind of a taught name, or undefined. */
  kindOf(key: string): ConceptKind | undefined;
  /** The folded name that this name is an alias of, or undefined. */
  readonly nameOf: (key: string) => string | undefined;
  isNever(key: string): boolean;
}

const lexiconFile = z.strictObject({
  concepts: z
    .array(
      z.strictObject({
        name: z.string(),
        type: z.enum(conceptKinds),
        aliases: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  never: z.array(z.string()).default([]),
});

const wordCount = (key: string): number => key.split(' ').length;

function parse(text: string, where: string): z.infer<typeof lexiconFile> {
  const unreadable = (line: number, problem: string): PapergraphError =>
    new PapergraphError('INPUT_UNREADABLE', `Expected a lexicon in ${where}. Line ${line}: ${problem}`, {
      where,
      line,
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(jsonPlaces(text).brokenAt ?? 1, 'Expected JSON, found text that is none.');
  }
  const parsed = lexiconFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const line = jsonPlaces(text).lineOf(parsed.error.issues[0]?.path ?? []);
  throw unreadable(line, describeIssue(parsed.error, value));
}

/**
 * Reads a lexicon: `{"concepts": [{"name", "type", "aliases"?}], "never": [name]}`.
 * @throws PapergraphError INPUT_UNREADABLE saying what is wrong in the file named `where`, and in which line.
 */
export function readUserLexicon(text: string, where: string): UserLexicon {
  const { concepts, never } = parse(text, where);
  const kinds = new Map<string, ConceptKind>();
  const names = new Map<string, string>();
  for (const { name, type, aliases } of concepts)
    for (const surface of [name, ...aliases]) {
      const key = foldName(surface);
      if (key === '') continue;
      kinds.set(key, type);
      names.set(key, foldName(name));
    }
  const nevers = new Set(never.map(foldName));
  return {
    version: createHash('sha256').update(text).digest('hex').slice(0, 8),
    has: (key) => kinds.has(key),
    longest: Math.max(0, ...[...kinds.keys()].map(wordCount)),
    kindOf: (key) => kinds.get(key),
    nameOf: (key) => names.get(key),
    isNever: (key) => nevers.has(key),
  };
}
