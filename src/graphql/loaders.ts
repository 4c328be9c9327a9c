import DataLoader from 'dataloader';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { Page } from '../domain/page.js';
import type {
  ConceptInclude,
  ConceptRelation,
  ConceptView,
  CooccurrenceFilter,
  Cooccurrences,
  GraphStore,
  LinkedPaper,
  LinkedPapersRequest,
  PaperInclude,
  PaperView,
} from '../store/graph-store.js';

/**
 * The store's plural reads, batched within one request: whatever a list asks for at the same time with the same
 * arguments is one store call. The fallback for what look-ahead cannot bring along.
 */
export interface Loaders {
  paper(key: PaperKey, include: PaperInclude): Promise<PaperView | null>;
  concept(key: ConceptKey, include: ConceptInclude): Promise<ConceptView | null>;
  papersOf(key: ConceptKey, request: LinkedPapersRequest): Promise<Page<LinkedPaper>>;
  cooccurrencesOf(key: ConceptKey, filter: CooccurrenceFilter): Promise<Cooccurrences>;
  relationsOf(key: ConceptKey): Promise<readonly ConceptRelation[]>;
}

/** Loaders for one request; they also remember what they loaded until it ends. */
export function createLoaders(store: GraphStore): Loaders {
  const relations = batched<null, ConceptKey, readonly ConceptRelation[]>((keys) => store.relationsOf(keys));
  return {
    paper: batched((keys, include) => store.findPapers(keys, include)),
    concept: batched((keys, include) => store.findConcepts(keys, include)),
    papersOf: batched((keys, request) => store.papersOf(keys, request)),
    cooccurrencesOf: batched((keys, filter) => store.cooccurrencesOf(keys, filter)),
    relationsOf: (key) => relations(key, null),
  };
}

/** One DataLoader for each distinct request. */
function batched<Request, Key extends string, Value>(
  read: (keys: readonly Key[], request: Request) => Promise<readonly Value[]>,
): (key: Key, request: Request) => Promise<Value> {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (key, request) => {
    const name = JSON.stringify(request);
    const known = loaders.get(name);
    const loader = known ?? new DataLoader<Key, Value>((keys) => read(keys, request));
    if (known === undefined) loaders.set(name, loader);
    return loader.load(key);
  };
}
