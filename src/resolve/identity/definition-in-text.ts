import { nameTokens } from './fold/tokens.js';
import { spellsInitials } from './initials.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const connecting = /^(?:of|the|and|for|in|on|with|to|a|an|from|by|as|at|is|are|or|we|our)$/;

/** In a text of more characters some words or other have the initials by chance. */
const shortText = 300;

/**
 * The folded words that a text itself gives for a short form: beside it, in brackets or between commas (`DP, dynamic
 * programming,`), or, for three letters and more in a short text, anywhere. Null when the text does not spell it out.
 */
export function definitionInText(text: string, short: string): readonly string[] | null {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || text === '') return null;
  const name = escape(short);
  const beside = [
    new RegExp(`\\b${name}s?\\b\\s*[,(:\u2013\u2014]\\s*([^,();:.]{5,80})`, 'u').exec(text)?.[1],
    new RegExp(`([^,();:.]{5,80}?)\\s*\\(\\s*${name}s?\\b`, 'u').exec(text)?.[1],
  ];
  for (const stretch of [...beside, ...(letters.length > 2 && text.length <= shortText ? [text] : [])]) {
    const found = stretch === undefined ? null : spelledWithin(nameTokens(stretch), letters);
    if (found !== null) return found;
  }
  return null;
}

function spelledWithin(words: readonly string[], letters: string): readonly string[] | null {
  const itself = letters.toLowerCase();
  for (let first = 0; first < words.length; first += 1) {
    if (words[first]?.[0] !== letters[0]?.toLowerCase() || connecting.test(words[first] ?? '')) continue;
    for (let end = first + 2; end <= Math.min(words.length, first + letters.length + 2); end += 1) {
      const window = words.slice(first, end);
      // No name is spelled out by itself (`ViT is trained`).
      if (window.includes(itself)) break;
      if (!connecting.test(window.at(-1) ?? '') && spellsInitials(letters, window)) return window;
    }
  }
  return null;
}
