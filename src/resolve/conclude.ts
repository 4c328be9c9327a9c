import type { Split } from '../domain/curation.js';
import { foldName } from '../domain/fold.js';
import type { ConceptKey } from '../domain/keys.js';
import type { ConceptKind, ResolutionRule } from '../domain/vocabulary.js';
import { learntMeaning } from './identity/learnt-senses.js';
import type { Knowledge } from './knowledge.js';
import type { ReadName } from './paper-names.js';

/** One key on the way from a name to its concept, and what led to it. */
export interface Step {
  readonly key: ConceptKey;
  readonly rule: ResolutionRule;
  readonly evidence: string;
  readonly decision: string | null;
}

/** From a name's own key, the first, to that of its concept, the last; `rejected` is the decision that it is none. */
export interface Conclusion {
  readonly steps: readonly [Step, ...Step[]];
  readonly rejected: string | null;
}

/** What a split looks at: the kind that the paper gives the name, and the paper's texts. */
export interface NameUse {
  readonly kind: ConceptKind;
  readonly text: string;
  /** The paper proposes it. */
  readonly proposed: boolean;
}

/**
 * Which concept a name is, given what is known: a curator's word on the name, else what the lexicon says, else what other
 * papers spell out; then curators' splits and merges of the concept found. It rests on facts about this name and the
 * concepts it leads to alone, so the order in which they became known does not matter.
 */
export function conclude(name: ReadName, use: NameUse, knowledge: Knowledge): Conclusion {
  const steps: [Step, ...Step[]] = [{ key: name.own, rule: 'folded-name', evidence: '', decision: null }];
  const first = nextOfName(name, use, knowledge);
  if (first !== null && first.key !== name.own) steps.push(first);
  const passed = new Set(steps.map(({ key }) => key));
  for (;;) {
    const { key } = steps.at(-1) ?? steps[0];
    const next = nextOfConcept(key, use, knowledge);
    if (next === null || passed.has(next.key)) {
      return { steps, rejected: knowledge.curation.rejected.get(key)?.decision ?? null };
    }
    steps.push(next);
    passed.add(next.key);
  }
}

function nextOfName(name: ReadName, use: NameUse, { curation, definitions }: Knowledge): Step | null {
  const alias = curation.aliases.get(name.own);
  if (alias !== undefined)
    return curated(alias.value, alias.decision, 'A curator gave the concept this name.');
  if (curation.apart.has(name.own)) return null;
  if (name.meaning !== null) return { ...name.meaning, decision: null };
  // What others call so is no evidence for a thing that this paper proposes.
  if (name.short === null || use.proposed) return null;
  const learnt = learntMeaning(definitions.get(name.own) ?? [], name.short, use.kind);
  return learnt === null ? null : { ...learnt, decision: null };
}

function nextOfConcept(key: ConceptKey, use: NameUse, { curation }: Knowledge): Step | null {
  const split = curation.splits.get(key)?.find((one) => meets(one, use));
  if (split !== undefined) return curated(split.into, split.decision, 'A curator parted the two.');
  const merged = curation.merged.get(key);
  return merged === undefined ? null : curated(merged.value, merged.decision, 'A curator joined the two.');
}

function curated(key: ConceptKey, decision: string, evidence: string): Step {
  return { key, rule: 'curated', evidence, decision };
}

/** Whether the use of a name is one that the split parts off. */
function meets({ kinds, words }: Split, { kind, text }: NameUse): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (words.length === 0) return true;
  const folded = ` ${foldName(text)} `;
  return words.some((word) => folded.includes(` ${foldName(word)} `));
}
