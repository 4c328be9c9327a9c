import { contextWords } from './context-words.js';
import { shortParts } from './expansions.js';
import type { NameLexicon } from './lexicon.js';
import { leastShare, likeliest } from './likeliest-sense.js';
import type { Meaning } from './meaning.js';
import type { NameForm } from './name-form.js';
import { rankSenses, type Ranked } from './rank-senses.js';
import type { Sense } from './sense.js';
import { grantedPapers, isClearBy } from './short-form-senses.js';
import { spelledOut } from './spelled-out.js';

/** Twice `grantedPapers`, more than a meaning by hand weighs: inside a longer name there is no context of its own to decide. */
const leastPapers = 2 * grantedPapers;

/** What is no letter or version (`CSI-R`). */
const wholeWord = /^[a-z]{3,}$/;
/** A number, or capitals that no beginning of a word explains. */
const otherName = /\d|\p{L}\p{Lu}|\p{Lu}{2}/u;

/**
 * `CTR prediction` is click-through rate prediction; a version (`GPT-4`) is a name of its own. The name's other words
 * alone decide, so that it means the same in every paper.
 */
export function shortPartMeaning(form: NameForm, lexicon: NameLexicon): Meaning | null {
  for (const part of shortParts(form)) {
    const around = [...part.before, ...part.after];
    if (!around.some((word) => wholeWord.test(word)) || !lexicon.lists(part.short)) continue;
    // `Qwen2.5-VL` and `CNN-LSTM` are names too.
    if (otherName.test(form.surface.replace(part.short, ' '))) continue;
    const senses = lexicon.senses(part.short);
    const words = contextWords(around.join(' '));
    const ranked = rankSenses(part.short, senses, { text: '', words }, 'CONCEPT');
    const meant = clearSenseOf(senses) ?? spokenFor(ranked);
    if (meant !== null) return spelledOut(part, { sense: meant, words: [] }, form, lexicon);
  }
  return null;
}

function clearSenseOf(senses: readonly Sense[]): Sense | null {
  return isClearBy(senses, leastPapers) ? (senses[0] ?? null) : null;
}

function spokenFor(ranked: readonly Ranked[]): Sense | null {
  const best = likeliest(ranked);
  return best === null || best.words.length === 0 || best.share < leastShare ? null : best.sense;
}
