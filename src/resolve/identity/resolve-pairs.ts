import * as z from 'zod';
import { describeIssue } from '../../domain/shape-issue.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import { compareNames } from './compare-names.js';
import type { NameLexicon } from './lexicon.js';
import type { Comparison, NameInContext } from './name.js';

const sideSchema = z.looseObject({
  surface: z.string().refine((name) => name.trim() !== '', 'Expected a name, found blanks'),
  type: z.enum(conceptKinds),
  context: z.string().nullish(),
});
const pairSchema = z.looseObject({ a: sideSchema, b: sideSchema });

/** A line of a file of pairs: `{"a":{"surface","type","context"?},"b":{...}}`; what else it holds is kept. */
export type NamePair = z.infer<typeof pairSchema>;

/** The answer to one line: the pair's verdict, or why the line is none. Lines count from 1. */
export type PairAnswer =
  | { readonly line: number; readonly pair: NamePair; readonly comparison: Comparison }
  | { readonly line: number; readonly problem: string };

const inContext = ({ surface, type, context }: NamePair['a']): NameInContext =>
  typeof context === 'string' ? { surface, kind: type, context } : { surface, kind: type };

function readPair(text: string): NamePair | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'Expected a JSON object, found text that is no JSON.';
  }
  const parsed = pairSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return describeIssue(parsed.error, value);
}

/** Compares the two names of every line, in order; empty lines are passed over. Never throws for what a line holds. */
export function* resolvePairs(lines: Iterable<string>, lexicon: NameLexicon): Generator<PairAnswer> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const pair = readPair(text);
    if (typeof pair === 'string') yield { line, problem: pair };
    else yield { line, pair, comparison: compareNames(inContext(pair.a), inContext(pair.b), lexicon) };
  }
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
