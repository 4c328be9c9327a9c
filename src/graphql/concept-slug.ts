import type { Concept } from '../domain/concept.js';
import { foldName } from '../domain/fold.js';
import { storedConceptKey, type ConceptKey } from '../domain/keys.js';

/** A concept's key as part of an address: written as one of its names where the key can be told from that, else as it is. */
export function conceptSlug({ key, name, aliases }: Pick<Concept, 'key' | 'name' | 'aliases'>): string {
  const candidates = [name, ...aliases].map((surface) => foldName(surface).replaceAll(' ', '-'));
  return candidates.find((slug) => slugKey(slug) === key) ?? key.replaceAll(' ', '-');
}

/** The key that `conceptSlug` made this slug of. Keys hold no hyphen, and a space between digits alone. */
export function slugKey(slug: string): ConceptKey {
  return storedConceptKey(slug.replace(/(?<!\d)-|-(?!\d)/g, '').replaceAll('-', ' '));
}
