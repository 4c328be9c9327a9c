import { foldName } from '../domain/fold.js';
import { conceptKinds, type ConceptKind } from '../domain/vocabulary.js';
import type { Abbreviation } from './abbreviations.js';
import { trailingNouns } from './lexicon/trailing-nouns.js';
import { surfaceOf, type Reading } from './reading.js';
import { inOrder } from './select-spans.js';
import { noProbability, readProbabilities, type KindProbabilities, type TaggedSpan } from './tagger.js';

/** A span with its name: as written in the clean text, and folded. */
export interface NamedSpan extends TaggedSpan {
  readonly surface: string;
  readonly key: string;
}

/** All spans of one paper that name the same thing, before anyone decides whether it is a concept. */
export interface ConceptDraft {
  /** The long form if there is one, else the form used most of those without a word that only says what it is. */
  readonly name: string;
  /** The other surfaces, sorted. */
  readonly aliases: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** In the order of the text. */
  readonly spans: readonly NamedSpan[];
  /** Keys that an abbreviation of this paper writes out. */
  readonly longForms: ReadonlySet<string>;
}

/** In UTF-16 units of the clean text. A longer span is a run of characters, no name; 100 would do for papers. */
const longestName = 200;

/**
 * What a place counts towards how a name is written, where any other counts 1: titles and beginnings of sentences have capitals
 * of their own. Counting all alike names a concept otherwise in 81 of 157 papers, other numbers under 1 in 10 at most.
 */
const titleWeight = 0.5;
const beginningWeight = 0.6;

function nameSpan(reading: Reading, span: TaggedSpan): NamedSpan {
  const sentence = reading.sentences[span.sentence];
  const surface = sentence === undefined ? '' : surfaceOf(reading, sentence, span.first, span.end);
  return { ...span, surface, key: foldName(surface) };
}

/** Follows `parents` to the key that stands for the whole set, shortening the way. */
function rootOf(parents: Map<string, string>, key: string): string {
  let root = key;
  while ((parents.get(root) ?? root) !== root) root = parents.get(root) ?? root;
  parents.set(key, root);
  return root;
}

interface Links {
  readonly spans: readonly NamedSpan[];
  /** Pairs of keys that name the same thing. */
  readonly pairs: readonly (readonly [long: string, short: string])[];
}

/**
 * Adds the half of an abbreviation that the tagger missed and links both halves. Where it saw only the end of a long form,
 * and the short form stands for more than that ("reinforcement learning" of "progressive reinforcement learning (PRL)"),
 * the whole long form is added beside it.
 */
function linkAbbreviations(
  reading: Reading,
  spans: readonly NamedSpan[],
  abbreviations: readonly Abbreviation[],
): Links {
  const all = [...spans];
  const pairs: (readonly [string, string])[] = [];
  for (const { sentence, long, short } of abbreviations) {
    const here = all.filter((span) => span.sentence === sentence);
    const tagged = here.find((span) => span.end === long.end && span.first <= long.first);
    const taggedShort = here.find((span) => span.first === short.first && span.end === short.end);
    if (tagged === undefined && taggedShort === undefined) continue;
    const give = ({ first, end }: Abbreviation['long']): NamedSpan => {
      const place = { sentence, first, end };
      const named = nameSpan(reading, { ...place, probabilities: noProbability, rule: 'abbreviation' });
      all.push(named);
      return named;
    };
    const longSpan = tagged ?? give(long);
    const shortSpan = taggedShort ?? give(short);
    if (longSpan.key !== '' && shortSpan.key !== '') pairs.push([longSpan.key, shortSpan.key]);
  }
  return { spans: all.filter(({ surface, key }) => key !== '' && surface.length <= longestName), pairs };
}

/** The key without a last word that only says what the thing is, where that is a key too; else undefined. */
function headOf(key: string, keys: ReadonlySet<string>): string | undefined {
  const cut = key.lastIndexOf(' ');
  const head = key.slice(0, Math.max(cut, 0));
  return trailingNouns.has(key.slice(cut + 1)) && keys.has(head) ? head : undefined;
}

/** The kind that the spans of each key say together, where a tagger judged one of them. */
function kindsOf(spans: readonly NamedSpan[]): ReadonlyMap<string, ConceptKind> {
  const sums = new Map<string, KindProbabilities>();
  for (const { key, probabilities } of spans) {
    const before = sums.get(key) ?? noProbability;
    const sum = (kind: ConceptKind): number => before[kind] + probabilities[kind];
    const together = {
      METHOD: sum('METHOD'),
      DATASET: sum('DATASET'),
      TASK: sum('TASK'),
      METRIC: sum('METRIC'),
    };
    sums.set(key, { ...together, CONCEPT: sum('CONCEPT') });
  }
  return new Map(
    [...sums].flatMap(([key, probabilities]) => {
      const { kind, total } = readProbabilities(probabilities);
      return total === 0 ? [] : [[key, kind] as const];
    }),
  );
}

