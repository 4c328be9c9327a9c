import type { ConceptKind, ConceptRole } from '../domain/vocabulary.js';
import { ruleCore } from './core.js';
import { draftProbabilities, type ConceptDraft } from './merge-concepts.js';
import type { Reading } from './reading.js';
import { ruleRole } from './roles.js';
import { readProbabilities } from './tagger.js';

/** What is decided of a draft. `confidence` is the probability that a reader would want it as a concept. */
export interface Verdict {
  readonly kind: ConceptKind;
  readonly confidence: number;
  readonly role: ConceptRole;
  readonly core: boolean;
}

/** Decides which drafts are concepts, and what they are to the paper. */
export interface Judge {
  /** One entry a draft, in the same order; undefined where it is no concept. */
  judge(drafts: readonly ConceptDraft[], reading: Reading): readonly (Verdict | undefined)[];
}

/** Judges by the tagger's own probabilities and by rules. `threshold`: least confidence of a concept. */
export function createRuleJudge(threshold: number): Judge {
  return {
    judge: (drafts, reading) =>
      drafts.map((draft) => {
        const { kind, total } = readProbabilities(draftProbabilities(draft));
        if (total < threshold) return undefined;
        const role = ruleRole(draft, kind, reading);
        return { kind, confidence: total, role, core: ruleCore(draft, kind, role, reading) };
      }),
  };
}
