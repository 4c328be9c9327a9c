import { storedConceptKey } from '../../domain/keys.js';
import type { NameLexicon } from './lexicon.js';
import { overrules } from './likeliest-sense.js';
import type { Meaning, NameInPaper } from './meaning.js';
import { rankSenses } from './rank-senses.js';

/** In a text of more words than these, one that speaks for a meaning may stand there by chance. */
const shortText = 40;
/** Words that must speak for a meaning in a longer text. */
const leastWords = 3;

/** One spelling for several things, none of which is written otherwise: the first is the plain one, the others need clear words. */
export function homographMeaning({ form, own, context }: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const senses = lexicon.homographs(form.coreKey);
  if (senses.length === 0) return null;
  const ranked = rankSenses(form.surface, senses, context, form.kind);
  const [best] = ranked;
  const plain = ranked.find(({ sense }) => sense === senses[0]);
  if (best === undefined || plain === undefined || best === plain) return null;
  if (best.words.length < (context.words.size > shortText ? leastWords : 1)) return null;
  if (!overrules(best, plain)) return null;
  const [word = ''] = best.sense.cues.keys();
  // No name folds to a key with a colon, so that it stands for this meaning alone.
  const key = storedConceptKey(`${own}:${word}`);
  return { key, rule: 'homograph', evidence: `${form.surface} of ${best.words.slice(0, 4).join(', ')}` };
}
