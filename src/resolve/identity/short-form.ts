/** A short form as the lexicon lists it: case kept, plural mark, hyphens, points and version-less marks gone. */
export function shortFormKey(surface: string): string {
  const bare = surface.normalize('NFKD').replace(/[^\p{L}\p{N}+]/gu, '');
  return /[\p{Lu}\p{N}]s$/u.test(bare) && bare.length > 2 ? bare.slice(0, -1) : bare;
}

/**
 * Signs of the longest short form; the extract stage finds definitions of none longer. Schwartz and Hearst (2003) allow ten,
 * which miss 8 of 3,152 definitions (`EVaDE-SimPLe`); sixteen find one more.
 */
const longest = 12;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}.+/-]`;
const shortShape = new RegExp(
  String.raw`^(?=(?:.*\p{Lu}){2}|.*\p{Lu}.*\d|\p{Ll}\p{Lu})${word}{1,${longest - 1}}$`,
  'u',
);
const capitalShape = new RegExp(String.raw`^(?=.*\p{Lu})${word}{0,${longest - 1}}$`, 'u');

/** Whether a name is written as short forms are: one word with two capitals, or one and a digit. */
export function isShortForm(surface: string): boolean {
  return shortShape.test(surface);
}

/** Whether a word can be the short form of what it stands in brackets beside: one with a capital. */
export function canBeShortForm(word: string): boolean {
  return capitalShape.test(word);
}
