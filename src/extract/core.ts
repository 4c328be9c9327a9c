import type { ConceptKind, ConceptRole } from '../domain/vocabulary.js';
import type { ConceptDraft } from './merge-concepts.js';
import type { Reading } from './reading.js';

/** What an abstract names a second time, it is about. */
const againAndAgain = 2;

/** Whether the paper is about a concept: it is in the title, proposed, evaluated on, or named again and again. */
export function ruleCore(
  draft: ConceptDraft,
  kind: ConceptKind,
  role: ConceptRole,
  reading: Reading,
): boolean {
  if (role === 'PROPOSES' || (role === 'EVALUATES_ON' && kind === 'DATASET')) return true;
  if (role === 'COMPARES_WITH') return false;
  return (
    draft.spans.length >= againAndAgain ||
    draft.spans.some((span) => reading.sentences[span.sentence]?.field === 'title')
  );
}
