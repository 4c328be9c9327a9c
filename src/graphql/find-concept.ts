import { foldName } from '../domain/fold.js';
import type { ConceptKey } from '../domain/keys.js';
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
  context: RequestContext,
  selected: Selected,
): Promise<ConceptSource | null> {
  const { name, value } = onlyArgument(args, ['id', 'name', 'slug']);
  const key = await keyBy[name](value, context);
  return key === null ? null : currentConcept(key, context.loaders, [selected]);
}

const keyBy: Readonly<
  Record<
    'id' | 'name' | 'slug',
    (value: string, context: NameReads) => ConceptKey | null | Promise<ConceptKey | null>
  >
> = { id: parseConceptId, name: keyOfNamed, slug: slugKey };

type NameReads = Pick<RequestContext, 'store' | 'keysOfName'>;

/** Of the concepts that papers call so, the key of the one that most speak of; else of those that a name folded so becomes. */
async function keyOfNamed(name: string, { store, keysOfName }: NameReads): Promise<ConceptKey | null> {
  const folded = foldName(name);
  if (folded === '') return null;
  const [concept] = await store.conceptsNamed(folded, 1);
  if (concept !== undefined) return concept.key;
  const survivors = await store.survivorsOf(keysOfName(name));
  const keys = [...new Set(survivors.flatMap((key) => key ?? []))];
  const views = keys.length > 1 ? await store.findConcepts(keys, { papers: null }) : [];
  const papers = new Map(
    views.flatMap((view) => (view ? [[view.concept.key, view.concept.paperCount]] : [])),
  );
  return keys.sort((a, b) => (papers.get(b) ?? 0) - (papers.get(a) ?? 0))[0] ?? null;
}
