import { compareText } from '../domain/compare-text.js';
import type { ConceptKey } from '../domain/keys.js';

/** A concept to which traces of a key lead, and how many papers these are of. */
export interface Lead {
  readonly key: ConceptKey;
  readonly papers: number;
}

/** Of all concepts to which traces of a key lead, the one that stands for it, as the port says. */
export function survivorOf(leads: readonly Lead[]): ConceptKey | null {
  const ranked = [...leads].sort((a, b) => b.papers - a.papers || compareText(a.key, b.key));
  return ranked[0]?.key ?? null;
}
