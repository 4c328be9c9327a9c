import type { Concept } from '../domain/concept.js';
import type { CurationAct } from '../domain/curator.js';
import { foldName } from '../domain/fold.js';
import { storedConceptKey } from '../domain/keys.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import { keyOfName } from './name-given.js';
import { badName, refused, type Judged } from './refusal.js';

/** Papers with these kinds or words go to a concept of this name. */
export function judgeSplit(
  concept: Concept,
  { name, kinds, words }: Extract<CurationAct, { type: 'SPLIT' }>,
  lexicon: NameLexicon,
): Judged {
  const given = words.map((word) => word.trim()).filter((word) => foldName(word) !== '');
  if (kinds.length === 0 && given.length === 0) {
    const message = 'Expected at least one kind or word to part by, found none.';
    return refused('BAD_CRITERIA', 'words', message);
  }
  const own = keyOfName(name, kinds[0] ?? concept.kind, lexicon);
  if (own === null) return badName(name);
  // The same name for both: what sets the other one apart makes its key.
  const mark = foldName(given[0] ?? kinds[0] ?? '').replaceAll(' ', '');
  const into = own === concept.key ? storedConceptKey(`${own}:${mark}`) : own;
  return {
    matter: { type: 'SPLIT', concept: concept.key, into, name: name.trim(), kinds, words: given },
    about: into,
  };
}
