import type { ConceptKind, ConceptRole } from '../../domain/vocabulary.js';
import type { ConceptDraft, NamedSpan } from '../merge-concepts.js';
import type { Reading } from '../reading.js';
import { hashPair, hashText } from '../model/hash.js';
import { FeatureCollector, featureKey, templates, upTo, type FeatureVector } from './feature-vector.js';
import { hashWords, type WordHashes } from './word-hashes.js';

/** A concept as relations see it. */
export interface JudgedDraft {
  readonly draft: ConceptDraft;
  readonly kind: ConceptKind;
  readonly role: ConceptRole;
  readonly core: boolean;
  readonly confidence: number;
}

/** Two concepts of a paper that may be related, the first mentioned one first, and where they stand together. */
export interface ConceptPair {
  readonly first: JudgedDraft;
  readonly second: JudgedDraft;
  /** For each sentence that holds both, the two mentions nearest to each other, in the order of the text. */
  readonly meetings: readonly Meeting[];
}

/** Two mentions in one sentence. */
export interface Meeting {
  readonly left: NamedSpan;
  readonly right: NamedSpan;
  /** The left mention is of the pair's second concept. */
  readonly swapped: boolean;
}

/** What the paper proposes first of all: the proposed concept mentioned most (ties: the first). */
function mainConcept(concepts: readonly JudgedDraft[]): JudgedDraft | undefined {
  let main: JudgedDraft | undefined;
  for (const concept of concepts)
    if (
      concept.role === 'PROPOSES' &&
      (main === undefined || concept.draft.spans.length > main.draft.spans.length)
    )
      main = concept;
  return main;
}

function meetingsOf(first: JudgedDraft, second: JudgedDraft): readonly Meeting[] {
  const nearest = new Map<number, Meeting>();
  for (const a of first.draft.spans)
    for (const b of second.draft.spans) {
      if (a.sentence !== b.sentence) continue;
      const swapped = b.first < a.first;
      const meeting = swapped ? { left: b, right: a, swapped } : { left: a, right: b, swapped };
      const held = nearest.get(a.sentence);
      if (held === undefined || gap(meeting) < gap(held)) nearest.set(a.sentence, meeting);
    }
  return [...nearest.values()];
}

const gap = ({ left, right }: Meeting): number => right.first - left.end;

/** The pairs worth judging: those that meet in a sentence, and those with the paper's main concept. */
export function pairConcepts(concepts: readonly JudgedDraft[]): readonly ConceptPair[] {
  const main = mainConcept(concepts);
  return concepts.flatMap((first, index) =>
    concepts.slice(index + 1).flatMap((second) => {
      const meetings = meetingsOf(first, second);
      return meetings.length > 0 || first === main || second === main ? [{ first, second, meetings }] : [];
    }),
  );
}

const meet = templates('pair meet', [
  'distance', 'kinds distance', 'path', 'kinds path', 'between', 'kinds between', 'between two', 'next', 'next two', 'last', 'kinds last', 'last two',
  'before', 'before two', 'kinds before', 'after', 'opens', 'ahead', 'others', 'kinds others',
]); // prettier-ignore
const ends = templates('pair ends', [
  'kinds', 'roles', 'kinds roles', 'main kinds', 'main roles', 'main kinds roles', 'core', 'first', 'second', 'meetings',
]); // prettier-ignore
const end = templates('pair end', ['last', 'last with', 'name', 'within', 'tail', 'same last']);

/** In tokens. Part of the features; chosen with the artefact. */
const longestPath = 4;
const longestBetween = 14;

const distanceStep = (tokens: number): number =>
  (tokens <= 3 ? tokens : tokens <= 6 ? 6 : tokens <= 12 ? 12 : 13) + 1;