/** Kinds that are told apart easily: a "QA dataset" is no task, and a "BLEU model" no metric. */
const firmKinds: ReadonlySet<ConceptKind | undefined> = new Set(['DATASET', 'METRIC'] as const);

/** "FID score" is FID, and "continual learning problem" is continual learning, where the paper says both. */
function linkTails(
  keys: ReadonlySet<string>,
  kinds: ReadonlyMap<string, ConceptKind>,
): (readonly [string, string])[] {
  return [...keys].flatMap((key) => {
    const head = headOf(key, keys);
    if (head === undefined) return [];
    const [kind, ofHead] = [kinds.get(key), kinds.get(head)];
    const differ = kind !== undefined && ofHead !== undefined && kind !== ofHead;
    return differ && (firmKinds.has(kind) || firmKinds.has(ofHead)) ? [] : [[head, key] as const];
  });
}

function weightOf({ sentence, first }: NamedSpan, reading: Reading): number {
  if (reading.sentences[sentence]?.field === 'title') return titleWeight;
  return first === 0 ? beginningWeight : 1;
}

function countSurfaces(spans: readonly NamedSpan[], reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const span of spans)
    counts.set(span.surface, (counts.get(span.surface) ?? 0) + weightOf(span, reading));
  return counts;
}

/** @param ordered the spans of one thing, in the order of the text */
function draftOf(
  ordered: readonly NamedSpan[],
  longForms: ReadonlySet<string>,
  reading: Reading,
): ConceptDraft {
  const keys = new Set(ordered.map((span) => span.key));
  const written = ordered.filter((span) => longForms.has(span.key));
  const bare = ordered.filter((span) => headOf(span.key, keys) === undefined);
  const counts = countSurfaces(written.length > 0 ? written : bare, reading);
  let name = '';
  for (const [surface, count] of counts) if (count > (counts.get(name) ?? 0)) name = surface;
  const surfaces = new Set(ordered.map((span) => span.surface));
  surfaces.delete(name);
  return {
    name,
    aliases: [...surfaces].sort(),
    keys,
    spans: ordered,
    longForms,
  };
}

/**
 * Merges spans that name the same thing in one paper: equal when folded (case, hyphen, plural), a long form with its
 * abbreviation, a name with and without a word that only says what it is, an alias with the name that `nameOf` gives for
 * it (folded). Spans too long for a name are left out. In the order of first mention.
 */
export function mergeConcepts(
  reading: Reading,
  spans: readonly TaggedSpan[],
  abbreviations: readonly Abbreviation[],
  nameOf: (key: string) => string | undefined = () => undefined,
): readonly ConceptDraft[] {
  const named = spans.map((span) => nameSpan(reading, span));
  const { spans: all, pairs } = linkAbbreviations(reading, named, abbreviations);
  const parents = new Map<string, string>();
  const keys = new Set(all.map((span) => span.key));
  const aliases = [...keys].flatMap((key) => {
    const name = nameOf(key);
    return name === undefined ? [] : [[name, key] as const];
  });
  for (const [a, b] of [...pairs, ...linkTails(keys, kindsOf(all)), ...aliases])
    parents.set(rootOf(parents, b), rootOf(parents, a));
  const longForms = new Set(pairs.map(([long]) => long));
  const groups = new Map<string, NamedSpan[]>();
  for (const span of [...all].sort(inOrder)) {
    const root = rootOf(parents, span.key);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [span]);
    else group.push(span);
  }
  return [...groups.values()].map((group) => draftOf(group, longForms, reading));
}

/** Probability that at least one of the spans is right, were they independent (noisy-or), shared out to kinds. */
export function draftProbabilities(draft: ConceptDraft): KindProbabilities {
  const sums = { ...noProbability };
  let missed = 1;
  let weight = 0;
  for (const { probabilities } of draft.spans) {
    const { total } = readProbabilities(probabilities);
    missed *= 1 - Math.min(total, 1);
    weight += total;
    for (const kind of conceptKinds) sums[kind] += probabilities[kind];
  }
  for (const kind of conceptKinds) sums[kind] = weight === 0 ? 0 : (sums[kind] / weight) * (1 - missed);
  return sums;
}
