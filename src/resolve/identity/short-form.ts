/** A short form as the lexicon lists it: case kept, plural mark, hyphens, points and version-less marks gone. */
export function shortFormKey(surface: string): string {
  const bare = surface.normalize('NFKD').replace(/[^\p{L}\p{N}+]/gu, '');
  return /[\p{Lu}\p{N}]s$/u.test(bare) && bare.length > 2 ? bare.slice(0, -1) : bare;
}
