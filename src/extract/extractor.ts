import type { ExtractedConcept, Extractor, Mention } from '../domain/extraction.js';
import { withLexiconJudge, withTaughtNames } from './apply-lexicon.js';
import { draftConcepts } from './draft-concepts.js';
import { createRuleJudge, type Judge, type Verdict } from './judge.js';
import type { ConceptDraft, NamedSpan } from './merge-concepts.js';
import { rawSpan, readPaper, type Reading } from './reading.js';
import type { WantedNames } from './repeats.js';
import { withoutOverlap } from './rivals.js';
import { ruleRelator, type PlacedConcept, type Relator } from './rule-relator.js';
import { ruleTagger } from './rules/rule-tagger.js';
import { readProbabilities, type Tagger } from './tagger.js';
import type { UserLexicon } from './user-lexicon.js';

/** The parts that an extractor is put together from. What is left out is done by rules. */
export interface ExtractorParts {
  readonly version?: string;
  readonly tagger?: Tagger;
  /** Least probability of a span to be read on; what any rule finds is. */
  readonly spanThreshold?: number;
  /** Names that are read on wherever they stand, tagged or not. */
  readonly wellKnown?: WantedNames;
  /** What a user teaches: names that are always taken, and names that never are. */
  readonly lexicon?: UserLexicon;
  readonly judge?: Judge;
  readonly relator?: Relator;
}

function mentionOf(span: NamedSpan, verdict: Verdict, reading: Reading): Mention | undefined {
  const sentence = reading.sentences[span.sentence];
  const start = sentence?.tokens[span.first]?.start;
  const end = sentence?.tokens[span.end - 1]?.end;
  if (sentence === undefined || start === undefined || end === undefined) return undefined;
  const place = rawSpan(reading, sentence.field, start, end);
  const { total } = readProbabilities(span.probabilities);
  return {
    ...place,
    surface: reading.texts[sentence.field].raw.slice(place.start, place.end),
    kind: verdict.kind,
    confidence: rounded(total === 0 ? verdict.confidence : total),
    rule: span.rule,
    sentence: rawSpan(reading, sentence.field, sentence.start, sentence.end),
  };
}

/** Three decimals: no more is known, and floating-point noise must not make two runs differ. */
const rounded = (probability: number): number => Math.round(Math.min(probability, 1) * 1000) / 1000;

function conceptOf(draft: ConceptDraft, verdict: Verdict, reading: Reading): ExtractedConcept {
  return {
    name: draft.name,
    kind: verdict.kind,
    role: verdict.role,
    confidence: rounded(verdict.confidence),
    core: verdict.core,
    aliases: draft.aliases,
    mentions: draft.spans.flatMap((span) => mentionOf(span, verdict, reading) ?? []),
  };
}

/** Version of the extractor by rules: another one may find otherwise. */
const rulesVersion = 'rules-1';

/**
 * A concept of the extractor by rules must be likelier than not, all its places and rules together; at .6 it is worse on tune
 * and dev, at .4 better on one alone. The trained one's is chosen in training and stands in its artefact.
 */
const ruleThreshold = 0.5;

/**
 * Puts an extractor together: read, tag, write out abbreviations, merge into concepts, judge, relate. Pure: the same
 * texts give the same extraction. Never throws on any text.
 */
export function createExtractor(parts: ExtractorParts = {}): Extractor {
  const { tagger = ruleTagger, spanThreshold = 0, relator = ruleRelator, lexicon } = parts;
  const plainJudge = parts.judge ?? createRuleJudge(ruleThreshold);
  const judge = lexicon === undefined ? plainJudge : withLexiconJudge(plainJudge, lexicon);
  const version =
    (parts.version ?? rulesVersion) + (lexicon === undefined ? '' : `+lexicon-${lexicon.version}`);
  return {
    version,
    extract(texts) {
      const reading = readPaper(texts);
      const tagged = tagger.tag(reading.sentences);
      const spans = lexicon === undefined ? tagged : withTaughtNames(reading, tagged, lexicon);
      const drafts = draftConcepts(reading, spans, spanThreshold, parts.wellKnown, lexicon?.nameOf);
      const verdicts = judge.judge(drafts, reading);
      const kept = drafts.flatMap((draft, index) => {
        const verdict = verdicts[index];
        return verdict === undefined ? [] : [{ draft, verdict, confidence: verdict.confidence }];
      });
      const placed = withoutOverlap(kept).flatMap((draft, index): readonly PlacedConcept[] => {
        const verdict = kept[index]?.verdict;
        if (draft === undefined || verdict === undefined) return [];
        return [{ draft, concept: conceptOf(draft, verdict, reading) }];
      });
      return {
        extractor: version,
        concepts: placed.map(({ concept }) => concept),
        relations: relator.relate(placed, reading),
      };
    },
  };
}
