import { compareText } from './compare-text.js';
import type { Concept } from './concept.js';
import type { Curation } from './curation.js';
import { foldName } from './fold.js';
import type { ConceptKey } from './keys.js';
import { conceptKinds, type ConceptKind } from './vocabulary.js';

/** What a store counts for one concept over all its papers; the decisions below are made here, once, for every store. */
export interface ConceptEvidence {
  readonly key: ConceptKey;
  /** Distinct papers by the kind their text gives it. */
  readonly kinds: readonly { readonly kind: ConceptKind; readonly papers: number }[];
  /** Distinct papers by the name they use for it. */
  readonly names: readonly { readonly name: string; readonly papers: number }[];
  /** Distinct papers by each further surface they use. */
  readonly aliases: readonly { readonly name: string; readonly papers: number }[];
  readonly firstSeenAt: string | null;
  readonly lastSeenAt: string | null;
}

/**
 * The concept that this evidence describes, or null when no paper speaks of it any more. A curator's name and kind for it
 * hold. Independent of the order of arrival.
 */
export function summarizeConcept(
  evidence: ConceptEvidence,
  curation: Pick<Curation, 'names' | 'kinds'>,
): Concept | null {
  const paperCount = evidence.kinds.reduce((sum, { papers }) => sum + papers, 0);
  const usedKind = [...evidence.kinds].sort(
    (a, b) => b.papers - a.papers || conceptKinds.indexOf(a.kind) - conceptKinds.indexOf(b.kind),
  )[0]?.kind;
  const names = [...evidence.names].sort(
    (a, b) => b.papers - a.papers || a.name.length - b.name.length || compareText(a.name, b.name),
  );
  const usedName = names[0]?.name;
  if (usedKind === undefined || usedName === undefined) return null;
  const name = curation.names.get(evidence.key)?.value ?? usedName;
  return {
    key: evidence.key,
    name,
    kind: curation.kinds.get(evidence.key)?.value ?? usedKind,
    paperCount,
    firstSeenAt: evidence.firstSeenAt,
    lastSeenAt: evidence.lastSeenAt,
    aliases: otherSurfaces(evidence, name),
  };
}

/** Of surfaces that are one name when folded, such as a plural or other capitals, the one that most papers use. */
function otherSurfaces(evidence: ConceptEvidence, name: string): readonly string[] {
  const papers = new Map<string, number>();
  for (const surface of [...evidence.names, ...evidence.aliases]) {
    papers.set(surface.name, (papers.get(surface.name) ?? 0) + surface.papers);
  }
  const ranked = [...papers].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const told = new Set([foldName(name)]);
  return ranked.flatMap(([surface]) => {
    const folded = foldName(surface);
    if (told.has(folded)) return [];
    told.add(folded);
    return [surface];
  });
}
