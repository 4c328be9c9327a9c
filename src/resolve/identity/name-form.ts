import type { ConceptKind } from '../../domain/vocabulary.js';
import { withoutLeadingWords } from './fold/leading-words.js';
import { withoutTailWords } from './fold/tail-words.js';
import { joinTokens, nameTokens } from './fold/tokens.js';
import { remembered } from './fold/remembered.js';
import { turnedRound } from './fold/word-order.js';
import { canBeShortForm } from './short-form.js';

/** A name read once: its keys from the strictest to the loosest. Equal keys of the same sort mean the same name. */
export interface NameForm {
  readonly surface: string;
  readonly kind: ConceptKind;
  /** The short form that the surface itself brings in brackets: `MLLM` of `large language models (MLLMs)`. */
  readonly bracketed: string | null;
  /** Folded words, leading words gone. */
  readonly tokens: readonly string[];
  /** All folded tokens as one key. */
  readonly foldedKey: string;
  /** Without leading words. */
  readonly bareKey: string;
  /** Also with a genitive turned round. */
  readonly turnedKey: string;
  /** Also without harmless tail words of its kind. */
  readonly coreTokens: readonly string[];
  readonly coreKey: string;
}

/** At most 60 characters within: with 30 `TASA (Teaching According to Students' Aptitude)` is one name, with 120 no more are two. */
const bracket = /^(.*\S)\s*\(\s*([^()]{1,60})\s*\)$/;

/** Of `medical question answering (QA)` the bracket shortens a part only: the first letters must agree. */
function isShortFor(short: string, long: string): boolean {
  return (
    canBeShortForm(short) &&
    long.includes(' ') &&
    short.charAt(0).toLowerCase() === long.charAt(0).toLowerCase()
  );
}

/** A surface of the shape `long form (SF)` or `SF (long form)` apart, the longer part first. */
function bracketApart(surface: string): readonly [string, string | null] {
  const match = surface.endsWith(')') ? bracket.exec(surface) : null;
  const outside = match?.[1] ?? '';
  const inside = match?.[2] ?? '';
  if (isShortFor(inside, outside)) return [outside, inside];
  if (isShortFor(outside, inside)) return [inside, outside];
  return [surface, null];
}

/**
 * How many of the first tokens are written like a name: everything up to the last word with a digit, a capital inside,
 * or a capital first letter that no heading explains (`Sinkhorn algorithm`, but not `Language Model`).
 */
function countNamed(surface: string): number {
  const words = surface.replace(/[-_/]/g, ' ').split(/\s+/);
  const heading = words.length > 1 && words.every((word) => /^[^a-z]/.test(word));
  let named = 0;
  for (const [index, word] of words.entries()) {
    const strong = /\d|\p{L}\p{Lu}|^\p{Lu}$|[^\x20-\x7e]/u.test(word);
    if (strong || (!heading && /^\p{Lu}/u.test(word))) named = index + 1;
  }
  return nameTokens(words.slice(0, named).join(' ')).length;
}

/** Thresholds of measures as percentages: mAP@0.5 is mAP50. */
function percent(token: string): string {
  const digits = /^0\.(\d{1,2})$/.exec(token)?.[1];
  return digits === undefined ? token : digits.padEnd(2, '0');
}

/** Forms that are kept, 17 MB at most: most for the kinds that have most names. */
const keptForms = { METHOD: 5000, DATASET: 2000, TASK: 3000, METRIC: 2000, CONCEPT: 5000 } as const;

/** Reads a name. */
export function readName(surface: string, kind: ConceptKind): NameForm {
  return formsOf[kind](surface);
}

/** Forms that were read lately, about a kilobyte each. */
const formsOf: Readonly<Record<ConceptKind, (surface: string) => NameForm>> = {
  METHOD: remembered(keptForms.METHOD, (surface) => read(surface, 'METHOD')),
  DATASET: remembered(keptForms.DATASET, (surface) => read(surface, 'DATASET')),
  TASK: remembered(keptForms.TASK, (surface) => read(surface, 'TASK')),
  METRIC: remembered(keptForms.METRIC, (surface) => read(surface, 'METRIC')),
  CONCEPT: remembered(keptForms.CONCEPT, (surface) => read(surface, 'CONCEPT')),
};

function read(surface: string, kind: ConceptKind): NameForm {
  const [long, bracketed] = bracketApart(surface);
  const all = kind === 'METRIC' ? nameTokens(long).map(percent) : nameTokens(long);
  const isNamed = /\s\S*(?:\p{Lu}\p{Lu}|\d|\p{Ll}\p{Lu})\S*$/u.test(long);
  // "A-expansion" begins with a letter, not with an article.
  const tokens = /^[Aa]-/.test(long) ? all : withoutLeadingWords(all, kind, isNamed);
  const turned = turnedRound(tokens);
  const named = countNamed(long) - (all.length - tokens.length);
  const coreTokens = withoutTailWords(turned, kind, named);
  return {
    surface,
    kind,
    bracketed,
    tokens,
    foldedKey: joinTokens(all),
    bareKey: joinTokens(tokens),
    turnedKey: joinTokens(turned),
    coreTokens,
    coreKey: joinTokens(coreTokens),
  };
}
