import { agreement, rankSenses, withUnknown, type Ranked } from '../judge-sense.js';
import type { NameLexicon } from '../lexicon.js';
import { sameSense, type Sense } from '../sense.js';
import type { Comparison } from '../name.js';
import { merge, separate, type IdentityRule, type Side } from './rule.js';

/** Below this probability of one meaning two texts are taken to use a spelling for two things. */
const leastAgreement = 0.45;

/** Two texts that use one spelling for two things: each decides for a meaning, and not for the same. */
function otherMeaning(a: Side, b: Side, lexicon: NameLexicon): Comparison | null {
  const known = lexicon.homographs(a.form.coreKey);
  const [sensesA, sensesB] =
    known.length > 0 ? [known, known] : [lexicon.senses(a.form.surface), lexicon.senses(b.form.surface)];
  // Written with other capitals, two short forms can be known for different things: LoRA and LoRa.
  if (
    sensesA !== sensesB &&
    sensesA[0] &&
    sensesB[0] &&
    !sensesA.some((sense) => sensesB.some((other) => sameSense(sense, other)))
  )
    return separate('other-capitals', 'The two spellings are known as short forms of different things.');
  if (a.context.words.size === 0 || b.context.words.size === 0) return null;
  const ranked = ({ form, context }: Side, senses: readonly Sense[]): readonly Ranked[] =>
    withUnknown(rankSenses(form.surface, senses, context, form.kind), context);
  const found = agreement(ranked(a, sensesA), ranked(b, sensesB));
  if (found === null || found.probability >= leastAgreement) return null;
  const meaning = ({ sense, words }: Ranked): string =>
    [
      sense.spellings[0]?.join(' ') ?? '',
      words.length === 0 ? 'no word of it' : words.slice(0, 4).join(', '),
    ].join(' - ');
  return separate('homograph', `One spelling for two things: ${found.likeliest.map(meaning).join(' | ')}.`);
}

/** Names that fold to one key are one name, unless their texts use it for different things. */
export const sameName: IdentityRule = (a, b, lexicon) => {
  const found = foldedAlike(a, b);
  return found === null ? null : (otherMeaning(a, b, lexicon) ?? found);
};

function foldedAlike({ form: a }: Side, { form: b }: Side): Comparison | null {
  if (a.surface === b.surface) return merge('same-name', 'Written alike.');
  if (a.foldedKey === b.foldedKey)
    return merge('folded-name', 'Only case, hyphens, number, spelling or notation differ.');
  if (a.bareKey === b.bareKey) return merge('leading-words', 'Only words that point or praise differ.');
  if (a.turnedKey === b.turnedKey) return merge('word-order', 'A genitive turned round.');
  if (a.coreKey === b.coreKey) return merge('tail-word', 'Only a last word that repeats the kind differs.');
  return null;
}
