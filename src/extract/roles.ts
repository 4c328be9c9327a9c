import type { ConceptKind, ConceptRole } from '../domain/vocabulary.js';
import { comparingWords, evaluatingWords, proposingWords } from './lexicon/role-cues.js';
import type { ConceptDraft } from './merge-concepts.js';
import type { Reading } from './reading.js';

const usual: Readonly<Record<ConceptKind, ConceptRole>> = {
  METHOD: 'USES',
  DATASET: 'EVALUATES_ON',
  TASK: 'ADDRESSES',
  METRIC: 'MEASURES',
  CONCEPT: 'ADDRESSES',
};
/** How many words before a name a cue may stand: with 14 the roles are worse by .016 (tune) and .028 (dev), with 5 as good. */
const reach = 7;

/** A title that begins with a name and a colon proposes it. */
function isTitleName(draft: ConceptDraft, reading: Reading): boolean {
  return draft.spans.some((span) => {
    const sentence = reading.sentences[span.sentence];
    return sentence?.field === 'title' && span.first === 0 && sentence.tokens[span.end]?.text === ':';
  });
}

/** What the paper does with a concept, told by the verbs before its mentions; without a cue, what is usual for its kind. */
export function ruleRole(draft: ConceptDraft, kind: ConceptKind, reading: Reading): ConceptRole {
  if (kind === 'METRIC') return 'MEASURES';
  if (kind !== 'TASK' && isTitleName(draft, reading)) return 'PROPOSES';
  let role = usual[kind];
  for (const span of draft.spans) {
    const words = reading.words[span.sentence] ?? [];
    const before = words.slice(Math.max(0, span.first - reach), span.first);
    if (kind !== 'TASK' && before.some((word) => proposingWords.has(word))) return 'PROPOSES';
    if (kind === 'METHOD' && before.some((word) => comparingWords.has(word))) role = 'COMPARES_WITH';
    else if (kind === 'TASK' && before.some((word) => evaluatingWords.has(word))) role = 'EVALUATES_ON';
  }
  return role;
}
