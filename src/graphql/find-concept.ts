import { foldName } from '../domain/fold.js';
import type { ConceptKey } from '../domain/keys.js';
import type { ConceptReads } from '../store/graph-store.js';
import { slugKey } from './concept-slug.js';
import type { RequestContext } from './context.js';
import { currentConcept } from './current-concept.js';
import type { QueryConceptArgs } from './generated/resolver-types.js';
import { parseConceptId } from './global-id.js';
import { onlyArgument } from './only-argument.js';
import type { Selected } from './selection.js';
import type { ConceptSource } from './sources.js';

/** `Query.concept`: by id, name or slug. @throws PapergraphError BAD_USER_INPUT */
export async function findConcept(
  args: QueryConceptArgs,
  { store, loaders }: RequestContext,
  selected: Selected,
): Promise<ConceptSource | null> {
  const { name, value } = onlyArgument(args, ['id', 'name', 'slug']);
  const key = await keyBy[name](value, store);
  return key === null ? null : currentConcept(key, loaders, [selected]);
}

const keyBy: Readonly<
  Record<
    'id' | 'name' | 'slug',
    (value: string, store: ConceptReads) => ConceptKey | null | Promise<ConceptKey | null>
  >
> = { id: parseConceptId, name: keyOfNamed, slug: slugKey };

/** Of the concepts that papers call so, the key of the one that most speak of. */
async function keyOfNamed(name: string, store: ConceptReads): Promise<ConceptKey | null> {
  const folded = foldName(name);
  const [concept] = folded === '' ? [] : await store.conceptsNamed(folded, 1);
  return concept?.key ?? null;
}
