import * as z from 'zod';
import type { ConceptKey } from '../domain/keys.js';
import { describeIssue } from '../domain/shape-issue.js';
import { conceptKinds } from '../domain/vocabulary.js';
import { noKnowledge, type Knowledge } from './knowledge.js';
import { compareNames } from './compare-names.js';
import type { NameLexicon } from './identity/lexicon.js';
import { readName } from './identity/name-form.js';
import { nameKey } from './identity/name-key.js';
import type { Comparison, NameInContext } from './identity/name.js';

const sideSchema = z.looseObject({
  surface: z.string().refine((name) => name.trim() !== '', 'Expected a name, found blanks'),
  type: z.enum(conceptKinds),
  context: z.string().nullish(),
});
const pairSchema = z.looseObject({ a: sideSchema, b: sideSchema });

/** A line of a file of pairs: `{"a":{"surface","type","context"?},"b":{...}}`; what else it holds is kept. */
export type NamePair = z.infer<typeof pairSchema>;

/** What a line holds: a pair, nothing, or why it is no pair. */
export function readPair(line: string): { readonly pair: NamePair } | { readonly problem: string } | null {
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'Expected a JSON object, found text that is no JSON.' };
  }
  const parsed = pairSchema.safeParse(value);
  if (parsed.success) return { pair: parsed.data };
  return { problem: describeIssue(parsed.error, value) };
}

/** Compares the two names of a pair by what the lexicon and a graph know. */
export function resolvePair(
  { a, b }: NamePair,
  lexicon: NameLexicon,
  knowledge: Knowledge = noKnowledge,
): Comparison {
  return compareNames(inContext(a), inContext(b), lexicon, knowledge);
}

/** The keys of the two names by themselves, under which a graph's facts about them are filed. */
export function keysOfPair({ a, b }: NamePair, lexicon: NameLexicon): readonly ConceptKey[] {
  return [a, b].flatMap(({ surface, type }) => nameKey(readName(surface, type), lexicon) ?? []);
}

function inContext({ surface, type, context }: NamePair['a']): NameInContext {
  return typeof context === 'string' ? { surface, kind: type, context } : { surface, kind: type };
}

/** The line that answers a pair: all it held, with `verdict`, `rule`, `reason` and, where the form shows one, `relation`. */
export function answerLine(pair: NamePair, { verdict, rule, reason, relation }: Comparison): string {
  return JSON.stringify({
    ...pair,
    verdict,
    rule,
    reason: `${rule}: ${reason}`,
    ...(relation === null ? {} : { relation }),
  });
}
