import type { ConceptLink } from './concept.js';

/** What a paper calls a concept, its name first. Each surface is there once, also when aliases repeat the name: a paper counts once for it. */
export function surfacesOf({
  name,
  aliases,
}: Pick<ConceptLink, 'name' | 'aliases'>): readonly [name: string, ...others: string[]] {
  return [name, ...new Set(aliases.filter((alias) => alias !== name))];
}
