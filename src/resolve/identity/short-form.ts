/** A short form as the lexicon lists it: case kept, plural mark, hyphens, points and version-less marks gone. */
export function shortFormKey(surface: string): string {
  const bare = surface.normalize('NFKD').replace(/[^\p{L}\p{N}+]/gu, '');
  return /[\p{Lu}\p{N}]s$/u.test(bare) && bare.length > 2 ? bare.slice(0, -1) : bare;
}

const shortShape = /^(?=(?:.*\p{Lu}){2}|.*\p{Lu}.*\d|\p{Ll}\p{Lu})[\p{L}\p{N}][\p{L}\p{N}.+/-]{1,11}$/u;

/** Whether a name is written as short forms are: one word of at most twelve signs with two capitals, or one and a digit. */
export function isShortForm(surface: string): boolean {
  return shortShape.test(surface);
}
