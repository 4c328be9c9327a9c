import { compareText } from '../domain/compare-text.js';
import type { PaperKey } from '../domain/keys.js';
import type { ConceptName, NameTrace } from '../domain/names.js';
import type { ResolutionRule } from '../domain/vocabulary.js';
import { groupBy } from './group-by.js';

/** A surface that one paper's link uses for the concept, as its name or an alias. */
export interface SurfaceUse {
  readonly surface: string;
  readonly paper: PaperKey;
  readonly ingestedAt: string;
}

/** A trace that leads to the concept, with its paper. */
export interface PaperTrace extends Omit<NameTrace, 'name' | 'concept'> {
  readonly paper: PaperKey;
  readonly ingestedAt: string;
}

/** The rule of a surface without a trace. */
const byItself: ResolutionRule = 'folded-name';

/** The names of one concept, in the order the port promises, from all uses of its surfaces and all traces that lead to it, in any order. */
export function conceptNames(
  uses: readonly SurfaceUse[],
  traces: readonly PaperTrace[],
): readonly ConceptName[] {
  const place = (paper: PaperKey, surface: string): string => JSON.stringify([paper, surface]);
  const traced = new Set(traces.map(({ paper, surface }) => place(paper, surface)));
  const folded = uses
    .filter(({ paper, surface }) => !traced.has(place(paper, surface)))
    .map((use) => ({ ...use, rule: byItself, evidence: '', sentence: null, decision: null }));
  const groups = groupBy(
    [...folded, ...traces],
    ({ surface, rule, decision }) => JSON.stringify([surface, rule, decision]),
    (trace) => trace,
  );
  return [...groups.values()]
    .flatMap(nameOf)
    .sort(
      (a, b) =>
        b.papers - a.papers ||
        compareText(a.surface, b.surface) ||
        compareText(a.rule, b.rule) ||
        compareText(a.decision ?? '', b.decision ?? ''),
    );
}

function nameOf(group: readonly PaperTrace[]): readonly ConceptName[] {
  const ordered = [...group].sort(
    (a, b) =>
      Number(a.sentence === null) - Number(b.sentence === null) ||
      compareText(a.paper, b.paper) ||
      compareText(a.evidence, b.evidence),
  );
  const [first] = ordered;
  if (first === undefined) return [];
  const { surface, rule, decision, paper, evidence, sentence } = first;
  return [
    {
      surface,
      rule,
      decision,
      papers: new Set(group.map((trace) => trace.paper)).size,
      since: group.map(({ ingestedAt }) => ingestedAt).sort(compareText)[0] ?? '',
      proof: rule === byItself ? null : { paper, evidence, sentence },
    },
  ];
}
