import type { ConceptKey } from '../domain/keys.js';
import type { ConceptKind } from '../domain/vocabulary.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import { readName } from '../resolve/identity/name-form.js';
import { nameKey } from '../resolve/identity/name-key.js';

/** The key of a name that a curator gives, as of one of this kind; null when it holds no letter or digit. */
export function keyOfName(name: string, kind: ConceptKind, lexicon: NameLexicon): ConceptKey | null {
  return nameKey(readName(name.trim(), kind), lexicon);
}
