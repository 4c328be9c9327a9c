import { storedConceptKey, storedPaperKey, type ConceptKey, type PaperKey } from '../domain/keys.js';

/** What a global id names. The key of a decision is its `Decision.id`. */
export type GlobalKey =
  | { readonly type: 'Paper'; readonly key: PaperKey }
  | { readonly type: 'Concept'; readonly key: ConceptKey }
  | { readonly type: 'Decision'; readonly key: string };

/** The opaque id of a paper, concept or decision: its type, an underscore, its key in base64url. */
export function globalId({ type, key }: GlobalKey): string {
  return `${type}_${Buffer.from(key).toString('base64url')}`;
}

/** What a global id names, or null when `globalId` never made it. That the thing exists is not said. */
export function parseGlobalId(id: string): GlobalKey | null {
  const [, type, text] = /^(Paper|Concept|Decision)_([\w-]+)$/.exec(id) ?? [];
  if (text === undefined) return null;
  const parsed = globalKey(type, Buffer.from(text, 'base64url').toString());
  return globalId(parsed) === id ? parsed : null;
}

function globalKey(type: string | undefined, key: string): GlobalKey {
  if (type === 'Paper') return { type, key: storedPaperKey(key) };
  if (type === 'Decision') return { type, key };
  return { type: 'Concept', key: storedConceptKey(key) };
}

/** The key of a concept with this global id; null when the id is none of a concept. */
export function parseConceptId(id: string): ConceptKey | null {
  const named = parseGlobalId(id);
  return named?.type === 'Concept' ? named.key : null;
}
