import { conceptKinds } from '../../domain/vocabulary.js';
import { draftProbabilities, type ConceptDraft } from '../merge-concepts.js';
import { hashText } from '../model/hash.js';
import type { Reading } from '../reading.js';
import { readProbabilities } from '../tagger.js';
import { FeatureCollector, featureKey, templates, upTo, type FeatureVector } from './feature-vector.js';
import { endingName, lastWord, type NameStatistics } from './name-statistics.js';
import { hashWords, type WordHashes } from './word-hashes.js';
import { wordShape } from './word-shape.js';

const evidence = templates('evidence', [
  'odds', 'total', 'highest odds', 'highest', 'kind', 'share', 'kind odds', 'share step', 'tagged', 'mentions', 'untagged', 'rule',
]); // prettier-ignore
const naming = templates('naming', [
  'name', 'first', 'last', 'ending', 'last two', 'word', 'use', 'use step', 'seen', 'use kind', 'length', 'shape', 'last shape', 'alone',
  'several', 'written out', 'unseen', 'ending use', 'ending step', 'ending kind',
]); // prettier-ignore
const placing = templates('placing', [
  'field', 'title begins', 'title ends', 'before', 'after', 'title before', 'title after', 'before two', 'after two', 'around', 'at', 'sentences',
]); // prettier-ignore
const together = templates('together', [
  'total use',
  'total length',
  'total ending',
  'kind use',
  'total shape',
  'kind last',
]);
const company = templates('company', [
  'begins', 'ends', 'inside', 'begun', 'ended', 'holds', 'within', 'around', 'drafts',
]); // prettier-ignore
const kindHashes = conceptKinds.map((kind) => hashText(kind));

const bounded = (probability: number): number => Math.min(Math.max(probability, 0.005), 0.995);
const logOdds = (probability: number): number => Math.log(bounded(probability) / (1 - bounded(probability)));
const step = (steps: number, share: number): number => Math.round(share * steps) + 1;

/** What the tagger says: how likely, as what, how often. */
function addEvidence(out: FeatureCollector, draft: ConceptDraft): void {
  const probabilities = draftProbabilities(draft);
  const { kind, total } = readProbabilities(probabilities);
  const totals = draft.spans.map((span) => readProbabilities(span.probabilities).total);
  const tagged = totals.filter((value) => value > 0).length;
  const highest = Math.max(...totals);
  out.add(evidence.odds, logOdds(total));
  out.add(featureKey(evidence.total, step(12, total)));
  out.add(evidence['highest odds'], logOdds(highest));
  out.add(featureKey(evidence.highest, step(12, highest)));
  out.add(featureKey(evidence.kind, hashText(kind)));
  for (const [index, each] of conceptKinds.entries()) {
    const hash = kindHashes[index] ?? 0;
    const share = total === 0 ? 0 : probabilities[each] / total;
    out.add(featureKey(evidence.share, hash), share);
    out.add(featureKey(evidence['kind odds'], hash), logOdds(probabilities[each]));
    out.add(featureKey(evidence['share step'], hash, step(6, share)));
  }
  out.add(featureKey(evidence.tagged, upTo(4, tagged)));
  out.add(featureKey(evidence.mentions, upTo(5, draft.spans.length)));
  out.add(featureKey(evidence.untagged, upTo(3, draft.spans.length - tagged)));
  for (const span of draft.spans) out.add(featureKey(evidence.rule, hashText(span.rule)));
}

/** What the name looks like, and how papers at large use it. */
function addName(out: FeatureCollector, draft: ConceptDraft, names: NameStatistics): void {
  let known = false;
  for (const key of draft.keys) {
    const words = key.split(' ');
    const last = words[words.length - 1] ?? '';
    out.add(featureKey(naming.name, hashText(key)));
    out.add(featureKey(naming.first, hashText(words[0] ?? '')));
    out.add(featureKey(naming.last, hashText(last)));
    out.add(featureKey(naming.ending, hashText(last.slice(-3))));
    out.add(featureKey(naming.ending, hashText(last.slice(-4))));
    if (words.length > 1) out.add(featureKey(naming['last two'], hashText(words.slice(-2).join(' '))));
    for (const word of words) out.add(featureKey(naming.word, hashText(word)));
    const ending = names.find(endingName(last));
    if (ending !== undefined) {
      out.add(naming['ending use'], logOdds(ending.share));
      out.add(featureKey(naming['ending step'], step(8, ending.share)));
      for (const [index, share] of ending.kinds.entries())
        out.add(featureKey(naming['ending kind'], kindHashes[index] ?? 0), logOdds(share));
    }
    const use = names.find(key);
    if (use === undefined) continue;
    known = true;
    out.add(naming.use, logOdds(use.share));
    out.add(featureKey(naming['use step'], step(8, use.share)));
    out.add(featureKey(naming.seen, step(1, Math.log2(use.seen))));
    for (const [index, share] of use.kinds.entries())
      out.add(featureKey(naming['use kind'], kindHashes[index] ?? 0), logOdds(share));
  }
  if (!known) out.add(naming.unseen);
  const words = draft.name.split(/\s+/);
  out.add(featureKey(naming.length, upTo(6, words.length)));
  out.add(featureKey(naming.shape, hashText(wordShape(words[0] ?? ''))));
  out.add(featureKey(naming['last shape'], hashText(wordShape(words[words.length - 1] ?? ''))));
  if (words.length === 1) out.add(featureKey(naming.alone, hashText(wordShape(draft.name))));
  if (draft.keys.size > 1) out.add(naming.several);
  if (draft.spans.some((span) => draft.longForms.has(span.key))) out.add(naming['written out']);
}

