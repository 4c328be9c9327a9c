import { storedConceptKey, type ConceptKey } from '../domain/keys.js';

/** A concept's key as part of an address. Keys hold no hyphen (`foldName` makes spaces of them), so nothing is lost. */
export function conceptSlug(key: ConceptKey): string {
  return key.replaceAll(' ', '-');
}

/** The key that `conceptSlug` made this slug of. */
export function slugKey(slug: string): ConceptKey {
  return storedConceptKey(slug.replaceAll('-', ' '));
}
