import { PapergraphError } from '../domain/errors.js';
import type { ConceptKey } from '../domain/keys.js';
import type { PaperFilter } from '../store/graph-store.js';
import type { Loaders } from './loaders.js';
import { conceptInclude } from './look-ahead.js';
import type { Selected } from './selection.js';
import { conceptSource, type ConceptSource } from './sources.js';

/**
 * The concept that stands for this key now, with what is selected of it: its own, or the one that it became a part of,
 * which then says so. Null when there is neither.
 */
export async function currentConcept(
  key: ConceptKey,
  loaders: Loaders,
  selected: readonly Selected[],
): Promise<ConceptSource | null> {
  const own = await selectedConcept(key, loaders, selected);
  if (own !== null) return own;
  const survivor = await loaders.survivorOf(key);
  if (survivor === null || survivor === key) return null;
  const heir = await selectedConcept(survivor, loaders, selected);
  return heir && { ...heir, mergedFrom: key };
}

/**
 * The concept with this key, which another answer of the store just named, and what is selected of it.
 * @throws PapergraphError GRAPH_CHANGED when it is gone
 */
export async function namedConcept(
  key: ConceptKey,
  loaders: Loaders,
  selected: readonly Selected[],
): Promise<ConceptSource> {
  const concept = await selectedConcept(key, loaders, selected);
  if (concept === null) throw graphChanged();
  return concept;
}

/** The error for a thing that a write took away between two reads of one answer, which as a whole is out of date. */
export function graphChanged(): PapergraphError {
  return new PapergraphError('GRAPH_CHANGED', 'The graph changed while this answer was made. Ask again.');
}

/** The filter with the keys of concepts that became a part of others replaced by those of the others. */
export async function currentFilter(filter: PaperFilter, loaders: Loaders): Promise<PaperFilter> {
  const current = async (keys: readonly ConceptKey[] | null) =>
    keys && Promise.all(keys.map(async (key) => (await loaders.survivorOf(key)) ?? key));
  const [someConcepts, allConcepts, noConcepts] = await Promise.all([
    current(filter.someConcepts),
    current(filter.allConcepts),
    current(filter.noConcepts),
  ]);
  return { ...filter, someConcepts, allConcepts, noConcepts };
}

async function selectedConcept(
  key: ConceptKey,
  loaders: Loaders,
  selected: readonly Selected[],
): Promise<ConceptSource | null> {
  const include = conceptInclude(selected);
  const view = await loaders.concept(key, include);
  return view && conceptSource(view, include.papers);
}
