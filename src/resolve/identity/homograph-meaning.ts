import { storedConceptKey } from '../../domain/keys.js';
import type { NameLexicon } from './lexicon.js';
import { overrules } from './likeliest-sense.js';
import type { Meaning, NameInPaper } from './meaning.js';
import { rankSenses, told } from './rank-senses.js';

/** Content words of a few sentences. In a text of more, one that speaks for a meaning may stand there by chance. */
const shortText = 40;
/** Words that must speak for a meaning in a longer text: with two `bias` is the bias of gender wherever both words stand. */
const leastWords = 3;

/** One spelling for several things, none of which is written otherwise: the first is the plain one, the others need clear words. */
export function homographMeaning({ form, own, context }: NameInPaper, lexicon: NameLexicon): Meaning | null {
  const senses = lexicon.homographs(form.coreKey);
  if (senses.length === 0) return null;
  const ranked = rankSenses(form.surface, senses, context, form.kind);
  const [best] = ranked;
  const plain = ranked.find(({ sense }) => sense === senses[0]);
  if (best === undefined || plain === undefined) return null;
  if (context.words.size > shortText && best.words.length < leastWords) return null;
  if (!overrules(best, plain)) return null;
  const [word = ''] = best.sense.cues.keys();
  // No name folds to a key with a colon, so that it stands for this meaning alone.
  const key = storedConceptKey(`${own}:${word}`);
  return { key, rule: 'homograph', evidence: `${form.surface} of ${told(best.words)}` };
}