/** What only tells something together: the tagger's word against that of papers at large. */
function addTogether(out: FeatureCollector, draft: ConceptDraft, names: NameStatistics): void {
  const { kind, total } = readProbabilities(draftProbabilities(draft));
  const sure = step(8, total);
  const key = [...draft.keys][0] ?? '';
  const last = lastWord(key);
  const use = names.find(key);
  const ending = names.find(endingName(last));
  const useStep = use === undefined ? 0 : step(5, use.share);
  out.add(featureKey(together['total use'], sure, useStep));
  out.add(featureKey(together['total length'], sure, upTo(5, key.split(' ').length)));
  out.add(featureKey(together['total ending'], sure, ending === undefined ? 0 : step(5, ending.share)));
  out.add(featureKey(together['kind use'], hashText(kind), useStep));
  out.add(featureKey(together['kind last'], hashText(kind), hashText(last)));
  out.add(featureKey(together['total shape'], sure, hashText(wordShape(draft.name.split(/\s+/)[0] ?? ''))));
}

/** Where it stands and which words stand around it. */
function addPlaces(out: FeatureCollector, draft: ConceptDraft, reading: Reading, words: WordHashes): void {
  for (const { sentence, first, end } of draft.spans) {
    const title = reading.sentences[sentence]?.field === 'title';
    out.add(featureKey(placing.field, title ? 1 : 2));
    if (title && first === 0) out.add(placing['title begins']);
    if (title && end === words.length(sentence)) out.add(placing['title ends']);
    const before = words.at(sentence, first - 1);
    const after = words.at(sentence, end);
    out.add(featureKey(title ? placing['title before'] : placing.before, before));
    out.add(featureKey(title ? placing['title after'] : placing.after, after));
    out.add(featureKey(placing['before two'], before, words.at(sentence, first - 2)));
    out.add(featureKey(placing['after two'], after, words.at(sentence, end + 1)));
    out.add(featureKey(placing.around, before, after));
  }
  const last = Math.max(reading.sentences.length - 1, 1);
  out.add(featureKey(placing.at, step(4, (draft.spans[0]?.sentence ?? 0) / last)));
  out.add(featureKey(placing.sentences, upTo(4, new Set(draft.spans.map((span) => span.sentence)).size)));
}

/** How it stands to the other names of the paper: alone, within a longer one, around a shorter one. */
function addCompany(out: FeatureCollector, mine: string, all: readonly string[]): void {
  let within = 0;
  let around = 0;
  for (const theirs of all) {
    if (theirs === mine) continue;
    if (theirs.includes(mine)) {
      within += 1;
      out.add(
        theirs.startsWith(mine) ? company.begins : theirs.endsWith(mine) ? company.ends : company.inside,
      );
    } else if (mine.includes(theirs)) {
      around += 1;
      out.add(
        mine.startsWith(theirs) ? company.begun : mine.endsWith(theirs) ? company.ended : company.holds,
      );
    }
  }
  out.add(featureKey(company.within, upTo(3, within)));
  out.add(featureKey(company.around, upTo(3, around)));
  out.add(featureKey(company.drafts, Math.round(all.length / 6)));
}

/** Everything the judge knows of each draft of a paper, in the order of the drafts. */
export function describeDrafts(
  drafts: readonly ConceptDraft[],
  reading: Reading,
  names: NameStatistics,
): readonly FeatureVector[] {
  const words = hashWords(reading);
  const padded = drafts.map((draft) => ` ${[...draft.keys][0] ?? ''} `);
  return drafts.map((draft, index) => {
    const out = new FeatureCollector();
    addEvidence(out, draft);
    addName(out, draft, names);
    addTogether(out, draft, names);
    addPlaces(out, draft, reading, words);
    addCompany(out, padded[index] ?? '', padded);
    return out;
  });
}
