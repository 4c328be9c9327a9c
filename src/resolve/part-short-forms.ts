import type { ExtractedConcept } from '../domain/extraction.js';
import { foldName } from '../domain/fold.js';
import { isShortForm, shortFormKey } from './identity/short-form.js';

/**
 * An extracted concept without the short forms that cannot be its own, each of which becomes a concept of its own. Where the
 * text spells out "progressive reinforcement learning (PRL)" and the name found is "reinforcement learning", PRL is
 * something else; so is an EfficientViT that a text makes of a ViT. What a user taught stays together.
 */
export function partShortForms(concept: ExtractedConcept): readonly ExtractedConcept[] {
  const strange = new Map<string, string[]>();
  for (const alias of concept.aliases) {
    if (!isShortForm(alias) || canShorten(shortFormKey(alias), concept.name)) continue;
    if (!concept.name.includes(' ') && !isShortForm(concept.name)) continue;
    const fold = foldName(alias);
    strange.set(fold, [...(strange.get(fold) ?? []), alias]);
  }
  if (strange.size === 0) return [concept];
  const parted: ExtractedConcept[] = [];
  let left = concept;
  for (const [fold, [name, ...aliases]] of strange) {
    const mentions = left.mentions.filter(({ surface }) => foldName(surface) === fold);
    const others = left.mentions.filter((mention) => !mentions.includes(mention));
    const isTaught = mentions.some(({ rule }) => rule === 'lexicon');
    if (name === undefined || mentions.length === 0 || others.length === 0 || isTaught) continue;
    const gone = new Set([name, ...aliases]);
    left = { ...left, aliases: left.aliases.filter((alias) => !gone.has(alias)), mentions: others };
    parted.push({ ...concept, name, aliases, mentions });
  }
  return [left, ...parted];
}

const leading = /^(?:(?:the|an?|our|proposed|novel|new)\s+)+/i;

/** Whether the letters of a short form stand in a name in their order, the first at its beginning. */
export function canShorten(short: string, name: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const text = name.replace(leading, '').toLowerCase();
  if (!text.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
