import type { ConceptKind } from '../../domain/vocabulary.js';
import type { ConceptDraft, NamedSpan } from '../merge-concepts.js';
import { hashText } from '../model/hash.js';
import type { Reading } from '../reading.js';
import { FeatureCollector, featureKey, templates, upTo, type FeatureVector } from './feature-vector.js';
import { hashWords, type WordHashes } from './word-hashes.js';
import { wordShape } from './word-shape.js';

/** A draft that was judged a concept, with its kind and how sure that is. */
export interface KindedDraft {
  readonly draft: ConceptDraft;
  readonly kind: ConceptKind;
  readonly confidence: number;
}

const near = templates('role near', [
  'before', 'after', 'kind before', 'kind after', 'before two', 'before three', 'after two', 'bag before', 'kind bag before', 'bag after',
  'opens two', 'opens three', 'kind opens', 'after we', 'ahead of we',
]); // prettier-ignore
const place = templates('role place', [
  'in title', 'title begins', 'title ends', 'before colon', 'after colon', 'title name', 'title only', 'first at', 'first sentence', 'last at',
  'where', 'times', 'sentences',
]); // prettier-ignore
const own = templates('role own', [
  'kind', 'number', 'confidence', 'name', 'last', 'word', 'shape', 'length', 'written out',
]); // prettier-ignore

/** How many words around a mention are looked at. Part of the features; chosen with the artefact. */
const reachBefore = 10;
const reachNear = 5;
const reachAfter = 6;
const weWords: ReadonlySet<number> = new Set([hashText('we'), hashText('our')]);

/** Words around one mention: near ones by place, farther ones as a bag on their side. `kind` is the kind's hash. */
function addMention(
  out: FeatureCollector,
  kind: number,
  span: NamedSpan,
  title: boolean,
  words: WordHashes,
): void {
  const { sentence, first, end } = span;
  // Titles are written in another way: their words are features of their own.
  const side = title ? 2 : 1;
  const at = (token: number): number => words.at(sentence, token);
  const [before, after] = [at(first - 1), at(end)];
  out.add(featureKey(near.before, side, before));
  out.add(featureKey(near.after, side, after));
  out.add(featureKey(near['kind before'], kind, side, before));
  out.add(featureKey(near['kind after'], kind, side, after));
  out.add(featureKey(near['before two'], side, before, at(first - 2)));
  out.add(featureKey(near['before three'], before, at(first - 2), at(first - 3)));
  out.add(featureKey(near['after two'], side, after, at(end + 1)));
  for (let token = Math.max(0, first - reachBefore); token < first; token += 1) {
    out.add(featureKey(near['bag before'], side, at(token)));
    if (first - token <= reachNear) out.add(featureKey(near['kind bag before'], kind, side, at(token)));
  }
  for (let token = end; token < Math.min(words.length(sentence), end + reachAfter); token += 1)
    out.add(featureKey(near['bag after'], side, at(token)));
  if (title) return;
  out.add(featureKey(near['opens two'], at(0), at(1)));
  out.add(featureKey(near['opens three'], at(0), at(1), at(2)));
  out.add(featureKey(near['kind opens'], kind, at(0)));
  for (let token = 0; token < words.length(sentence); token += 1)
    if (weWords.has(at(token)))
      out.add(featureKey(token < first ? near['after we'] : near['ahead of we'], kind, at(token)));
}

function addPlace(out: FeatureCollector, kind: number, { draft }: KindedDraft, reading: Reading): void {
  const titles = reading.sentences.filter(({ field }) => field === 'title').length;
  const last = Math.max(reading.sentences.length - titles - 1, 1);
  const inTitle = draft.spans.filter((span) => span.sentence < titles);
  const inAbstract = draft.spans.filter((span) => span.sentence >= titles);
  out.add(featureKey(place['in title'], kind, inTitle.length > 0 ? 1 : 2));
  for (const { sentence, first, end } of inTitle) {
    const tokens = reading.sentences[sentence]?.tokens ?? [];
    const colon = tokens.findIndex((token) => token.text === ':');
    if (first === 0) out.add(featureKey(place['title begins'], kind));
    if (end === tokens.length) out.add(featureKey(place['title ends'], kind));
    if (colon >= 0) out.add(featureKey(end <= colon ? place['before colon'] : place['after colon'], kind));
    if (first === 0 && end === colon) out.add(place['title name']);
  }
  const firstAt = inAbstract[0]?.sentence;
  const lastAt = inAbstract[inAbstract.length - 1]?.sentence;
  if (firstAt === undefined || lastAt === undefined) out.add(featureKey(place['title only'], kind));
  else {
    out.add(featureKey(place['first at'], kind, Math.round((5 * (firstAt - titles)) / last)));
    out.add(featureKey(place['last at'], kind, Math.round((5 * (lastAt - titles)) / last)));
    if (firstAt === titles) out.add(featureKey(place['first sentence'], kind));
    out.add(place.where, (firstAt - titles) / last);
  }
  out.add(featureKey(place.times, kind, upTo(4, draft.spans.length)));
  out.add(featureKey(place.sentences, kind, upTo(3, new Set(inAbstract.map((span) => span.sentence)).size)));
}

function addName(out: FeatureCollector, kind: number, { draft }: KindedDraft): void {
  for (const key of draft.keys) {
    const words = key.split(' ');
    out.add(featureKey(own.name, hashText(key)));
    out.add(featureKey(own.last, hashText(words[words.length - 1] ?? '')));
    for (const word of words) out.add(featureKey(own.word, hashText(word)));
  }
  const words = draft.name.split(/\s+/);
  out.add(featureKey(own.shape, kind, hashText(wordShape(words[0] ?? ''))));
  out.add(featureKey(own.length, kind, upTo(4, words.length)));
  if (draft.spans.some((span) => draft.longForms.has(span.key)))
    out.add(featureKey(own['written out'], kind));
}

/**
 * What tells a concept's role and whether it is core: the words around its mentions, its places and its name. In the
 * order of the drafts.
 */
export function describeRoles(drafts: readonly KindedDraft[], reading: Reading): readonly FeatureVector[] {
  const counts = new Map<ConceptKind, number>();
  const words = hashWords(reading);
  return drafts.map((kinded) => {
    const out = new FeatureCollector();
    const { draft, kind, confidence } = kinded;
    const hash = hashText(kind);
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    out.add(featureKey(own.kind, hash));
    out.add(featureKey(own.number, hash, upTo(4, before)));
    out.add(own.confidence, confidence);
    addName(out, hash, kinded);
    addPlace(out, hash, kinded, reading);
    for (const span of draft.spans)
      addMention(out, hash, span, reading.sentences[span.sentence]?.field === 'title', words);
    return out;
  });
}
