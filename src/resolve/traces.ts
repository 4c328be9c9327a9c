import { compareText } from '../domain/compare-text.js';
import type { ExtractedConcept, TextSpan } from '../domain/extraction.js';
import type { ConceptKey } from '../domain/keys.js';
import type { NameTrace } from '../domain/names.js';
import type { ResolutionRule } from '../domain/vocabulary.js';
import type { Conclusion } from './conclude.js';
import type { ReadConcept } from './paper-names.js';

/** An extracted concept with what was concluded of it. */
export interface ConcludedConcept extends ReadConcept {
  readonly conclusion: Conclusion;
  /** The concept of the graph; null when it is none. */
  readonly key: ConceptKey | null;
}

/** A paper's traces: every key but the concept's own that one of its names has or passed through. */
export function tracesOf(concepts: readonly ConcludedConcept[]): readonly NameTrace[] {
  const traces = new Map<string, NameTrace>();
  for (const trace of concepts.flatMap((one) => [...ofName(one), ...ofOthers(one)])) {
    const place = JSON.stringify([trace.name, trace.surface]);
    // Two concepts of one paper may fold to one key and part over their kinds: the first line stands.
    if (!traces.has(place)) traces.set(place, trace);
  }
  return [...traces.values()].sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.surface, b.surface),
  );
}

function ofName({ concept, name, conclusion, key }: ConcludedConcept): readonly NameTrace[] {
  const { steps, rejected } = conclusion;
  const sentence = sentenceOf(concept, name.surface);
  return steps.flatMap((step, index) => {
    if (step.key === key) return [];
    const next = steps[index + 1];
    const { rule, evidence, decision } = next ?? {
      rule: 'curated',
      evidence: 'A curator says that it is no concept.',
      decision: rejected,
    };
    return [{ name: step.key, surface: name.surface, concept: key, rule, evidence, sentence, decision }];
  });
}

/** The paper itself uses these names for the concept. */
function ofOthers({ concept, name, others, conclusion, key }: ConcludedConcept): readonly NameTrace[] {
  return others.flatMap(({ surface, own, short }) => {
    if (own === key) return [];
    const rule: ResolutionRule = short === null ? 'same-paper' : 'abbreviation';
    const evidence = `${name.surface} = ${surface}`;
    const sentence = sentenceOf(concept, surface);
    return [{ name: own, surface, concept: key, rule, evidence, sentence, decision: conclusion.rejected }];
  });
}

/** The sentence of the first mention that is written so; of the first of all, where cleaning changed the name. */
function sentenceOf({ mentions }: ExtractedConcept, surface: string): TextSpan | null {
  const mention = mentions.find((one) => one.surface === surface) ?? mentions[0];
  return mention?.sentence ?? null;
}
