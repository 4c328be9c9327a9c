import DataLoader from 'dataloader';
import type { Cooccurrences } from '../domain/cooccurrences.js';
import type { ConceptKey, PaperKey } from '../domain/keys.js';
import type { ConceptName } from '../domain/names.js';
import type { Page } from '../domain/page.js';
import type {
  ConceptInclude,
  ConceptRelation,
  ConceptView,
  CooccurrenceFilter,
  GraphStore,
  LinkedPaper,
  LinkedPapersRequest,
  PaperInclude,
  PaperView,
} from '../store/graph-store.js';
import { readLedger, type Ledger } from './ledger.js';

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
  /** The concept that stands for this key now; null when none does. */
  survivorOf(key: ConceptKey): Promise<ConceptKey | null>;
  namesOf(key: ConceptKey): Promise<readonly ConceptName[]>;
  ledger(): Promise<Ledger>;
  /** Makes whatever is asked from now on be read anew: what was loaded may no longer be so. */
  forget(): void;
}

/** Loaders for one request; they also remember what they loaded until it ends. */
export function createLoaders(store: GraphStore): Loaders {
  const forgetting: (() => void)[] = [];

  /** One DataLoader for each distinct request. */
  function batched<Request, Key extends string, Value>(
    read: (keys: readonly Key[], request: Request) => Promise<readonly Value[]>,
  ): (key: Key, request: Request) => Promise<Value> {
    const loaders = new Map<string, DataLoader<Key, Value>>();
    forgetting.push(() => loaders.clear());
    return (key, request) => {
      const name = JSON.stringify(request);
      const known = loaders.get(name);
      const loader = known ?? new DataLoader<Key, Value>((keys) => read(keys, request));
      if (known === undefined) loaders.set(name, loader);
      return loader.load(key);
    };
  }

  const relations = batched<null, ConceptKey, readonly ConceptRelation[]>((keys) => store.relationsOf(keys));
  const survivors = batched<null, ConceptKey, ConceptKey | null>((keys) => store.survivorsOf(keys));
  const names = batched<null, ConceptKey, readonly ConceptName[]>((keys) => store.namesOf(keys));
  const ledger = batched<null, 'ledger', Ledger>(async () => [await readLedger(store)]);
  return {
    paper: batched((keys, include) => store.findPapers(keys, include)),
    concept: batched((keys, include) => store.findConcepts(keys, include)),
    papersOf: batched((keys, request) => store.papersOf(keys, request)),
    cooccurrencesOf: batched((keys, filter) => store.cooccurrencesOf(keys, filter)),
    relationsOf: (key) => relations(key, null),
    survivorOf: (key) => survivors(key, null),
    namesOf: (key) => names(key, null),
    ledger: () => ledger('ledger', null),
    forget: () => forgetting.forEach((clear) => clear()),
  };
}
