import type { ConceptKey } from '../../domain/keys.js';
import type { DefinitionCount } from '../../domain/names.js';
import type { ConceptKind } from '../../domain/vocabulary.js';
import type { Meaning } from './meaning.js';
import { clearShare } from './sense.js';

/** Papers that must define a short form alike: one paper's word is its own. Their share of all that define it is `clearShare`. */
const leastPapers = 2;

/** Kinds that a text may well confuse; a measure or a data set is never one of the others. */
function kindClass(kind: ConceptKind): string {
  return kind === 'METRIC' || kind === 'DATASET' ? kind : 'OTHER';
}

/**
 * What a short form means by the papers of the graph that spell it out, for a name of this kind: null unless at least
 * two do, and nearly all alike. `short` is the short form as it is written.
 */
export function learntMeaning(
  definitions: readonly DefinitionCount[],
  short: string,
  kind: ConceptKind,
): Meaning | null {
  const papers = new Map<ConceptKey, number>();
  let all = 0;
  for (const definition of definitions) {
    if (definition.short !== short) continue;
    all += definition.papers;
    if (kindClass(definition.kind) !== kindClass(kind)) continue;
    papers.set(definition.long, (papers.get(definition.long) ?? 0) + definition.papers);
  }
  for (const [key, count] of papers) {
    if (count < leastPapers || count < clearShare * all) continue;
    // Without the counts: they grow with the graph, and its reasons must not depend on when a paper came.
    return { key, rule: 'learnt', evidence: `${short} is spelt out so by papers of the graph` };
  }
  return null;
}

/** Everything that can be concluded from the definitions of one name, so that two states of knowledge can be compared. */
export function learntConclusions(definitions: readonly DefinitionCount[]): string {
  const shorts = [...new Set(definitions.map(({ short }) => short))].sort();
  const conclusions = shorts.flatMap((short) =>
    (['METHOD', 'METRIC', 'DATASET'] as const).map(
      (kind) => [short, kind, learntMeaning(definitions, short, kind)?.key ?? null] as const,
    ),
  );
  return JSON.stringify(conclusions.filter(([, , key]) => key !== null));
}
