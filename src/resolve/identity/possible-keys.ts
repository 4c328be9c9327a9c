import { conceptKinds } from '../../domain/vocabulary.js';
import type { ConceptKey } from '../../domain/keys.js';
import { readName } from './name-form.js';
import { nameKey } from './name-key.js';

/**
 * The keys that a name can have by itself, whatever kind it is of and whether or not its last word belongs to it, each
 * once: to look a name up of which nothing else is known. Misspelled words are left as they are.
 */
export function possibleKeys(name: string): readonly ConceptKey[] {
  const keys = conceptKinds.flatMap((kind) => {
    const form = readName(name.trim(), kind);
    return [true, false].flatMap(
      (whole) => nameKey(form, { correctWord: () => null, isWhole: () => whole }) ?? [],
    );
  });
  return [...new Set(keys)];
}
