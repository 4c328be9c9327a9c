import { storedConceptKey, storedPaperKey, type ConceptKey, type PaperKey } from '../domain/keys.js';

/** What a global id names. */
export type GlobalKey =
  { readonly type: 'Paper'; readonly key: PaperKey } | { readonly type: 'Concept'; readonly key: ConceptKey };

/** The opaque id of a paper or concept: its type, an underscore, its key in base64url. */
export function globalId({ type, key }: GlobalKey): string {
  return `${type}_${Buffer.from(key).toString('base64url')}`;
}

/** What a global id names, or null when `globalId` never made it. That the thing exists is not said. */
export function parseGlobalId(id: string): GlobalKey | null {
  const [, type, text] = /^(Paper|Concept)_([\w-]+)$/.exec(id) ?? [];
  if (text === undefined) return null;
  const key = Buffer.from(text, 'base64url').toString();
  const parsed: GlobalKey =
    type === 'Paper' ? { type, key: storedPaperKey(key) } : { type: 'Concept', key: storedConceptKey(key) };
  return globalId(parsed) === id ? parsed : null;
}
