import { compareText } from '../domain/compare-text.js';
import type { NameDefinition, NameTrace } from '../domain/names.js';
import type { Listing } from '../domain/paper.js';
import type { LinkedConcept } from './paper-reads.js';

// The orders that the port promises for the parts of one paper; those of statements are in `relation-order.ts`.

/** Core first, then the surest, then by key. */
export function compareLinks({ link: a }: LinkedConcept, { link: b }: LinkedConcept): number {
  return Number(b.core) - Number(a.core) || b.confidence - a.confidence || compareText(a.concept, b.concept);
}

/** By date (unknown first), source, rank and upvotes (unknown first). */
export function compareListings(a: Listing, b: Listing): number {
  return (
    compareText(a.listedAt ?? '', b.listedAt ?? '') ||
    compareText(a.source, b.source) ||
    a.rank - b.rank ||
    (a.upvotes ?? -1) - (b.upvotes ?? -1)
  );
}

export function compareTraces(a: NameTrace, b: NameTrace): number {
  return compareText(a.name, b.name) || compareText(a.surface, b.surface);
}

export function compareDefinitions(a: NameDefinition, b: NameDefinition): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.short, b.short) ||
    compareText(a.long, b.long) ||
    compareText(a.kind, b.kind)
  );
}
