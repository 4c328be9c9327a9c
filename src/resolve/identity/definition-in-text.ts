import { nameTokens } from './fold/tokens.js';
import { spellsInitials } from './initials.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const connecting = /^(?:of|the|and|for|in|on|with|to|a|an|from|by|as|at|is|are|or|we|our)$/;

/** Two sentences. In a text of more characters some words or other have the initials by chance. */
const shortText = 300;
/** Far longer than any long form; without a bound one that stands elsewhere is taken (`VLM`). */
const longestDefinition = 80;
/** Words of a long form that need not give a letter: with none `NFE` (number of function evaluations) is not spelled out. */
const mostConnecting = 2;

/**
 * The folded words that a text itself gives for a short form: beside it, in brackets or between commas (`DP, dynamic
 * programming,`), or, for three letters and more in a short text, anywhere. Null when the text does not spell it out.
 */
export function definitionInText(text: string, short: string): readonly string[] | null {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '');
  const name = escape(short);
  const stretch = `[^,();:.]{1,${longestDefinition}}`;
  const beside = [
    new RegExp(`\\b${name}s?\\b\\s*[,(:\u2013\u2014]\\s*(${stretch})`, 'u').exec(text)?.[1],
    new RegExp(`(${stretch}?)\\s*\\(\\s*${name}s?\\b`, 'u').exec(text)?.[1],
  ];
  const anywhere = letters.length > 2 && text.length <= shortText ? [text] : [];
  for (const place of [...beside, ...anywhere]) {
    const found = place === undefined ? null : spelledWithin(nameTokens(place), letters);
    if (found !== null) return found;
  }
  return null;
}

function spelledWithin(words: readonly string[], letters: string): readonly string[] | null {
  const itself = letters.toLowerCase();
  for (let first = 0; first < words.length; first += 1) {
    if (words[first]?.[0] !== letters[0]?.toLowerCase() || connecting.test(words[first] ?? '')) continue;
    for (
      let end = first + 2;
      end <= Math.min(words.length, first + letters.length + mostConnecting);
      end += 1
    ) {
      const window = words.slice(first, end);
      // No name is spelled out by itself (`ViT is trained`).
      if (window.includes(itself)) break;
      if (!connecting.test(window.at(-1) ?? '') && spellsInitials(letters, window)) return window;
    }
  }
  return null;
}
