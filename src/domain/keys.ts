import { foldName } from './fold.js';

declare const keyBrand: unique symbol;
type Key<Name extends string> = string & { readonly [keyBrand]: Name };

/** Identity of a paper in the graph: `arxiv:2401.01234`, `doi:10.1000/182` or `title:folded title|first author|year`. */
export type PaperKey = Key<'PaperKey'>;
/**
 * Identity of a concept in the graph: the key of the name that stands for it, e.g. `continuallearning`, `llama3 8b`. Letters
 * and digits, with a space between digits alone and a colon before what sets a homonym apart; the kind is no part of it.
 */
export type ConceptKey = Key<'ConceptKey'>;

/** What identifies a paper, as far as its record says. */
export interface PaperIdentity {
  readonly arxivId: string | null;
  readonly doi: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedAt: string | null;
}

/** The key of a paper: its arXiv id (without version), else its DOI, else folded title with first author and year when known. */
export function paperKey(identity: PaperIdentity): PaperKey {
  // The casts are the only way to make a branded key; nothing else in the program writes one.
  if (identity.arxivId !== null) return `arxiv:${identity.arxivId.replace(/v\d+$/, '')}` as PaperKey;
  if (identity.doi !== null) return `doi:${identity.doi.toLowerCase()}` as PaperKey;
  const parts = [
    foldName(identity.title),
    foldName(identity.authors[0] ?? ''),
    identity.publishedAt?.slice(0, 4) ?? '',
  ];
  return `title:${parts.join('|').replace(/\|+$/, '')}` as PaperKey;
}

/** A key read back from a store or decoded from a global id: it was made by `paperKey` and is trusted as it stands. */
export function storedPaperKey(key: string): PaperKey {
  return key as PaperKey;
}

/** A key that the resolve stage makes of a name, or that is read back from a store or a global id; trusted as it stands. */
export function storedConceptKey(key: string): ConceptKey {
  return key as ConceptKey;
}