function addMeeting(
  out: FeatureCollector,
  kinds: number,
  meeting: Meeting,
  words: WordHashes,
  others: number,
): void {
  const { left, right, swapped } = meeting;
  const { sentence } = left;
  const way = swapped ? 2 : 1;
  const at = (token: number): number => words.at(sentence, token);
  const length = Math.max(right.first - left.end, 0);
  const step = distanceStep(length);
  out.add(featureKey(meet.distance, way, step));
  out.add(featureKey(meet['kinds distance'], way, kinds, step));
  let path = 1;
  for (let token = left.end; token < right.first; token += 1) {
    const word = at(token);
    path = hashPair(path, word);
    out.add(featureKey(meet.between, way, word));
    if (length <= longestBetween) out.add(featureKey(meet['kinds between'], way, kinds, word));
    if (token > left.end) out.add(featureKey(meet['between two'], way, at(token - 1), word));
  }
  if (length <= longestPath) {
    out.add(featureKey(meet.path, way, path));
    out.add(featureKey(meet['kinds path'], way, kinds, path));
  }
  const last = at(right.first - 1);
  const before = at(left.first - 1);
  out.add(featureKey(meet.next, way, at(left.end)));
  out.add(featureKey(meet['next two'], way, at(left.end), at(left.end + 1)));
  out.add(featureKey(meet.last, way, last));
  out.add(featureKey(meet['kinds last'], way, kinds, last));
  out.add(featureKey(meet['last two'], way, at(right.first - 2), last));
  out.add(featureKey(meet.before, way, before));
  out.add(featureKey(meet['before two'], way, at(left.first - 2), before));
  out.add(featureKey(meet['kinds before'], way, kinds, before));
  out.add(featureKey(meet.after, way, at(right.end)));
  out.add(featureKey(meet.opens, way, at(0), at(1)));
  for (let token = Math.max(0, left.first - 6); token < left.first; token += 1)
    out.add(featureKey(meet.ahead, way, at(token)));
  out.add(featureKey(meet.others, way, upTo(3, others)));
  out.add(featureKey(meet['kinds others'], way, kinds, upTo(3, others)));
}

function addEnds(
  out: FeatureCollector,
  kinds: number,
  pair: ConceptPair,
  main: JudgedDraft | undefined,
): void {
  const { first, second } = pair;
  const roles = hashPair(hashText(first.role), hashText(second.role));
  const mainIs = first === main ? 1 : second === main ? 2 : 3;
  out.add(featureKey(ends.kinds, kinds));
  out.add(featureKey(ends.roles, roles));
  out.add(featureKey(ends['kinds roles'], kinds, roles));
  out.add(featureKey(ends['main kinds'], mainIs, kinds));
  out.add(featureKey(ends['main roles'], mainIs, roles));
  out.add(featureKey(ends['main kinds roles'], mainIs, kinds, roles));
  out.add(featureKey(ends.core, first.core ? 1 : 2, second.core ? 1 : 2, kinds));
  for (const [place, mine, other] of [
    [ends.first, first, second],
    [ends.second, second, first],
  ] as const)
    for (const key of mine.draft.keys) {
      const last = key.slice(key.lastIndexOf(' ') + 1);
      out.add(featureKey(end.last, place, hashText(last)));
      out.add(featureKey(end['last with'], place, hashText(last), hashText(other.kind)));
      out.add(featureKey(end.name, place, hashText(key)));
      for (const held of other.draft.keys) {
        if (` ${held} `.includes(` ${key} `)) out.add(featureKey(end.within, place, kinds));
        if (held.endsWith(` ${key}`)) out.add(featureKey(end.tail, place, kinds));
        if (last === held.slice(held.lastIndexOf(' ') + 1)) out.add(featureKey(end['same last'], kinds));
      }
    }
}

/** What tells how two concepts are related: what they are, and the words where they stand together. */
export function describePairs(
  pairs: readonly ConceptPair[],
  concepts: readonly JudgedDraft[],
  reading: Reading,
): readonly FeatureVector[] {
  const main = mainConcept(concepts);
  const words = hashWords(reading);
  const starts = new Map<number, number[]>();
  for (const { draft } of concepts)
    for (const span of draft.spans) {
      const held = starts.get(span.sentence);
      if (held === undefined) starts.set(span.sentence, [span.first]);
      else held.push(span.first);
    }
  return pairs.map((pair) => {
    const out = new FeatureCollector();
    const kinds = hashPair(hashText(pair.first.kind), hashText(pair.second.kind));
    addEnds(out, kinds, pair, main);
    out.add(featureKey(ends.meetings, upTo(3, pair.meetings.length)));
    for (const meeting of pair.meetings) {
      const { left, right } = meeting;
      const between = (starts.get(left.sentence) ?? []).filter((at) => at >= left.end && at < right.first);
      addMeeting(out, kinds, meeting, words, between.length);
    }
    return out;
  });
}
