import { homographMeaning } from './homograph-meaning.js';
import type { NameLexicon } from './lexicon.js';
import type { Meaning, NameInPaper } from './meaning.js';
import { shortFormMeaning } from './short-form-meaning.js';
import { shortPartMeaning } from './short-part-meaning.js';

/**
 * What the lexicon says that a name means in its paper; null when it says nothing or nothing clear. A short form is judged
 * by its text first: a list of aliases knows nothing of other meanings.
 */
export function lexiconMeaning(name: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const decided = shortFormMeaning(name, lexicon);
  if (decided !== null) return decided.meaning;
  return homographMeaning(name, lexicon) ?? alias(name, lexicon) ?? shortPartMeaning(name.form, lexicon);
}

function alias({ form, own }: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const key = lexicon.listedAs(own, form.kind);
  if (key === null || key === own) return null;
  return { key, rule: 'alias', evidence: 'The lexicon lists both names for one thing' };
}
