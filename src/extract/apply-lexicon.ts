import type { ConceptKind } from '../domain/vocabulary.js';
import { ruleCore } from './core.js';
import type { Judge, Verdict } from './judge.js';
import type { ConceptDraft } from './merge-concepts.js';
import type { Reading } from './reading.js';
import { findNames } from './repeats.js';
import { ruleRole } from './roles.js';
import { noProbability, type TaggedSpan } from './tagger.js';
import type { UserLexicon } from './user-lexicon.js';

const taughtKind = (draft: ConceptDraft, lexicon: UserLexicon): ConceptKind | undefined => {
  for (const key of draft.keys) {
    const kind = lexicon.kindOf(key);
    if (kind !== undefined) return kind;
  }
  return undefined;
};

/** The spans of a tagger and, as sure as can be, every place of a taught name. */
export function withTaughtNames(
  reading: Reading,
  tagged: readonly TaggedSpan[],
  lexicon: UserLexicon,
): readonly TaggedSpan[] {
  const taught = findNames(reading, [], lexicon, 'lexicon').map((span): TaggedSpan => {
    const words = reading.words[span.sentence]?.slice(span.first, span.end) ?? [];
    const kind = lexicon.kindOf(words.join(' '));
    return kind === undefined ? span : { ...span, probabilities: { ...noProbability, [kind]: 1 } };
  });
  return [...taught, ...tagged];
}

/** A judge that takes every taught name as its lexicon says, and none that the lexicon forbids. */
export function withLexiconJudge(judge: Judge, lexicon: UserLexicon): Judge {
  const taught = (
    draft: ConceptDraft,
    verdict: Verdict | undefined,
    reading: Reading,
  ): Verdict | undefined => {
    if ([...draft.keys].some((key) => lexicon.isNever(key))) return undefined;
    const kind = taughtKind(draft, lexicon);
    if (kind === undefined) return verdict;
    if (verdict !== undefined) return { ...verdict, kind, confidence: 1 };
    const role = ruleRole(draft, kind, reading);
    return { kind, confidence: 1, role, core: ruleCore(draft, kind, role, reading) };
  };
  return {
    judge(drafts, reading) {
      const verdicts = judge.judge(drafts, reading);
      return drafts.map((draft, index) => taught(draft, verdicts[index], reading));
    },
  };
}
